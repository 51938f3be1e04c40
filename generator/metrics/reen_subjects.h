/// What the answers tell about each subject of the REEN law; a help to talk about it, not a
/// conformity.
///
/// Linked questions answered / asked, and their mean level. For a subject with linked questions Q,
/// A those answered:
///   mean  Σ_A s_q / |A|   shown on the scale like a note; none when A is empty
/// Weights do not count here: they balance the questions of one dimension, and a subject takes its
/// questions from several.
#pragma once

#include "metrics/maturity.h"

#include <optional>
#include <vector>

namespace restitution {

struct ReenSubjectCoverage {
    int number = 0;      ///< of the subject
    AnswerCounts counts; ///< of the linked questions
    std::optional<Measure> mean;
    friend bool operator==(const ReenSubjectCoverage&, const ReenSubjectCoverage&) = default;
};

/// In the order of `reen`; `coverage` is the one of the same questionnaire.
std::vector<ReenSubjectCoverage> compute_reen_subjects(const ReenSubjects& reen,
                                                       const Questionnaire& questionnaire,
                                                       const Coverage& coverage);

} // namespace restitution
