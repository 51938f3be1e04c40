/// What every kind of slide is written with: a function of `Telling`, named by its row in
/// slide_kind.
#pragma once

#include "story/slide.h"
#include "story/telling.h"

#include <utility>
#include <vector>

namespace restitution {

inline SlideBlock in_main(Block block) {
    return {SlideColumn::Main, std::move(block)};
}
inline SlideBlock in_aside(Block block) {
    return {SlideColumn::Aside, std::move(block)};
}

} // namespace restitution
