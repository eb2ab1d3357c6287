// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/document.h"
#include "core/report/printable.h"

namespace holdfast::report {

namespace {

class Writer {
public:
    void operator()(const Heading &heading)
    {
        const QString text = printable(heading.text);
        blank();
        m_out += text + u'\n';
        if (heading.level < 3)
            m_out += QString(text.size(), heading.level == 1 ? u'=' : u'-') + u'\n';
        m_blank = false;
    }
    void operator()(const Paragraph &paragraph)
    {
        blank();
        lines(linesOf(paragraph), {}, {});
    }
    void operator()(const KeyValues &table)
    {
        blank();
        for (const auto &[key, cell] : table.rows)
            lines(linesOf(cell), printable(key) + QStringLiteral(": "), QStringLiteral("  "));
    }
    void operator()(const Table &table)
    {
        blank();
        for (const auto &row : table.rows) {
            for (size_t c = 0; c < row.size(); ++c) {
                const QStringList text = linesOf(row[c]);
                if (c == 0)
                    lines(text, QStringLiteral("- "), QStringLiteral("  "));
                else if (!text.join(QString()).isEmpty())
                    lines(text, QStringLiteral("  %1: ").arg(printable(table.columns[c].header)), QStringLiteral("    "));
            }
        }
    }
    void operator()(const List &list)
    {
        blank();
        int number = 0;
        for (const Paragraph &item : list.items) {
            ++number;
            lines(linesOf(item), list.numbered ? QStringLiteral("%1. ").arg(number) : QStringLiteral("- "), QStringLiteral("  "));
        }
    }
    void operator()(const Quotation &quotation)
    {
        blank();
        for (const Paragraph &paragraph : quotation.paragraphs)
            lines(linesOf(paragraph), QStringLiteral("> "), QStringLiteral("> "));
        if (!quotation.attribution.isEmpty())
            lines({printable(quotation.attribution)}, QStringLiteral("  "), {});
    }
    void operator()(const Notice &notice)
    {
        blank();
        for (const Paragraph &paragraph : notice.paragraphs)
            lines(linesOf(paragraph), QStringLiteral("| "), QStringLiteral("| "));
    }
    void operator()(const SignatureLines &signature)
    {
        blank();
        for (const auto &[name, value] : signature.lines)
            lines({value.isEmpty() ? QStringLiteral("____________________") : printable(value)}, printable(name) + QStringLiteral(": "),
                  {});
    }
    void operator()(const PageBreak &) {}

    void header(const Document &document)
    {
        for (const QString &line : {document.marking, headerReference(document), document.knownOn, document.draft, document.standing}) {
            if (!line.isEmpty())
                lines({printable(line)}, {}, {});
        }
    }
    const QString &text() const { return m_out; }

private:
    static QStringList linesOf(const Paragraph &paragraph)
    {
        QString text;
        for (const Run &run : paragraph.runs)
            text += run.text;
        return printableLines(text);
    }
    static QStringList linesOf(const Cell &cell)
    {
        QStringList all;
        for (const Paragraph &paragraph : cell.paragraphs)
            all += linesOf(paragraph);
        return all;
    }
    void blank()
    {
        if (!m_blank)
            m_out += u'\n';
        m_blank = true;
    }
    void lines(const QStringList &text, const QString &first, const QString &rest)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QString line = (i == 0 ? first : rest) + text.at(i);
            m_out += (line.endsWith(u' ') ? line.chopped(1) : line) + u'\n';
        }
        if (text.isEmpty() && !first.isEmpty())
            m_out += first.trimmed() + u'\n';
        m_blank = false;
    }

    QString m_out;
    bool m_blank = true;
};

}  // namespace

QString headerReference(const Document &document)
{
    const QString reference = document.reference.isEmpty() ? QString() : document.referenceLine.arg(document.reference);
    if (document.initials.isEmpty())
        return reference;
    return reference.isEmpty() ? document.initials : reference + QStringLiteral(" · ") + document.initials;
}

QString plainText(const Document &document)
{
    Writer writer;
    writer.header(document);
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    return writer.text();
}

QString plainText(const std::vector<Block> &blocks)
{
    Writer writer;
    for (const Block &block : blocks)
        std::visit(writer, block);
    return writer.text();
}

}  // namespace holdfast::report
