#include "story/wording/quotes.h"

#include "story/wording/wording.h"
#include "style/phrases/ratings.h"

#include <algorithm>

namespace restitution {

namespace {

bool asks(const Dimension& dimension, const QuestionId& id) {
    return std::any_of(dimension.questions.begin(), dimension.questions.end(),
                       [&](const Question& question) { return question.id.value == id; });
}

bool has_idea(std::size_t dimension, const Telling& telling) {
    const auto& interviews = telling.dossier.answers.interviews;
    return std::any_of(interviews.begin(), interviews.end(), [&](const Interview& interview) {
        return std::any_of(interview.ideas.begin(), interview.ideas.end(),
                           [&](const Finding& idea) { return is_about(idea, dimension, telling); });
    });
}

} // namespace

std::vector<std::string> quotes_about(std::size_t dimension, const Telling& telling) {
    std::vector<std::string> quotes;
    for (const Interview& interview : telling.dossier.answers.interviews) {
        for (const Answer& answer : interview.answers) {
            if (!asks(telling.dimension(dimension), answer.question.value)) {
                continue;
            }
            for (const Verbatim& verbatim : answer.verbatims) {
                if (verbatim.publishable) {
                    quotes.push_back(
                        telling.phrases.say(Phrase::Quoted, {{"texte", said(verbatim.text)}}));
                }
            }
        }
    }
    return quotes;
}

std::size_t quotes_beside_findings(std::size_t dimension, const Telling& telling) {
    if (has_divergence(dimension, telling) && has_idea(dimension, telling)) {
        return 0;
    }
    return std::min<std::size_t>(1, quotes_about(dimension, telling).size());
}

bool has_divergence(std::size_t dimension, const Telling& telling) {
    const auto& all = telling.metrics.divergences;
    return std::any_of(all.begin(), all.end(), [&](const Divergence& divergence) {
        return divergence.dimension == dimension;
    });
}

bool is_about(const Finding& finding, std::size_t dimension, const Telling& telling) {
    return finding.dimension && finding.dimension->value == telling.dimension(dimension).id.value;
}

} // namespace restitution
