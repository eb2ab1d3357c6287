// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/session.h"

#include "core/session/desk.h"
#include "core/session/openfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace holdfast::session {

namespace {

using namespace std::chrono_literals;

// The first unsaved keystroke starts the wait; the write itself takes milliseconds. Together they stay under two seconds.
constexpr auto AutosaveAfter = 900ms;
constexpr auto RetryAfter = 3000ms;
constexpr auto PositionAfter = 1500ms;
constexpr auto TidyAfter = 20s;

/// What a signed assessment keeps for ever; corrections and the counter-signature may still come.
casefile::Assessment whatIsSigned(casefile::Assessment assessment)
{
    assessment.corrections.clear();
    assessment.counterSignature = {};
    assessment.state.clear();
    return assessment;
}

bool keepsWhatIsSigned(const std::vector<casefile::Assessment> &before, const std::vector<casefile::Assessment> &after)
{
    return std::all_of(before.begin(), before.end(), [&after](const casefile::Assessment &was) {
        if (!was.isLocked())
            return true;
        const auto now = std::find_if(after.begin(), after.end(), [&was](const auto &one) { return one.id == was.id; });
        return now != after.end() && whatIsSigned(*now) == whatIsSigned(was);
    });
}

QString foldedText(const QString &text)
{
    casefile::Summary probe;
    probe.reference = text;
    return casefile::searchText(probe);
}

int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int up = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[qsizetype(j) - 1] ? 0 : 1)});
            diagonal = up;
        }
    }
    return row.back();
}

/// A name shares a word with the other, or has one that differs by a letter or two.
bool isSimilarName(const QString &a, const QString &b)
{
    const QStringList left = foldedText(a).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList right = foldedText(b).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &one : left)
        for (const QString &other : right)
            if (one == other || (std::min(one.size(), other.size()) >= 4 && distance(one, other) <= 2))
                return true;
    return false;
}

}  // namespace

struct Session::Worker {
    Worker(store::Place place, Clock clock, bool cheap)
        : desk(std::move(place), std::move(clock), cheap)
    {
        post.moveToThread(&thread);
        thread.setObjectName(QStringLiteral("store"));
        thread.start();
    }
    ~Worker()
    {
        // Queued steps are finished first: a save that was asked for is a save that is made. The store's connection closes where it was
        // opened.
        QMetaObject::invokeMethod(
            &post,
            [this] {
                desk.close();
                thread.quit();
            },
            Qt::QueuedConnection);
        thread.wait();
    }
    QThread thread;
    QObject post;
    Desk desk;  ///< touched on the thread only, and after it has ended
};

struct Session::State {
    Places places;
    Clock clock;
    std::unique_ptr<Worker> worker;

    bool isOpen = false;
    bool isReadOnly = false;
    QString path;
    QStringList stores;
    Practice practice;
    Preferences preferences;
    QJsonObject position;
    std::vector<CaseEntry> cases;
    std::vector<QString> folded;  ///< search text of each case

    std::optional<casefile::Case> record;
    QByteArray caseId;
    quint64 edits = 0;       ///< changes of the open case
    quint64 kept = 0;        ///< the change up to which the disk has it
    quint64 asRevision = 0;  ///< the change up to which it is in a revision
    int writing = 0;         ///< saves that have not come back
    SaveState shown = SaveState::Saved;
    QDateTime savedAt;
    std::optional<Error> failure;

    QTimer autosave;
    QTimer retry;
    QTimer keepPosition;
    QTimer tidy;
    bool positionChanged = false;

    void refold()
    {
        folded.clear();
        for (const CaseEntry &entry : cases)
            folded.push_back(casefile::searchText(entry.summary));
    }
};

Session::Places Session::Places::standard()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)};
}

/// Runs job on the worker thread and then on the session's own.
template <class Job, class Then>
void Session::queue(Job job, Then then)
{
    using Answer = std::invoke_result_t<Job, Desk &>;
    Worker *worker = m_state->worker.get();
    QMetaObject::invokeMethod(
        &worker->post,
        [this, worker, job = std::move(job), then = std::move(then)]() mutable {
            auto answer = std::make_shared<Answer>(job(worker->desk));
            QMetaObject::invokeMethod(
                this, [answer, then = std::move(then)]() mutable { then(std::move(*answer)); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

namespace {

template <class T>
void answer(const QPointer<QObject> &context, const Done<T> &done, Result<T> result)
{
    if (context && done)
        done(std::move(result));
}

}  // namespace

Session::Session(Places places, Clock clock, Cost cost, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>())
{
    State &s = *m_state;
    s.places = std::move(places);
    s.clock = std::move(clock);
    store::Place place;
    place.anchorFolder = s.places.configFolder;
    place.device = QSysInfo::machineHostName();
    s.worker = std::make_unique<Worker>(place, s.clock, cost == Cost::Cheap);
    s.preferences = readPreferences(s.places.configFolder);
    s.stores = readStores(s.places.configFolder);
    s.path = s.stores.value(0);

    for (QTimer *timer : {&s.autosave, &s.retry, &s.keepPosition, &s.tidy})
        timer->setSingleShot(true);
    s.autosave.setInterval(AutosaveAfter);
    s.retry.setInterval(RetryAfter);
    s.keepPosition.setInterval(PositionAfter);
    s.tidy.setInterval(TidyAfter);
    connect(&s.autosave, &QTimer::timeout, this, [this] { saveNow(false); });
    connect(&s.retry, &QTimer::timeout, this, [this] { saveNow(false); });
    connect(&s.keepPosition, &QTimer::timeout, this, [this] { writePosition(); });
    connect(&s.tidy, &QTimer::timeout, this, [this] { queue([](Desk &desk) { return desk.tidy(), true; }, [](bool) {}); });
}

Session::~Session()
{
    if (m_state->isOpen) {
        saveNow(true);
        writePosition();
    }
    // Answers that come now must not find half an object.
    m_state->worker.reset();
}

const content::Pack &Session::pack() const
{
    return content::Pack::builtIn();
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
    return m_state->stores;
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

void Session::enter(Unlocked unlocked)
{
    State &s = *m_state;
    s.isOpen = true;
    s.isReadOnly = unlocked.readOnly;
    s.path = unlocked.path;
    s.practice = unlocked.practice;
    s.position = unlocked.position;
    s.cases.clear();
    for (const auto &entry : unlocked.entries)
        s.cases.push_back({entry.id, entry.summary});
    s.refold();
    s.failure.reset();
    s.shown = SaveState::Saved;
    s.savedAt = unlocked.lastChanged;
    rememberStore(s.path);
    Q_EMIT opened();
    Q_EMIT practiceChanged();
    Q_EMIT casesChanged();
    if (unlocked.trouble)
        Q_EMIT damageFound(*unlocked.trouble);
    for (const auto &entry : unlocked.entries)
        if (entry.draftAt.isValid() && entry.hasDraft)
            Q_EMIT recovered({entry.id, entry.summary.reference, entry.draftAt});
}

void Session::createStore(const QString &path, const QString &label, const QString &passphrase, QObject *context, Done<QString> done)
{
    auto secret = std::make_shared<crypto::Passphrase>(crypto::Passphrase::fromInput(passphrase));
    queue(
        [path, label, secret](Desk &desk) {
            QDir().mkpath(QFileInfo(path).absolutePath());
            return desk.create(path, label, *secret);
        },
        [this, done, context = QPointer(context)](Result<Desk::New> made) {
            if (!made)
                return answer<QString>(context, done, made.failure());
            enter(std::move(made->unlocked));
            answer<QString>(context, done, made->recoveryCode);
        });
}

void Session::unlockWith(const QString &path, std::shared_ptr<Secret> secret, bool readOnly, QObject *context, Done<void> done)
{
    queue([path, secret, readOnly](Desk &desk) { return desk.unlock(path, readOnly, *secret); },
          [this, done, context = QPointer(context)](Result<Unlocked> opened) {
              if (!opened)
                  return answer<void>(context, done, opened.failure());
              enter(std::move(*opened));
              answer<void>(context, done, {});
          });
}

void Session::unlock(const QString &path, const QString &passphrase, bool readOnly, QObject *context, Done<void> done)
{
    unlockWith(path, std::make_shared<Secret>(crypto::Passphrase::fromInput(passphrase)), readOnly, context, std::move(done));
}

void Session::unlockWithRecoveryCode(const QString &path, const QString &code, QObject *context, Done<void> done)
{
    auto parsed = crypto::RecoveryKey::parse(code);
    if (!parsed) {
        QMetaObject::invokeMethod(
            this, [done, context = QPointer(context), failure = parsed.failure()] { answer<void>(context, done, failure); },
            Qt::QueuedConnection);
        return;
    }
    unlockWith(path, std::make_shared<Secret>(std::move(*parsed)), false, context, std::move(done));
}

void Session::changePassphrase(const QString &from, const QString &to, QObject *context, Done<void> done)
{
    auto was = std::make_shared<crypto::Passphrase>(crypto::Passphrase::fromInput(from));
    auto is = std::make_shared<crypto::Passphrase>(crypto::Passphrase::fromInput(to));
    queue([was, is](Desk &desk) { return desk.changePassphrase(*was, *is); },
          [done, context = QPointer(context)](Result<void> changed) { answer<void>(context, done, changed); });
}

void Session::renewRecoveryCode(QObject *context, Done<QString> done)
{
    queue([](Desk &desk) { return desk.renewRecoveryCode(); },
          [done, context = QPointer(context)](Result<QString> code) { answer<QString>(context, done, std::move(code)); });
}

void Session::acceptRolledBack(const QString &reason, QObject *context, Done<void> done)
{
    queue([reason](Desk &desk) { return desk.acceptRolledBack(reason); },
          [this, done, context = QPointer(context)](Result<Unlocked> opened) {
              if (!opened)
                  return answer<void>(context, done, opened.failure());
              enter(std::move(*opened));
              answer<void>(context, done, {});
          });
}

void Session::backUp(const QString &path, QObject *context, Done<void> done)
{
    saveNow(true);
    queue([path](Desk &desk) { return desk.backUp(path); },
          [done, context = QPointer(context)](Result<void> made) { answer<void>(context, done, made); });
}

void Session::lock()
{
    State &s = *m_state;
    if (!s.isOpen)
        return;
    for (QTimer *timer : {&s.autosave, &s.retry, &s.keepPosition, &s.tidy})
        timer->stop();
    writePosition();
    std::optional<casefile::Case> unsaved;
    if (s.record && !s.isReadOnly && s.asRevision < s.edits)
        unsaved = std::move(s.record);
    queue(
        [unsaved = std::move(unsaved), id = s.caseId](Desk &desk) {
            if (unsaved && !desk.saveRevision(id, *unsaved, QStringLiteral("locked")))
                desk.keep(id, *unsaved);
            desk.lock();
            return true;
        },
        [this](bool) { Q_EMIT locked(); });
    // The screen keeps nothing from here on; what is unsaved is the worker's.
    s.record.reset();
    s.caseId.clear();
    s.edits = s.kept = s.asRevision = 0;
    s.cases.clear();
    s.folded.clear();
    s.practice = {};
    s.position = {};
    s.isOpen = false;
    s.failure.reset();
    Q_EMIT caseClosed();
    Q_EMIT casesChanged();
}

const Practice &Session::practice() const
{
    return m_state->practice;
}

void Session::setPractice(const Practice &practice)
{
    if (!isOpen() || practice == m_state->practice)
        return;
    m_state->practice = practice;
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

const std::vector<CaseEntry> &Session::cases() const
{
    return m_state->cases;
}

std::vector<const CaseEntry *> Session::search(const QString &text) const
{
    const State &s = *m_state;
    const QString wanted = foldedText(text);
    std::vector<const CaseEntry *> found;
    for (size_t i = 0; i < s.cases.size(); ++i)
        if (wanted.isEmpty() || s.folded[i].contains(wanted))
            found.push_back(&s.cases[i]);
    return found;
}

QString Session::nextReference() const
{
    QStringList used;
    for (const CaseEntry &entry : m_state->cases)
        used << entry.summary.reference;
    return referenceAfter(used);
}

std::vector<const CaseEntry *> Session::possibleDuplicates(const QString &name, QDate dateOfBirth) const
{
    std::vector<const CaseEntry *> found;
    if (!dateOfBirth.isValid() || name.trimmed().isEmpty())
        return found;
    for (const CaseEntry &entry : m_state->cases) {
        if (entry.summary.restricted || entry.summary.dateOfBirth != dateOfBirth)
            continue;
        const QStringList names = QStringList{entry.summary.name} + entry.summary.aliases;
        if (std::any_of(names.begin(), names.end(), [&name](const QString &other) { return isSimilarName(name, other); }))
            found.push_back(&entry);
    }
    return found;
}

void Session::addCase(const casefile::Case &record, QObject *context, Done<QByteArray> done)
{
    const bool isTaken = std::any_of(m_state->cases.begin(), m_state->cases.end(),
                                     [&record](const CaseEntry &entry) { return entry.summary.reference == record.reference; });
    if (isTaken || isReadOnly() || !isOpen()) {
        const auto failure = unexpected(isTaken ? ErrorCode::Exists : isOpen() ? ErrorCode::ReadOnly : ErrorCode::Locked);
        QMetaObject::invokeMethod(
            this, [done, context = QPointer(context), failure] { answer<QByteArray>(context, done, failure); }, Qt::QueuedConnection);
        return;
    }
    const QByteArray id = store::RecordId::random().bytes();
    queue([id, record](Desk &desk) { return desk.addCase(id, record); },
          [this, id, record, done, context = QPointer(context)](Result<void> saved) {
              if (!saved)
                  return answer<QByteArray>(context, done, saved.failure());
              m_state->cases.push_back({id, casefile::summaryOf(record, now())});
              m_state->refold();
              m_state->savedAt = now();
              Q_EMIT casesChanged();
              answer<QByteArray>(context, done, id);
          });
}

void Session::openCase(const QByteArray &id, QObject *context, Done<void> done)
{
    if (hasCase() && caseId() == id) {
        QMetaObject::invokeMethod(
            this, [done, context = QPointer(context)] { answer<void>(context, done, {}); }, Qt::QueuedConnection);
        return;
    }
    closeCase();
    queue([id](Desk &desk) { return desk.openCase(id); },
          [this, id, done, context = QPointer(context)](Result<OpenedCase> opened) {
              if (!opened)
                  return answer<void>(context, done, opened.failure());
              State &s = *m_state;
              if (!s.isOpen)
                  return answer<void>(context, done, unexpected(ErrorCode::Locked));
              s.record = std::move(opened->record);
              s.caseId = id;
              s.edits = s.kept = s.asRevision = 0;
              s.failure.reset();
              if (opened->isUnsaved) {
                  s.edits = 1;
                  s.autosave.start();
              }
              showSaveState();
              Q_EMIT caseOpened();
              answer<void>(context, done, {});
          });
}

void Session::closeCase()
{
    State &s = *m_state;
    if (!s.record)
        return;
    saveNow(true);
    s.autosave.stop();
    s.retry.stop();
    // Until the last write has come back, a failed one keeps the words on the worker (saved()).
    s.record.reset();
    s.caseId.clear();
    s.edits = s.kept = s.asRevision = 0;
    Q_EMIT caseClosed();
}

void Session::removeCase(const QByteArray &id, const QString &reason, QObject *context, Done<void> done)
{
    if (hasCase() && caseId() == id)
        closeCase();
    queue([id, reason](Desk &desk) { return desk.removeCase(id, reason); },
          [this, id, done, context = QPointer(context)](Result<void> removed) {
              if (!removed)
                  return answer<void>(context, done, removed.failure());
              auto &cases = m_state->cases;
              cases.erase(std::remove_if(cases.begin(), cases.end(), [&id](const CaseEntry &entry) { return entry.id == id; }),
                          cases.end());
              m_state->refold();
              Q_EMIT casesChanged();
              answer<void>(context, done, {});
          });
}

bool Session::hasCase() const
{
    return m_state->record.has_value();
}

QByteArray Session::caseId() const
{
    return m_state->caseId;
}

const casefile::Case &Session::record() const
{
    Q_ASSERT(hasCase());
    static const casefile::Case none;
    return hasCase() ? *m_state->record : none;
}

const casefile::Assessment *Session::assessment() const
{
    return hasCase() ? m_state->record->current() : nullptr;
}

bool Session::edit(const QString &place, const std::function<void(casefile::Case &)> &change)
{
    State &s = *m_state;
    if (!s.record || s.isReadOnly)
        return false;
    const bool anySigned =
        std::any_of(s.record->assessments.begin(), s.record->assessments.end(), [](const auto &one) { return one.isLocked(); });
    if (anySigned) {
        casefile::Case changed = *s.record;
        change(changed);
        if (!keepsWhatIsSigned(s.record->assessments, changed.assessments))
            return false;
        s.record = std::move(changed);
    } else {
        change(*s.record);
    }
    ++s.edits;
    // Counted from the first unsaved change: a fast typist must not push the save away for ever.
    if (!s.autosave.isActive())
        s.autosave.start();
    s.tidy.start();
    showSaveState();
    Q_EMIT recordChanged(place);
    return true;
}

bool Session::editAssessment(const QString &place, const std::function<void(casefile::Assessment &)> &change)
{
    if (!assessment())
        return false;
    return edit(place, [&change](casefile::Case &record) { change(*record.current()); });
}

SaveState Session::saveState() const
{
    return m_state->shown;
}

QDateTime Session::savedAt() const
{
    return m_state->savedAt;
}

std::optional<Error> Session::saveFailure() const
{
    return m_state->failure;
}

void Session::showSaveState()
{
    State &s = *m_state;
    const SaveState is = s.failure ? SaveState::NotSaved : s.record && s.kept < s.edits ? SaveState::Saving : SaveState::Saved;
    if (is == s.shown && is != SaveState::Saved)
        return;
    s.shown = is;
    Q_EMIT saveStateChanged();
}

void Session::saveNow(bool asRevision)
{
    State &s = *m_state;
    if (!s.record || s.isReadOnly || !s.isOpen)
        return;
    if (asRevision ? s.asRevision >= s.edits : s.kept >= s.edits)
        return;
    s.autosave.stop();
    s.retry.stop();
    ++s.writing;
    // A copy of values: the worker writes it while the person types on.
    queue(
        [asRevision, id = s.caseId, record = *s.record](Desk &desk) {
            const auto done = asRevision ? desk.saveRevision(id, record, QStringLiteral("edited")) : desk.saveDraft(id, record);
            if (!done)
                desk.keep(id, record);
            return done;
        },
        [this, asRevision, upTo = s.edits, id = s.caseId](Result<void> done) { saved(id, upTo, asRevision, done); });
}

void Session::saved(const QByteArray &id, quint64 upTo, bool asRevision, const Result<void> &done)
{
    State &s = *m_state;
    --s.writing;
    const bool isCurrent = s.record && s.caseId == id;
    if (!done) {
        const bool isNew = !s.failure;
        s.failure = done.error();
        showSaveState();
        if (isNew)
            Q_EMIT saveFailed(done.error());
        if (isCurrent && s.isOpen)
            s.retry.start();
        Q_EMIT writeReturned();
        return;
    }
    s.savedAt = now();
    s.failure.reset();
    if (isCurrent) {
        s.kept = std::max(s.kept, upTo);
        if (asRevision)
            s.asRevision = std::max(s.asRevision, upTo);
        const auto entry = std::find_if(s.cases.begin(), s.cases.end(), [&id](const CaseEntry &one) { return one.id == id; });
        if (entry != s.cases.end()) {
            casefile::Summary fresh = casefile::summaryOf(*s.record, now());
            if (!(fresh == entry->summary)) {
                entry->summary = std::move(fresh);
                s.refold();
                Q_EMIT casesChanged();
            }
        }
        if (s.kept < s.edits && !s.autosave.isActive())
            s.autosave.start();
    }
    showSaveState();
    Q_EMIT writeReturned();
}

bool Session::flush(int milliseconds)
{
    State &s = *m_state;
    saveNow(true);
    writePosition();
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    connect(this, &Session::writeReturned, &loop, &QEventLoop::quit);
    limit.start(milliseconds);
    while (s.writing > 0 && limit.isActive())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return s.writing == 0 && !s.failure && (!s.record || s.isReadOnly || s.kept >= s.edits);
}

Result<void> Session::letOut(const QString &path, const QByteArray &bytes, const QString &what, const QString &forWhom)
{
    // Only names are compared: opening the store's files here would give up the database's locks (contract.md 6).
    const auto name = [](const QString &file) {
        const QFileInfo info(file);
        return info.exists() ? info.canonicalFilePath() : QDir(QFileInfo(info.path()).canonicalFilePath()).filePath(info.fileName());
    };
    const QString store = storePath();
    if (!store.isEmpty() && (name(path) == name(store) || name(path).startsWith(name(store) + QLatin1Char('-'))))
        return unexpected(ErrorCode::Refused, QStringLiteral("the store's own file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unexpected(ErrorCode::ReadOnly);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return unexpected(ErrorCode::Io);
    noteExport(what, forWhom, path, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    return {};
}

void Session::noteExport(const QString &what, const QString &forWhom, const QString &where, const QByteArray &digest)
{
    if (!isOpen() || isReadOnly())
        return;
    const QString text = QStringList{what, forWhom, where, QString::fromLatin1(digest.toHex())}.join(QLatin1Char('\n'));
    queue([text, id = caseId()](Desk &desk) { return desk.note(QStringLiteral("exported"), id, text); },
          [this](Result<void> noted) {
              if (!noted)
                  Q_EMIT saveFailed(noted.error());
          });
}

}  // namespace holdfast::session
