/// The state of each question, once the answers of all interviews are brought together.
///
///   Coverage
///   ├── dimensions      one for each of the questionnaire, in its order
///   │   └── questions   one for each of the dimension, in its order
///   └── interviews      how many, by status
///
/// In this order, the first that holds decides:
///   1. left out by the team, or outside the light questionnaire → Excluded;
///   2. the team's retained answer, whatever people said;
///   3. the lower median of the levels given in interviews (levels 0, 1, 3, 3 → 1);
///   4. somebody said "sans objet" → NotApplicable;
///   5. somebody said "ne sait pas" → DoesNotKnow;
///   6. otherwise Unanswered.
/// An answer counts as soon as it exists, whatever the status of its interview.
#pragma once

#include "model/dossier.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace restitution {

enum class QuestionState { Answered, NotApplicable, DoesNotKnow, Unanswered, Excluded };

/// Applicable, but without a level: "ne sait pas" or no answer at all.
bool is_missing(QuestionState state);
/// Answered or missing: the question belongs to P_d.
bool is_applicable(QuestionState state);

struct QuestionCoverage {
    QuestionId id;
    QuestionState state = QuestionState::Unanswered;
    std::optional<int> step;          ///< index in the grid; only when answered
    bool retained = false;            ///< the team's retained answer decided
    bool outside_light = false;       ///< excluded, as the light questionnaire has no such question
    std::vector<int> steps_given;     ///< in interviews, rising, repeats included
    int not_applicable_given = 0;     ///< interviews that said "sans objet"
    int does_not_know_given = 0;      ///< interviews that said "ne sait pas"
    std::vector<std::string> reasons; ///< why not applicable or excluded; sorted, no repeats
    friend bool operator==(const QuestionCoverage&, const QuestionCoverage&) = default;
};

/// How many questions are in each state.
struct AnswerCounts {
    int answered = 0;
    int not_applicable = 0;
    int does_not_know = 0;
    int unanswered = 0;
    int excluded = 0;

    int missing() const { return does_not_know + unanswered; }
    int applicable() const { return answered + missing(); }
    /// All questions but those left out.
    int asked() const { return applicable() + not_applicable; }
    friend bool operator==(const AnswerCounts&, const AnswerCounts&) = default;
};

/// One more question in this state.
void count(QuestionState state, AnswerCounts& counts);

struct DimensionCoverage {
    DimensionId id;
    std::vector<QuestionCoverage> questions;
    AnswerCounts counts;
    /// Questions answered at each step; as long as the longest grid of the dimension.
    std::vector<int> answers_by_step;
    friend bool operator==(const DimensionCoverage&, const DimensionCoverage&) = default;
};

inline constexpr std::size_t interview_status_count = 5;

struct Coverage {
    std::vector<DimensionCoverage> dimensions;
    AnswerCounts counts;                                  ///< of all dimensions together
    std::array<int, interview_status_count> interviews{}; ///< by InterviewStatus

    int interviews_with(InterviewStatus status) const {
        return interviews[static_cast<std::size_t>(status)];
    }
    friend bool operator==(const Coverage&, const Coverage&) = default;
};

Coverage compute_coverage(const Questionnaire& questionnaire, const Answers& answers,
                          QuestionnaireChoice choice);

} // namespace restitution
