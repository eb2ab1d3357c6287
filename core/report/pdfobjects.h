// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The objects of a PDF 1.7 file: numbering, compression, object streams, cross-reference stream, file id. The same objects give
// the same bytes. Knows nothing of pages or tags.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace holdfast::report::pdf {

/// At most two decimals, no exponent, no locale.
QByteArray number(double value);
/// A literal string where it is printable ASCII, else UTF-16 in hexadecimal, which needs no escapes.
QByteArray text(const QString &text);
/// A literal string of printable ASCII; anything else is left out.
QByteArray literal(const QByteArray &ascii);
QByteArray reference(int id);
/// Four hexadecimal digits.
void appendHex(QByteArray &out, uint value);

class Objects {
public:
    /// A number to refer to before the object is known.
    int reserve();
    void set(int id, const QByteArray &body);
    int add(const QByteArray &body);
    int addStream(const QByteArray &dictionary, const QByteArray &data, bool compress = true);
    /// The whole file.
    QByteArray file(int catalog, int info);

private:
    struct Object {
        QByteArray body;
        bool isStream = false;
    };
    void setStream(int id, QByteArray dictionary, const QByteArray &data, bool compress);
    std::vector<Object> m_objects{Object{}};
};

}  // namespace holdfast::report::pdf
