// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/layout.h"

#include "core/report/bodytext.h"
#include "core/report/flow.h"
#include "core/report/printable.h"
#include "core/report/tablelayout.h"

namespace holdfast::report {

namespace {

constexpr double Indent = 18 * TwipsPerPoint;
constexpr double BoxPadding = 5 * TwipsPerPoint;
constexpr double BoxLine = 0.8 * TwipsPerPoint;

struct HeadingStyle {
    TextStyle text;
    double before;
    double after;
    TagKind kind;
};

const HeadingStyle &headingStyle(int level)
{
    static const HeadingStyle Styles[] = {
        {{19, 25, true}, 2, 5, TagKind::H1},
        {{13, 17, true}, 9, 2, TagKind::H2},
        {{11, 14.5, true}, 5, 1.5, TagKind::H3},
    };
    return Styles[qBound(1, level, 3) - 1];
}

/// What must stay together at the start of these lines.
double firstHeight(const Lines &lines)
{
    const size_t some = lines.size() <= 3 ? lines.size() : 2;
    double height = 0;
    for (size_t i = 0; i < some; ++i)
        height += lines[i].height;
    return height;
}

class Builder {
public:
    explicit Builder(Flow &flow)
        : m_flow(flow)
    {
    }

    void operator()(const Heading &heading)
    {
        const QString text = printable(heading.text).trimmed();
        if (text.isEmpty())
            return;
        const HeadingStyle &style = headingStyle(heading.level);
        const int tag = m_flow.tag(style.kind);
        m_flow.tagAt(tag).title = text;
        m_flow.keepWithNext(shape({{text, false, {}, {}}}, style.text, m_flow.width()), tag, style.before, style.after);
    }

    void operator()(const Paragraph &paragraph)
    {
        for (const Shaped &shaped : shapeParagraph(paragraph, BodyStyle, m_flow.width())) {
            m_flow.begin(firstHeight(shaped.lines));
            flowParagraph(m_flow, shaped, m_flow.tag(TagKind::P), Flow::Left);
            m_flow.gap(ParagraphGap);
        }
    }

    void operator()(const KeyValues &table) { layOut(m_flow, table); }
    void operator()(const Table &table) { layOut(m_flow, table); }
    void operator()(const SignatureLines &signature) { layOut(m_flow, signature); }

    void operator()(const List &list)
    {
        int number = 0;
        int listTag = Artifact;
        for (const Paragraph &paragraph : list.items) {
            const std::vector<Shaped> parts = shapeParagraph(paragraph, BodyStyle, m_flow.width() - Indent);
            if (parts.empty())
                continue;
            ++number;
            m_flow.begin(firstHeight(parts.front().lines));
            if (listTag == Artifact) {
                listTag = m_flow.tag(TagKind::L);
                m_flow.tagAt(listTag).numbered = list.numbered;
            }
            const int item = m_flow.tag(TagKind::LI, listTag);
            const int label = m_flow.tag(TagKind::Lbl, item);
            const int body = m_flow.tag(TagKind::LBody, item);
            const QString sign = list.numbered ? QStringLiteral("%1.").arg(number) : QStringLiteral("•");
            const double offset = list.numbered ? 0 : 4 * TwipsPerPoint;
            m_flow.place(shape({{sign, false, {}, {}}}, BodyStyle, Indent), 0, 1, Flow::Left + offset, m_flow.y(), label);
            for (const Shaped &part : parts)
                flowParagraph(m_flow, part, parts.size() == 1 ? body : m_flow.tag(TagKind::P, body), Flow::Left + Indent);
            m_flow.gap(2.5);
        }
        if (number > 0)
            m_flow.gap(ParagraphGap);
    }

    void operator()(const Quotation &quotation)
    {
        const double width = m_flow.width() - Indent;
        std::vector<Shaped> parts;
        for (const Paragraph &paragraph : quotation.paragraphs) {
            for (Shaped &part : shapeParagraph(paragraph, BodyStyle, width))
                parts.push_back(std::move(part));
        }
        if (parts.empty())
            return;
        for (Shaped &part : shapeParagraph(quotation.attribution, BodyStyle, width))
            parts.push_back(std::move(part));
        m_flow.begin(firstHeight(parts.front().lines));
        const int quote = m_flow.tag(TagKind::BlockQuote);
        framed(parts, quote, Flow::Left + Indent, 0, [this](double top, double bottom) {
            m_flow.fill({Flow::Left + 6 * TwipsPerPoint, top, 1.5 * TwipsPerPoint, bottom - top}, 0.35);
        });
        m_flow.gap(ParagraphGap);
    }

    void operator()(const Notice &notice)
    {
        const double inset = BoxPadding + BoxLine;
        std::vector<Shaped> parts;
        double height = 2 * inset;
        for (const Paragraph &paragraph : notice.paragraphs) {
            for (Shaped &part : shapeParagraph(paragraph, BodyStyle, m_flow.width() - 2 * inset)) {
                height += heightOf(part.lines);
                parts.push_back(std::move(part));
            }
        }
        if (parts.empty())
            return;
        m_flow.begin(height);
        const int box = m_flow.tag(TagKind::Div);
        framed(parts, box, Flow::Left + inset, inset, [this](double top, double bottom) {
            m_flow.fill({Flow::Left, top, m_flow.width(), BoxLine});
            m_flow.fill({Flow::Left, bottom - BoxLine, m_flow.width(), BoxLine});
            m_flow.fill({Flow::Left, top, BoxLine, bottom - top});
            m_flow.fill({Flow::Left + m_flow.width() - BoxLine, top, BoxLine, bottom - top});
        });
        m_flow.gap(BlockGap);
    }

    void operator()(const PageBreak &)
    {
        m_flow.finish();
        if (!m_flow.isAtTop())
            m_flow.newPage();
    }

private:
    /// Paragraphs inside a frame that is drawn anew on each page they reach.
    template <class Frame>
    void framed(const std::vector<Shaped> &parts, int parent, double x, double inset, Frame frame)
    {
        double top = m_flow.y();
        m_flow.advance(inset);
        for (const Shaped &part : parts) {
            const int tag = m_flow.tag(TagKind::P, parent);
            const std::vector<int> tags = tagsOf(m_flow, part.runs, tag);
            for (size_t i = 0; i < part.lines.size(); ++i) {
                const double height = part.lines[i].height;
                if (height + inset > m_flow.room() && m_flow.y() > top + inset) {
                    frame(top, m_flow.y() + inset);
                    m_flow.newPage();
                    top = m_flow.y();
                    m_flow.advance(inset);
                }
                m_flow.place(part.lines, i, i + 1, x, m_flow.y(), [&tags](int run) { return tags[size_t(run)]; });
                placeLinks(m_flow, part, tags, i, i + 1, x, m_flow.y());
                m_flow.advance(height);
            }
        }
        m_flow.advance(inset);
        frame(top, m_flow.y());
    }

    Flow &m_flow;
};

}  // namespace

Pages layOut(const Document &document)
{
    Pages pages;
    pages.title = printable(document.title);
    pages.language = document.language;
    pages.author = printable(document.author);
    pages.subject = printable(document.subject);
    pages.isLandscape = document.isLandscape;

    Flow flow(pages, {headerReference(document), document.marking, document.draft, document.knownOn, document.standing, document.pageLine});
    Builder builder(flow);
    for (const Block &block : document.blocks)
        std::visit(builder, block);
    flow.finish();
    flow.placeFooters();
    return pages;
}

}  // namespace holdfast::report
