// What the committee chose and decided: told from the version after the meeting on.
#include "story/wording/arbitration.h"

#include "story/deck/slides/slides.h"
#include "story/wording/wording.h"
#include "style/phrases/levers.h"

#include <string>
#include <utility>

namespace restitution {

namespace {

std::vector<Slide> slide_of(std::string title, Block block, const Telling& telling) {
    Slide slide{.surtitle = telling.phrases.say(Phrase::ArbitrationSurtitle),
                .title = std::move(title)};
    slide.blocks.push_back(in_main(std::move(block)));
    return {slide};
}

} // namespace

std::vector<Slide> compose_arbitration(const Telling& telling) {
    if (told_meeting(telling) == nullptr || !has_lever_choices(telling)) {
        return {};
    }
    const std::string kept = kept_levers(telling);
    return slide_of(kept.empty() ? telling.phrases.say(Phrase::LeverChoicesHead) : kept,
                    lever_choices_table(telling), telling);
}

std::vector<Slide> compose_decisions(const Telling& telling) {
    const Meeting* meeting = told_meeting(telling);
    if (meeting == nullptr || meeting->decisions.empty()) {
        return {};
    }
    return slide_of(telling.phrases.say(Phrase::ArbitrationTitle), decision_statements(telling),
                    telling);
}

} // namespace restitution
