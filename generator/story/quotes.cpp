#include "story/quotes.h"

#include "story/wording.h"

#include <algorithm>

namespace restitution {

namespace {

bool asks(const Dimension& dimension, const QuestionId& id) {
    return std::any_of(dimension.questions.begin(), dimension.questions.end(),
                       [&](const Question& question) { return question.id.value == id; });
}

bool has_idea(std::size_t dimension, const Findings& findings) {
    const auto& interviews = findings.dossier.answers.interviews;
    return std::any_of(interviews.begin(), interviews.end(), [&](const Interview& interview) {
        return std::any_of(
            interview.ideas.begin(), interview.ideas.end(),
            [&](const Finding& idea) { return is_about(idea, dimension, findings); });
    });
}

} // namespace

std::vector<std::string> quotes_about(std::size_t dimension, const Findings& findings) {
    std::vector<std::string> quotes;
    for (const Interview& interview : findings.dossier.answers.interviews) {
        for (const Answer& answer : interview.answers) {
            if (!asks(findings.dimension(dimension), answer.question.value)) {
                continue;
            }
            for (const Verbatim& verbatim : answer.verbatims) {
                if (verbatim.publishable) {
                    quotes.push_back(
                        findings.phrases.say(Phrase::Quoted, {{"texte", said(verbatim.text)}}));
                }
            }
        }
    }
    return quotes;
}

std::size_t quotes_beside_findings(std::size_t dimension, const Findings& findings) {
    if (has_divergence(dimension, findings) && has_idea(dimension, findings)) {
        return 0;
    }
    return std::min<std::size_t>(1, quotes_about(dimension, findings).size());
}

bool has_divergence(std::size_t dimension, const Findings& findings) {
    const auto& all = findings.metrics.divergences;
    return std::any_of(all.begin(), all.end(), [&](const Divergence& divergence) {
        return divergence.dimension == dimension;
    });
}

bool is_about(const Finding& finding, std::size_t dimension, const Findings& findings) {
    return finding.dimension && finding.dimension->value == findings.dimension(dimension).id.value;
}

} // namespace restitution
