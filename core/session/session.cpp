// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/session.h"

#include "core/session/openfiles.h"
#include "core/session/sessionstate.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

#include <algorithm>

namespace holdfast::session {

namespace {

using namespace std::chrono_literals;

// The first unsaved keystroke starts the wait; the write itself takes milliseconds. Together they stay under two seconds.
constexpr auto AutosaveAfter = 900ms;
// A saving that has not come back by then is set aside, still within the two seconds.
constexpr auto AsideAfter = 500ms;
constexpr auto RetryAfter = 3000ms;
constexpr auto PositionAfter = 1500ms;
constexpr auto TidyAfter = 20s;
constexpr auto BackupAfter = 60s;

}  // namespace

namespace {

const QString BackupWord = QStringLiteral(" backup ");

bool isBackupName(const QString &name)
{
    return name.contains(BackupWord);
}

}  // namespace

Session::Places Session::Places::standard()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)};
}

Session::Session(Places places, Clock clock, Cost cost, QObject *parent, content::Pack pack)
    : QObject(parent)
    , m_state(std::make_unique<State>())
{
    State &s = *m_state;
    s.places = std::move(places);
    s.clock = std::move(clock);
    s.pack = std::move(pack);
    store::Place place;
    place.anchorFolder = s.places.configFolder;
    place.device = QSysInfo::machineHostName();
    s.worker = std::make_unique<Worker>(place, s.clock, cost == Cost::Cheap);
    s.preferences = readPreferences(s.places.configFolder);
    s.stores = readStores(s.places.configFolder);
    const QStringList known = knownStores();
    const auto there = std::find_if(known.begin(), known.end(), [](const QString &path) { return QFileInfo::exists(path); });
    s.path = there == known.end() ? known.value(0) : *there;

    for (QTimer *timer : {&s.autosave, &s.retry, &s.aside, &s.keepPosition, &s.tidy, &s.backup})
        timer->setSingleShot(true);
    s.autosave.setInterval(AutosaveAfter);
    s.retry.setInterval(RetryAfter);
    s.aside.setInterval(AsideAfter);
    s.keepPosition.setInterval(PositionAfter);
    s.tidy.setInterval(TidyAfter);
    s.backup.setInterval(BackupAfter);
    connect(&s.autosave, &QTimer::timeout, this, [this] { saveNow(false); });
    connect(&s.retry, &QTimer::timeout, this, [this] { saveNow(false); });
    connect(&s.aside, &QTimer::timeout, this, &Session::setAside);
    connect(&s.keepPosition, &QTimer::timeout, this, [this] { writePosition(); });
    connect(&s.backup, &QTimer::timeout, this, &Session::backUpIfDue);
    connect(&s.tidy, &QTimer::timeout, this, [this] { queue([](Desk &desk) { return desk.tidy(), true; }, [](bool) {}); });
}

Session::~Session()
{
    if (m_state->isOpen) {
        saveNow(true);
        writePosition();
    }
    // A long step that nobody will hear the end of leaves everything as it was.
    stopStep();
    // Answers that come now must not find half an object.
    m_state->worker.reset();
}

const content::Pack &Session::pack() const
{
    return m_state->pack;
}

QDateTime Session::now() const
{
    return m_state->clock();
}

QDate Session::today() const
{
    return ukDate(now());
}

bool Session::isOpen() const
{
    return m_state->isOpen;
}

bool Session::isReadOnly() const
{
    return m_state->isReadOnly;
}

QString Session::storePath() const
{
    return m_state->path;
}

QStringList Session::knownStores() const
{
    QStringList paths = m_state->stores;
    const auto found = QDir(m_state->places.dataFolder).entryInfoList({QStringLiteral("*.store")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : found)
        if (const QString path = file.absoluteFilePath(); !paths.contains(path) && !isBackupName(file.completeBaseName()))
            paths << path;
    return paths;
}

QString Session::backupPath() const
{
    const QFileInfo store(m_state->path);
    return store.absoluteDir().filePath(store.completeBaseName() + BackupWord + today().toString(Qt::ISODate) + QStringLiteral(".store"));
}

void Session::forgetStore(const QString &path)
{
    State &s = *m_state;
    s.stores.removeAll(path);
    if (s.path == path && !s.isOpen)
        s.path = knownStores().value(0);
    (void)writeStores(s.places.configFolder, s.stores);
}

void Session::rememberStore(const QString &path)
{
    State &s = *m_state;
    s.stores.removeAll(path);
    s.stores.prepend(path);
    s.path = path;
    // Only a list of paths: if it cannot be kept, the person finds the store by hand next time.
    (void)writeStores(s.places.configFolder, s.stores);
}

QString Session::proposedStorePath() const
{
    return QDir(m_state->places.dataFolder).filePath(QStringLiteral("Holdfast.store"));
}

const Practice &Session::practice() const
{
    return m_state->practice;
}

void Session::setPractice(const Practice &practice)
{
    if (!isOpen() || practice == m_state->practice)
        return;
    const bool isTimedOtherwise = practice.clocks != m_state->practice.clocks;
    m_state->practice = practice;
    if (isTimedOtherwise) {
        for (CaseEntry &entry : m_state->cases)
            casefile::retime(entry.summary, practice.clocks);
        m_state->reorder();
        Q_EMIT casesChanged();
    }
    if (!m_state->isReadOnly)
        queue([practice](Desk &desk) { return desk.setPractice(practice); },
              [this](Result<void> kept) {
                  if (!kept)
                      Q_EMIT saveFailed(kept.error());
              });
    Q_EMIT practiceChanged();
}

const Preferences &Session::preferences() const
{
    return m_state->preferences;
}

void Session::setPreferences(const Preferences &preferences)
{
    if (preferences == m_state->preferences)
        return;
    m_state->preferences = preferences;
    // Looks only; the choice holds for this run in any case.
    (void)writePreferences(m_state->places.configFolder, preferences);
    Q_EMIT preferencesChanged();
}

QJsonObject Session::position() const
{
    return m_state->position;
}

void Session::setPosition(const QJsonObject &position)
{
    if (!isOpen() || position == m_state->position)
        return;
    m_state->position = position;
    m_state->positionChanged = true;
    if (!m_state->keepPosition.isActive())
        m_state->keepPosition.start();
}

void Session::writePosition()
{
    State &s = *m_state;
    if (!s.isOpen || s.isReadOnly || !s.positionChanged)
        return;
    s.positionChanged = false;
    // A place that is not kept costs a person one click; no need to say so.
    queue([position = s.position](Desk &desk) { return desk.setPosition(position); }, [](Result<void>) {});
}

}  // namespace holdfast::session
