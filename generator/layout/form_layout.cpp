// Questions to answer by hand on an A4 page: boxes to tick at the left, room for notes at the
// right.
#include "frame/path.h"
#include "layout/block_layout.h"

#include <algorithm>
#include <iterator>

namespace restitution {

namespace {

// Lengths in points from the left of the column.
constexpr double text_left = 60;
constexpr double box_side = 12;
constexpr double chip_left = 22;
constexpr double chip_side = 17;
constexpr double option_left = 46;
constexpr double plain_option_left = 22; // where levels are hidden
constexpr double options_right = 276;
constexpr double second_box_left = 90;
constexpr double notes_left = 294;
constexpr double pitch = 21.4;
constexpr std::size_t least_note_lines = 5;

/// The questions, and what their answers and notes are set in.
struct FormSetting {
    const QuestionForm& asked;
    const Column& column;
    TextStyle text;
    TextStyle quiet;
};

FlowPiece head_of(LaidBlock& block, const std::string& title, std::size_t heading,
                  const FormSetting& form) {
    TextStyle style =
        in_color(form.column.styles().section_head, form.column.color(ColorRole::Main));
    style.size *= 1.3;
    style.line_height *= 1.3;
    constexpr double gap = 18;
    double side_width = 0;
    for (const std::string& line : form.asked.side) {
        side_width = std::max(side_width, form.column.measure(line, form.quiet));
    }
    const auto lines =
        break_lines(plain(title), style, form.column.width - side_width - gap, form.column.setting);
    FlowPiece piece;
    piece.before = 26;
    piece.keep_with_next = true;
    const double title_height = static_cast<double>(lines.size()) * style.line_height;
    const double side_height = static_cast<double>(form.asked.side.size()) * form.quiet.line_height;
    const double height = std::max(title_height, side_height);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double y = height - title_height + static_cast<double>(i) * style.line_height;
        add_line(piece, block, heading, lines[i], {0, y + baseline_in(style)});
    }
    for (std::size_t i = 0; i < form.asked.side.size(); ++i) {
        const double y = height - side_height + static_cast<double>(i) * form.quiet.line_height;
        piece.items.push_back(
            {block.add_node(StructureKind::Paragraph),
             run_ending_at(form.asked.side[i], form.quiet,
                           {form.column.width, y + baseline_in(form.quiet)}, form.column)});
    }
    constexpr double rule_gap = 6;
    piece.items.push_back(
        rule(0, height + rule_gap, form.column.width, form.column.color(ColorRole::Main), 1));
    piece.height = height + rule_gap;
    return piece;
}

std::vector<FlowPiece> text_lines(LaidBlock& block, const std::string& text, StructureKind kind,
                                  const TextStyle& style, const FormSetting& form) {
    if (text.empty()) {
        return {};
    }
    const std::size_t node = block.add_node(kind);
    const double width = form.column.width - text_left;
    return stack_lines(block, node, break_lines(plain(text), style, width, form.column.setting),
                       style, text_left, 0);
}

void append(std::vector<FlowPiece>& pieces, std::vector<FlowPiece> more) {
    std::move(more.begin(), more.end(), std::back_inserter(pieces));
}

/// The identifier belongs to the question's heading: it is read first.
std::vector<FlowPiece> question_lines(LaidBlock& block, const FormQuestion& question,
                                      const FormSetting& form) {
    TextStyle bold = in_bold(form.column.text(TextRole::SheetBody));
    bold.size += 0.5;
    const TextStyle id =
        in_color(in_bold(form.column.styles().cell), form.column.color(ColorRole::Attention));
    TextStyle help = form.quiet;
    help.font = FontRole::Italic;
    std::vector<FlowPiece> pieces =
        text_lines(block, question.text, StructureKind::Heading3, bold, form);
    LocalItem first = pieces.front().items.front();
    const std::size_t heading = std::get<std::size_t>(first.semantics);
    pieces.front().items.insert(
        pieces.front().items.begin(),
        {heading, run_at(question.id + " ", id, {0, baseline_in(bold)}, form.column)});
    append(pieces, text_lines(block, question.help, StructureKind::Paragraph, help, form));
    append(pieces,
           text_lines(block, question.remark, StructureKind::Paragraph,
                      in_color(form.column.styles().cell, form.column.color(ColorRole::Attention)),
                      form));
    return pieces;
}

/// In the middle of an answer's line.
void add_box(FlowPiece& piece, double x, const FormSetting& form) {
    constexpr double middle = pitch / 2;
    piece.items.push_back(
        decoration({rectangle_path({x, middle - box_side / 2, box_side, box_side}, 2), std::nullopt,
                    Stroke{form.column.color(ColorRole::Ink), 1, {}, false}}));
}

void add_chip(FlowPiece& piece, std::size_t node, std::size_t level, std::size_t count,
              const FormSetting& form) {
    constexpr double middle = pitch / 2;
    const LevelLook& look = form.column.theme().level(level, count);
    const TextStyle digit = in_color(in_bold(form.text), look.text);
    piece.items.push_back(decoration(
        {rectangle_path({chip_left, middle - chip_side / 2, chip_side, chip_side}, 2), look.fill,
         Stroke{form.column.color(ColorRole::SecondaryInk), 0.75, {}, false}}));
    piece.items.push_back({node, run_centred_at(std::to_string(level) + " ", digit,
                                                {chip_left + chip_side / 2 + digit.size * 0.1,
                                                 middle + digit.size * 0.36},
                                                form.column)});
}

/// The two ways not to choose an option.
FlowPiece other_answers(LaidBlock& block, std::size_t list, const FormSetting& form) {
    FlowPiece row;
    row.before = 3;
    row.height = pitch;
    const double baseline = (pitch - form.text.line_height) / 2 + baseline_in(form.text);
    double x = 0;
    for (const std::string& text : {form.asked.does_not_know, form.asked.not_applicable}) {
        const std::size_t item = block.add_node(StructureKind::ListItem, list);
        const std::size_t body = block.add_node(StructureKind::ListBody, item);
        add_box(row, x, form);
        const TextRun run =
            run_at(text + " ", form.text, {x + plain_option_left, baseline}, form.column);
        row.items.push_back({body, run});
        const double end = run.origin.x + run.width;
        x = std::max(second_box_left, end + 12);
        if (text == form.asked.not_applicable) {
            const double from = end + 2;
            row.items.push_back(rule(from, baseline + 2, std::max(options_right - from, 20.0),
                                     form.column.color(ColorRole::EmptyDot), 0.75));
        }
    }
    return row;
}

/// One piece an option, then the two ways not to choose one.
std::vector<FlowPiece> answer_rows(LaidBlock& block, const FormQuestion& question,
                                   const FormSetting& form) {
    const std::size_t list = block.add_node(StructureKind::List);
    const double left = form.asked.shows_levels ? option_left : plain_option_left;
    std::vector<FlowPiece> rows;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const std::size_t item = block.add_node(StructureKind::ListItem, list);
        const std::size_t label =
            form.asked.shows_levels ? block.add_node(StructureKind::ListLabel, item) : 0;
        const std::size_t body = block.add_node(StructureKind::ListBody, item);
        const auto lines = break_lines(plain(question.options[i]), form.text, options_right - left,
                                       form.column.setting);
        FlowPiece row;
        row.height = pitch + static_cast<double>(lines.size() - 1) * form.text.line_height;
        add_box(row, 0, form);
        if (form.asked.shows_levels) {
            add_chip(row, label, i, question.options.size(), form);
        }
        for (std::size_t k = 0; k < lines.size(); ++k) {
            const double top = (pitch - form.text.line_height) / 2 +
                               static_cast<double>(k) * form.text.line_height;
            add_line(row, block, body, lines[k], {left, top + baseline_in(form.text)});
        }
        rows.push_back(std::move(row));
    }
    rows.push_back(other_answers(block, list, form));
    return rows;
}

/// A word and lines to write on, beside the answers; they may need more height than those.
void add_notes(LaidBlock& block, std::vector<FlowPiece>& rows, const FormSetting& form) {
    const std::size_t node = block.add_node(StructureKind::Paragraph);
    rows.front().items.push_back(
        {node, run_at(form.asked.notes, in_bold(form.quiet),
                      {notes_left, (pitch - form.quiet.line_height) / 2 + baseline_in(form.quiet)},
                      form.column)});
    double height = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        height += rows[i].height + (i > 0 ? rows[i].before : 0);
    }
    constexpr double first_line = pitch * 1.75;
    const double needed = first_line + static_cast<double>(least_note_lines - 1) * pitch + 2;
    rows.back().height += std::max(needed - height, 0.0);
    double y = first_line;
    double top = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        top += i > 0 ? rows[i].before : 0;
        for (; y <= top + rows[i].height; y += pitch) {
            rows[i].items.push_back(rule(notes_left, y - top, form.column.width - notes_left,
                                         form.column.color(ColorRole::EmptyDot), 0.75));
        }
        top += rows[i].height;
    }
}

/// A question is never split, unless no page can hold it.
std::vector<FlowPiece> question_pieces(LaidBlock& block, const FormQuestion& question,
                                       const FormSetting& form) {
    constexpr double above = 10;
    std::vector<FlowPiece> pieces = question_lines(block, question, form);
    pieces.front().before = above;
    std::vector<FlowPiece> rows = answer_rows(block, question, form);
    rows.front().before = 8;
    add_notes(block, rows, form);
    append(pieces, std::move(rows));
    for (FlowPiece& piece : pieces) {
        piece.keep_with_next = true;
    }
    pieces.back().keep_with_next = false;
    return pieces;
}

/// Between two questions.
FlowPiece ruling(const FormSetting& form) {
    FlowPiece line;
    line.before = 16;
    line.separates = true;
    line.keep_with_next = true;
    line.items.push_back(
        rule(0, 0, form.column.width, form.column.color(ColorRole::Hairline), 0.75));
    return line;
}

} // namespace

LaidBlock lay_out(const QuestionForm& form, const Column& column) {
    const BlockStyles styles = column.styles();
    const FormSetting setting{form, column, styles.cell,
                              in_color(styles.cell, column.color(ColorRole::SecondaryInk))};
    LaidBlock block;
    const std::size_t heading = block.add_node(styles.heading);
    block.pieces.push_back(head_of(block, form.title, heading, setting));
    block.repeated_head = {head_of(block, form.continued, heading, setting)};
    for (std::size_t i = 0; i < form.questions.size(); ++i) {
        std::vector<FlowPiece> pieces = question_pieces(block, form.questions[i], setting);
        if (i > 0) {
            pieces.insert(pieces.begin(), ruling(setting));
        }
        append(block.pieces, std::move(pieces));
    }
    return block;
}

} // namespace restitution
