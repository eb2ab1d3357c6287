// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The expected bytes were made by other programs: Python's hashlib, the reference argon2 tool, and a plain implementation of the cipher
// checked against the vector of the IETF draft.
#include "core/crypto/hash.h"
#include "core/crypto/kdf.h"
#include "core/crypto/passphrase.h"
#include "core/crypto/recoverykey.h"
#include "core/crypto/sealer.h"
#include "core/crypto/sethash.h"
#include "tests/suite.h"

#include <QSet>

#include <numeric>

using namespace holdfast;
using namespace holdfast::crypto;

namespace {
QByteArray counting(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    std::iota(bytes.begin(), bytes.end(), char(0));
    return bytes;
}
SecretBuffer countingKey()
{
    return SecretBuffer::copyOf(counting(KeySize));
}
QByteArray hex(QByteArrayView bytes)
{
    return bytes.toByteArray().toHex();
}
/// Gives 0, 1, 2, ... as every nonce.
void countUp(unsigned char *out, std::size_t size)
{
    std::iota(out, out + size, static_cast<unsigned char>(0));
}
}  // namespace

class SecretTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movesAndNeverShares()
    {
        SecretBuffer first = SecretBuffer::copyOf("held");
        SecretBuffer second = std::move(first);
        QVERIFY(first.isEmpty());
        QCOMPARE(second.view().toByteArray(), QByteArray("held"));
        const SecretBuffer copy = second.clone();
        QVERIFY(copy.equals(second));
        QVERIFY(copy.data() != second.data());
        second.data()[0] ^= 1;
        QVERIFY(!copy.equals(second));
        QVERIFY(!copy.equals(SecretBuffer::copyOf("hel")));
        static_assert(!std::is_copy_constructible_v<SecretBuffer> && !std::is_copy_assignable_v<SecretBuffer>);
        static_assert(!std::is_copy_constructible_v<Passphrase> && !std::is_copy_constructible_v<RecoveryKey>);
    }
    void wipingSparesAnotherOwner()
    {
        QByteArray bytes(32, 'x');
        const QByteArray owner = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(owner, QByteArray(32, 'x'));
    }
    void whatWasTypedIsTaken()
    {
        QString typed = QStringLiteral("quiet heron under seven bridges") + QString::number(7);
        const Passphrase passphrase = Passphrase::fromInput(std::move(typed));
        QVERIFY(typed.isEmpty());
        QCOMPARE(passphrase.utf8().toByteArray(), QByteArray("quiet heron under seven bridges7"));
    }
};

class HashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownAnswers()
    {
        QCOMPARE(digest("holdfast").toHex(), QByteArray("185cfb65629cd7a101c56caafbba9ae8777c8da53433ddfdce2a2afad1691202"));
        QCOMPARE(keyedDigest(countingKey(), "holdfast").toHex(),
                 QByteArray("cc1661adac6970c4ec9954d373aaf9f0747d9ce9ea2e417aac7119a032f40476"));
        QCOMPARE(hex(subkey(countingKey(), 7).view()), QByteArray("84c27b6cd00d180fecf4d486e6471469713482b928d91e3897af554a45e8f09d"));
        QVERIFY(!subkey(countingKey(), 7).equals(subkey(countingKey(), 8)));
    }
    void aSetKnowsItsMembersInAnyOrder()
    {
        const QByteArray a = digest("a"), b = digest("b"), c = digest("c");
        SetHash one, other;
        one.add(a);
        one.add(b);
        one.add(c);
        other.add(c);
        other.add(a);
        QVERIFY(one != other);
        other.add(b);
        QCOMPARE(one.bytes(), other.bytes());
        one.remove(a);
        one.remove(c);
        SetHash onlyB;
        onlyB.add(b);
        QVERIFY(one == onlyB);
        QCOMPARE(SetHash::fromBytes(other.bytes()).bytes(), other.bytes());
        SetHash empty;
        empty.remove(b);
        empty.add(b);
        QCOMPARE(empty.bytes(), QByteArray(32, '\0'));
    }
    void aSetCarriesAcrossWords()
    {
        SetHash set;
        set.add(QByteArray(32, char(0xff)));
        QByteArray oneBit(32, '\0');
        oneBit[0] = 1;
        set.add(oneBit);
        QCOMPARE(set.bytes(), QByteArray(32, '\0'));  // 2^256 is nothing again
        set.remove(oneBit);
        QCOMPARE(set.bytes(), QByteArray(32, char(0xff)));
    }
};

class SealerTest : public QObject {
    Q_OBJECT
    const QByteArray m_known = QByteArray::fromHex("010104030201000102030405060708090a0b0c0d0e0f1011121314151617"
                                                   "f5ac6008fef2ecc0403343bce14bc28085c0319402b4b9b7acbc863f");
    static Sealer sealer() { return Sealer(countingKey(), 0x01020304, countUp); }

private Q_SLOTS:
    void knownAnswer()
    {
        QCOMPARE(sealer().seal("here", "known answer").toHex(), m_known.toHex());
        QCOMPARE(sealer().open("here", m_known).value_or(QByteArray()), QByteArray("known answer"));
        const auto secret = sealer().openSecret("here", m_known);
        QVERIFY(secret);
        QCOMPARE(secret->view().toByteArray(), QByteArray("known answer"));
        QCOMPARE(Sealer::mark(m_known), m_known.mid(6, 24) + m_known.right(16));
    }
    void oneFlippedBitIsRefused_data()
    {
        QTest::addColumn<int>("byte");
        QTest::newRow("format") << 0;
        QTest::newRow("algorithm") << 1;
        QTest::newRow("key id") << 2;
        QTest::newRow("key id, last byte") << 5;
        QTest::newRow("nonce") << 6;
        QTest::newRow("nonce, last byte") << 29;
        QTest::newRow("payload") << 30;
        QTest::newRow("payload, last byte") << 41;
        QTest::newRow("tag") << 42;
        QTest::newRow("tag, last byte") << 57;
    }
    void oneFlippedBitIsRefused()
    {
        QFETCH(int, byte);
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray altered = m_known;
            altered[byte] = char(altered[byte] ^ (1 << bit));
            const auto opened = sealer().open("here", altered);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Tampered);
            QVERIFY(!sealer().openSecret("here", altered));
        }
    }
    void everyShorterBlobIsRefused()
    {
        for (qsizetype size = 0; size < m_known.size(); ++size)
            QVERIFY(!sealer().open("here", m_known.left(size)));
        QVERIFY(!sealer().open("here", m_known + '\0'));
        QVERIFY(Sealer::mark(QByteArray(45, 'x')).isEmpty());
    }
    void belongsToOnePlaceAndOneKey()
    {
        QVERIFY(!sealer().open("there", m_known));
        QVERIFY(!sealer().open("", m_known));
        QVERIFY(!Sealer(countingKey(), 0x01020305).open("here", m_known));
        QVERIFY(!Sealer(SecretBuffer::random(KeySize), 0x01020304).open("here", m_known));
    }
    void everySealHasItsOwnNonce()
    {
        const Sealer fresh(countingKey(), 1);
        QSet<QByteArray> marks;
        for (int i = 0; i < 200; ++i)
            marks.insert(fresh.seal("here", "same").mid(Sealer::HeaderSize, Sealer::NonceSize));
        QCOMPARE(marks.size(), 200);
        QCOMPARE(fresh.open("here", fresh.seal("here", "")).value_or(QByteArray("x")), QByteArray(""));
    }
};

class KdfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownAnswer()
    {
        const auto key = deriveKey(Passphrase::fromInput(QStringLiteral("quiet heron under seven bridges")), "saltsaltsaltsalt",
                                   KdfCost::cheapForTests());
        QVERIFY(key);
        QCOMPARE(hex(key->view()), QByteArray("bb435d363d4b44ffb120bc75f3fccf42c468677589c377ed6ae63496cf744669"));
    }
    void costsOutsideTheLimitsAreRefused_data()
    {
        QTest::addColumn<quint64>("passes");
        QTest::addColumn<quint64>("mebibytes");
        QTest::addColumn<bool>("taken");
        QTest::newRow("least") << quint64(1) << quint64(8) << true;
        QTest::newRow("most") << quint64(50) << quint64(1024) << true;
        QTest::newRow("no pass") << quint64(0) << quint64(256) << false;
        QTest::newRow("too many passes") << quint64(51) << quint64(256) << false;
        QTest::newRow("too little memory") << quint64(3) << quint64(7) << false;
        QTest::newRow("too much memory") << quint64(3) << quint64(1025) << false;
        QTest::newRow("a tebibyte") << quint64(3) << (quint64(1) << 20) << false;
        QTest::newRow("negative in the file") << quint64(-1) << quint64(256) << false;
    }
    void costsOutsideTheLimitsAreRefused()
    {
        QFETCH(quint64, passes);
        QFETCH(quint64, mebibytes);
        QFETCH(bool, taken);
        const auto cost = KdfCost::fromStored(passes, mebibytes << 20);
        QCOMPARE(cost.has_value(), taken);
        if (!taken)
            QCOMPARE(cost.error().code, ErrorCode::WrongKey);
    }
    void realStoresCostAtLeastTheFloor()
    {
        QCOMPARE(KdfCost::floor().bytes(), quint64(256) << 20);
        QCOMPARE(KdfCost::floor().passes(), quint64(3));
        const KdfCost here = KdfCost::calibrated();
        QVERIFY(here.bytes() >= KdfCost::floor().bytes());
        QVERIFY(here.passes() >= KdfCost::floor().passes());
        QVERIFY(KdfCost::fromStored(here.passes(), here.bytes()));
    }
};

class PassphraseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameKeysOpenTheSameStore_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("composed and decomposed")
            << QStringLiteral("caf\u00e9 au bord du canal") << QStringLiteral("cafe\u0301 au bord du canal");
        QTest::newRow("wide letters") << QStringLiteral("\uff11\uff12 swans asleep") << QStringLiteral("12 swans asleep");
        QTest::newRow("no-break space") << QStringLiteral("two\u00a0swans asleep") << QStringLiteral("two swans asleep");
        QTest::newRow("space at the ends") << QStringLiteral(" two swans asleep\n") << QStringLiteral("two swans asleep");
    }
    void theSameKeysOpenTheSameStore()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(Passphrase::fromInput(one).utf8().toByteArray(), Passphrase::fromInput(other).utf8().toByteArray());
    }
    void capitalsAndInnerSpacesCount()
    {
        QVERIFY(Passphrase::fromInput(QStringLiteral("Two swans")).utf8() != Passphrase::fromInput(QStringLiteral("two swans")).utf8());
        QVERIFY(Passphrase::fromInput(QStringLiteral("two  swans")).utf8() != Passphrase::fromInput(QStringLiteral("two swans")).utf8());
    }
    void strength_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *typed, PassphraseReason reason) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << int(reason);
        };
        row("", PassphraseReason::TooShort);
        row("Tr0ub4dor&3", PassphraseReason::TooShort);
        row("\u00e9\u00e8\u00ea\u00eb\u0117\u0119", PassphraseReason::TooShort);  // twelve bytes, six characters
        row("           x            ", PassphraseReason::TooShort);              // spaces at the ends do not count
        row("passwordpassword", PassphraseReason::Common);
        row("unbelievable", PassphraseReason::Common);
        row("holdfastholdfast", PassphraseReason::Common);
        row("aaaaaaaaaaaaaaaa", PassphraseReason::Common);
        row("qwertyuiopasdf", PassphraseReason::Guessable);
        row("abcdefghijklmnop", PassphraseReason::Guessable);
        row("password12345678", PassphraseReason::Guessable);
        row("Summer2026!!", PassphraseReason::Guessable);
        row("quiet heron under seven bridges", PassphraseReason::None);
        row("gravel-otter-tunic-maple", PassphraseReason::None);
        row("xK7#pQ2$vL9w", PassphraseReason::None);
        row("d\u0177 fy merlod yn y glaw", PassphraseReason::None);
    }
    void strength()
    {
        QFETCH(QString, typed);
        QFETCH(int, reason);
        const auto strength = passphraseStrength(typed);
        QCOMPARE(int(strength.reason), reason);
        QCOMPARE(strength.acceptable, reason == int(PassphraseReason::None));
    }
    void aVeryLongOneIsJudgedQuickly()
    {
        QVERIFY(passphraseStrength(QStringLiteral("seven quiet herons ").repeated(500)).acceptable);
        QVERIFY(!passphraseStrength(QString(5000, QLatin1Char('a'))).acceptable);
    }
    void generatedOnesAreRandomAndAcceptable()
    {
        QSet<QString> seen;
        for (int i = 0; i < 100; ++i) {
            const QString made = generatePassphrase();
            QCOMPARE(made.split(QLatin1Char(' ')).size(), 5);
            QVERIFY2(passphraseStrength(made).acceptable, qPrintable(made));
            seen.insert(made);
        }
        QCOMPARE(seen.size(), 100);
        QCOMPARE(generatePassphrase(7).count(QLatin1Char(' ')), 6);
    }
    void theWordListIsFitForReadingOverThePhone()
    {
        const QStringList words = passphraseWords();
        QVERIFY(words.size() >= 2048);
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
        QVERIFY(std::is_sorted(words.begin(), words.end()));
        for (const QString &word : words) {
            QVERIFY2(word.size() >= 3 && word.size() <= 8, qPrintable(word));
            QVERIFY2(std::all_of(word.begin(), word.end(), [](QChar c) { return c >= QLatin1Char('a') && c <= QLatin1Char('z'); }),
                     qPrintable(word));
        }
        // Words that would be read out in a room with a family; none of what this work is about belongs in it.
        for (const char *word :
             {"abuse", "alone", "attack", "blood",   "child", "danger", "dead",   "drug", "fear", "gift",  "harm",  "hurt",
              "kill",  "knife", "lost",   "missing", "naked", "rape",   "secret", "sex",  "taxi", "touch", "victim"})
            QVERIFY2(!words.contains(QLatin1String(word)), word);
    }
};

class RecoveryTest : public QObject {
    Q_OBJECT
    const QString m_known = QStringLiteral("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-5RQ6");

private Q_SLOTS:
    void knownAnswer()
    {
        const auto key = RecoveryKey::parse(m_known);
        QVERIFY(key);
        QCOMPARE(key->printed(), m_known);
        QCOMPARE(hex(key->deriveKey(counting(SaltSize)).view()),
                 QByteArray("0ed9d16ed90799edde95704c83a93bf8c33ce439c5821d87a16732f75e52a92d"));
    }
    void forgivesHowItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("small letters") << m_known.toLower();
        QTest::newRow("no hyphens") << QString(m_known).remove(QLatin1Char('-'));
        QTest::newRow("spaces and lines") << QString(m_known).replace(QLatin1Char('-'), QStringLiteral(" \n"));
        QTest::newRow("O for 0, l for 1") << QStringLiteral("Ol23") + m_known.mid(4);
        QTest::newRow("dashes") << QString(m_known).replace(QLatin1Char('-'), QChar(0x2013));
    }
    void forgivesHowItIsTyped()
    {
        QFETCH(QString, typed);
        const auto key = RecoveryKey::parse(typed);
        QVERIFY(key);
        QCOMPARE(key->printed(), m_known);
    }
    void everySingleSlipIsATypingError()
    {
        const QString plain = QString(m_known).remove(QLatin1Char('-'));
        for (int i = 0; i < plain.size(); ++i) {
            for (const QChar other : QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
                if (other == plain[i])
                    continue;
                QString typed = plain;
                typed[i] = other;
                const auto key = RecoveryKey::parse(typed);
                QVERIFY2(!key, qPrintable(typed));
                QCOMPARE(key.error().code, ErrorCode::BadRecoveryCode);
            }
        }
        for (int i = 0; i + 1 < plain.size(); ++i) {
            QString typed = plain;
            std::swap(typed[i], typed[i + 1]);
            QVERIFY2(!RecoveryKey::parse(typed), qPrintable(typed));
        }
    }
    void otherTextIsATypingError_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a group short") << m_known.left(34);
        QTest::newRow("a letter too many") << m_known + QLatin1Char('7');
        QTest::newRow("a letter that is never printed") << QStringLiteral("U") + m_known.mid(1);
        QTest::newRow("another script") << QString(m_known.size(), QChar(0x0416));
    }
    void otherTextIsATypingError()
    {
        QFETCH(QString, typed);
        const auto key = RecoveryKey::parse(typed);
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::BadRecoveryCode);
    }
    void eachSheetIsItsOwn()
    {
        QSet<QString> sheets;
        for (int i = 0; i < 100; ++i) {
            const QString printed = RecoveryKey::random().printed();
            QCOMPARE(printed.size(), 39);
            QVERIFY(RecoveryKey::parse(printed));
            sheets.insert(printed);
        }
        QCOMPARE(sheets.size(), 100);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return tests::run<SecretTest, HashTest, SealerTest, KdfTest, PassphraseTest, RecoveryTest>(app.arguments());
}

#include "tst_crypto.moc"
