// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Reads pack.json: bounded before it is parsed, checked whole, and given out only when nothing is wrong with it.
// Every problem is reported with its JSON place, so a practitioner who edits the text can find the line.
#pragma once

#include "core/content/pack.h"

#include <QJsonObject>
#include <QSet>

namespace holdfast::content {

constexpr qsizetype MaxPackBytes = 4 * 1024 * 1024;
constexpr int MaxPackDepth = 12;

class Reader {
public:
    std::variant<Pack, Issues> read(const QByteArray &json);

private:
    class Object;

    /// Bytes, nesting and repeated keys are looked at before a tree is built. False: do not parse.
    bool looksSafe(const QByteArray &json);
    void readAll(const QJsonObject &root);
    std::vector<Citation> citations(Object &object);
    Guidance guidance(Object &object);
    Row row(const QJsonValue &value, const QString &place);
    std::vector<Row> rows(Object &object, const QString &key);
    Text text(const QJsonValue &value, const QString &place);
    void domain(const QJsonValue &value, const QString &place);
    void section(const QJsonValue &value, const QString &place);
    void choiceList(const QJsonValue &value, const QString &place);
    void field(const QJsonValue &value, const QString &place);
    void wordingHint(const QJsonValue &value, const QString &place);
    void source(const QJsonValue &value, const QString &place);

    void checkRows();
    void checkCitations();
    void checkNeeds();
    /// Reports an id that is empty, oddly formed or there already.
    void claim(const QString &kind, const QString &id, const QString &place);
    void report(const char *id, const QString &place, const QString &detail);

    struct Cited {
        Citation citation;
        QString place;
    };
    Pack m_pack;
    Issues m_issues;
    QSet<QString> m_claimed;
    std::vector<Section> m_domainSections;
    std::vector<Cited> m_cited;
    QMap<QString, QString> m_rowPlaces;
};

}  // namespace holdfast::content
