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

class FormLayout {
public:
    FormLayout(const QuestionForm& form, const Column& column)
        : form_(form), column_(column), styles_(column.styles()), text_(styles_.cell),
          quiet_(in_color(styles_.cell, column.color(ColorRole::SecondaryInk))) {}

    LaidBlock lay_out() {
        const std::size_t heading = block_.add_node(styles_.heading);
        block_.pieces.push_back(head(form_.title, heading));
        block_.repeated_head = {head(form_.continued, heading)};
        for (std::size_t i = 0; i < form_.questions.size(); ++i) {
            add_question(form_.questions[i], i > 0);
        }
        return std::move(block_);
    }

private:
    FlowPiece head(const std::string& title, std::size_t heading) {
        TextStyle style = in_color(styles_.section_head, column_.color(ColorRole::Main));
        style.size *= 1.3;
        style.line_height *= 1.3;
        constexpr double gap = 18;
        double side_width = 0;
        for (const std::string& line : form_.side) {
            side_width = std::max(side_width, column_.measure(line, quiet_));
        }
        const auto lines =
            break_lines(plain(title), style, column_.width - side_width - gap, column_.setting);
        FlowPiece piece;
        piece.before = 26;
        piece.keep_with_next = true;
        const double title_height = static_cast<double>(lines.size()) * style.line_height;
        const double side_height = static_cast<double>(form_.side.size()) * quiet_.line_height;
        const double height = std::max(title_height, side_height);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const double y = height - title_height + static_cast<double>(i) * style.line_height;
            add_line(piece, block_, heading, lines[i], {0, y + baseline_in(style)});
        }
        for (std::size_t i = 0; i < form_.side.size(); ++i) {
            const double y = height - side_height + static_cast<double>(i) * quiet_.line_height;
            piece.items.push_back(
                {block_.add_node(StructureKind::Paragraph),
                 run_ending_at(form_.side[i], quiet_, {column_.width, y + baseline_in(quiet_)},
                               column_)});
        }
        constexpr double rule_gap = 6;
        piece.items.push_back(
            rule(0, height + rule_gap, column_.width, column_.color(ColorRole::Main), 1));
        piece.height = height + rule_gap;
        return piece;
    }

    void add_question(const FormQuestion& question, bool ruled) {
        std::vector<FlowPiece> pieces = question_lines(question);
        constexpr double padding = 10;
        pieces.front().before = padding;
        if (ruled) {
            FlowPiece line;
            line.before = 16;
            line.separates = true;
            line.items.push_back(
                rule(0, 0, column_.width, column_.color(ColorRole::Hairline), 0.75));
            pieces.insert(pieces.begin(), std::move(line));
        }
        std::vector<FlowPiece> rows = answer_rows(question);
        rows.front().before = 8;
        add_notes(rows);
        std::move(rows.begin(), rows.end(), std::back_inserter(pieces));
        // A question is never split, unless no page can hold it.
        for (FlowPiece& piece : pieces) {
            piece.keep_with_next = true;
        }
        pieces.back().keep_with_next = false;
        std::move(pieces.begin(), pieces.end(), std::back_inserter(block_.pieces));
    }

    void add_text(const std::string& text, StructureKind kind, const TextStyle& style,
                  std::vector<FlowPiece>& pieces) {
        if (text.empty()) {
            return;
        }
        const std::size_t node = block_.add_node(kind);
        auto lines =
            stack_lines(block_, node,
                        break_lines(plain(text), style, column_.width - text_left, column_.setting),
                        style, text_left, 0);
        std::move(lines.begin(), lines.end(), std::back_inserter(pieces));
    }

    /// The identifier belongs to the question's heading: it is read first.
    std::vector<FlowPiece> question_lines(const FormQuestion& question) {
        TextStyle bold = in_bold(column_.text(TextRole::SheetBody));
        bold.size += 0.5;
        const TextStyle id = in_color(in_bold(styles_.cell), column_.color(ColorRole::Attention));
        TextStyle help = quiet_;
        help.font = FontRole::Italic;
        std::vector<FlowPiece> pieces;
        add_text(question.text, StructureKind::Heading3, bold, pieces);
        LocalItem first = pieces.front().items.front();
        const std::size_t heading = std::get<std::size_t>(first.semantics);
        pieces.front().items.insert(
            pieces.front().items.begin(),
            {heading, run_at(question.id + " ", id, {0, baseline_in(bold)}, column_)});
        add_text(question.help, StructureKind::Paragraph, help, pieces);
        add_text(question.remark, StructureKind::Paragraph,
                 in_color(styles_.cell, column_.color(ColorRole::Attention)), pieces);
        return pieces;
    }

    void add_box(FlowPiece& piece, double x, double middle) const {
        piece.items.push_back(
            decoration({rectangle_path({x, middle - box_side / 2, box_side, box_side}, 2),
                        std::nullopt, Stroke{column_.color(ColorRole::Ink), 1, {}, false}}));
    }

    void add_chip(FlowPiece& piece, std::size_t level, std::size_t count, double middle,
                  std::size_t node) const {
        const LevelLook& look = column_.theme().level(level, count);
        const TextStyle digit = in_color(in_bold(text_), look.text);
        piece.items.push_back(decoration(
            {rectangle_path({chip_left, middle - chip_side / 2, chip_side, chip_side}, 2),
             look.fill, Stroke{column_.color(ColorRole::SecondaryInk), 0.75, {}, false}}));
        piece.items.push_back({node, run_centred_at(std::to_string(level) + " ", digit,
                                                    {chip_left + chip_side / 2 + digit.size * 0.1,
                                                     middle + digit.size * 0.36},
                                                    column_)});
    }

    /// One piece an option, then the two ways not to choose one.
    std::vector<FlowPiece> answer_rows(const FormQuestion& question) {
        const std::size_t list = block_.add_node(StructureKind::List);
        const double left = form_.shows_levels ? option_left : plain_option_left;
        std::vector<FlowPiece> rows;
        for (std::size_t i = 0; i < question.options.size(); ++i) {
            const std::size_t item = block_.add_node(StructureKind::ListItem, list);
            const std::size_t label =
                form_.shows_levels ? block_.add_node(StructureKind::ListLabel, item) : 0;
            const std::size_t body = block_.add_node(StructureKind::ListBody, item);
            const auto lines = break_lines(plain(question.options[i]), text_, options_right - left,
                                           column_.setting);
            FlowPiece row;
            row.height = pitch + static_cast<double>(lines.size() - 1) * text_.line_height;
            add_box(row, 0, pitch / 2);
            if (form_.shows_levels) {
                add_chip(row, i, question.options.size(), pitch / 2, label);
            }
            for (std::size_t k = 0; k < lines.size(); ++k) {
                const double top =
                    (pitch - text_.line_height) / 2 + static_cast<double>(k) * text_.line_height;
                add_line(row, block_, body, lines[k], {left, top + baseline_in(text_)});
            }
            rows.push_back(std::move(row));
        }
        rows.push_back(other_answers(list));
        return rows;
    }

    FlowPiece other_answers(std::size_t list) {
        FlowPiece row;
        row.before = 3;
        row.height = pitch;
        const double baseline = (pitch - text_.line_height) / 2 + baseline_in(text_);
        double x = 0;
        for (const std::string& text : {form_.does_not_know, form_.not_applicable}) {
            const std::size_t item = block_.add_node(StructureKind::ListItem, list);
            const std::size_t body = block_.add_node(StructureKind::ListBody, item);
            add_box(row, x, pitch / 2);
            const TextRun run =
                run_at(text + " ", text_, {x + plain_option_left, baseline}, column_);
            row.items.push_back({body, run});
            const double end = run.origin.x + run.width;
            x = std::max(second_box_left, end + 12);
            if (text == form_.not_applicable) {
                const double from = end + 2;
                row.items.push_back(rule(from, baseline + 2, std::max(options_right - from, 20.0),
                                         column_.color(ColorRole::EmptyDot), 0.75));
            }
        }
        return row;
    }

    /// A word and lines to write on, beside the answers; they may need more height than those.
    void add_notes(std::vector<FlowPiece>& rows) {
        const std::size_t node = block_.add_node(StructureKind::Paragraph);
        rows.front().items.push_back(
            {node, run_at(form_.notes, in_bold(quiet_),
                          {notes_left, (pitch - quiet_.line_height) / 2 + baseline_in(quiet_)},
                          column_)});
        double height = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            height += rows[i].height + (i > 0 ? rows[i].before : 0);
        }
        constexpr double first_line = pitch * 1.75;
        const double needed = first_line + static_cast<double>(least_note_lines - 1) * pitch + 2;
        rows.back().height += std::max(needed - height, 0.0);
        height = std::max(height, needed);
        double y = first_line;
        double top = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            top += i > 0 ? rows[i].before : 0;
            for (; y <= top + rows[i].height; y += pitch) {
                rows[i].items.push_back(rule(notes_left, y - top, column_.width - notes_left,
                                             column_.color(ColorRole::EmptyDot), 0.75));
            }
            top += rows[i].height;
        }
    }

    const QuestionForm& form_;
    const Column& column_;
    BlockStyles styles_;
    TextStyle text_;
    TextStyle quiet_;
    LaidBlock block_;
};

} // namespace

LaidBlock lay_out(const QuestionForm& form, const Column& column) {
    return FormLayout(form, column).lay_out();
}

} // namespace restitution
