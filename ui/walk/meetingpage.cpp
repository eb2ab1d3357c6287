// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/walk/meetingpage.h"

#include "core/report/documents.h"
#include "ui/cards.h"
#include "ui/flow.h"
#include "ui/planpage.h"
#include "ui/signednote.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace holdfast::ui {

using assessment::Action;
using namespace Qt::StringLiterals;

namespace {

constexpr int BesideFrom = 760;

/// Everything in it is as large as the summary.
void enlarge(QWidget *widget)
{
    const auto all = widget->findChildren<QWidget *>();
    for (QWidget *one : all)
        if (qobject_cast<QLabel *>(one) || qobject_cast<QLineEdit *>(one) || qobject_cast<QPlainTextEdit *>(one) ||
            qobject_cast<QAbstractButton *>(one))
            theme::setType(one, theme::Type::Meeting);
    // Boxes as wide as their digits measure them again.
    for (QWidget *one : all) {
        QEvent event(QEvent::FontChange);
        if (qobject_cast<DateBoxes *>(one))
            QCoreApplication::sendEvent(one, &event);
    }
}

QLabel *large(const QString &text, theme::Role role, QWidget *parent)
{
    return paragraph(text, role, theme::Type::Meeting, parent);
}

QString linesOf(const report::Cell &cell)
{
    return report::plainText(std::vector<report::Block>(cell.paragraphs.begin(), cell.paragraphs.end())).trimmed();
}

}  // namespace

MeetingPage::MeetingPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Meeting view"), QString(), session, parent)
    , m_later(new QTimer(this))
{
    setWide(true);
    continueButton()->hide();
    auto *top = new QWidget(this);
    auto *row = new Flow(theme::space::Field, theme::space::Small, top);
    auto *leave = new QPushButton(tr("Leave the meeting view"), top);
    leave->setObjectName(u"leaveMeeting"_s);
    leave->setAccessibleDescription(tr("Esc"));
    row->addWidget(leave);
    auto *keys = paragraph(tr("Esc leaves this view, Ctrl+Enter adds an action, F12 hides the screen."), theme::Role::SecondaryText,
                           theme::Type::Secondary, top);
    keys->setWordWrap(true);
    content()->addWidget(top);
    content()->addWidget(keys);
    connect(leave, &QPushButton::clicked, this, &MeetingPage::goBack);

    m_place = new QWidget(this);
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(m_place);

    content()->addSpacing(theme::space::Field);
    auto *heading = new Heading(session.pack().field(u"paper.actions-from-this-meeting"_s), 2, this);
    theme::setType(heading, theme::Type::PageTitle);
    content()->addWidget(heading);
    content()->addWidget(new SignedNote(session, this));
    Cards::Kind kind = cardsOf<Action>(plannedActions(), QLatin1Char('t'));
    kind.name = heading->text();
    kind.addLabel = tr("Add an action");
    kind.keys = [this, list = plannedActions()](const casefile::Case &record) {
        QStringList keys;
        const auto actions = list.read(record);
        for (const QString &key : m_added)
            if (itemWithKey(actions, key))
                keys << key;
        return keys;
    };
    kind.title = [this](const casefile::Case &, const QString &key) { return tr("Action %1").arg(m_added.indexOf(key) + 1); };
    kind.build = [](Form &form, const QString &key) {
        const auto list = plannedActions();
        form.text(u"plan.what"_s, inItem(list, key, u"what"_s, &Action::what), 2);
        form.line(u"plan.who"_s, inItem(list, key, u"who"_s, &Action::who));
        form.date(u"plan.due"_s, inItem(list, key, u"due"_s, &Action::due));
        enlarge(&form);
    };
    kind.append = [this, append = kind.append](session::Session &to) {
        const QString key = append(to);
        if (!key.isEmpty()) {
            m_added << key;
            m_cards->renew();
        }
        return key;
    };
    m_cards = new Cards(kind, session, this);
    m_cards->setObjectName(u"meetingActions"_s);
    theme::setType(m_cards->addButton(), theme::Type::Meeting);
    content()->addWidget(m_cards);

    m_later->setSingleShot(true);
    m_later->setInterval(250);
    connect(m_later, &QTimer::timeout, this, &MeetingPage::make);
    connect(&session, &session::Session::recordChanged, this, [this] {
        if (isVisible())
            m_later->start();
    });
}

void MeetingPage::load()
{
    m_added.clear();
    m_cards->renew();
    make();
}

void MeetingPage::make()
{
    m_later->stop();
    if (!session().hasCase() || !session().assessment())
        return;
    // A wall is read by whoever is in the room: initials, as in the frame.
    casefile::Case record = session().record();
    record.child.name = casefile::initials(record.child.name);
    record.child.knownAs.clear();
    record.child.aliases.clear();
    report::Options options;
    options.audience = report::Audience::Agency;
    options.leftOut = report::leftOutBefore(record, options.audience);
    options.now = session().now();
    options.marking = session().practice().marking;
    options.clocks = session().practice().clocks;
    auto made = report::makeDocument(u"one-page-summary"_s, record, record.assessments.size() - 1, session().pack(), options);
    report::Document fresh = made ? std::move(made).value() : report::Document();
    fresh.initials = record.child.name;
    // For whom it was built is the wall's own business.
    const report::Block forWhom = report::Paragraph(session().pack().choiceLabel(u"audience"_s, report::audienceWord(options.audience)));
    std::erase(fresh.blocks, forWhom);
    if (m_summary && fresh == m_document)
        return;
    m_document = fresh;
    showSummary();
}

void MeetingPage::showSummary()
{
    delete m_summary;
    m_summary = new QWidget(m_place);
    m_summary->setObjectName(u"meetingSummary"_s);
    auto *column = new QVBoxLayout(m_summary);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Field);
    QStringList furniture;
    for (const QString &line :
         {m_document.marking, report::headerReference(m_document), m_document.knownOn, m_document.draft, m_document.standing})
        if (!line.isEmpty())
            furniture << line;
    column->addWidget(large(furniture.join(u"  ·  "_s), theme::Role::SecondaryText, m_summary));
    for (const report::Block &block : m_document.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block)) {
            if (heading->level == 1)
                setHeading(heading->text);
        } else if (const auto *words = std::get_if<report::Paragraph>(&block)) {
            column->addWidget(large(report::plainText({*words}).trimmed(), theme::Role::Text, m_summary));
        } else if (const auto *notice = std::get_if<report::Notice>(&block)) {
            QStringList lines;
            for (const report::Paragraph &one : notice->paragraphs)
                lines << report::plainText({one}).trimmed();
            auto *note = new Note(lines.join(u'\n'), Note::Kind::Information, m_summary);
            enlarge(note);
            column->addWidget(note);
        } else if (const auto *table = std::get_if<report::KeyValues>(&block)) {
            auto *grid = new QGridLayout;
            grid->setHorizontalSpacing(theme::space::Margin);
            grid->setVerticalSpacing(m_isNarrow ? theme::space::Tiny : theme::space::Field);
            int line = 0;
            for (const auto &[name, cell] : table->rows) {
                grid->addWidget(large(name, theme::Role::SecondaryText, m_summary), line, 0, Qt::AlignTop);
                if (m_isNarrow)
                    ++line;
                grid->addWidget(large(linesOf(cell), theme::Role::Text, m_summary), line++, m_isNarrow ? 0 : 1, Qt::AlignTop);
            }
            grid->setColumnStretch(0, 1);
            if (!m_isNarrow)
                grid->setColumnStretch(1, 3);
            column->addLayout(grid);
        }
        // The lines to write on are the cards below.
    }
    m_place->layout()->addWidget(m_summary);
    m_summary->show();
}

void MeetingPage::proceed()
{
    if (m_cards->addButton()->isVisibleTo(this))
        m_cards->addOne();
}

void MeetingPage::goBack()
{
    // Every word is in the plan already; a card that was opened and left empty is no action.
    const auto list = plannedActions();
    std::vector<Action> actions = list.read(session().record());
    const auto isEmpty = [this](const Action &one) {
        Action empty;
        empty.id = one.id;
        return m_added.contains(one.id) && one == empty;
    };
    if (std::erase_if(actions, isEmpty) > 0)
        list.write(session(), actions);
    Q_EMIT navigateRequested(u"back"_s, {});
}

void MeetingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        goBack();
        return;
    }
    Page::keyPressEvent(event);
}

void MeetingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < theme::scaled(BesideFrom);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (m_summary)
        showSummary();
}

}  // namespace holdfast::ui
