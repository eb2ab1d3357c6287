// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/changes.h"

#include <QSet>

#include <algorithm>

namespace holdfast::casefile {

namespace {

/// The keys whose values differ, or that only one of the two has.
template <class Value>
QStringList changedKeys(const QMap<QString, Value> &before, const QMap<QString, Value> &after)
{
    QStringList keys;
    for (auto it = after.cbegin(); it != after.cend(); ++it)
        if (!before.contains(it.key()) || !(before.value(it.key()) == it.value()))
            keys << it.key();
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        if (!after.contains(it.key()))
            keys << it.key();
    return keys;
}

/// Each item of one list that is not the same in the other, by id.
template <class Item, class Found>
void eachChanged(const std::vector<Item> &before, const std::vector<Item> &after, const Found &found)
{
    const auto isIn = [](const std::vector<Item> &list, const Item &item) {
        return std::find(list.begin(), list.end(), item) != list.end();
    };
    for (const Item &item : after)
        if (!isIn(before, item))
            found(item);
    for (const Item &item : before)
        if (!isIn(after, item))
            found(item);
}

class Parts {
public:
    explicit Parts(const content::Pack &pack)
        : m_pack(pack)
    {
    }
    void add(const QString &part) { m_parts.insert(part); }
    void add(const char *part, bool differs)
    {
        if (differs)
            add(QString::fromLatin1(part));
    }
    void addRow(const QString &row)
    {
        if (const content::Domain *domain = m_pack.domainOfRow(row))
            add(QStringLiteral("domain.") + domain->id);
        else if (row.startsWith(u'Y'))
            add(QStringLiteral("boys-and-young-men"));
        else if (row.startsWith(u'V'))
            add(QStringLiteral("vulnerabilities"));
    }
    QStringList inOrder() const
    {
        QStringList order{QStringLiteral("new-case"), QStringLiteral("before-you-start"), QStringLiteral("child-and-family")};
        for (const content::Domain &domain : m_pack.domains())
            order << QStringLiteral("domain.") + domain.id;
        for (const char *part :
             {"boys-and-young-men", "vulnerabilities", "protective-factors", "missing-episodes", "people-of-concern", "consent",
              "definition", "voice-of-the-child", "parents-and-carers", "judgement", "decision", "referral", "plan", "sign"})
            order << QString::fromLatin1(part);
        QStringList found;
        for (const QString &part : std::as_const(order))
            if (m_parts.contains(part))
                found << part;
        return found;
    }

private:
    const content::Pack &m_pack;
    QSet<QString> m_parts;
};

void compare(const Assessment &before, const Assessment &after, Parts &parts)
{
    parts.add("before-you-start", !(before.start == after.start) || before.knownOn != after.knownOn || before.kind != after.kind);
    for (const QString &row : changedKeys(before.answers, after.answers))
        parts.addRow(row);
    for (const QString &row : changedKeys(before.prompts, after.prompts))
        parts.addRow(row);
    eachChanged(before.otherRows, after.otherRows,
                [&](const assessment::OtherRow &row) { parts.add(QStringLiteral("domain.") + row.domain); });
    for (const QString &domain : changedKeys(before.domains, after.domains))
        parts.add(QStringLiteral("domain.") + domain);
    parts.add("vulnerabilities", !(before.vulnerabilities == after.vulnerabilities) || before.vulnerabilityNote != after.vulnerabilityNote);
    parts.add("protective-factors", !(before.protective == after.protective) || before.protectiveNoneReason != after.protectiveNoneReason);
    parts.add("consent", !(before.consent == after.consent));
    parts.add("definition", !(before.definition == after.definition));
    parts.add("voice-of-the-child", !(before.childVoice == after.childVoice));
    parts.add("parents-and-carers", !(before.carers == after.carers));
    parts.add("judgement", !(before.judgement == after.judgement));
    parts.add("decision", !(before.decision == after.decision));
    parts.add("plan", !(before.plan == after.plan));
    parts.add("sign", before.state != after.state || !(before.signature == after.signature) ||
                          !(before.counterSignature == after.counterSignature) || !(before.corrections == after.corrections));
}

}  // namespace

QStringList changedParts(const Case &before, const Case &after, const content::Pack &pack)
{
    Parts parts(pack);
    parts.add("new-case", !(before.concern == after.concern));
    parts.add("child-and-family", !(before.child == after.child) || !(before.setting == after.setting) || !(before.people == after.people));
    eachChanged(before.evidence, after.evidence, [&](const assessment::Evidence &item) {
        for (const QString &row : item.rows)
            parts.addRow(row);
    });
    parts.add("missing-episodes", !(before.missing == after.missing));
    parts.add("people-of-concern", before.concernRecords != after.concernRecords);
    parts.add("referral", !(before.pathway == after.pathway));
    for (const Assessment &now : after.assessments) {
        const auto then =
            std::find_if(before.assessments.begin(), before.assessments.end(), [&now](const Assessment &one) { return one.id == now.id; });
        if (then != before.assessments.end()) {
            compare(*then, now, parts);
            continue;
        }
        parts.add(QStringLiteral("before-you-start"));
        compare(Assessment(), now, parts);
    }
    return parts.inOrder();
}

}  // namespace holdfast::casefile
