/// The kinds of slides, in the order in which a deck tells them.
///
/// To add one: a file in slides/, a declaration in slides/slides.h and a row in slide_kinds.
#pragma once

#include "story/findings.h"
#include "story/story.h"

#include <string_view>
#include <vector>

namespace restitution {

struct SlideKind {
    std::string_view name;
    /// No slide, one, or one for each subject.
    std::vector<Slide> (*compose)(const Findings& findings);
};

/// The order of the cut "1h".
const std::vector<SlideKind>& slide_kinds();

} // namespace restitution
