// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/pdfwriter.h"

#include "core/report/layout.h"
#include "core/report/pdfform.h"
#include "core/report/pdfmetadata.h"
#include "core/report/pdfobjects.h"
#include "core/report/pdftext.h"

#include <QUrl>

#include <utility>

namespace holdfast::report {

namespace {

using pdf::number;
using pdf::reference;

QByteArray typeName(TagKind kind)
{
    switch (kind) {
    case TagKind::Document: return QByteArrayLiteral("Document");
    case TagKind::H1: return QByteArrayLiteral("H1");
    case TagKind::H2: return QByteArrayLiteral("H2");
    case TagKind::H3: return QByteArrayLiteral("H3");
    case TagKind::P: return QByteArrayLiteral("P");
    case TagKind::Span: return QByteArrayLiteral("Span");
    case TagKind::Link: return QByteArrayLiteral("Link");
    case TagKind::Table: return QByteArrayLiteral("Table");
    case TagKind::TR: return QByteArrayLiteral("TR");
    case TagKind::TH: return QByteArrayLiteral("TH");
    case TagKind::TD: return QByteArrayLiteral("TD");
    case TagKind::L: return QByteArrayLiteral("L");
    case TagKind::LI: return QByteArrayLiteral("LI");
    case TagKind::Lbl: return QByteArrayLiteral("Lbl");
    case TagKind::LBody: return QByteArrayLiteral("LBody");
    case TagKind::BlockQuote: return QByteArrayLiteral("BlockQuote");
    case TagKind::Div: return QByteArrayLiteral("Div");
    case TagKind::Form: return QByteArrayLiteral("Form");
    }
    return {};
}

QByteArray attributes(const Tag &tag)
{
    switch (tag.kind) {
    case TagKind::TH:
    case TagKind::TD: {
        QByteArray table = tag.columns > 1 ? "/ColSpan " + QByteArray::number(tag.columns) : QByteArray();
        if (tag.kind == TagKind::TH)
            table += tag.scope == TagScope::Row ? "/Scope/Row" : "/Scope/Column";
        return table.isEmpty() ? QByteArray() : "/A<</O/Table" + table + ">>";
    }
    case TagKind::Table: return tag.summary.isEmpty() ? QByteArray() : "/A<</O/Table/Summary" + pdf::text(tag.summary) + ">>";
    case TagKind::L:
        return tag.numbered ? QByteArrayLiteral("/A<</O/List/ListNumbering/Decimal>>")
                            : QByteArrayLiteral("/A<</O/List/ListNumbering/Disc>>");
    default: return {};
    }
}

int levelOf(const Tag &tag)
{
    return tag.kind == TagKind::H1 ? 1 : tag.kind == TagKind::H2 ? 2 : tag.kind == TagKind::H3 ? 3 : 0;
}

class Writer {
public:
    explicit Writer(const Pages &pages)
        : m_source(pages)
        , m_text(m_objects, pages.height())
        , m_form(m_objects)
        , m_firstPage(pages.tags.size(), -1)
        , m_firstOrder(pages.tags.size(), -1)
        , m_kids(pages.tags.size())
    {
        m_catalog = m_objects.reserve();
        m_pageTree = m_objects.reserve();
        m_root = m_objects.reserve();
        m_parentTree = m_objects.reserve();
        m_resources = m_objects.reserve();
        for (size_t i = 0; i < pages.pages.size(); ++i)
            m_pageIds.push_back(m_objects.reserve());
        // Elements of one kind follow one another: alike as they are, they pack best.
        m_tagIds.resize(pages.tags.size());
        for (int kind = 0; kind <= int(TagKind::Form); ++kind) {
            for (size_t i = 0; i < pages.tags.size(); ++i) {
                if (int(pages.tags[i].kind) == kind)
                    m_tagIds[i] = m_objects.reserve();
            }
        }
        m_nextKey = int(pages.pages.size());
    }

    QByteArray write(const QDateTime &created, Standard standard)
    {
        for (size_t i = 0; i < m_source.pages.size(); ++i)
            writePage(i);
        const int form = m_form.write();
        m_objects.set(m_resources, m_text.writeResources());
        writeStructure();
        const int outlines = writeBookmarks();
        QByteArrayList kids;
        for (int id : m_pageIds)
            kids << reference(id);
        m_objects.set(m_pageTree, "<</Type/Pages/Count " + QByteArray::number(kids.size()) + "/Kids[" + kids.join(' ') + "]>>");
        const int info = pdf::addInfo(m_objects, m_source, created);
        const int metadata = pdf::addXmp(m_objects, m_source, created, standard);
        const int intent = pdf::addOutputIntent(m_objects);
        m_objects.set(m_catalog, "<</Type/Catalog/Pages " + reference(m_pageTree) + "/MarkInfo<</Marked true>>/StructTreeRoot " +
                                     reference(m_root) + "/Lang" + pdf::literal(m_source.language.toLatin1()) +
                                     "/ViewerPreferences<</DisplayDocTitle true>>" +
                                     (outlines ? "/PageMode/UseOutlines/Outlines " + reference(outlines) : QByteArray()) + "/Metadata " +
                                     reference(metadata) + "/OutputIntents[" + reference(intent) + ']' +
                                     (form ? "/AcroForm " + reference(form) : QByteArray()) + ">>");
        return m_objects.file(m_catalog, info);
    }

private:
    void writePage(size_t index);
    void writeStructure();
    int writeBookmarks();

    const Pages &m_source;
    pdf::Objects m_objects;
    pdf::TextWriter m_text;
    pdf::FormWriter m_form;
    std::vector<int> m_pageIds;
    std::vector<int> m_tagIds;
    std::vector<int> m_firstPage;  ///< per tag: the page of its first content, whose pieces need no page of their own
    struct Piece {
        int order = 0;  ///< among all sequences of the document
        QByteArray entry;
    };
    void addPiece(int tag, const QByteArray &entry);
    QByteArrayList kidsOf(size_t tag, const std::vector<size_t> &children) const;
    int m_order = 0;
    std::vector<int> m_firstOrder;           ///< per tag: of the first content in it or under it
    std::vector<std::vector<Piece>> m_kids;  ///< per tag: its pieces of content and annotations
    QByteArray m_pageParents;                ///< parent tree: page contents
    QByteArray m_annotationParents;          ///< parent tree: annotations
    int m_nextKey = 0;
    int m_catalog = 0;
    int m_pageTree = 0;
    int m_root = 0;
    int m_parentTree = 0;
    int m_resources = 0;
};

/// The marked-content sequences of one page: one for each stretch of one tag.
class Sequences {
public:
    Sequences(QByteArray &out, pdf::TextWriter &text)
        : m_out(out)
        , m_text(text)
    {
    }
    bool isAt(int tag) const { return m_isOpen && tag == m_tag; }
    /// True when a new sequence has to be opened for the tag.
    bool needs(int tag, bool sealed) const { return !m_isOpen || tag != m_tag || sealed || m_isSealed; }
    void open(int tag, const QByteArray &begin, bool sealed)
    {
        close();
        m_out += begin;
        m_isOpen = true;
        m_isSealed = sealed;
        m_tag = tag;
    }
    void close()
    {
        m_text.end(m_out);
        if (m_isOpen)
            m_out += "EMC\n";
        m_isOpen = false;
    }

private:
    QByteArray &m_out;
    pdf::TextWriter &m_text;
    bool m_isOpen = false;
    bool m_isSealed = false;
    int m_tag = Artifact;
};

/// What the item says, and with it what its last word goes on with. A word broken at the end of a line is one word, to a search and to
/// a voice.
QString wordFrom(const std::vector<Item> &items, size_t from)
{
    QString said;
    for (size_t i = from; i < items.size(); ++i) {
        const auto *glyphs = std::get_if<GlyphText>(&items[i].what);
        if (!glyphs)
            continue;
        if (items[i].tag != items[from].tag)
            break;
        said += glyphs->text;
        if (!glyphs->goesOn)
            break;
    }
    return said;
}

void Writer::writePage(size_t index)
{
    const Page &page = m_source.pages[index];
    QByteArray content = m_text.shapes(page);
    QByteArrayList parents;
    m_text.beginPage();
    Sequences sequences(content, m_text);
    bool goesOn = false;  // the text before, in a sequence that speaks for this one too
    for (size_t i = 0; i < page.items.size(); ++i) {
        const Item &item = page.items[i];
        const auto *glyphs = std::get_if<GlyphText>(&item.what);
        if (!glyphs)
            continue;
        // Text that its glyphs do not spell gets a sequence of its own: one that carries both number and actual text, because nested
        // sequences lose words in some readers.
        const bool spelt = m_text.pair(*glyphs);
        const bool sealed = (!spelt || glyphs->goesOn) && item.tag != Artifact;
        if (glyphs->runs.isEmpty())
            continue;
        const bool isSpokenFor = std::exchange(goesOn, glyphs->goesOn && item.tag != Artifact);
        if (!(isSpokenFor && sequences.isAt(item.tag)) && sequences.needs(item.tag, sealed)) {
            if (item.tag == Artifact) {
                sequences.open(Artifact, QByteArrayLiteral("/Artifact BMC\n"), false);
            } else {
                const size_t tag = size_t(item.tag);
                const QByteArray id = QByteArray::number(parents.size());
                parents << reference(m_tagIds[tag]);
                if (m_firstPage[tag] < 0)
                    m_firstPage[tag] = int(index);
                addPiece(item.tag,
                         m_firstPage[tag] == int(index) ? id : "<</Type/MCR/Pg " + reference(m_pageIds[index]) + "/MCID " + id + ">>");
                const QByteArray name = sealed ? QByteArrayLiteral("Span") : typeName(m_source.tags[tag].kind);
                const QByteArray actual = sealed ? "/ActualText" + pdf::text(wordFrom(page.items, i)) : QByteArray();
                sequences.open(item.tag, '/' + name + "<</MCID " + id + actual + ">>BDC\n", sealed);
            }
        }
        m_text.show(content, *glyphs);
    }
    sequences.close();

    const double top = m_source.height() / TwipsPerPoint;
    QByteArrayList annotations;
    for (const LinkArea &link : page.links) {
        const QRectF &r = link.rect;
        const QByteArray rect = number(r.left() / TwipsPerPoint) + ' ' + number(top - r.bottom() / TwipsPerPoint) + ' ' +
                                number(r.right() / TwipsPerPoint) + ' ' + number(top - r.top() / TwipsPerPoint);
        const int id = m_objects.add("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" + rect + "]/Contents" +
                                     pdf::text(link.description) + "/StructParent " + QByteArray::number(m_nextKey) + "/A<</S/URI/URI" +
                                     pdf::literal(QUrl(link.url).toEncoded()) + ">>>>");
        annotations << reference(id);
        m_annotationParents += QByteArray::number(m_nextKey++) + ' ' + reference(m_tagIds[size_t(link.tag)]) + ' ';
        addPiece(link.tag, "<</Type/OBJR/Pg " + reference(m_pageIds[index]) + "/Obj " + reference(id) + ">>");
    }

    for (const FieldArea &area : page.fields) {
        const int id = m_form.add(area, m_pageIds[index], m_nextKey);
        annotations << reference(id);
        m_annotationParents += QByteArray::number(m_nextKey++) + ' ' + reference(m_tagIds[size_t(area.tag)]) + ' ';
        addPiece(area.tag, "<</Type/OBJR/Pg " + reference(m_pageIds[index]) + "/Obj " + reference(id) + ">>");
    }

    const int stream = m_objects.addStream({}, content);
    const QByteArray key = QByteArray::number(qulonglong(index));
    m_pageParents += key + '[' + parents.join(' ') + ']';
    m_objects.set(m_pageIds[index], "<</Type/Page/Parent " + reference(m_pageTree) + "/MediaBox[0 0 " +
                                        number(m_source.width() / TwipsPerPoint) + ' ' + number(top) + "]/Resources " +
                                        reference(m_resources) + "/Contents " + reference(stream) + "/StructParents " + key + "/Tabs/S" +
                                        (annotations.isEmpty() ? QByteArray() : "/Annots[" + annotations.join(' ') + ']') + ">>");
}

void Writer::addPiece(int tag, const QByteArray &entry)
{
    m_kids[size_t(tag)].push_back({++m_order, entry});
    for (int t = tag; t >= 0 && m_firstOrder[size_t(t)] < 0; t = m_source.tags[size_t(t)].parent)
        m_firstOrder[size_t(t)] = m_order;
}

/// Own content and children in the order they are read: a link stands between the words before and after it.
QByteArrayList Writer::kidsOf(size_t tag, const std::vector<size_t> &children) const
{
    QByteArrayList kids;
    auto piece = m_kids[tag].begin();
    for (size_t child : children) {
        for (; piece != m_kids[tag].end() && piece->order < m_firstOrder[child]; ++piece)
            kids << piece->entry;
        kids << reference(m_tagIds[child]);
    }
    for (; piece != m_kids[tag].end(); ++piece)
        kids << piece->entry;
    return kids;
}

void Writer::writeStructure()
{
    std::vector<std::vector<size_t>> children(m_source.tags.size());
    for (size_t t = 1; t < m_source.tags.size(); ++t)
        children[size_t(m_source.tags[t].parent)].push_back(t);
    for (size_t t = 0; t < m_source.tags.size(); ++t) {
        const Tag &tag = m_source.tags[t];
        const QByteArrayList kids = kidsOf(t, children[t]);
        // What its neighbours share comes first: that packs best.
        const QByteArray page = m_firstPage[t] < 0 ? QByteArray() : "/Pg " + reference(m_pageIds[size_t(m_firstPage[t])]);
        m_objects.set(m_tagIds[t], "<</Type/StructElem/S/" + typeName(tag.kind) + attributes(tag) + page + "/P " +
                                       reference(t ? m_tagIds[size_t(tag.parent)] : m_root) +
                                       (kids.size() == 1 ? "/K " + kids.front() : "/K[" + kids.join(' ') + ']') + ">>");
    }
    m_objects.set(m_parentTree, "<</Nums[" + m_pageParents + m_annotationParents + "]>>");
    m_objects.set(m_root, "<</Type/StructTreeRoot/K " + reference(m_tagIds[0]) + "/ParentTree " + reference(m_parentTree) +
                              "/ParentTreeNextKey " + QByteArray::number(m_nextKey) + ">>");
}

int Writer::writeBookmarks()
{
    struct Node {
        size_t tag = 0;
        int id = 0;
        int level = 0;
        size_t parent = 0;
        size_t place = 0;  ///< among its parent's children
        std::vector<size_t> children;
    };
    std::vector<Node> nodes(1);
    size_t last = 0;
    for (size_t t = 0; t < m_source.tags.size(); ++t) {
        const int level = levelOf(m_source.tags[t]);
        if (level == 0 || m_source.tags[t].page < 0)
            continue;
        size_t parent = last;
        while (parent && nodes[parent].level >= level)
            parent = nodes[parent].parent;
        last = nodes.size();
        nodes.push_back({t, m_objects.reserve(), level, parent, nodes[parent].children.size(), {}});
        nodes[parent].children.push_back(last);
    }
    if (nodes.size() == 1)
        return 0;
    nodes[0].id = m_objects.reserve();
    for (size_t n = 0; n < nodes.size(); ++n) {
        const Node &node = nodes[n];
        QByteArray body = QByteArrayLiteral("<<");
        if (n == 0) {
            body += "/Type/Outlines";
        } else {
            const Tag &tag = m_source.tags[node.tag];
            const auto &siblings = nodes[node.parent].children;
            body += "/Title" + pdf::text(tag.title) + "/Parent " + reference(nodes[node.parent].id) + "/Dest[" +
                    reference(m_pageIds[size_t(tag.page)]) + "/XYZ null " + number((m_source.height() - tag.y) / TwipsPerPoint + 6) +
                    " null]";
            if (node.place > 0)
                body += "/Prev " + reference(nodes[siblings[node.place - 1]].id);
            if (node.place + 1 < siblings.size())
                body += "/Next " + reference(nodes[siblings[node.place + 1]].id);
        }
        if (!node.children.empty()) {
            // Open to the second level; a third is there but folded.
            size_t shown = node.children.size();
            for (size_t child : n == 0 ? node.children : std::vector<size_t>())
                shown += nodes[child].level < 2 ? nodes[child].children.size() : 0;
            body += "/First " + reference(nodes[node.children.front()].id) + "/Last " + reference(nodes[node.children.back()].id) +
                    "/Count " + (node.level >= 2 ? QByteArrayLiteral("-") : QByteArray()) + QByteArray::number(qulonglong(shown));
        }
        m_objects.set(node.id, body + ">>");
    }
    return nodes[0].id;
}

}  // namespace

QByteArray writePdf(const Pages &pages, const QDateTime &created, Standard standard)
{
    return Writer(pages).write(created, standard);
}

QByteArray writePdf(const Document &document, const QDateTime &created)
{
    return writePdf(layOut(document), created);
}

}  // namespace holdfast::report
