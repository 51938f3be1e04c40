// What the committee chose and decided: told from the version after the meeting on.
#include "story/arbitration.h"

#include "story/slides/slides.h"
#include "story/wording.h"

#include <string>
#include <utility>

namespace restitution {

namespace {

Slide slide_of(const char* id, std::string title, Block block, const Findings& findings) {
    Slide slide{id,
                findings.phrases.say(Phrase::ArbitrationSurtitle),
                std::move(title),
                {},
                SlideShape::Full,
                {}};
    slide.blocks.push_back(in_main(std::move(block)));
    return slide;
}

} // namespace

std::vector<Slide> compose_arbitration(const Findings& findings) {
    std::vector<Slide> slides;
    const auto& meeting = findings.dossier.meeting;
    if (!meeting || findings.diagnosis().current_version().number.value == 1) {
        return slides;
    }
    const Phrases& phrases = findings.phrases;
    if (has_lever_choices(findings)) {
        const std::string kept = kept_levers(findings);
        slides.push_back(slide_of("arbitrage",
                                  kept.empty() ? phrases.say(Phrase::LeverChoicesHead) : kept,
                                  lever_choices_table(findings), findings));
    }
    if (!meeting->decisions.empty()) {
        slides.push_back(slide_of("decisions", phrases.say(Phrase::ArbitrationTitle),
                                  decision_statements(findings), findings));
    }
    return slides;
}

} // namespace restitution
