#include "story/deck/deck_time.h"

#include <algorithm>

namespace restitution {

namespace {

bool is_annex_kind(const Slide& slide, const Outline& outline) {
    return std::any_of(outline.slides.begin(), outline.slides.end(),
                       [&](const OutlineSlide& entry) {
                           return entry.is_annex && entry.kind.value == slide.kind;
                       });
}

/// Where the author put the slide, rather than the outline.
bool was_placed(const Slide& slide, const DeckEdits& edits) {
    const auto is_it = [&](const auto& id) { return id.value.text == slide.id; };
    return std::any_of(edits.moves.begin(), edits.moves.end(),
                       [&](const SlideMove& move) { return is_it(move.slide); }) ||
           std::any_of(edits.own_slides.begin(), edits.own_slides.end(),
                       [&](const OwnSlide& own) { return is_it(own.id); });
}

} // namespace

std::vector<bool> annex_slides(const Telling& telling, const Deck& deck, const Outline& outline) {
    std::vector<bool> annex;
    for (const Slide& slide : deck.slides) {
        const bool follows_one = !annex.empty() && annex.back();
        annex.push_back(is_annex_kind(slide, outline) ||
                        (follows_one && was_placed(slide, telling.dossier.deck_edits)));
    }
    return annex;
}

DeckTime compute_deck_time(const Telling& telling, const Deck& deck, const Outline& outline) {
    const std::vector<bool> annex = annex_slides(telling, deck, outline);
    const long pace = telling.diagnosis().options.minutes_per_slide.count;
    DeckTime time;
    time.presented = static_cast<int>(std::count(annex.begin(), annex.end(), false));
    time.needed = {pace * time.presented};
    time.available = telling.diagnosis().committee.minutes.value;
    long left = time.needed.count - time.available * 100L;
    for (const Located<std::string>& kind : outline.first_to_leave) {
        // The last of a kind leaves first: the deck keeps its beginning.
        for (std::size_t i = deck.slides.size(); i > 0 && left > 0; --i) {
            if (!annex[i - 1] && deck.slides[i - 1].kind == kind.value) {
                time.to_annex.push_back(deck.slides[i - 1].id);
                left -= pace;
            }
        }
    }
    return time;
}

} // namespace restitution
