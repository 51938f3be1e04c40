/// The kinds of slides; themes/outline.yaml says in which order a deck tells them.
///
/// To add one: a file in slides/, a declaration in slides/slides.h, a row in slide_kinds and a line
/// in themes/outline.yaml.
#pragma once

#include "story/story.h"
#include "story/telling.h"
#include "style/glossary.h"

#include <string_view>
#include <vector>

namespace restitution {

struct SlideKind {
    std::string_view name;
    /// No slide, one, or one for each subject. Null for a kind made from the other slides.
    std::vector<Slide> (*compose)(const Telling& telling);
    /// Made last, from what the others say. Null for all other kinds.
    std::vector<Slide> (*compose_from)(const Telling& telling, const Glossary& glossary,
                                       const std::vector<Slide>& deck) = nullptr;
};

const std::vector<SlideKind>& slide_kinds();
const SlideKind* find_slide_kind(std::string_view name);
std::vector<std::string_view> slide_kind_names();

} // namespace restitution
