#include "story/wording/synthesis_texts.h"

#include "story/wording/wording.h"
#include "style/phrases/ratings.h"

namespace restitution {

namespace {

Ranking ranking(const std::vector<std::size_t>& dimensions, Tone tone, PhraseKey when_empty,
                const Telling& telling) {
    Ranking result;
    result.tone = tone;
    for (const std::size_t index : dimensions) {
        result.items.push_back(
            {dimension_name(index, telling), said(telling.rating(index).note->measure)});
    }
    result.when_empty = telling.phrases.say(when_empty);
    return result;
}

} // namespace

Ranking strengths_of(const Telling& telling) {
    return ranking(telling.metrics.maturity.strengths, Tone::Main, Phrase::NoStrength, telling);
}

Ranking improvements_of(const Telling& telling) {
    return ranking(telling.metrics.maturity.improvements, Tone::Attention, Phrase::NoImprovement,
                   telling);
}

} // namespace restitution
