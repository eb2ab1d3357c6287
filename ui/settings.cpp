// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings.h"

#include "core/crypto/passphrase.h"
#include "ui/duewords.h"
#include "ui/errortext.h"
#include "ui/flow.h"
#include "ui/gatepages.h"
#include "ui/scaling.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace holdfast::ui {

namespace {

constexpr int NumberWidth = 80;

struct ContactKind {
    const char *id;
    QString title;
};

std::vector<ContactKind> contactKinds()
{
    return {{"front-door", SettingsPage::tr("Children's social care, front door")},
            {"designated-lead", SettingsPage::tr("Designated lead or manager")},
            {"police-exploitation", SettingsPage::tr("Police exploitation team")}};
}

}  // namespace

SettingsPage::SettingsPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Settings"), tr("Changes are kept as you make them."), session, parent)
{
    m_later = new QTimer(this);
    m_later->setSingleShot(true);
    m_later->setInterval(800);
    connect(m_later, &QTimer::timeout, this, &SettingsPage::keep);
    addYou();
    addContacts();
    addLooks();
    addSecurity();
    addKeeping();
    addRules();
    setContinueText(tr("Done"));
    connect(&session, &session::Session::preferencesChanged, this, [this] {
        if (isVisible())
            load();
    });
}

QLineEdit *SettingsPage::addLine(const QString &label, const char *name, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    addLabelled(content(), label, line, hint);
    connect(line, &QLineEdit::textEdited, this, &SettingsPage::keepLater);
    return line;
}

void SettingsPage::addYou()
{
    content()->addWidget(new Heading(tr("You"), 2, this));
    m_name = addLine(tr("Your name"), "you.name");
    m_role = addLine(tr("Your role"), "you.role");
    m_agency = addLine(tr("Your agency"), "you.agency");
    m_phone = addLine(tr("Your phone number"), "you.phone");
}

void SettingsPage::addContacts()
{
    content()->addSpacing(theme::space::Field);
    content()->addWidget(new Heading(tr("Local contacts"), 2, this));
    content()->addWidget(
        paragraph(tr("Numbers change. Write down when you last checked them."), theme::Role::SecondaryText, theme::Type::Body, this));
    for (const ContactKind &kind : contactKinds()) {
        const QByteArray name = QByteArray("contact.") + kind.id;
        content()->addSpacing(theme::space::Small);
        content()->addWidget(new Heading(kind.title, 3, this));
        auto *lines = new QWidget(this);
        auto *row = new Flow(theme::space::Field, theme::space::Small, lines);
        row->setContentsMargins(0, 0, 0, 0);
        const auto add = [&](const QString &label, const char *part, int width) {
            auto *line = new QLineEdit(lines);
            line->setObjectName(QLatin1String(name + part));
            sizeWithText(line, [line, width] { line->setMinimumWidth(theme::scaled(width)); });
            // Alone, "Number" would be heard three times.
            line->setAccessibleName(tr("%1: %2").arg(kind.title, label.toLower()));
            row->addWidget(labelledCell(label, line, lines));
            connect(line, &QLineEdit::textEdited, this, &SettingsPage::keepLater);
            return line;
        };
        QLineEdit *who = add(tr("Name"), ".name", 240);
        QLineEdit *number = add(tr("Number"), ".number", 180);
        QLineEdit *checked = add(tr("Checked on, such as 27 3 2026"), ".checked", 150);
        content()->addWidget(lines);
        m_contacts.push_back({QString::fromLatin1(kind.id), who, number, checked});
    }
}

void SettingsPage::addLooks()
{
    content()->addSpacing(theme::space::Field);
    content()->addWidget(new Heading(tr("Appearance"), 2, this));
    m_theme = new QComboBox(this);
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItems({tr("Follow the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    addLabelled(content(), tr("Colours"), m_theme);
    m_size = new QComboBox(this);
    m_size->setObjectName(QStringLiteral("textSize"));
    for (const int percent : {85, 100, 115, 130, 150, 175, 200})
        m_size->addItem(tr("%1%").arg(percent), percent);
    addLabelled(content(), tr("Text size"), m_size);
    m_still = new QCheckBox(tr("Reduce movement"), this);
    m_still->setObjectName(QStringLiteral("reduceMovement"));
    content()->addWidget(m_still);
    const auto changed = [this] {
        if (m_loading)
            return;
        session::Preferences preferences = session().preferences();
        preferences.theme = session::Theme(m_theme->currentIndex());
        preferences.textPercent = m_size->currentData().toInt();
        preferences.reduceMovement = m_still->isChecked();
        session().setPreferences(preferences);
    };
    connect(m_theme, &QComboBox::activated, this, changed);
    connect(m_size, &QComboBox::activated, this, changed);
    connect(m_still, &QCheckBox::toggled, this, changed);
}

void SettingsPage::addSecurity()
{
    content()->addSpacing(theme::space::Field);
    content()->addWidget(new Heading(tr("Locking and passphrase"), 2, this));
    m_idle = new QComboBox(this);
    m_idle->setObjectName(QStringLiteral("idleMinutes"));
    for (const int minutes : {1, 2, 3, 5, 10, 15, 20, 30})
        m_idle->addItem(minutes == 1 ? tr("1 minute") : tr("%1 minutes").arg(minutes), minutes);
    addLabelled(content(), tr("Lock when nobody uses it for"), m_idle);
    connect(m_idle, &QComboBox::activated, this, &SettingsPage::keepLater);
    m_alwaysAsk = new QCheckBox(tr("Always ask for the passphrase after hiding"), this);
    m_alwaysAsk->setObjectName(QStringLiteral("alwaysAsk"));
    content()->addWidget(m_alwaysAsk);
    connect(m_alwaysAsk, &QCheckBox::toggled, this, &SettingsPage::keepLater);

    m_old = new PassphraseLine(tr("Passphrase now"), {}, this);
    m_old->line()->setObjectName(QStringLiteral("oldPassphrase"));
    content()->addWidget(m_old);
    m_new = new PassphraseLine(tr("New passphrase"), tr("12 characters or more. Five random words are good."), this);
    m_new->line()->setObjectName(QStringLiteral("newPassphrase"));
    content()->addWidget(m_new);
    const auto button = [this](const QString &text, const char *name, void (SettingsPage::*run)()) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        content()->addWidget(made, 0, Qt::AlignLeft);
        connect(made, &QPushButton::clicked, this, run);
    };
    button(tr("Change the passphrase"), "changePassphrase", &SettingsPage::changePassphrase);
    auto *sheet = new QPushButton(tr("Make a new recovery sheet"), this);
    sheet->setObjectName(QStringLiteral("newSheet"));
    content()->addWidget(sheet, 0, Qt::AlignLeft);
    connect(sheet, &QPushButton::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("recovery-sheet"), {}); });
    m_said = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setFocusPolicy(Qt::TabFocus);
    m_said->hide();
    content()->addWidget(m_said);
}

void SettingsPage::addKeeping()
{
    content()->addSpacing(theme::space::Field);
    content()->addWidget(new Heading(tr("Keeping the store safe"), 2, this));
    auto *links = new QWidget(this);
    auto *row = new Flow(theme::space::Small, theme::space::Small, links);
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<QString, const char *> pages[] = {{tr("Backups"), "backups"},
                                                      {tr("Check the store"), "check-store"},
                                                      {tr("Change the keys"), "change-keys"},
                                                      {tr("Cases to review or delete"), "retention"},
                                                      {tr("Journal"), "journal"},
                                                      {tr("Take everything out"), "export-all"}};
    for (const auto &[text, page] : pages) {
        auto *button = new QPushButton(text, links);
        button->setObjectName(QLatin1String("open.") + QLatin1String(page));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, id = QString::fromLatin1(page)] { Q_EMIT navigateRequested(id, {}); });
    }
    content()->addWidget(links);
}

void SettingsPage::addRules()
{
    content()->addSpacing(theme::space::Field);
    content()->addWidget(new Heading(tr("Local rules"), 2, this));
    m_marking =
        addLine(tr("Marking on every page"), "marking", tr("Printed in the header. OFFICIAL-SENSITIVE unless your agency uses another."));
    const auto clock = [this](const QString &label, const char *name, QLineEdit *&amount, QComboBox *&unit) {
        content()->addSpacing(theme::space::Small);
        content()->addWidget(paragraph(label, theme::Role::Text, theme::Type::RowLabel, this));
        // A number and its unit are read as one.
        auto *length = new QWidget(this);
        auto *row = new Flow(theme::space::Small, theme::space::Small, length);
        row->setContentsMargins(0, 0, 0, 0);
        amount = new QLineEdit(length);
        amount->setObjectName(QLatin1String(name));
        amount->setAccessibleName(label);
        sizeWithText(amount, [line = amount] { line->setFixedWidth(theme::scaled(NumberWidth)); });
        unit = new QComboBox(length);
        unit->setObjectName(QLatin1String(name) + QStringLiteral(".unit"));
        unit->addItems({tr("hours, counted through"), tr("working days")});
        // A combo box is named by its label alone; this one is heard, and seen in the line above.
        auto *heard = new QLabel(tr("%1: counted in").arg(label), length);
        heard->setBuddy(unit);
        heard->hide();
        row->addWidget(amount);
        row->addWidget(unit);
        content()->addWidget(length);
        connect(amount, &QLineEdit::textEdited, this, &SettingsPage::keepLater);
        connect(unit, &QComboBox::activated, this, &SettingsPage::keepLater);
    };
    clock(tr("Written referral after a phone referral"), "clock.written", m_written, m_writtenUnit);
    clock(tr("Decision of social care normally expected"), "clock.decision", m_decision, m_decisionUnit);
    clock(tr("Return interview normally held after a missing child is back"), "clock.interview", m_interview, m_interviewUnit);
    m_review = addLine(tr("Weeks until an assessment is reviewed"), "reviewWeeks", tr("The plan offers this day; whoever signs decides."));
    sizeWithText(m_review, [this] { m_review->setFixedWidth(theme::scaled(NumberWidth)); });
}

void SettingsPage::load()
{
    m_loading = true;
    const session::Practice &practice = session().practice();
    m_name->setText(practice.name);
    m_role->setText(practice.role);
    m_agency->setText(practice.agency);
    m_phone->setText(practice.phone);
    for (const ContactLines &lines : m_contacts) {
        for (const session::Contact &contact : practice.contacts) {
            if (contact.id != lines.id)
                continue;
            lines.name->setText(contact.name);
            lines.number->setText(contact.number);
            lines.checked->setText(contact.checkedOn.isValid() ? inWords(contact.checkedOn) : contact.note);
        }
    }
    m_idle->setCurrentIndex(std::max(0, m_idle->findData(practice.idleMinutes)));
    m_alwaysAsk->setChecked(practice.alwaysAskAfterHide);
    m_marking->setText(practice.marking);
    m_written->setText(QString::number(practice.clocks.writtenReferral.amount));
    m_writtenUnit->setCurrentIndex(practice.clocks.writtenReferral.unit == pathway::Unit::WorkingDays);
    m_decision->setText(QString::number(practice.clocks.socialCareDecision.amount));
    m_decisionUnit->setCurrentIndex(practice.clocks.socialCareDecision.unit == pathway::Unit::WorkingDays);
    m_interview->setText(QString::number(practice.clocks.returnInterview.amount));
    m_interviewUnit->setCurrentIndex(practice.clocks.returnInterview.unit == pathway::Unit::WorkingDays);
    m_review->setText(QString::number(practice.clocks.reviewWeeks));
    m_theme->setCurrentIndex(int(session().preferences().theme));
    m_size->setCurrentIndex(std::max(0, m_size->findData(session().preferences().textPercent)));
    m_still->setChecked(session().preferences().reduceMovement);
    m_loading = false;
}

void SettingsPage::leave()
{
    if (m_later->isActive())
        keep();
    m_old->clear();
    m_new->clear();
    m_said->hide();
}

void SettingsPage::keepLater()
{
    if (!m_loading)
        m_later->start();
}

void SettingsPage::keep()
{
    m_later->stop();
    if (!session().isOpen())
        return;
    session::Practice practice = session().practice();
    practice.name = m_name->text();
    practice.role = m_role->text();
    practice.agency = m_agency->text();
    practice.phone = m_phone->text();
    practice.contacts.clear();
    for (const ContactLines &lines : m_contacts) {
        const QString typed = lines.checked->text().simplified();
        QDate checked = QDate::fromString(typed, QStringLiteral("d MMMM yyyy"));
        for (const char *form : {"d M yyyy", "d/M/yyyy", "yyyy-MM-dd"})
            if (!checked.isValid())
                checked = QDate::fromString(typed, QLatin1String(form));
        // What is no date yet is kept as it was typed.
        practice.contacts.push_back({lines.id, lines.name->text(), lines.number->text(), checked.isValid() ? QString() : typed, checked});
    }
    practice.idleMinutes = m_idle->currentData().toInt();
    practice.alwaysAskAfterHide = m_alwaysAsk->isChecked();
    practice.marking = m_marking->text();
    const auto length = [](const QLineEdit *amount, const QComboBox *unit, pathway::Length &into) {
        const int value = amount->text().toInt();
        if (value >= 1 && value <= 1000)
            into = {value, unit->currentIndex() == 1 ? pathway::Unit::WorkingDays : pathway::Unit::ElapsedHours};
    };
    length(m_written, m_writtenUnit, practice.clocks.writtenReferral);
    length(m_decision, m_decisionUnit, practice.clocks.socialCareDecision);
    length(m_interview, m_interviewUnit, practice.clocks.returnInterview);
    if (const int weeks = m_review->text().toInt(); weeks >= 1 && weeks <= pathway::MostReviewWeeks)
        practice.clocks.reviewWeeks = weeks;
    session().setPractice(practice);
}

std::vector<Problem> SettingsPage::problems() const
{
    std::vector<Problem> found;
    const auto length = [&found](const QLineEdit *amount) {
        const int value = amount->text().toInt();
        if (value < 1 || value > 1000)
            found.push_back({tr("A clock needs a whole number from 1 to 1000"), amount->objectName()});
    };
    length(m_written);
    length(m_decision);
    length(m_interview);
    if (const int weeks = m_review->text().toInt(); weeks < 1 || weeks > pathway::MostReviewWeeks)
        found.push_back(
            {tr("Weeks until a review need a whole number from 1 to %1").arg(pathway::MostReviewWeeks), m_review->objectName()});
    for (const session::Contact &contact : session().practice().contacts)
        if (!contact.note.isEmpty())
            found.push_back(
                {tr("\u201c%1\u201d must be a real date").arg(contact.note), QStringLiteral("contact.%1.checked").arg(contact.id)});
    return found;
}

void SettingsPage::proceed()
{
    keep();
    const auto found = problems();
    showProblems(found);
    if (found.empty())
        Q_EMIT navigateRequested(session().hasCase() ? QStringLiteral("overview") : QStringLiteral("case-list"), {});
}

void SettingsPage::changePassphrase()
{
    m_old->showProblem({});
    m_new->showProblem({});
    if (!crypto::passphraseStrength(m_new->text()).acceptable) {
        m_new->showProblem(errorText({ErrorCode::WeakPassphrase, {}}));
        m_new->line()->setFocus(Qt::OtherFocusReason);
        return;
    }
    session().changePassphrase(m_old->text(), m_new->text(), this, [this](const Result<void> &result) {
        if (!result && result.error().code == ErrorCode::WrongKey) {
            m_old->clear();
            m_old->showProblem(tr("That is not the passphrase of this store. Try again."));
            m_old->line()->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_old->clear();
        m_new->clear();
        m_said->setText(result ? tr("The passphrase is changed. Backups made before still open with the old one.")
                               : errorText(result.error()));
        m_said->show();
        m_said->setFocus(Qt::OtherFocusReason);
    });
}

}  // namespace holdfast::ui
