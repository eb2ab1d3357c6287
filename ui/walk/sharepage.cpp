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
#include "ui/walk/copyparts.h"
#include "ui/walk/documentlist.h"
#include "ui/walk/leaveout.h"
#include "ui/walk/passwordbox.h"
#include "ui/walk/preview.h"
#include "ui/walk/reader.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QScrollBar>
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
    m_later->setInterval(60);
    connect(m_later, &QTimer::timeout, this, &SharePage::make);
    connect(&session, &session::Session::recordChanged, this, [this] {
        if (isVisible())
            m_later->start();
    });
    showChoices();
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
    theme::setPrimary(add(tr("Save as PDF"), "savePdf", [this] { whenReviewed([this] { ask(Form::Pdf); }); }));
    QPushButton *withPassword = add(tr("Save as PDF with a password"), "savePdfWithPassword", [this] {
        whenReviewed([this] {
            m_password->open();
            showBeforeSending();
        });
    });
    add(tr("Print"), "print", [this] { whenReviewed([this] { print(); }); });
    add(tr("Save as plain text"), "saveText", [this] { whenReviewed([this] { ask(Form::PlainText); }); });
    add(tr("Copy as text"), "copyText", [this] { whenReviewed([this] { copyText(); }); });
    column->addLayout(commands);
    m_beforeSending = paragraph(QString(), theme::Role::SecondaryText, theme::Type::Secondary, side);
    m_beforeSending->setObjectName(QStringLiteral("beforeSending"));
    column->addWidget(m_beforeSending);
    m_password = new PasswordBox(side);
    column->addWidget(m_password);
    showBeforeSending();
    connect(m_password, &PasswordBox::saveRequested, this, [this] { ask(Form::PdfWithPassword); });
    connect(m_password, &PasswordBox::closed, this, [this, withPassword] {
        showBeforeSending();
        withPassword->setFocus(Qt::OtherFocusReason);
    });
    column->addWidget(m_message);
    column->addWidget(m_refused);
    m_omissions = paragraph(QString(), theme::Role::SecondaryText, theme::Type::Secondary, side);
    m_omissions->setObjectName(QStringLiteral("omissions"));
    column->addWidget(m_omissions);

    m_leaveOut = new LeaveOut(pack, side);
    m_copyParts = new CopyParts(side);
    m_reader = new Reader({{QStringLiteral("parts"), tr("Blocks to copy"), m_copyParts},
                           {QStringLiteral("left-out"), tr("What is left out"), makeReview(side)}},
                          side);
    column->addWidget(m_reader, 1);
    connect(m_leaveOut, &LeaveOut::changed, this, [this] {
        // The next copy for this reader, in a month perhaps, leaves it out as well.
        if (!this->session().isReadOnly())
            this->session().edit(QString(), [reader = chosenAudience(), places = m_leaveOut->kept()](casefile::Case &record) {
                report::keepLeftOut(record, reader, places);
            });
        m_later->start();
    });
    // The page scrolls too: what was found is in view only when the preview is.
    connect(m_reader, &Reader::resultShown, this, [this] {
        QScrollBar *bar = scrollArea()->verticalScrollBar();
        const int top = m_reader->mapTo(scrollArea()->widget(), QPoint()).y();
        const int bottom = m_reader->shownBottom() + top;
        if (top < bar->value() || bottom > bar->value() + scrollArea()->viewport()->height())
            bar->setValue(top - theme::space::Small);
    });
    connect(m_reader, &Reader::viewChanged, this, [this] {
        if (m_reader->view() == QLatin1String("parts"))
            m_copyParts->show(m_document);
        else if (m_reader->view() != QLatin1String("left-out"))
            endReview(false);
    });
    connect(m_copyParts, &CopyParts::copyRequested, this, [this](const QString &heading, const QString &text) {
        whenReviewed([this, heading, text] {
            copy(text, tr("“%1” was copied as text. The clipboard is cleared when you hide or lock.").arg(heading));
        });
    });
    return side;
}

void SharePage::showBeforeSending()
{
    const content::Pack &pack = session().pack();
    const QString printer = pack.words(QStringLiteral("standing.shared-printer"));
    m_beforeSending->setText(m_password->isHidden() ? pack.words(QStringLiteral("standing.not-encrypted")) + QLatin1Char(' ') + printer
                                                    : printer);
}

void SharePage::leave()
{
    m_password->close();
    showBeforeSending();
    endReview(false);
}

QString SharePage::chosenDocument() const
{
    return m_documents->chosen();
}

Audience SharePage::chosenAudience() const
{
    return report::audienceFromWord(m_audiences ? m_audiences->chosen() : QString()).value_or(Audience::Full);
}

report::Include SharePage::chosenInclude() const
{
    const Audience audience = chosenAudience();
    const bool forWorkers = audience == Audience::Full || audience == Audience::Agency;
    const bool isPolice = chosenDocument() == QLatin1String("police-information-report");
    report::Include include;
    include.safeAddress = forWorkers && m_safeAddress->isChecked();
    include.concernRecords = forWorkers && !isPolice && m_concernRecords->isChecked();
    include.identifiesSource = isPolice && m_identifiesSource->isChecked();
    return include;
}

void SharePage::chooseDocument(const QString &name)
{
    m_documents->choose(name);
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
        m_documents->setFocus(Qt::OtherFocusReason);
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
    report::Options options;
    options.audience = audience;
    options.include = chosenInclude();
    options.now = session().now();
    options.marking = session().practice().marking;
    options.clocks = session().practice().clocks;
    options.withoutParts = partsLeftOut();
    const size_t index = record.assessments.size() - 1;
    if (kind && kind->carries != report::Carries::Nothing) {
        // What the rules leave, so that only what would be in it is offered to be left out.
        const auto copy = isPolice ? report::forPolice(record, index, session().pack(), options.include)
                                   : report::forAudience(record, index, session().pack(), audience, options.include);
        if (!session().isReadOnly() || m_keptFor != audience)
            m_leaveOut->setKept(report::leftOutBefore(record, audience));
        m_keptFor = audience;
        copy ? m_leaveOut->show(*copy, record) : m_leaveOut->clear();
        options.leftOut = m_leaveOut->chosen();
    } else {
        m_leaveOut->clear();
    }
    auto document = report::makeDocument(chosenDocument(), record, index, session().pack(), options);
    const bool made = document.has_value();
    m_refused->setVisible(!made);
    for (QPushButton *button : m_commandButtons)
        button->setEnabled(made);
    if (!made) {
        const auto reason = audience == Audience::Parents ? report::parentsCopyRefusal(record, *session().assessment()) : std::nullopt;
        const auto missing = report::documentRefusal(chosenDocument(), *session().assessment());
        m_refused->setText(reason    ? session().pack().words(*reason)
                           : missing ? session().pack().field(*missing)
                                     : errorText(document.error()));
        m_document = {};
        m_pages = {};
    } else {
        m_document = std::move(document).value();
        m_pages = report::layOut(m_document);
    }
    m_reader->show(m_pages);
    if (m_reader->view() == QLatin1String("parts"))
        m_copyParts->show(m_document);
    // Another copy than the one that was about to leave.
    if (m_afterReview && m_asked != reviewKey())
        endReview(false);
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
}

QString SharePage::journalWords(const QString &form) const
{
    const report::DocumentKind *kind = report::documentKind(chosenDocument());
    const bool isCase = kind && kind->carries == report::Carries::Case;
    QStringList said{form};
    const report::Include include = isCase ? chosenInclude() : report::Include();
    if (include.safeAddress)
        said << QStringLiteral("with the placement address");
    if (include.concernRecords)
        said << QStringLiteral("with the records of concern");
    if (include.identifiesSource)
        said << QStringLiteral("with what could show the source");
    if (const qsizetype more = m_leaveOut->chosen().size() + partsLeftOut().size(); more > 0)
        said << QStringLiteral("%1 left out by the author").arg(more);
    const QString copy = isCase ? QStringLiteral(", copy: ") + report::audienceWord(chosenAudience()) : QString();
    return QStringLiteral("%1%2 (%3)").arg(chosenDocument(), copy, said.join(QStringLiteral(", ")));
}

QString SharePage::offeredName(const QString &ending) const
{
    const QDate date =
        session().assessment() && session().assessment()->knownOn.isValid() ? session().assessment()->knownOn : session().today();
    QString name = report::fileName(chosenDocument(), session().record(), date, chosenAudience());
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
    showBeforeSending();
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
    copy(report::plainText(m_document), tr("Copied as text. The clipboard is cleared when you hide or lock."));
}

void SharePage::copy(const QString &text, const QString &sentence)
{
    QGuiApplication::clipboard()->setText(text);
    session().noteExport(journalWords(QStringLiteral("copied as text")), recipient(), QStringLiteral("clipboard"), {});
    tell(sentence);
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
    const int height = std::max(theme::scaled(320), this->height() - theme::scaled(170));
    m_reader->setRoom(height);
}

}  // namespace holdfast::ui
