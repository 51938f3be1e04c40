#include "layout/block_layout.h"

namespace restitution {

LaidBlock lay_out(const Block& block, const Column& column) {
    return std::visit([&](const auto& kind) { return lay_out(kind, column); }, block);
}

} // namespace restitution
