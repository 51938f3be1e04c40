// Blocks that are text first: heads, paragraphs, lists, quotations, terms, numbered statements.
#include "frame/path.h"
#include "layout/block_layout.h"

#include <algorithm>
#include <iterator>

namespace restitution {

namespace {

void add_pieces(LaidBlock& block, std::vector<FlowPiece> pieces) {
    block.pieces.insert(block.pieces.end(), std::make_move_iterator(pieces.begin()),
                        std::make_move_iterator(pieces.end()));
}

/// Fills the height of pieces, and the space between them, with a panel drawn under their text.
void add_panel(std::vector<FlowPiece>& pieces, double padding, const Column& column) {
    const Color color = column.color(ColorRole::Panel);
    const bool filled = color != column.color(column.page());
    const Color ink = column.color(ColorRole::Ink);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const double above = i == 0 ? padding : pieces[i].before;
        const double below = i + 1 == pieces.size() ? padding : 0;
        for (LocalItem& item : pieces[i].items) {
            shift(item.item, 0, above);
        }
        pieces[i].height += above + below;
        pieces[i].before = i == 0 ? pieces[i].before : 0;
        const Rect area{0, 0, column.width, pieces[i].height};
        pieces[i].items.insert(pieces[i].items.begin(),
                               decoration({rectangle_path(area), color, std::nullopt}));
    }
    if (!filled && !pieces.empty()) {
        pieces.front().items.push_back(rule(0, 0, column.width, ink, 0.75));
        pieces.back().items.push_back(rule(0, pieces.back().height, column.width, ink, 0.75));
    }
}

double longest(const std::vector<std::string>& texts, const TextStyle& style,
               const Column& column) {
    double width = 0;
    for (const std::string& text : texts) {
        width = std::max(width, column.measure(text, style));
    }
    return width;
}

} // namespace

LaidBlock lay_out(const SectionHead& head, const Column& column) {
    const BlockStyles styles = column.styles();
    const Color color = column.color(color_of(head.tone));
    const TextStyle style = in_color(styles.section_head, color);
    LaidBlock block;
    const std::size_t node = block.add_node(styles.heading);
    block.pieces =
        stack_lines(block, node, break_lines(plain(head.text), style, column.width, column.setting),
                    style, 0, styles.before_section);
    for (FlowPiece& piece : block.pieces) {
        piece.keep_with_next = true;
    }
    FlowPiece& last = block.pieces.back();
    constexpr double rule_gap = 3;
    last.items.push_back(rule(0, last.height + rule_gap, column.width, color, 1));
    last.height += rule_gap + styles.after_section;
    return block;
}

LaidBlock lay_out(const Paragraph& paragraph, const Column& column) {
    const BlockStyles styles = column.styles();
    TextStyle style = styles.body;
    double before = styles.between_paragraphs;
    if (paragraph.kind == ParagraphKind::Lead) {
        style = column.text(TextRole::Lead);
    } else if (paragraph.kind == ParagraphKind::Remark) {
        style = styles.remark;
    } else if (paragraph.kind == ParagraphKind::Subhead) {
        style = in_color(in_bold(styles.body), column.color(ColorRole::Main));
        before *= 2;
    }
    LaidBlock block;
    if (paragraph.ruled) {
        FlowPiece line;
        line.before = before;
        line.height = styles.between_paragraphs;
        line.keep_with_next = true;
        line.items.push_back(rule(0, 0, column.width, column.color(ColorRole::Hairline), 0.75));
        block.pieces.push_back(std::move(line));
        before = 0;
    }
    const std::size_t node = block.add_node(StructureKind::Paragraph);
    add_pieces(block, stack_lines(block, node,
                                  break_lines(paragraph.text, style, column.width, column.setting),
                                  style, 0, before));
    if (paragraph.kind == ParagraphKind::Subhead || paragraph.opens) {
        block.pieces.back().keep_with_next = true;
    }
    return block;
}

LaidBlock lay_out(const Bullets& bullets, const Column& column) {
    const BlockStyles styles = column.styles();
    const TextStyle text = bullets.compact ? styles.cell : styles.body;
    const double gap = bullets.compact ? styles.between_items / 2 : styles.between_items;
    const TextStyle mark =
        in_color(bullets.numbered ? in_bold(text) : text, column.color(ColorRole::Main));
    LaidBlock block;
    const std::size_t list = block.add_node(StructureKind::List);
    for (std::size_t i = 0; i < bullets.items.size(); ++i) {
        const std::size_t item = block.add_node(StructureKind::ListItem, list);
        const std::size_t label = block.add_node(StructureKind::ListLabel, item);
        const std::size_t body = block.add_node(StructureKind::ListBody, item);
        std::vector<FlowPiece> pieces =
            stack_lines(block, body,
                        break_lines(bullets.items[i], text, column.width - styles.bullet_indent,
                                    column.setting),
                        text, styles.bullet_indent, i == 0 ? styles.before_list : gap);
        const std::string sign = bullets.numbered ? std::to_string(i + 1) + ". " : "• ";
        pieces.front().items.insert(pieces.front().items.begin(),
                                    {label, run_at(sign, mark, {0, baseline_in(text)}, column)});
        // No item is left alone on a page, but for the third of three.
        const bool first_of_many = i == 0 && bullets.items.size() > 1;
        const bool before_last = i + 2 == bullets.items.size() && bullets.items.size() != 3;
        pieces.back().keep_with_next = first_of_many || before_last;
        add_pieces(block, std::move(pieces));
    }
    return block;
}

LaidBlock lay_out(const Quote& quote, const Column& column) {
    const BlockStyles styles = column.styles();
    constexpr double padding = 12;
    constexpr double inset = 20;
    constexpr double bar = 4;
    TextStyle words = styles.body;
    words.font = FontRole::Italic;
    const double width = column.width - inset - padding;
    LaidBlock block;
    const std::size_t node = block.add_node(StructureKind::BlockQuote);
    const std::size_t said = block.add_node(StructureKind::Paragraph, node);
    std::vector<FlowPiece> pieces =
        stack_lines(block, said, break_lines(plain(quote.text), words, width, column.setting),
                    words, inset, styles.before_section);
    const std::size_t source = block.add_node(StructureKind::Paragraph, node);
    std::vector<FlowPiece> below = stack_lines(
        block, source, break_lines(plain(quote.source), styles.remark, width, column.setting),
        styles.remark, inset, 6);
    pieces.back().keep_with_next = true;
    std::move(below.begin(), below.end(), std::back_inserter(pieces));
    add_panel(pieces, padding, column);
    for (FlowPiece& piece : pieces) {
        piece.items.insert(piece.items.begin() + 1,
                           decoration({rectangle_path({0, 0, bar, piece.height}),
                                       column.color(ColorRole::Attention), std::nullopt}));
    }
    add_pieces(block, std::move(pieces));
    return block;
}

LaidBlock lay_out(const TermList& terms, const Column& column) {
    const BlockStyles styles = column.styles();
    const TextStyle bold = in_bold(styles.body);
    const double padding = terms.boxed ? 16 : 0;
    std::vector<std::string> names;
    for (const TermList::Entry& entry : terms.entries) {
        names.push_back(entry.term);
    }
    const double inner = column.width - 2 * padding;
    const double term_width =
        std::clamp(longest(names, bold, column) + 20, inner * 0.2, inner * 0.34);
    LaidBlock block;
    const std::size_t list = block.add_node(StructureKind::List);
    std::vector<FlowPiece> all;
    for (const TermList::Entry& entry : terms.entries) {
        const std::size_t item = block.add_node(StructureKind::ListItem, list);
        const std::size_t label = block.add_node(StructureKind::ListLabel, item);
        const std::size_t body = block.add_node(StructureKind::ListBody, item);
        const auto term_lines =
            break_lines(plain(entry.term + " "), bold, term_width - 8, column.setting);
        auto lines =
            break_lines(entry.description, styles.body, inner - term_width, column.setting);
        lines.resize(std::max(lines.size(), term_lines.size()));
        std::vector<FlowPiece> pieces =
            stack_lines(block, body, lines, styles.body, padding + term_width, all.empty() ? 0 : 6);
        for (std::size_t i = 0; i < term_lines.size(); ++i) {
            FlowPiece label_piece;
            add_line(label_piece, block, label, term_lines[i], {padding, baseline_in(bold)});
            pieces[i].items.insert(pieces[i].items.begin(), label_piece.items.begin(),
                                   label_piece.items.end());
        }
        std::move(pieces.begin(), pieces.end(), std::back_inserter(all));
    }
    if (terms.boxed && !all.empty()) {
        add_panel(all, 14, column);
    }
    block.pieces = std::move(all);
    return block;
}

LaidBlock lay_out(const Statements& statements, const Column& column) {
    const BlockStyles styles = column.styles();
    constexpr double chip_width = 30;
    constexpr double chip_height = 19;
    constexpr double indent = 40;
    const TextStyle label_style = in_color(in_bold(styles.cell), column.color(ColorRole::OnMain));
    LaidBlock block;
    const std::size_t list = block.add_node(StructureKind::List);
    for (const Statements::Entry& entry : statements.entries) {
        const std::size_t item = block.add_node(StructureKind::ListItem, list);
        const std::size_t label = block.add_node(StructureKind::ListLabel, item);
        const std::size_t body = block.add_node(StructureKind::ListBody, item);
        std::vector<FlowPiece> pieces =
            stack_lines(block, body,
                        break_lines(entry.text, styles.body, column.width - indent, column.setting),
                        styles.body, indent, 8);
        FlowPiece& first = pieces.front();
        const double lower = (chip_height - styles.body.line_height) / 2;
        for (LocalItem& line : first.items) {
            shift(line.item, 0, lower);
        }
        first.height =
            std::max(first.height, pieces.size() == 1 ? chip_height : first.height + lower);
        const double middle = chip_height / 2 + label_style.size * 0.36;
        first.items.insert(first.items.begin(),
                           {label, run_centred_at(entry.label + " ", label_style,
                                                  {chip_width / 2, middle}, column)});
        first.items.insert(first.items.begin(),
                           decoration({rectangle_path({0, 0, chip_width, chip_height}, 2),
                                       column.color(ColorRole::Main), std::nullopt}));
        add_pieces(block, std::move(pieces));
    }
    return block;
}

} // namespace restitution
