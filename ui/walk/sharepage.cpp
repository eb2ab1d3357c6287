// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/walk/sharepage.h"

#include "core/crypto/passphrase.h"
#include "core/report/layout.h"
#include "core/report/pdfpassword.h"
#include "core/report/pdfwriter.h"
#include "ui/errortext.h"
#include "ui/fields.h"
#include "ui/flow.h"
#include "ui/paper.h"
#include "ui/sections.h"
#include "ui/walk/leaveout.h"
#include "ui/walk/passwordbox.h"
#include "ui/walk/preview.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>

namespace holdfast::ui {

using report::Audience;

namespace {
constexpr int ChoicesWidth = 264;
constexpr int BothFrom = 640;

QPushButton *command(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}
}  // namespace

SharePage::SharePage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, sectionLabel(session.pack(), id), session.pack().section(id) ? session.pack().section(id)->purpose : QString(), session,
           parent)
    , m_later(new QTimer(this))
{
    setWide(true);
    continueButton()->hide();
    auto *sides = new QWidget(this);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, sides);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(theme::space::Margin);
    m_choices = makeChoices();
    m_preview = makePreview();
    m_sides->addWidget(m_choices, 0, Qt::AlignTop);
    m_sides->addWidget(m_preview, 1);
    content()->addWidget(sides);

    m_later->setSingleShot(true);
    m_later->setInterval(300);
    connect(m_later, &QTimer::timeout, this, &SharePage::make);
    connect(&session, &session::Session::recordChanged, this, [this] {
        if (isVisible())
            m_later->start();
    });
    showChoices();
}

QWidget *SharePage::makeChoices()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Field);

    auto *documents = new Grouping(side);
    documents->setAccessibleName(tr("Document"));
    auto *documentColumn = new QVBoxLayout(documents);
    documentColumn->setContentsMargins(0, 0, 0, 0);
    documentColumn->addWidget(new Heading(session().pack().field(QStringLiteral("print.document")), 3, documents));
    std::vector<Radios::Option> options;
    for (const report::DocumentKind &kind : report::documents())
        options.push_back({kind.name, report::documentTitle(kind.name, session().pack()), {}, false});
    m_documents = new Radios(options, Qt::Vertical, documents);
    documentColumn->addWidget(m_documents);
    column->addWidget(documents);
    if (!report::documents().empty())
        m_documents->show(report::documents().front().name);
    connect(m_documents, &Radios::chose, this, [this] {
        showChoices();
        make();
    });

    auto *audience = new Grouping(side);
    audience->setAccessibleName(session().pack().field(QStringLiteral("print.audience")));
    m_audienceBox = audience;
    auto *audienceColumn = new QVBoxLayout(audience);
    audienceColumn->setContentsMargins(0, 0, 0, 0);
    audienceColumn->addWidget(new Heading(session().pack().field(QStringLiteral("print.audience")), 3, audience));
    column->addWidget(audience);

    auto *parts = new Grouping(side);
    parts->setAccessibleName(session().pack().field(QStringLiteral("print.parts")));
    m_partsBox = parts;
    auto *partsColumn = new QVBoxLayout(parts);
    partsColumn->setContentsMargins(0, 0, 0, 0);
    partsColumn->addWidget(new Heading(session().pack().field(QStringLiteral("print.parts")), 3, parts));
    m_choosePartsButton = command(tr("Choose parts"), parts);
    m_choosePartsButton->setObjectName(QStringLiteral("chooseParts"));
    partsColumn->addWidget(m_choosePartsButton, 0, Qt::AlignLeft);
    m_partTicks = new QWidget(parts);
    auto *tickColumn = new QVBoxLayout(m_partTicks);
    tickColumn->setContentsMargins(0, 0, 0, 0);
    tickColumn->setSpacing(0);
    for (const QString &part : report::documentParts(QStringLiteral("full-assessment"))) {
        auto *box = new Tick(report::partTitle(part, session().pack()), m_partTicks);
        box->setObjectName(QStringLiteral("part/") + part);
        box->setChecked(true);
        tickColumn->addWidget(box);
        m_parts.emplace_back(part, box);
        connect(box, &QCheckBox::toggled, this, [this] { m_later->start(); });
    }
    m_partTicks->hide();
    partsColumn->addWidget(m_partTicks);
    connect(m_choosePartsButton, &QPushButton::clicked, this, [this] {
        const bool show = m_partTicks->isHidden();
        m_partTicks->setVisible(show);
        m_choosePartsButton->setText(show ? tr("Close the list of parts") : tr("Choose parts"));
    });
    column->addWidget(parts);

    auto *include = new Grouping(side);
    include->setObjectName(QStringLiteral("include"));
    include->setAccessibleName(session().pack().field(QStringLiteral("print.include")));
    auto *includeColumn = new QVBoxLayout(include);
    includeColumn->setContentsMargins(0, 0, 0, 0);
    includeColumn->addWidget(new Heading(session().pack().field(QStringLiteral("print.include")), 3, include));
    const auto tick = [&](const QString &words) {
        auto *box = new Tick(words, include);
        includeColumn->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &SharePage::make);
        return box;
    };
    m_safeAddress = tick(tr("Placement address"));
    m_concernRecords = tick(tr("Records about people and places of concern"));
    m_identifiesSource = tick(tr("What could show who told us"));
    m_safeAddress->setObjectName(QStringLiteral("include/safe-address"));
    m_concernRecords->setObjectName(QStringLiteral("include/concern-records"));
    m_identifiesSource->setObjectName(QStringLiteral("include/identifies-source"));
    column->addWidget(include);

    auto *whom = new QLabel(session().pack().field(QStringLiteral("print.recipient")), side);
    m_recipient = new QLineEdit(side);
    m_recipient->setObjectName(QStringLiteral("recipient"));
    m_recipient->setMinimumHeight(theme::scaled(32));
    whom->setBuddy(m_recipient);
    auto *recipientColumn = new QVBoxLayout;
    recipientColumn->setSpacing(theme::space::Tiny);
    recipientColumn->addWidget(whom);
    recipientColumn->addWidget(m_recipient);
    recipientColumn->addWidget(
        paragraph(tr("Kept in the journal of what left this store."), theme::Role::SecondaryText, theme::Type::Secondary, side));
    column->addLayout(recipientColumn);
    column->addStretch(1);
    return side;
}

QWidget *SharePage::makePreview()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Small);

    const content::Pack &pack = session().pack();
    m_message = new Note(QString(), Note::Kind::Information, side);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setFocusPolicy(Qt::TabFocus);
    m_message->hide();
    m_refused = new Note(QString(), Note::Kind::Warning, side);
    m_refused->hide();

    auto *commands = new Flow(theme::space::Small, theme::space::Small);
    const auto add = [&](const QString &words, const char *name, auto slot) {
        QPushButton *button = command(words, side);
        button->setObjectName(QLatin1String(name));
        commands->addWidget(button);
        m_commandButtons.push_back(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    theme::setPrimary(add(tr("Save as PDF"), "savePdf", [this] { ask(Form::Pdf); }));
    QPushButton *withPassword = add(tr("Save as PDF with a password"), "savePdfWithPassword", [this] { m_password->open(); });
    add(tr("Print"), "print", [this] { print(); });
    add(tr("Save as plain text"), "saveText", [this] { ask(Form::PlainText); });
    add(tr("Copy as text"), "copyText", [this] { copyText(); });
    column->addLayout(commands);
    column->addWidget(paragraph(pack.words(QStringLiteral("standing.not-encrypted")) + QLatin1Char(' ') +
                                    pack.words(QStringLiteral("standing.shared-printer")),
                                theme::Role::SecondaryText, theme::Type::Secondary, side));
    m_password = new PasswordBox(side);
    column->addWidget(m_password);
    connect(m_password, &PasswordBox::saveRequested, this, [this] { ask(Form::PdfWithPassword); });
    connect(m_password, &PasswordBox::closed, this, [withPassword] { withPassword->setFocus(Qt::OtherFocusReason); });
    column->addWidget(m_message);
    column->addWidget(m_refused);
    m_omissions = paragraph(QString(), theme::Role::SecondaryText, theme::Type::Secondary, side);
    m_omissions->setObjectName(QStringLiteral("omissions"));
    column->addWidget(m_omissions);

    auto *viewing = new Flow(theme::space::Small, theme::space::Small);
    m_pagesView = new Preview(side);
    const auto view = [&](const QString &words, const QString &name, auto slot) {
        QPushButton *button = command(words, side);
        button->setAccessibleName(name);
        viewing->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
    };
    m_pageNumber = new QLabel(side);
    viewing->addWidget(m_pageNumber);
    view(tr("Previous"), tr("Previous page"), [this] { m_pagesView->step(-1); });
    view(tr("Next"), tr("Next page"), [this] { m_pagesView->step(1); });
    view(tr("Smaller"), tr("Show pages smaller"), [this] { m_pagesView->setZoom(m_pagesView->zoom() / 1.25); });
    view(tr("Larger"), tr("Show pages larger"), [this] { m_pagesView->setZoom(m_pagesView->zoom() * 1.25); });
    view(tr("Fit width"), tr("Fit pages to the width"), [this] { m_pagesView->setZoom(0); });
    m_asText = new Tick(tr("Show as text"), side);
    m_asText->setObjectName(QStringLiteral("asText"));
    viewing->addWidget(m_asText);
    m_showLeftOut = new Tick(tr("Show what is left out, and leave out more"), side);
    m_showLeftOut->setObjectName(QStringLiteral("showLeftOut"));
    viewing->addWidget(m_showLeftOut);
    column->addLayout(viewing);

    m_text = new QPlainTextEdit(side);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("The document as text"));
    m_text->hide();
    column->addWidget(m_pagesView, 1);
    column->addWidget(m_text, 1);
    m_leaveOut = new LeaveOut(pack, side);
    m_leaveOut->hide();
    column->addWidget(m_leaveOut, 1);
    connect(m_leaveOut, &LeaveOut::changed, this, [this] { m_later->start(); });
    const auto show = [this] {
        m_text->setVisible(m_asText->isChecked());
        m_leaveOut->setVisible(m_showLeftOut->isChecked());
        m_pagesView->setVisible(!m_asText->isChecked() && !m_showLeftOut->isChecked());
    };
    connect(m_asText, &QCheckBox::toggled, this, [this, show](bool on) {
        if (on)
            m_showLeftOut->setChecked(false);
        show();
    });
    connect(m_showLeftOut, &QCheckBox::toggled, this, [this, show](bool on) {
        if (on)
            m_asText->setChecked(false);
        show();
    });
    connect(m_pagesView, &Preview::currentPageChanged, this,
            [this] { m_pageNumber->setText(tr("Page %1 of %2").arg(m_pagesView->currentPage()).arg(m_pagesView->pageCount())); });
    return side;
}

void SharePage::leave()
{
    m_password->close();
}

QString SharePage::chosenDocument() const
{
    return m_documents->chosen();
}

Audience SharePage::chosenAudience() const
{
    return report::audienceFromWord(m_audiences ? m_audiences->chosen() : QString()).value_or(Audience::Full);
}

void SharePage::chooseDocument(const QString &name)
{
    m_documents->show(name);
    showChoices();
    make();
}

void SharePage::chooseAudience(Audience audience)
{
    if (m_audiences)
        m_audiences->show(report::audienceWord(audience));
    make();
}

void SharePage::showChoices()
{
    const report::DocumentKind *kind = report::documentKind(chosenDocument());
    const QString before = m_audiences ? m_audiences->chosen() : QString();
    delete m_audiences;
    m_audiences = nullptr;
    m_audienceBox->setVisible(kind && kind->audiences.size() > 1);
    if (!kind)
        return;
    std::vector<Radios::Option> options;
    for (Audience audience : kind->audiences) {
        const QString word = report::audienceWord(audience);
        options.push_back({word, session().pack().choiceLabel(QStringLiteral("audience"), word), {}, false});
    }
    m_audiences = new Radios(options, Qt::Vertical, m_audienceBox);
    m_audienceBox->layout()->addWidget(m_audiences);
    const bool keeps = std::any_of(options.begin(), options.end(), [&](const Radios::Option &option) { return option.id == before; });
    if (!options.empty())
        m_audiences->show(keeps ? before : options.front().id);
    connect(m_audiences, &Radios::chose, this, &SharePage::make);
}

void SharePage::load()
{
    showChoices();
    make();
}

bool SharePage::goToField(const QString &field)
{
    if (field.startsWith(QLatin1String("document/"))) {
        chooseDocument(field.section(QLatin1Char('/'), 1));
        m_documents->entry()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Page::goToField(field);
}

void SharePage::make()
{
    m_later->stop();
    if (!session().hasCase() || !session().assessment())
        return;
    const casefile::Case &record = session().record();
    const Audience audience = chosenAudience();
    const report::DocumentKind *kind = report::documentKind(chosenDocument());
    const bool forWorkers = audience == Audience::Full || audience == Audience::Agency;
    const bool isPolice = kind && kind->name == QLatin1String("police-information-report");
    findChild<QWidget *>(QStringLiteral("include"))->setVisible(kind && kind->carries == report::Carries::Case && forWorkers);
    m_identifiesSource->setVisible(isPolice);
    m_concernRecords->setVisible(!isPolice);

    m_partsBox->setVisible(kind && !report::documentParts(kind->name).isEmpty());
    m_showLeftOut->setVisible(kind && kind->carries != report::Carries::Nothing);
    if (!m_showLeftOut->isVisibleTo(this))
        m_showLeftOut->setChecked(false);
    report::Options options;
    options.audience = audience;
    options.include.safeAddress = forWorkers && m_safeAddress->isChecked();
    options.include.concernRecords = forWorkers && m_concernRecords->isChecked();
    options.include.identifiesSource = isPolice && m_identifiesSource->isChecked();
    options.now = session().now();
    options.marking = session().practice().marking;
    options.clocks = session().practice().clocks;
    options.withoutParts = partsLeftOut();
    const size_t index = record.assessments.size() - 1;
    if (kind && kind->carries != report::Carries::Nothing) {
        // What the rules leave, so that only what would be in it is offered to be left out.
        const auto copy = isPolice ? report::forPolice(record, index, session().pack(), options.include)
                                   : report::forAudience(record, index, session().pack(), audience, options.include);
        copy ? m_leaveOut->show(*copy) : m_leaveOut->clear();
        options.leftOut = m_leaveOut->chosen();
    } else {
        m_leaveOut->clear();
    }
    auto document = report::makeDocument(chosenDocument(), record, index, session().pack(), options);
    const bool made = document.has_value();
    m_refused->setVisible(!made);
    m_pagesView->setEnabled(made);
    for (QPushButton *button : m_commandButtons)
        button->setEnabled(made);
    if (!made) {
        const auto reason = audience == Audience::Parents ? report::parentsCopyRefusal(record, *session().assessment()) : std::nullopt;
        m_refused->setText(reason ? session().pack().words(*reason) : errorText(document.error()));
        m_document = {};
        m_pages = {};
    } else {
        m_document = std::move(document).value();
        m_pages = report::layOut(m_document);
    }
    m_pagesView->show(m_pages);
    m_pageNumber->setText(made ? tr("Page %1 of %2").arg(m_pagesView->currentPage()).arg(m_pagesView->pageCount()) : QString());
    m_text->setPlainText(made ? report::plainText(m_document) : QString());
    showOmissions();
}

QStringList SharePage::partsLeftOut() const
{
    QStringList left;
    if (!report::documentParts(chosenDocument()).isEmpty())
        for (const auto &[part, box] : m_parts)
            if (!box->isChecked())
                left << part;
    return left;
}

void SharePage::showOmissions()
{
    QStringList lines;
    const report::DocumentKind *kind = report::documentKind(chosenDocument());
    if (kind && kind->carries != report::Carries::Nothing && !m_pages.pages.empty()) {
        if (const int byRule = m_leaveOut->ruleCount(); byRule > 0)
            lines << (byRule == 1 ? tr("1 thing by rule") : tr("%1 things by rule").arg(byRule));
        if (const qsizetype byAuthor = m_leaveOut->chosen().size(); byAuthor > 0)
            lines << (byAuthor == 1 ? tr("1 thing by you") : tr("%1 things by you").arg(byAuthor));
        QStringList parts;
        for (const QString &part : partsLeftOut())
            parts << report::partTitle(part, session().pack());
        if (!parts.isEmpty())
            lines << tr("these parts: %1").arg(parts.join(QStringLiteral(", ")));
    }
    m_omissions->setText(lines.isEmpty() ? QString() : tr("Left out of this copy: %1.").arg(lines.join(QStringLiteral("; "))));
    m_omissions->setVisible(!lines.isEmpty());
    m_showLeftOut->setAccessibleDescription(m_omissions->text());
}

QString SharePage::journalWords(const QString &form) const
{
    const qsizetype more = m_leaveOut->chosen().size() + partsLeftOut().size();
    return QStringLiteral("%1 (%2%3)")
        .arg(chosenDocument(), form, more > 0 ? QStringLiteral(", %1 left out by the author").arg(more) : QString());
}

QString SharePage::offeredName(const QString &ending) const
{
    const QDate date =
        session().assessment() && session().assessment()->knownOn.isValid() ? session().assessment()->knownOn : session().today();
    QString name = report::fileName(chosenDocument(), session().record(), date);
    if (name.endsWith(QLatin1String(".pdf")))
        name.chop(4);
    return name + ending;
}

QString SharePage::recipient() const
{
    const QString typed = m_recipient->text().trimmed();
    return typed.isEmpty() ? report::audienceWord(chosenAudience()) : typed;
}

bool SharePage::write(const QString &path, const QByteArray &bytes, const QString &what)
{
    const auto written = session().letOut(path, bytes, what, recipient());
    if (!written) {
        tell(written.error().code == ErrorCode::Refused ? tr("The store itself cannot be overwritten. Choose another name.")
                                                        : tr("The file could not be saved there. It may be open in another program, or the "
                                                             "folder cannot be written to. Close it, or "
                                                             "choose another name."),
             true);
        return false;
    }
    return true;
}

bool SharePage::savePdf(const QString &path)
{
    if (m_pages.pages.empty() || !write(path, report::writePdf(m_pages, session().now()), journalWords(QStringLiteral("PDF"))))
        return false;
    QString sentence = tr("Saved as %1.").arg(QFileInfo(path).fileName());
    if (!m_saidNotEncrypted)
        sentence += QLatin1Char(' ') + session().pack().words(QStringLiteral("standing.not-encrypted"));
    m_saidNotEncrypted = true;
    tell(sentence);
    return true;
}

bool SharePage::savePdfWithPassword(const QString &path)
{
    if (m_pages.pages.empty() || !m_password->password()->problem().isEmpty())
        return false;
    const auto secret = crypto::Passphrase::fromInput(m_password->password()->text());
    const auto bytes = report::writeProtectedPdf(m_pages, session().now(), secret.utf8());
    if (!bytes) {
        tell(bytes.error().code == ErrorCode::TooLarge ? tr("This password is longer than a PDF takes. Choose a shorter one.")
                                                       : errorText(bytes.error()),
             true);
        return false;
    }
    if (!write(path, *bytes, journalWords(QStringLiteral("PDF with a password"))))
        return false;
    m_password->close();
    tell(tr("Saved as %1. It opens only with the password; tell it by phone.").arg(QFileInfo(path).fileName()));
    return true;
}

bool SharePage::savePlainText(const QString &path)
{
    if (m_pages.pages.empty() || !write(path, report::plainText(m_document).toUtf8(), journalWords(QStringLiteral("text"))))
        return false;
    tell(tr("Saved as %1. This file is not encrypted.").arg(QFileInfo(path).fileName()));
    return true;
}

void SharePage::copyText()
{
    QGuiApplication::clipboard()->setText(report::plainText(m_document));
    session().noteExport(journalWords(QStringLiteral("copied as text")), recipient(), QStringLiteral("clipboard"), {});
    tell(tr("Copied as text. The clipboard is cleared when you hide or lock."));
}

void SharePage::ask(Form form)
{
    if (form == Form::PdfWithPassword && !m_password->password()->problem().isEmpty()) {
        m_password->password()->line()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool forPdf = form != Form::PlainText;
    QFileDialog dialog(this,
                       form == Form::PdfWithPassword ? tr("Save as PDF with a password")
                       : forPdf                      ? tr("Save as PDF")
                                                     : tr("Save as plain text"),
                       QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    // Qt's own dialog, so that hiding and locking cover it.
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(forPdf ? QStringLiteral("pdf") : QStringLiteral("txt"));
    dialog.setNameFilter(forPdf ? tr("PDF (*.pdf)") : tr("Text (*.txt)"));
    dialog.selectFile(offeredName(forPdf ? QStringLiteral(".pdf") : QStringLiteral(".txt")));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QString path = dialog.selectedFiles().constFirst();
    switch (form) {
    case Form::Pdf: savePdf(path); return;
    case Form::PdfWithPassword: savePdfWithPassword(path); return;
    case Form::PlainText: savePlainText(path); return;
    }
}

void SharePage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(offeredName(QString()));
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print"));
    dialog.setMinMax(1, int(m_pages.pages.size()));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printTo(printer);
}

void SharePage::printTo(QPrinter &printer)
{
    if (!putOnPaper(printer, m_pages)) {
        tell(tr("The printer did not answer. Check it, then try again, or save as PDF."), true);
        return;
    }
    session().noteExport(journalWords(QStringLiteral("paper")), recipient(), printer.printerName(), {});
    tell(tr("Sent to the printer. %1").arg(session().pack().words(QStringLiteral("standing.shared-printer"))));
}

void SharePage::tell(const QString &sentence, bool isProblem)
{
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
    m_message->setVisible(!sentence.isEmpty());
    theme::setProblem(m_message, isProblem);
    // What was done is told where the person is: the focus goes to the sentence.
    m_message->setFocus(Qt::OtherFocusReason);
}

QString SharePage::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void SharePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool both = width() >= theme::scaled(BothFrom);
    m_sides->setDirection(both ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (both)
        m_choices->setFixedWidth(theme::scaled(ChoicesWidth));
    else
        m_choices->setMaximumWidth(QWIDGETSIZE_MAX), m_choices->setMinimumWidth(0);
    const int height = std::max(theme::scaled(320), this->height() - theme::scaled(260));
    m_pagesView->setMinimumHeight(height);
    m_text->setMinimumHeight(height);
}

}  // namespace holdfast::ui
