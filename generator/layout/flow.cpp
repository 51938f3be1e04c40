#include "layout/flow.h"

#include <algorithm>

namespace restitution {

void ColumnFlow::add(LaidBlock block) {
    if (!blocks_.empty() && !block.pieces.empty()) {
        double& before = block.pieces.front().before;
        before = std::max(before, blocks_.back().after);
    }
    blocks_.push_back(std::move(block));
}

const FlowPiece* ColumnFlow::piece_at(const Cursor& at) const {
    return at.block < blocks_.size() ? &blocks_[at.block].pieces[at.piece] : nullptr;
}

ColumnFlow::Cursor ColumnFlow::after(Cursor at) const {
    ++at.piece;
    while (at.block < blocks_.size() && at.piece >= blocks_[at.block].pieces.size()) {
        at = {at.block + 1, 0};
    }
    return at;
}

/// A piece and all those it must stay with.
double ColumnFlow::group_height(Cursor at, bool at_top) const {
    double height = 0;
    for (const FlowPiece* piece = piece_at(at); piece != nullptr; piece = piece_at(at)) {
        height += (at_top ? 0 : piece->before) + piece->height;
        at_top = false;
        if (!piece->keep_with_next) {
            break;
        }
        at = after(at);
    }
    return height;
}

std::vector<PlacedPiece> ColumnFlow::fill(double top, double bottom) {
    std::vector<PlacedPiece> placed;
    Cursor at{block_, piece_};
    double y = top;
    if (at.block < blocks_.size() && at.piece > blocks_[at.block].repeated_head.size()) {
        for (const FlowPiece& head : blocks_[at.block].repeated_head) {
            placed.push_back({at.block, &head, y, true});
            y += head.height;
        }
    }
    const double first_y = y;
    bool in_group = false; // a group that has begun on an empty page may be parted
    for (const FlowPiece* piece = piece_at(at); piece != nullptr; piece = piece_at(at)) {
        const bool at_top = y == first_y && placed.empty();
        const double before = at_top ? 0 : piece->before;
        const bool page_is_empty = y == first_y;
        if (page_is_empty && piece->separates) {
            at = after(at);
            continue;
        }
        const double own = before + piece->height;
        const double needed = in_group ? own : group_height(at, at_top);
        constexpr double tolerance = 0.01;
        if (y + needed > bottom + tolerance) {
            const bool group_never_fits = first_y + group_height(at, true) > bottom + tolerance;
            const bool own_fits = y + own <= bottom + tolerance;
            if (!page_is_empty && !(group_never_fits && own_fits)) {
                break;
            }
        }
        placed.push_back({at.block, piece, y + before, false});
        y += own;
        in_group = piece->keep_with_next;
        at = after(at);
    }
    block_ = at.block;
    piece_ = at.piece;
    return placed;
}

double ColumnFlow::remaining_height() const {
    double height = 0;
    Cursor at{block_, piece_};
    for (const FlowPiece* piece = piece_at(at); piece != nullptr; piece = piece_at(at)) {
        height += piece->before + piece->height;
        at = after(at);
    }
    return height;
}

double ColumnFlow::tallest_group() const {
    double tallest = 0;
    bool in_group = false;
    for (Cursor at{block_, piece_}; piece_at(at) != nullptr; at = after(at)) {
        if (!in_group) {
            tallest = std::max(tallest, group_height(at, true));
        }
        in_group = piece_at(at)->keep_with_next;
    }
    return tallest;
}

double balanced_bottom(const ColumnFlow& flow, double top, double bottom) {
    constexpr double step = 12;
    const double least = std::max(flow.remaining_height() / 2, flow.tallest_group());
    for (double candidate = top + least; candidate < bottom; candidate += step) {
        ColumnFlow trial = flow;
        trial.fill(top, candidate);
        if (trial.remaining_height() <= candidate - top) {
            return candidate;
        }
    }
    return bottom;
}

NodeId NodePlacer::place(std::size_t local, NodeId container) {
    if (!ids_[local]) {
        const LocalNode& node = block_.nodes[local];
        const NodeId parent = node.parent ? place(*node.parent, container) : container;
        ids_[local] = tree_.add(parent, node.kind, node.alternative);
    }
    return *ids_[local];
}

void put_piece(Frame& page, const FlowPiece& piece, Point origin, NodePlacer& nodes,
               NodeId container, bool as_artifact) {
    for (const LocalItem& local : piece.items) {
        Semantics semantics = Artifact::Layout;
        if (const auto* node = std::get_if<std::size_t>(&local.semantics)) {
            if (as_artifact && std::holds_alternative<LinkArea>(local.item)) {
                continue;
            }
            semantics = as_artifact ? Semantics{Artifact::Pagination}
                                    : Semantics{nodes.place(*node, container)};
        }
        FrameItem item = local.item;
        shift(item, origin.x, origin.y);
        page.items.push_back({semantics, std::move(item)});
    }
}

} // namespace restitution
