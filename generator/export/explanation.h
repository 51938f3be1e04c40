/// Why a note is what it is: its calculation, what entered it and from where, what is missing.
///
///   Explanation
///   ├── target          the whole, a dimension or a question
///   ├── formulas        with their numbers
///   ├── questions       (of a dimension, or the one)
///   │   ├── said        who gave which answer, by function
///   │   └── decision    the team's, if it took one
///   └── rises           what one level more would add, greatest first
///
/// A tool of the team: functions stand beside answers here, which no document does. Names never do.
#pragma once

#include "metrics/formula.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace restitution {

/// `std::monostate` is the whole.
using ExplainTarget = std::variant<std::monostate, DimensionId, QuestionId>;

/// "question/ACHA-03", "dimension/ACHA" or "ensemble".
std::string name_of(const ExplainTarget& target);
/// Every name that a dossier's targets have, in the questionnaire's order.
std::vector<std::string> target_names(const Questionnaire& questionnaire);
/// The targets that a name which is not one may mean: those that bear it as their id ("ACHA-03"),
/// else those that it is nearly spelled as.
std::vector<std::string> close_targets(const std::string& name, const Questionnaire& questionnaire);
/// Nothing when no target of the questionnaire bears this name.
std::optional<ExplainTarget> find_target(const std::string& name,
                                         const Questionnaire& questionnaire);

/// One interview's answer.
struct SaidAnswer {
    std::vector<std::string> roles; ///< functions of the people present
    const Interview* interview = nullptr;
    const Given* given = nullptr;
    Span where;
};

/// A retained answer, or a question left out.
struct TeamDecision {
    const Given* given = nullptr; ///< null: left out
    std::string reason;
    Span where;
};

struct ExplainedQuestion {
    const Question* asked = nullptr;
    const QuestionCoverage* covered = nullptr;
    std::vector<SaidAnswer> said; ///< by file, then by place
    std::optional<TeamDecision> decision;
};

/// Points into the dossier and the metrics it was made from.
struct Explanation {
    ExplainTarget target;
    std::size_t dimension = 0;      ///< of a dimension or a question
    const Rating* rating = nullptr; ///< null for a question
    std::vector<Formula> formulas;
    std::vector<ExplainedQuestion> questions; ///< of the whole: those that are missing
    std::vector<Rise> rises;
};

Explanation explain(const ExplainTarget& target, const Dossier& dossier, const Metrics& metrics);

} // namespace restitution
