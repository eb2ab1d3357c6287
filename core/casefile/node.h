// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A document as an ordered tree of plain values: what JSON and CBOR have in common here. Object members keep their order and have distinct
// names. Both readers are bounded in bytes, depth and number of values before they take memory, and never recurse deeper than MaxDepth.
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <variant>
#include <vector>

namespace holdfast::casefile {

struct Member;

struct Node {
    using List = std::vector<Node>;
    using Object = std::vector<Member>;
    std::variant<std::monostate, bool, qint64, double, QString, List, Object> value;

    const Object *object() const { return std::get_if<Object>(&value); }
    const List *list() const { return std::get_if<List>(&value); }
    const QString *text() const { return std::get_if<QString>(&value); }
};

struct Member {
    QString name;
    Node node;
};

/// Strict JSON: UTF-8 (a byte order mark is allowed), no control characters in strings, no name twice, nothing behind the end. Half a
/// surrogate pair becomes U+FFFD. Syntax problems are placed by line and column, the others by path.
std::variant<Node, Issues> readJson(const QByteArray &json);
/// Indented by two, members in their order, one line end at the end.
QByteArray writeJson(const Node &node);

/// Maps with text names, lists, text, whole and real numbers, true, false and null; anything else is damage.
Result<Node> readCbor(const QByteArray &cbor);
QByteArray writeCbor(const Node &node);

/// The text with U+FFFD for each half of a surrogate pair: what UTF-8 can hold.
QString wellFormed(const QString &text);

QJsonValue toQt(const Node &node);
Node fromQt(const QJsonValue &value);

/// One step deeper in a JSON pointer: "/answers" and "H3" give "/answers/H3".
QString under(const QString &place, const QString &name);
QString under(const QString &place, qsizetype index);

}  // namespace holdfast::casefile
