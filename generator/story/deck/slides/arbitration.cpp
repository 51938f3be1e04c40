// What the committee chose and decided: told from the version after the meeting on.
#include "story/wording/arbitration.h"

#include "story/deck/slides/slides.h"
#include "story/wording/wording.h"
#include "style/phrases/levers.h"

#include <string>
#include <utility>

namespace restitution {

namespace {

Slide slide_of(const char* id, std::string title, Block block, const Telling& telling) {
    Slide slide{id,
                telling.phrases.say(Phrase::ArbitrationSurtitle),
                std::move(title),
                {},
                SlideShape::Full,
                {}};
    slide.blocks.push_back(in_main(std::move(block)));
    return slide;
}

} // namespace

std::vector<Slide> compose_arbitration(const Telling& telling) {
    std::vector<Slide> slides;
    const auto& meeting = telling.dossier.meeting;
    if (!meeting || telling.diagnosis().current_version().number.value == 1) {
        return slides;
    }
    const Phrases& phrases = telling.phrases;
    if (has_lever_choices(telling)) {
        const std::string kept = kept_levers(telling);
        slides.push_back(slide_of("arbitrage",
                                  kept.empty() ? phrases.say(Phrase::LeverChoicesHead) : kept,
                                  lever_choices_table(telling), telling));
    }
    if (!meeting->decisions.empty()) {
        slides.push_back(slide_of("decisions", phrases.say(Phrase::ArbitrationTitle),
                                  decision_statements(telling), telling));
    }
    return slides;
}

} // namespace restitution
