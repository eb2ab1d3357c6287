// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A report as a plain value: what is said, in what order and as what kind of thing, before anybody decides where it stands on
// a page. The preview, the printer, the PDF and the plain text all start from this one value. It holds only what its reader may
// see; nothing is hidden later.
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace holdfast::report {

/// A piece of a paragraph in one style. With a url it is a link, and `description` says in words where it leads.
struct Run {
    QString text;
    bool bold = false;
    QString url;
    QString description;
    bool operator==(const Run &) const = default;
};

/// One or more runs. Line breaks inside the text begin a new paragraph when it is laid out.
struct Paragraph {
    std::vector<Run> runs;

    Paragraph() = default;
    Paragraph(const QString &text)
        : runs{{text, false, {}, {}}}
    {
    }
    Paragraph(std::vector<Run> pieces)
        : runs(std::move(pieces))
    {
    }
    bool operator==(const Paragraph &) const = default;
};

/// The sign drawn beside an answer's word. It is decoration: the word always stands beside it as text.
enum class Mark {
    None,
    Present,      ///< filled square
    Significant,  ///< filled square with a bar under it
    NotSeen,      ///< hollow circle
    NotKnown,     ///< "?"
    NotAnswered,  ///< small dot
    Box,          ///< an empty box to tick with a pen
};

/// A place that can be filled in on a screen. Where nobody can, it is a place for a pen.
struct FormField {
    enum class Kind {
        Line,
        Lines,
        Choice,  ///< one of several boxes of one name, of which one is ticked or none
        Fixed,   ///< says `value`, and nobody changes it
    };
    Kind kind = Kind::Line;
    QString name;         ///< what it is known by when the form comes back: ASCII, without a full stop
    QString description;  ///< what it is for, read aloud on its own
    QString value;        ///< Choice: what ticking it answers, in ASCII letters
    bool operator==(const FormField &) const = default;
};

/// What one cell of a table holds. An empty cell is still a cell.
struct Cell {
    std::vector<Paragraph> paragraphs;
    Mark mark = Mark::None;
    int writingLines = 0;  ///< at least as high as so many lines, to write on with a pen
    std::optional<FormField> field;

    Cell() = default;
    Cell(const QString &text, Mark sign = Mark::None)
        : paragraphs{Paragraph(text)}
        , mark(sign)
    {
    }
    Cell(Paragraph paragraph)
        : paragraphs{std::move(paragraph)}
    {
    }
    Cell(std::vector<Paragraph> several)
        : paragraphs(std::move(several))
    {
    }
    bool operator==(const Cell &) const = default;
};

/// Level 1 to 3; becomes a bookmark and stays with what follows. Levels are never skipped downwards.
struct Heading {
    int level = 2;
    QString text;
    bool operator==(const Heading &) const = default;
};

/// Two columns without a header row: the first is the name of the second.
struct KeyValues {
    QString summary;  ///< one sentence that says what the table holds, for a screen reader
    std::vector<std::pair<QString, Cell>> rows;
    double share = 0.22;  ///< of the width for the names
    bool paired = true;   ///< short ones may stand side by side
    bool operator==(const KeyValues &) const = default;
};

struct Column {
    QString header;
    double width = 1;  ///< relative to the other columns
    bool operator==(const Column &) const = default;
};

/// A table whose header row repeats on every page. The first cell of a row names the row.
struct Table {
    QString summary;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;  ///< each as long as columns
    bool lastBelow = false;               ///< the last column stands under the others, over the whole width: long texts beside short ones
    bool operator==(const Table &) const = default;
};

struct List {
    bool numbered = false;
    std::vector<Paragraph> items;
    bool operator==(const List &) const = default;
};

/// Somebody's exact words, and whose they are.
struct Quotation {
    std::vector<Paragraph> paragraphs;
    QString attribution;  ///< may be empty
    bool operator==(const Quotation &) const = default;
};

/// A bordered box for what must not be missed.
struct Notice {
    std::vector<Paragraph> paragraphs;
    bool operator==(const Notice &) const = default;
};

/// Named lines to write on; one with a value prints the value on its line.
struct SignatureLines {
    QString summary;
    std::vector<std::pair<QString, QString>> lines;
    bool operator==(const SignatureLines &) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak &) const = default;
};

using Block = std::variant<Heading, Paragraph, KeyValues, Table, List, Quotation, Notice, SignatureLines, PageBreak>;

struct Document {
    QString title;      ///< metadata and window titles: the reference and a plain word, never a child's name
    QString reference;  ///< header and footer of each page; may be empty
    QString language = QStringLiteral("en-GB");
    QString author;    ///< metadata
    QString subject;   ///< metadata: what kind of document, in neutral words
    QString initials;  ///< after the reference in the header; may be empty
    QString marking;   ///< top and bottom of each page, e.g. OFFICIAL-SENSITIVE; may be empty
    QString knownOn;   ///< "What was known on 14 May 2026", or empty
    QString standing;  ///< "Professional judgement, not a score", or empty
    QString draft;     ///< "Draft, not signed", or empty
    QString referenceLine = QStringLiteral("Reference %1");
    QString pageLine = QStringLiteral("Page %1 of %2");
    bool isLandscape = false;
    std::vector<Block> blocks;  ///< the first is normally the level 1 heading
    bool operator==(const Document &) const = default;
};

/// "Reference A-0042 · J.S.", or as much of it as there is: what stands first on every page.
QString headerReference(const Document &document);

/// The document as readable UTF-8 text, with Unix line ends and one at the end of it. Marks are left out: their words are there.
QString plainText(const Document &document);
/// The same for a part of one, without header lines.
QString plainText(const std::vector<Block> &blocks);

}  // namespace holdfast::report
