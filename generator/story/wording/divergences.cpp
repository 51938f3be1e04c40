#include "story/wording/divergences.h"

#include "story/wording/answer_groups.h"
#include "story/wording/wording.h"
#include "style/phrases/ratings.h"

namespace restitution {

std::string divergence_text(const Divergence& divergence, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Question& question =
        telling.dimension(divergence.dimension).questions[divergence.question];
    const std::string topic = said(question.topic);
    const auto word = [&](int step) {
        return said(question.grid[static_cast<std::size_t>(step)].text);
    };
    const bool in_words =
        is_short_answer(word(divergence.lowest)) && is_short_answer(word(divergence.highest));
    std::string text =
        divergence.against_not_applicable
            ? phrases.say(Phrase::DivergenceNotApplicable,
                          {{"sujet", topic}, {"haut", std::to_string(divergence.highest)}})
        : in_words
            ? phrases.say(Phrase::DivergenceWords, {{"sujet", topic},
                                                    {"bas", word(divergence.lowest)},
                                                    {"haut", word(divergence.highest)}})
            : phrases.say(Phrase::DivergenceLevels, {{"sujet", topic},
                                                     {"bas", std::to_string(divergence.lowest)},
                                                     {"haut", std::to_string(divergence.highest)}});
    if (divergence.settled) {
        text += phrases.say(Phrase::DivergenceSettled);
    }
    return text;
}

} // namespace restitution
