// The answers that are still to be collected, and whom to ask.
#include "story/slides/slides.h"
#include "story/wording.h"

#include <algorithm>
#include <set>

namespace restitution {

namespace {

/// Profiles held by somebody who answered "ne sait pas" to the question.
std::set<ProfileId> profiles_that_do_not_know(const QuestionId& question,
                                              const Findings& findings) {
    std::set<ProfileId> profiles;
    for (const Interview& interview : findings.dossier.answers.interviews) {
        const bool unknown = std::any_of(
            interview.answers.begin(), interview.answers.end(), [&](const Answer& answer) {
                return answer.question.value == question &&
                       std::holds_alternative<DoesNotKnow>(answer.given);
            });
        if (!unknown) {
            continue;
        }
        for (const auto& id : interview.people) {
            const Person* person = findings.dossier.find(id.value);
            for (const auto& profile : person->profiles) {
                profiles.insert(profile.value);
            }
        }
    }
    return profiles;
}

/// The first profile of the question that has not said "ne sait pas".
std::string whom_to_ask(const Question& question, const Findings& findings) {
    const std::set<ProfileId> asked = profiles_that_do_not_know(question.id.value, findings);
    for (const auto& profile : question.profiles) {
        if (asked.count(profile.value) == 0) {
            return said(findings.questionnaire().find(profile.value)->name);
        }
    }
    return findings.phrases.say(Phrase::MissingNobodyLeft);
}

std::vector<Cell> missing_row(const Question& question, const QuestionCoverage& covered,
                              const Findings& findings) {
    LevelChip chip;
    chip.text =
        findings.phrases.say(covered.state == QuestionState::DoesNotKnow ? Phrase::StateDoesNotKnow
                                                                         : Phrase::StateUnanswered);
    return {{plain(question.id.value.text), {}},
            {plain(said(question.topic)), {}},
            {{}, chip},
            {plain(whom_to_ask(question, findings)), {}}};
}

} // namespace

std::vector<Slide> compose_missing_answers(const Findings& findings) {
    const Phrases& phrases = findings.phrases;
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnQuestion), 0, false, false},
                     {phrases.say(Phrase::ColumnTopic), 1, true, false},
                     {phrases.say(Phrase::ColumnState), 0, false, false},
                     {phrases.say(Phrase::ColumnWhom), 1, false, false}};
    const auto& dimensions = findings.questionnaire().dimensions;
    for (std::size_t d = 0; d < dimensions.size(); ++d) {
        const auto& covered = findings.metrics.coverage.dimensions[d].questions;
        for (std::size_t q = 0; q < covered.size(); ++q) {
            if (is_missing(covered[q].state)) {
                table.rows.push_back(missing_row(dimensions[d].questions[q], covered[q], findings));
            }
        }
    }
    if (table.rows.empty()) {
        return {};
    }
    const auto count = static_cast<int>(table.rows.size());
    Slide slide{"manques",
                phrases.say(Phrase::MissingSurtitle),
                phrases.count(Phrase::MissingTitleOne, count,
                              {{"nombre", upper_first(cardinal(count, Gender::Feminine))}}),
                {},
                SlideShape::Full,
                {}};
    slide.blocks.push_back(in_main(std::move(table)));
    return {slide};
}

} // namespace restitution
