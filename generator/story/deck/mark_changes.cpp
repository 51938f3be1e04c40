#include "story/deck/mark_changes.h"

#include "revise/changes.h"
#include "story/deck/slide_kind.h"
#include "story/story_text.h"
#include "style/phrases/changes.h"

#include <algorithm>

namespace restitution {

namespace {

bool tells_versions(const Slide& slide) {
    const SlideKind* kind = find_slide_kind(slide.kind);
    return kind != nullptr && kind->tells_versions;
}

} // namespace

void mark_changes(Deck& deck, const Deck& before, const Telling& telling) {
    const std::string mark = telling.phrases.say(
        Phrase::ChangedMark, {{"numero", std::to_string(telling.changes->after)}});
    for (Slide& slide : deck.slides) {
        const auto was = std::find_if(before.slides.begin(), before.slides.end(),
                                      [&](const Slide& other) { return other.id == slide.id; });
        const bool differs = was != before.slides.end() && text_of(*was) != text_of(slide);
        if (differs && !tells_versions(slide)) {
            slide.mark = mark;
        }
    }
}

} // namespace restitution
