#include "story/synthesis_texts.h"

#include "story/wording.h"

namespace restitution {

namespace {

Ranking ranking(const std::vector<std::size_t>& dimensions, Tone tone, Phrase when_empty,
                const Findings& findings) {
    Ranking result;
    result.tone = tone;
    for (const std::size_t index : dimensions) {
        result.items.push_back(
            {dimension_name(index, findings), said(findings.rating(index).note->measure)});
    }
    result.when_empty = findings.phrases.say(when_empty);
    return result;
}

} // namespace

Ranking strengths_of(const Findings& findings) {
    return ranking(findings.metrics.maturity.strengths, Tone::Main, Phrase::NoStrength, findings);
}

Ranking improvements_of(const Findings& findings) {
    return ranking(findings.metrics.maturity.improvements, Tone::Attention, Phrase::NoImprovement,
                   findings);
}

} // namespace restitution
