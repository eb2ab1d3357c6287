// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/codec.h"
#include "core/casefile/node.h"

#include <QLocale>
#include <QSet>

#include <cmath>
#include <optional>

namespace holdfast::casefile {

namespace {

// A value costs more memory than its byte: 32 MiB of "[],[],[]" must not become a gigabyte.
constexpr int MaxValues = 2'000'000;

/// First byte that is not UTF-8, or -1. Refuses overlong forms, surrogates and what lies beyond U+10FFFF.
qsizetype firstBadByte(const QByteArray &bytes)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    const qsizetype size = bytes.size();
    for (qsizetype i = 0; i < size;) {
        const unsigned char lead = data[i];
        const int length = lead < 0x80                   ? 1
                           : lead >= 0xc2 && lead < 0xe0 ? 2
                           : lead >= 0xe0 && lead < 0xf0 ? 3
                           : lead >= 0xf0 && lead < 0xf5 ? 4
                                                         : 0;
        if (length == 0 || i + length > size)
            return i;
        for (int k = 1; k < length; ++k)
            if ((data[i + k] & 0xc0) != 0x80)
                return i;
        if ((lead == 0xe0 && data[i + 1] < 0xa0) || (lead == 0xed && data[i + 1] > 0x9f) || (lead == 0xf0 && data[i + 1] < 0x90) ||
            (lead == 0xf4 && data[i + 1] > 0x8f))
            return i;
        i += length;
    }
    return -1;
}

class Parser {
public:
    explicit Parser(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_data(bytes.constData())
        , m_size(bytes.size())
    {
    }

    std::variant<Node, Issues> run()
    {
        if (m_bytes.startsWith("\xef\xbb\xbf"))
            m_at = 3;
        Node node;
        skipSpace();
        if (m_at >= m_size)
            stop("bad-json", "there is nothing in it");
        else if (value(node, QString(), 1)) {
            skipSpace();
            if (m_at < m_size)
                stop("bad-json", "there is more behind the end of the document");
        }
        if (m_stopped || !m_issues.empty())
            return m_issues;
        return node;
    }

    /// "line 3, column 14", both from 1; the column counts bytes.
    QString position(qsizetype at) const
    {
        const QByteArrayView before(m_data, at);
        const qsizetype line = std::count(before.begin(), before.end(), '\n') + 1;
        return QStringLiteral("line %1, column %2").arg(line).arg(at - before.lastIndexOf('\n'));
    }

private:
    bool stop(const char *id, const char *detail) { return stopAt(id, position(m_at), detail); }
    bool stopAt(const char *id, const QString &place, const char *detail)
    {
        m_issues.push_back({QString::fromLatin1(id), place, QString::fromLatin1(detail)});
        m_stopped = true;
        return false;
    }
    bool cutOff() { return stop("bad-json", "the file ends in the middle"); }

    void skipSpace()
    {
        while (m_at < m_size && (m_data[m_at] == ' ' || m_data[m_at] == '\n' || m_data[m_at] == '\r' || m_data[m_at] == '\t'))
            ++m_at;
    }

    bool value(Node &node, const QString &place, int depth)
    {
        if (++m_values > MaxValues)
            return stopAt("too-large", place, "more values than a case file can have");
        switch (m_data[m_at]) {
        case '{': return object(node, place, depth);
        case '[': return list(node, place, depth);
        case '"': {
            QString read;
            if (!string(read))
                return false;
            node.value = std::move(read);
            return true;
        }
        case 't': node.value = true; return word("true");
        case 'f': node.value = false; return word("false");
        case 'n': return word("null");
        default: return number(node);
        }
    }

    bool word(const char *expected)
    {
        const QByteArrayView rest(m_data + m_at, m_size - m_at);
        if (!rest.startsWith(expected))
            return stop("bad-json", "this is not a JSON value");
        m_at += qsizetype(qstrlen(expected));
        return true;
    }

    bool object(Node &node, const QString &place, int depth)
    {
        if (depth > MaxDepth)
            return stop("too-deep", "nested more than 64 deep");
        Node::Object members;
        QSet<QString> names;
        ++m_at;
        for (bool first = true;; first = false) {
            skipSpace();
            if (m_at >= m_size)
                return cutOff();
            if (m_data[m_at] == '}' && first)
                break;
            if (m_data[m_at] != '"')
                return stop("bad-json", "a name in quotation marks was expected here");
            const qsizetype nameAt = m_at;
            Member member;
            if (!string(member.name))
                return false;
            const QString inside = under(place, member.name);
            skipSpace();
            if (m_at >= m_size)
                return cutOff();
            if (m_data[m_at] != ':')
                return stop("bad-json", "a colon was expected here");
            ++m_at;
            skipSpace();
            if (m_at >= m_size)
                return cutOff();
            if (!value(member.node, inside, depth + 1))
                return false;
            if (names.contains(member.name)) {
                // Which of the two would count? Saying so is better than choosing; the list is bounded all the same.
                if (m_issues.size() >= 100)
                    return stopAt("duplicate-key", inside, "many more names stand twice");
                m_issues.push_back({QStringLiteral("duplicate-key"), inside,
                                    QStringLiteral("this name stands twice in the same object, again at %1").arg(position(nameAt))});
            } else {
                names.insert(member.name);
                members.push_back(std::move(member));
            }
            skipSpace();
            if (m_at >= m_size)
                return cutOff();
            if (m_data[m_at] == '}')
                break;
            if (m_data[m_at] != ',')
                return stop("bad-json", "a comma or a closing brace was expected here");
            ++m_at;
        }
        ++m_at;
        node.value = std::move(members);
        return true;
    }

    bool list(Node &node, const QString &place, int depth)
    {
        if (depth > MaxDepth)
            return stop("too-deep", "nested more than 64 deep");
        Node::List items;
        ++m_at;
        for (bool first = true;; first = false) {
            skipSpace();
            if (m_at >= m_size)
                return cutOff();
            if (m_data[m_at] == ']' && first)
                break;
            items.emplace_back();
            if (!value(items.back(), under(place, qsizetype(items.size()) - 1), depth + 1))
                return false;
            skipSpace();
            if (m_at >= m_size)
                return cutOff();
            if (m_data[m_at] == ']')
                break;
            if (m_data[m_at] != ',')
                return stop("bad-json", "a comma or a closing bracket was expected here");
            ++m_at;
        }
        ++m_at;
        node.value = std::move(items);
        return true;
    }

    bool string(QString &read)
    {
        ++m_at;
        for (qsizetype plain = m_at;;) {
            if (m_at >= m_size)
                return cutOff();
            const auto c = static_cast<unsigned char>(m_data[m_at]);
            if (c < 0x20)
                return stop("control-character", "a control character or line end stands inside quotation marks");
            if (c != '"' && c != '\\') {
                ++m_at;
                continue;
            }
            read += QString::fromUtf8(m_data + plain, m_at - plain);
            ++m_at;
            if (c == '"')
                return true;
            if (!escape(read))
                return false;
            plain = m_at;
        }
    }

    bool escape(QString &read)
    {
        if (m_at >= m_size)
            return cutOff();
        switch (m_data[m_at++]) {
        case '"': read += QLatin1Char('"'); return true;
        case '\\': read += QLatin1Char('\\'); return true;
        case '/': read += QLatin1Char('/'); return true;
        case 'b': read += QLatin1Char('\b'); return true;
        case 'f': read += QLatin1Char('\f'); return true;
        case 'n': read += QLatin1Char('\n'); return true;
        case 'r': read += QLatin1Char('\r'); return true;
        case 't': read += QLatin1Char('\t'); return true;
        case 'u': break;
        default: --m_at; return stop("bad-json", "a backslash is followed by something that has no meaning there");
        }
        const std::optional<char16_t> unit = hex();
        if (!unit)
            return stop("bad-json", "four hexadecimal digits were expected here");
        if (QChar::isHighSurrogate(*unit) && m_at + 1 < m_size && m_data[m_at] == '\\' && m_data[m_at + 1] == 'u') {
            const qsizetype before = m_at;
            m_at += 2;
            const std::optional<char16_t> low = hex();
            if (low && QChar::isLowSurrogate(*low)) {
                read += QChar(*unit);
                read += QChar(*low);
                return true;
            }
            m_at = before;
        }
        read += QChar::isSurrogate(*unit) ? QChar(QChar::ReplacementCharacter) : QChar(*unit);
        return true;
    }

    std::optional<char16_t> hex()
    {
        if (m_at + 4 > m_size)
            return std::nullopt;
        int unit = 0;
        for (int i = 0; i < 4; ++i) {
            const char c = m_data[m_at + i];
            const int digit = c >= '0' && c <= '9'   ? c - '0'
                              : c >= 'a' && c <= 'f' ? c - 'a' + 10
                              : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                     : -1;
            if (digit < 0)
                return std::nullopt;
            unit = unit * 16 + digit;
        }
        m_at += 4;
        return char16_t(unit);
    }

    bool isDigit() const { return m_at < m_size && m_data[m_at] >= '0' && m_data[m_at] <= '9'; }
    bool digits()
    {
        const qsizetype start = m_at;
        while (isDigit())
            ++m_at;
        return m_at > start;
    }

    bool number(Node &node)
    {
        const qsizetype start = m_at;
        bool whole = true;
        if (m_data[m_at] == '-')
            ++m_at;
        const bool leadingNought = m_at < m_size && m_data[m_at] == '0';
        const qsizetype firstDigit = m_at;
        if (!digits() || (leadingNought && m_at - firstDigit > 1)) {
            m_at = start;
            return stop("bad-json", "this is not a JSON value");
        }
        if (m_at < m_size && m_data[m_at] == '.') {
            whole = false;
            ++m_at;
            if (!digits())
                return stop("bad-json", "a digit was expected here");
        }
        if (m_at < m_size && (m_data[m_at] == 'e' || m_data[m_at] == 'E')) {
            whole = false;
            ++m_at;
            if (m_at < m_size && (m_data[m_at] == '+' || m_data[m_at] == '-'))
                ++m_at;
            if (!digits())
                return stop("bad-json", "a digit was expected here");
        }
        const QByteArray literal(m_data + start, m_at - start);
        bool fits = false;
        if (whole) {
            const qint64 read = literal.toLongLong(&fits);
            if (fits) {
                node.value = read;
                return true;
            }
        }
        const double read = literal.toDouble(&fits);
        if (!fits || !std::isfinite(read)) {
            m_at = start;
            return stop("bad-number", "this number is too large");
        }
        node.value = read;
        return true;
    }

    const QByteArray &m_bytes;
    const char *m_data;
    const qsizetype m_size;
    qsizetype m_at = 0;
    int m_values = 0;
    bool m_stopped = false;
    Issues m_issues;
};

void writeText(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char c : wellFormed(text).toUtf8()) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray(1, c).toHex();
            else
                out += c;
        }
    }
    out += '"';
}

void write(QByteArray &out, const Node &node, int indent)
{
    const auto newLine = [&out](int depth) { (out += '\n').append(qsizetype(depth) * 2, ' '); };
    if (const auto *object = node.object()) {
        out += '{';
        for (const Member &member : *object) {
            if (&member != &object->front())
                out += ',';
            newLine(indent + 1);
            writeText(out, member.name);
            out += ": ";
            write(out, member.node, indent + 1);
        }
        if (!object->empty())
            newLine(indent);
        out += '}';
    } else if (const auto *list = node.list()) {
        out += '[';
        for (const Node &item : *list) {
            if (&item != &list->front())
                out += ',';
            newLine(indent + 1);
            write(out, item, indent + 1);
        }
        if (!list->empty())
            newLine(indent);
        out += ']';
    } else if (const auto *text = node.text()) {
        writeText(out, *text);
    } else if (const auto *flag = std::get_if<bool>(&node.value)) {
        out += *flag ? "true" : "false";
    } else if (const auto *whole = std::get_if<qint64>(&node.value)) {
        out += QByteArray::number(*whole);
    } else if (const auto *number = std::get_if<double>(&node.value); number && std::isfinite(*number)) {
        out += QByteArray::number(*number, 'g', QLocale::FloatingPointShortest);
    } else {
        out += "null";
    }
}

}  // namespace

std::variant<Node, Issues> readJson(const QByteArray &json)
{
    if (json.size() > MaxBytes)
        return Issues{{QStringLiteral("too-large"), QString(), QStringLiteral("larger than 32 MiB")}};
    Parser parser(json);
    if (const qsizetype bad = firstBadByte(json); bad >= 0)
        return Issues{{QStringLiteral("not-utf8"), parser.position(bad), QStringLiteral("the file is not UTF-8 text, or is cut off")}};
    return parser.run();
}

QByteArray writeJson(const Node &node)
{
    QByteArray out;
    write(out, node, 0);
    out += '\n';
    return out;
}

}  // namespace holdfast::casefile
