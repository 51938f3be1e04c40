/// Stacks laid blocks in columns, page after page, and hangs their nodes in the document's tree.
#pragma once

#include "layout/laid_block.h"

#include <optional>
#include <vector>

namespace restitution {

/// A piece's place on the page being filled.
struct PlacedPiece {
    std::size_t block = 0; ///< index in the column's blocks
    const FlowPiece* piece = nullptr;
    double y = 0;          ///< from the top of the page
    bool repeated = false; ///< a table's head set again
};

/// The blocks of one column and how far they have been placed.
class ColumnFlow {
public:
    void add(LaidBlock block);
    bool finished() const { return block_ == blocks_.size(); }
    bool started() const { return block_ != 0 || piece_ != 0; }
    const LaidBlock& block(std::size_t index) const { return blocks_[index]; }
    std::size_t block_count() const { return blocks_.size(); }

    /// Fills the space from `top` to `bottom`; at least one piece goes in, so that it ends.
    std::vector<PlacedPiece> fill(double top, double bottom);
    /// Height of everything that is left, on one endless page.
    double remaining_height() const;
    /// Of what is left, the most that has to stay together.
    double tallest_group() const;

private:
    struct Cursor {
        std::size_t block;
        std::size_t piece;
    };
    const FlowPiece* piece_at(const Cursor& at) const;
    Cursor after(Cursor at) const;
    double group_height(Cursor at, bool at_top) const;

    std::vector<LaidBlock> blocks_;
    std::size_t block_ = 0;
    std::size_t piece_ = 0;
};

/// The bottom to fill a first column to, so that what is left of the flow stands in two columns of
/// like height.
double balanced_bottom(const ColumnFlow& flow, double top, double bottom);

/// Makes a block's local nodes real, each when it first has ink.
class NodePlacer {
public:
    NodePlacer(StructureTree& tree, const LaidBlock& block)
        : tree_(tree), block_(block), ids_(block.nodes.size()) {}

    /// `container`: the slide or page that nodes without a parent go under.
    NodeId place(std::size_t local, NodeId container);

private:
    StructureTree& tree_;
    const LaidBlock& block_;
    std::vector<std::optional<NodeId>> ids_;
};

/// Adds a piece's items to a page.
void put_piece(Frame& page, const FlowPiece& piece, Point origin, NodePlacer& nodes,
               NodeId container, bool as_artifact);

} // namespace restitution
