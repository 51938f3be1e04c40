/// Builds small dossiers in a line or two, for the tests of what is computed.
#pragma once

#include "model/dossier.h"

#include <string>
#include <vector>

namespace restitution::test {

/// A question with a grid of `steps` steps, without values of their own.
inline Question question(const std::string& id, long weight_in_hundredths = 100, int steps = 5) {
    Question result;
    result.id.value.text = id;
    result.topic.value = "Sujet " + id;
    result.weight = {weight_in_hundredths};
    result.grid.resize(static_cast<std::size_t>(steps));
    return result;
}

/// The same, each step worth what is given.
inline Question valued_question(const std::string& id, const std::vector<long>& hundredths,
                                long weight_in_hundredths = 100) {
    Question result = question(id, weight_in_hundredths, static_cast<int>(hundredths.size()));
    for (std::size_t i = 0; i < hundredths.size(); ++i) {
        result.grid[i].value = Hundredths{hundredths[i]};
    }
    return result;
}

inline Dimension dimension(const std::string& id, std::vector<Question> questions,
                           long weight_in_hundredths = 100) {
    Dimension result;
    result.id.value.text = id;
    result.name.value = "Dimension " + id;
    result.weight = {weight_in_hundredths};
    result.questions = std::move(questions);
    return result;
}

/// Scale 0 to 4 with one decimal; levels from 0, 0.5, 1.5, 2.5 and 3.5.
inline Questionnaire questionnaire(std::vector<Dimension> dimensions) {
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

inline Given level(int step) {
    return StepGiven{{step, {}}};
}
inline Given not_applicable(const std::string& reason = "raison") {
    return NotApplicable{{reason, {}}};
}
inline Given does_not_know() {
    return DoesNotKnow{};
}

inline Answer answer(const std::string& question, Given given) {
    Answer result;
    result.question.value.text = question;
    result.given = std::move(given);
    return result;
}

inline Interview interview(std::vector<Answer> answers) {
    Interview result;
    result.status = InterviewStatus::Held;
    result.answers = std::move(answers);
    return result;
}

inline RetainedAnswer retained(const std::string& question, Given given) {
    return {{{question}, {}}, std::move(given), {}};
}

inline ExcludedQuestion excluded(const std::string& question,
                                 const std::string& reason = "raison") {
    return {{{question}, {}}, {reason, {}}};
}

/// One interview that gives these answers.
inline Answers answers(std::vector<Answer> given) {
    Answers result;
    result.interviews = {interview(std::move(given))};
    return result;
}

} // namespace restitution::test
