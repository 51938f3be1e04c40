#include "export/explanation_text.h"

#include "base/overload.h"
#include "export/explanation_page.h"
#include "story/wording/wording.h"
#include "style/phrases/explain.h"

namespace restitution {

PrintedText compose_explanation(const Explanation& explanation, const Telling& telling,
                                const Places& places) {
    explained::Page page{explanation, telling, places, {}};
    std::string title =
        std::visit(Overload{[&](std::monostate) {
                                explained::tell_whole(page);
                                return page.say(Phrase::ExplainWhole);
                            },
                            [&](const DimensionId& id) {
                                explained::tell_dimension(page);
                                const Dimension& asked = telling.dimension(explanation.dimension);
                                return page.say(Phrase::ExplainDimension,
                                                {{"id", id.text}, {"nom", said(asked.name)}});
                            },
                            [&](const QuestionId& id) {
                                explained::tell_question(page);
                                const Question& asked = *explanation.questions.front().asked;
                                return page.say(Phrase::ExplainQuestion,
                                                {{"id", id.text}, {"sujet", said(asked.topic)}});
                            }},
                   explanation.target);
    return {std::move(title), std::move(page.blocks)};
}

std::string explanation_text(const Explanation& explanation, const Telling& telling,
                             const Places& places) {
    return terminal_text(compose_explanation(explanation, telling, places));
}

} // namespace restitution
