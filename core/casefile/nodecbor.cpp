// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/codec.h"
#include "core/casefile/node.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QSet>

namespace holdfast::casefile {

namespace {

constexpr int MaxValues = 2'000'000;

class Reader {
public:
    explicit Reader(const QByteArray &cbor)
        : m_stream(cbor)
    {
    }

    bool document(Node &node) { return value(node, 1) && m_stream.lastError() == QCborError::NoError && m_stream.currentOffset() == m_end; }
    void endsAt(qint64 size) { m_end = size; }

private:
    bool text(QString &read)
    {
        if (!m_stream.isString())
            return false;
        auto piece = m_stream.readString();
        while (piece.status == QCborStreamReader::Ok) {
            read += piece.data;
            piece = m_stream.readString();
        }
        return piece.status == QCborStreamReader::EndOfString;
    }

    bool value(Node &node, int depth)
    {
        if (++m_values > MaxValues || !m_stream.isValid())
            return false;
        switch (m_stream.type()) {
        case QCborStreamReader::String: {
            QString read;
            if (!text(read))
                return false;
            node.value = std::move(read);
            return true;
        }
        case QCborStreamReader::UnsignedInteger:
        case QCborStreamReader::NegativeInteger: node.value = m_stream.toInteger(); return m_stream.next();
        case QCborStreamReader::Double: node.value = m_stream.toDouble(); return m_stream.next();
        case QCborStreamReader::Float: node.value = double(m_stream.toFloat()); return m_stream.next();
        case QCborStreamReader::SimpleType:
            if (m_stream.isBool())
                node.value = m_stream.toBool();
            else if (!m_stream.isNull())
                return false;
            return m_stream.next();
        case QCborStreamReader::Array: {
            if (depth > MaxDepth || !m_stream.enterContainer())
                return false;
            Node::List items;
            while (m_stream.lastError() == QCborError::NoError && m_stream.hasNext()) {
                items.emplace_back();
                if (!value(items.back(), depth + 1))
                    return false;
            }
            node.value = std::move(items);
            return m_stream.lastError() == QCborError::NoError && m_stream.leaveContainer();
        }
        case QCborStreamReader::Map: {
            if (depth > MaxDepth || !m_stream.enterContainer())
                return false;
            Node::Object members;
            QSet<QString> names;
            while (m_stream.lastError() == QCborError::NoError && m_stream.hasNext()) {
                Member member;
                if (!text(member.name) || names.contains(member.name) || !value(member.node, depth + 1))
                    return false;
                names.insert(member.name);
                members.push_back(std::move(member));
            }
            node.value = std::move(members);
            return m_stream.lastError() == QCborError::NoError && m_stream.leaveContainer();
        }
        default: return false;
        }
    }

    QCborStreamReader m_stream;
    qint64 m_end = 0;
    int m_values = 0;
};

void write(QCborStreamWriter &out, const Node &node)
{
    if (const auto *object = node.object()) {
        out.startMap(object->size());
        for (const Member &member : *object) {
            out.append(QStringView(wellFormed(member.name)));
            write(out, member.node);
        }
        out.endMap();
    } else if (const auto *list = node.list()) {
        out.startArray(list->size());
        for (const Node &item : *list)
            write(out, item);
        out.endArray();
    } else if (const auto *text = node.text()) {
        out.append(QStringView(wellFormed(*text)));
    } else if (const auto *flag = std::get_if<bool>(&node.value)) {
        out.append(*flag);
    } else if (const auto *whole = std::get_if<qint64>(&node.value)) {
        out.append(*whole);
    } else if (const auto *number = std::get_if<double>(&node.value)) {
        out.append(*number);
    } else {
        out.appendNull();
    }
}

}  // namespace

Result<Node> readCbor(const QByteArray &cbor)
{
    if (cbor.size() > MaxBytes)
        return unexpected(ErrorCode::TooLarge);
    Reader reader(cbor);
    reader.endsAt(cbor.size());
    Node node;
    if (!reader.document(node))
        return unexpected(ErrorCode::Damaged, QStringLiteral("not the CBOR of a document"));
    return node;
}

QByteArray writeCbor(const Node &node)
{
    QByteArray out;
    QCborStreamWriter stream(&out);
    write(stream, node);
    return out;
}

}  // namespace holdfast::casefile
