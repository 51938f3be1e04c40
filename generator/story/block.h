/// What a slide or a page of minutes is made of: words and numbers, no position and no colour.
#pragma once

#include "frame/link_target.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace restitution {

struct Chart;
struct ImageFile;

enum class Emphasis {
    Plain,
    Strong,
    Italic,
    Accent,   ///< strong, in the main colour
    Secondary ///< in the secondary ink
};

struct Inline {
    std::string text;
    Emphasis emphasis = Emphasis::Plain;
    std::optional<LinkTarget> link;
};

/// A paragraph's worth of text; a line feed in it starts a new line.
using RichText = std::vector<Inline>;

inline RichText plain(std::string text) {
    return {{std::move(text), Emphasis::Plain, std::nullopt}};
}

/// Pine for what is there, terracotta for where attention goes.
enum class Tone { Main, Attention };

/// A heading with a rule under it.
struct SectionHead {
    std::string text;
    Tone tone = Tone::Main;
};

enum class ParagraphKind { Body, Lead, Remark, Subhead };

struct Paragraph {
    RichText text;
    ParagraphKind kind = ParagraphKind::Body;
    bool ruled = false; ///< a hairline above, to set it apart
    bool opens = false; ///< what follows is never left to the next page
};

struct Bullets {
    std::vector<RichText> items;
    bool numbered = false;
    bool compact =
        false; ///< names to look up rather than sentences to read: set as a table's cells
};

/// An answer as a small square with its digit, or a dashed box with a word when it is missing.
struct LevelChip {
    std::optional<std::size_t> level; ///< index among `count` levels
    std::size_t count = 5;
    std::string text;     ///< the digit, or why there is none
    bool on_grid = false; ///< drawn at its place in a row of dots
};

struct Cell {
    RichText text;
    std::optional<LevelChip> chip; ///< stands before the text
};

struct TableColumn {
    std::string head;
    double share = 1; ///< of the width
    bool row_header = false;
    bool align_right = false;
};

enum class TableLook {
    Filled, ///< head band, alternate rows shaded
    Ruled   ///< no head, hairlines between rows
};

/// Without rows, `when_empty` is said instead. Every column of a filled table has a head.
struct Table {
    std::vector<TableColumn> columns;
    std::vector<std::vector<Cell>> rows;
    TableLook look = TableLook::Filled;
    std::string when_empty;
};

/// A chart with its equivalent in words.
struct Figure {
    std::shared_ptr<const Chart> chart; ///< never null
    double height = 0;                  ///< points, at least; the width is the column's
    std::string alternative;
};

/// A picture that the author added.
struct Illustration {
    std::shared_ptr<const ImageFile> file; ///< never null
    std::string alternative;
};

/// One large number and what it means.
struct KeyFigure {
    std::string value;
    RichText first_line;
    std::vector<RichText> lines;
};

/// Up to four figures side by side, each with what it means and what it is made of.
struct KeyFigureRow {
    struct Entry {
        std::string value;
        std::string meaning;
        std::string detail;
        Tone tone = Tone::Main;
        bool available = true; ///< otherwise `value` says that it is not, quietly
    };
    std::vector<Entry> entries;
};

struct RankedItem {
    std::string label;
    std::string value;
};

/// A short list of dimensions with their notes: points forts, axes de progrès.
struct Ranking {
    Tone tone = Tone::Main;
    std::vector<RankedItem> items;
    std::string when_empty;
};

struct Quote {
    std::string text;
    std::string source;
};

enum class MilestoneState { Past, Current, Future };

struct TimelineBar {
    double minutes = 0;
    std::string label;
};

/// One line of an agenda or of a calendar.
struct TimelineRow {
    std::string when;
    RichText title;
    std::string note;
    Tone tone = Tone::Main;
    MilestoneState state = MilestoneState::Past;
    std::optional<TimelineBar> bar;
    std::string side; ///< said at the right when there is no bar
};

struct Timeline {
    double when_width = 102;   ///< points kept for `when`
    std::string left_caption;  ///< above the bars; may be empty
    std::string right_caption; ///< above the bars; may be empty
    std::vector<TimelineRow> rows;
};

/// Equal columns of a name, a range and a meaning: the levels of maturity.
struct LevelColumn {
    std::string name;
    std::string range;
    std::string meaning;
};
struct LevelColumns {
    std::vector<LevelColumn> columns;
};

/// Terms with what is said of them: an identity block, a list of participants.
struct TermList {
    struct Entry {
        std::string term;
        RichText description;
    };
    std::vector<Entry> entries;
    bool boxed = false;
};

/// Numbered statements with a chip: the decisions.
struct Statements {
    struct Entry {
        std::string label;
        RichText text;
    };
    std::vector<Entry> entries;
};

/// Two rankings side by side, each in a box with its head.
struct RankingPair {
    std::string left_head;
    Ranking left;
    std::string right_head;
    Ranking right;
};

/// A question to answer by hand: its grid to tick, room for notes.
struct FormQuestion {
    std::string id;
    std::string text;
    std::string help;   ///< may be empty
    std::string remark; ///< may be empty
    std::vector<std::string> options;
};

/// The questions of one dimension, on paper: nothing in it is interactive.
struct QuestionForm {
    std::string title;
    std::string continued;         ///< the title on the next page
    std::vector<std::string> side; ///< at the right of the title
    std::vector<FormQuestion> questions;
    bool shows_levels = true; ///< the digit and the colour of each option
    std::string does_not_know;
    std::string not_applicable; ///< a line to write on follows
    std::string notes;
};

/// A cell to read, to tick or to write in.
struct SheetCell {
    RichText text = {};
    std::string note = {};               ///< under the text, smaller; may be empty
    std::vector<std::string> boxes = {}; ///< one box to tick each, with its word if there is one
};

struct SheetColumn {
    std::string head;
    double share = 1; ///< of the width
    bool row_header = false;
    bool centred = false;
};

/// A table to fill in by hand: ruled both ways, rows high enough to write in. Never empty.
struct FillTable {
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetCell>> rows;
    double least_height = 0; ///< of a row, in points
};

/// Lines to write on, under a word that says what.
struct WritingLines {
    std::string label; ///< may be empty
    int count = 3;
};

using BlockContent =
    std::variant<SectionHead, Paragraph, Bullets, Table, Figure, Illustration, KeyFigure,
                 KeyFigureRow, Ranking, Quote, Timeline, LevelColumns, TermList, Statements,
                 RankingPair, QuestionForm, FillTable, WritingLines>;

/// One of the kinds, as a variant is; visited like one. What makes, copies and destroys it is
/// written once, in block.cpp: a slide compiles three times faster so.
struct Block : BlockContent {
    Block();
    Block(const Block& other);
    Block(Block&& other) noexcept;
    Block& operator=(const Block& other);
    Block& operator=(Block&& other) noexcept;
    ~Block();

    Block(SectionHead content);  // NOLINT(google-explicit-constructor)
    Block(Paragraph content);    // NOLINT(google-explicit-constructor)
    Block(Bullets content);      // NOLINT(google-explicit-constructor)
    Block(Table content);        // NOLINT(google-explicit-constructor)
    Block(Figure content);       // NOLINT(google-explicit-constructor)
    Block(Illustration content); // NOLINT(google-explicit-constructor)
    Block(KeyFigure content);    // NOLINT(google-explicit-constructor)
    Block(KeyFigureRow content); // NOLINT(google-explicit-constructor)
    Block(Ranking content);      // NOLINT(google-explicit-constructor)
    Block(Quote content);        // NOLINT(google-explicit-constructor)
    Block(Timeline content);     // NOLINT(google-explicit-constructor)
    Block(LevelColumns content); // NOLINT(google-explicit-constructor)
    Block(TermList content);     // NOLINT(google-explicit-constructor)
    Block(Statements content);   // NOLINT(google-explicit-constructor)
    Block(RankingPair content);  // NOLINT(google-explicit-constructor)
    Block(QuestionForm content); // NOLINT(google-explicit-constructor)
    Block(FillTable content);    // NOLINT(google-explicit-constructor)
    Block(WritingLines content); // NOLINT(google-explicit-constructor)
};

} // namespace restitution
