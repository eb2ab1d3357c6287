// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/pdfobjects.h"

#include "core/base/deflate.h"

#include <QCryptographicHash>

#include <algorithm>

namespace holdfast::report::pdf {

namespace {

constexpr int ObjectsPerStream = 500;
constexpr int EntrySize = 7;  ///< of the cross-reference table, in bytes

void appendBigEndian(QByteArray &out, quint32 value, int bytes)
{
    while (bytes--)
        out += char(value >> (8 * bytes));
}

}  // namespace

QByteArray number(double value)
{
    const qint64 hundredths = qRound64(value * 100);
    const qint64 size = qAbs(hundredths);
    char digits[24];
    int at = 24;
    if (size % 100) {
        if (size % 10)
            digits[--at] = char('0' + size % 10);
        digits[--at] = char('0' + size / 10 % 10);
        digits[--at] = '.';
    }
    qint64 whole = size / 100;
    do
        digits[--at] = char('0' + whole % 10);
    while (whole /= 10);
    if (hundredths < 0)
        digits[--at] = '-';
    return QByteArray(digits + at, 24 - at);
}

void appendHex(QByteArray &out, uint value)
{
    static constexpr char Digits[] = "0123456789ABCDEF";
    const char four[] = {Digits[value >> 12 & 15], Digits[value >> 8 & 15], Digits[value >> 4 & 15], Digits[value & 15]};
    out.append(four, 4);
}

QByteArray text(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.unicode() >= 0x20 && unit.unicode() < 0x7F; }))
        return literal(text.toLatin1());
    QByteArray out = QByteArrayLiteral("<FEFF");
    for (const QChar unit : text)
        appendHex(out, unit.unicode());
    return out + '>';
}

QByteArray literal(const QByteArray &ascii)
{
    QByteArray out = QByteArrayLiteral("(");
    for (const char c : ascii) {
        if (c < 0x20 || c > 0x7E)
            continue;
        if (c == '(' || c == ')' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + ')';
}

QByteArray reference(int id)
{
    return QByteArray::number(id) + " 0 R";
}

int Objects::reserve()
{
    m_objects.emplace_back();
    return int(m_objects.size()) - 1;
}

void Objects::set(int id, const QByteArray &body)
{
    m_objects[size_t(id)].body = body;
}

int Objects::add(const QByteArray &body)
{
    const int id = reserve();
    set(id, body);
    return id;
}

int Objects::addStream(const QByteArray &dictionary, const QByteArray &data, bool compress)
{
    const int id = reserve();
    setStream(id, dictionary, data, compress);
    return id;
}

void Objects::setStream(int id, QByteArray dictionary, const QByteArray &data, bool compress)
{
    const QByteArray packed = compress ? deflated(data, Effort::Thorough) : data;
    if (compress)
        dictionary += "/Filter/FlateDecode";
    m_objects[size_t(id)] = {"<<" + dictionary + "/Length " + QByteArray::number(packed.size()) + ">>\nstream\n" + packed + "\nendstream",
                             true};
}

QByteArray Objects::file(int catalog, int info)
{
    const size_t plain = m_objects.size();
    struct Place {
        int stream = 0;
        int index = 0;
    };
    std::vector<Place> packed(plain);
    for (size_t i = 1; i < plain;) {
        QByteArray index;
        QByteArray bodies;
        int count = 0;
        const int id = reserve();
        for (; i < plain && count < ObjectsPerStream; ++i) {
            if (m_objects[i].isStream)
                continue;
            index += QByteArray::number(qulonglong(i)) + ' ' + QByteArray::number(bodies.size()) + ' ';
            bodies += m_objects[i].body + '\n';
            packed[i] = {id, count++};
        }
        setStream(id, "/Type/ObjStm/N " + QByteArray::number(count) + "/First " + QByteArray::number(index.size()), index + bodies, true);
    }

    QByteArray out = QByteArrayLiteral("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
    const size_t self = size_t(reserve());
    std::vector<quint32> offsets(m_objects.size(), 0);
    for (size_t i = 1; i < self; ++i) {
        if (!m_objects[i].isStream)
            continue;
        offsets[i] = quint32(out.size());
        out += QByteArray::number(qulonglong(i)) + " 0 obj\n" + m_objects[i].body + "\nendobj\n";
    }
    offsets[self] = quint32(out.size());

    // Each entry as its difference from the one above it: nearly always nothing but a step of one.
    QByteArray table;
    QByteArray above(EntrySize, '\0');
    const auto entry = [&table, &above](quint32 kind, quint32 where, quint32 index) {
        QByteArray own;
        appendBigEndian(own, kind, 1);
        appendBigEndian(own, where, 4);
        appendBigEndian(own, index, 2);
        table += '\2';
        for (int i = 0; i < EntrySize; ++i)
            table += char(own.at(i) - above.at(i));
        above = own;
    };
    entry(0, 0, 65535);
    for (size_t i = 1; i <= self; ++i) {
        if (i < plain && packed[i].stream)
            entry(2, quint32(packed[i].stream), quint32(packed[i].index));
        else
            entry(1, offsets[i], 0);
    }
    const QByteArray id = QCryptographicHash::hash(out, QCryptographicHash::Md5).toHex();
    setStream(int(self),
              "/Type/XRef/Size " + QByteArray::number(qulonglong(self + 1)) + "/W[1 4 2]/DecodeParms<</Predictor 12/Columns " +
                  QByteArray::number(EntrySize) + ">>/Root " + reference(catalog) + "/Info " + reference(info) + "/ID[<" + id + "><" + id +
                  ">]",
              table, true);
    return out + QByteArray::number(qulonglong(self)) + " 0 obj\n" + m_objects[self].body + "\nendobj\nstartxref\n" +
           QByteArray::number(offsets[self]) + "\n%%EOF\n";
}

}  // namespace holdfast::report::pdf
