#include "support/small_dossier.h"

#include <utility>

namespace restitution::test {

Text text(std::string value) {
    return {std::move(value), {}};
}

Question question(const std::string& id, long weight_in_hundredths, int steps) {
    Question result;
    result.id.value.text = id;
    result.topic.value = "Sujet " + id;
    result.weight = {weight_in_hundredths};
    result.grid.resize(static_cast<std::size_t>(steps));
    return result;
}

Question valued_question(const std::string& id, const std::vector<long>& hundredths,
                         long weight_in_hundredths) {
    Question result = question(id, weight_in_hundredths, static_cast<int>(hundredths.size()));
    for (std::size_t i = 0; i < hundredths.size(); ++i) {
        result.grid[i].value = Hundredths{hundredths[i]};
    }
    return result;
}

Dimension dimension(const std::string& id, std::vector<Question> questions,
                    long weight_in_hundredths) {
    Dimension result;
    result.id.value.text = id;
    result.name.value = "Dimension " + id;
    result.weight = {weight_in_hundredths};
    result.questions = std::move(questions);
    return result;
}

Questionnaire questionnaire(std::vector<Dimension> dimensions) {
    Questionnaire result;
    const std::vector<std::pair<std::string, long>> levels{{"Non engagé", 0},
                                                           {"Initié", 50},
                                                           {"Structuré", 150},
                                                           {"Maîtrisé", 250},
                                                           {"Exemplaire", 350}};
    for (const auto& [name, threshold] : levels) {
        result.levels.push_back({{name, {}}, {threshold}, {}});
    }
    result.dimensions = std::move(dimensions);
    return result;
}

Given level(int step) {
    return StepGiven{{step, {}}};
}

Given not_applicable(const std::string& reason) {
    return NotApplicable{{reason, {}}};
}

Given does_not_know() {
    return DoesNotKnow{};
}

Answer answer(const std::string& question, Given given) {
    Answer result;
    result.question.value.text = question;
    result.given = std::move(given);
    return result;
}

Interview interview(std::vector<Answer> answers) {
    Interview result;
    result.status = InterviewStatus::Held;
    result.answers = std::move(answers);
    return result;
}

RetainedAnswer retained(const std::string& question, Given given) {
    return {{{question}, {}}, std::move(given), {}};
}

ExcludedQuestion excluded(const std::string& question, const std::string& reason) {
    return {{{question}, {}}, {reason, {}}};
}

Answers answers(std::vector<Answer> given) {
    Answers result;
    result.interviews = {interview(std::move(given))};
    return result;
}

} // namespace restitution::test
