/// Builds small dossiers in a line or two, for the tests of what is computed.
#pragma once

#include "model/dossier.h"

#include <string>
#include <vector>

namespace restitution::test {

Text text(std::string value);

/// A question with a grid of `steps` steps, without values of their own.
Question question(const std::string& id, long weight_in_hundredths = 100, int steps = 5);

/// The same, each step worth what is given.
Question valued_question(const std::string& id, const std::vector<long>& hundredths,
                         long weight_in_hundredths = 100);

Dimension dimension(const std::string& id, std::vector<Question> questions,
                    long weight_in_hundredths = 100);

/// Scale 0 to 4 with one decimal; levels from 0, 0.5, 1.5, 2.5 and 3.5.
Questionnaire questionnaire(std::vector<Dimension> dimensions);

Given level(int step);
Given not_applicable(const std::string& reason = "raison");
Given does_not_know();

Answer answer(const std::string& question, Given given);
Interview interview(std::vector<Answer> answers);
RetainedAnswer retained(const std::string& question, Given given);
ExcludedQuestion excluded(const std::string& question, const std::string& reason = "raison");

/// One interview that gives these answers.
Answers answers(std::vector<Answer> given);

} // namespace restitution::test
