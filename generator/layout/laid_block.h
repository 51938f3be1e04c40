/// A block set in a column: pieces that stack from top to bottom and may be parted between pages.
#pragma once

#include "frame/frame.h"
#include "layout/paragraph.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace restitution {

/// A structure node of one block, before the block has a page. `parent` is an index in
/// LaidBlock::nodes, or nothing for the slide or page itself.
struct LocalNode {
    StructureKind kind = StructureKind::Paragraph;
    std::optional<std::size_t> parent;
    std::string alternative;
};

using LocalSemantics = std::variant<std::size_t, Artifact>; ///< index in LaidBlock::nodes

struct LocalItem {
    LocalSemantics semantics;
    FrameItem item; ///< relative to the column's left and the piece's top
};

/// What is never parted: a line of text, a row of a table, a figure.
struct FlowPiece {
    double before = 0; ///< space above, dropped at the top of a column
    double height = 0;
    bool keep_with_next = false;
    bool separates =
        false; ///< parts what is above from what is below: left out at the top of a page
    std::vector<LocalItem> items;
};

struct LaidBlock {
    std::vector<LocalNode> nodes;
    std::vector<FlowPiece> pieces;
    double after = 0;                     ///< least space below, before the next block
    std::vector<FlowPiece> repeated_head; ///< set again above what continues on another page

    std::size_t add_node(StructureKind kind, std::optional<std::size_t> parent = std::nullopt,
                         std::string alternative = {}) {
        nodes.push_back({kind, parent, std::move(alternative)});
        return nodes.size() - 1;
    }
};

/// Adds a line's runs to a piece, its links included; `baseline` from the piece's top.
void add_line(FlowPiece& piece, LaidBlock& block, std::size_t node, const Line& line, Point start);

/// One piece a line; the first carries `before`. No first or last line is left alone.
std::vector<FlowPiece> stack_lines(LaidBlock& block, std::size_t node,
                                   const std::vector<Line>& lines, const TextStyle& style, double x,
                                   double before);

/// Where the baseline stands in a line of this style, so that capitals look centred.
double baseline_in(const TextStyle& style);

/// A shape that means nothing by itself.
LocalItem decoration(Shape shape);

/// Moves an item.
void shift(FrameItem& item, double dx, double dy);

} // namespace restitution
