#include "story/deck/mark_changes.h"

#include "story/story_text.h"
#include "style/phrases/changes.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace restitution {

namespace {

bool is_about_versions(const Slide& slide) {
    constexpr std::array<std::string_view, 3> ids{"changements", "changements-detail",
                                                  "historique"};
    return std::find(ids.begin(), ids.end(), slide.id) != ids.end();
}

} // namespace

void mark_changes(Deck& deck, const Deck& before, const Telling& telling) {
    const std::string mark = telling.phrases.say(
        Phrase::ChangedMark, {{"numero", std::to_string(telling.changes->after)}});
    for (Slide& slide : deck.slides) {
        const auto was = std::find_if(before.slides.begin(), before.slides.end(),
                                      [&](const Slide& other) { return other.id == slide.id; });
        const bool differs = was != before.slides.end() && text_of(*was) != text_of(slide);
        if (differs && !is_about_versions(slide)) {
            slide.mark = mark;
        }
    }
}

} // namespace restitution
