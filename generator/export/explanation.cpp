#include "export/explanation.h"

#include "base/closest_names.h"
#include "base/overload.h"

#include <algorithm>
#include <iterator>

namespace restitution {

namespace {

constexpr const char* whole = "ensemble";

/// Functions, not names, in the order of the interview.
std::vector<std::string> roles_of(const Interview& interview, const Dossier& dossier) {
    std::vector<std::string> roles;
    for (const Located<PersonId>& id : interview.people) {
        const Person* person = dossier.find(id.value);
        if (person != nullptr &&
            std::find(roles.begin(), roles.end(), person->role.value) == roles.end()) {
            roles.push_back(person->role.value);
        }
    }
    return roles;
}

std::vector<SaidAnswer> said_about(const QuestionId& id, const Dossier& dossier) {
    std::vector<SaidAnswer> said;
    for (const Interview& interview : dossier.answers.interviews) {
        for (const Answer& answer : interview.answers) {
            if (answer.question.value == id) {
                said.push_back({roles_of(interview, dossier), &interview, &answer.given,
                                answer.question.where});
            }
        }
    }
    std::stable_sort(said.begin(), said.end(),
                     [](const SaidAnswer& a, const SaidAnswer& b) { return a.where < b.where; });
    return said;
}

std::optional<TeamDecision> decision_on(const QuestionId& id, const Answers& answers) {
    for (const ExcludedQuestion& excluded : answers.excluded) {
        if (excluded.question.value == id) {
            return TeamDecision{nullptr, excluded.reason.value, excluded.question.where};
        }
    }
    for (const RetainedAnswer& retained : answers.retained) {
        if (retained.question.value == id) {
            return TeamDecision{&retained.given, retained.reason.value, retained.question.where};
        }
    }
    return std::nullopt;
}

ExplainedQuestion explained(const QuestionPlace& place, const Dossier& dossier,
                            const Metrics& metrics) {
    const Question& asked =
        dossier.questionnaire.dimensions[place.dimension].questions[place.question];
    return {&asked, &metrics.coverage.dimensions[place.dimension].questions[place.question],
            said_about(asked.id.value, dossier), decision_on(asked.id.value, dossier.answers)};
}

std::vector<ExplainedQuestion> questions_of(std::size_t d, const Dossier& dossier,
                                            const Metrics& metrics) {
    std::vector<ExplainedQuestion> result;
    for (std::size_t q = 0; q < dossier.questionnaire.dimensions[d].questions.size(); ++q) {
        result.push_back(explained({d, q}, dossier, metrics));
    }
    return result;
}

Explanation explain_whole(const Dossier& dossier, const Metrics& metrics) {
    Explanation result;
    result.rating = &metrics.maturity.overall;
    result.formulas = overall_formulas(dossier.questionnaire, metrics);
    result.rises = metrics.priorities.overall;
    for (std::size_t d = 0; d < dossier.questionnaire.dimensions.size(); ++d) {
        for (const ExplainedQuestion& question : questions_of(d, dossier, metrics)) {
            if (is_missing(question.covered->state)) {
                result.questions.push_back(question);
            }
        }
    }
    return result;
}

Explanation explain_dimension(const DimensionId& id, const Dossier& dossier,
                              const Metrics& metrics) {
    Explanation result;
    result.target = id;
    const auto& dimensions = dossier.questionnaire.dimensions;
    while (dimensions[result.dimension].id.value != id) {
        ++result.dimension;
    }
    result.rating = &metrics.maturity.dimensions[result.dimension].rating;
    result.formulas = dimension_formulas(result.dimension, dossier.questionnaire, metrics);
    result.questions = questions_of(result.dimension, dossier, metrics);
    result.rises = metrics.priorities.dimensions[result.dimension];
    return result;
}

Explanation explain_question(const QuestionId& id, const Dossier& dossier, const Metrics& metrics) {
    Explanation result;
    result.target = id;
    const auto& dimensions = dossier.questionnaire.dimensions;
    for (std::size_t d = 0; d < dimensions.size(); ++d) {
        for (std::size_t q = 0; q < dimensions[d].questions.size(); ++q) {
            if (dimensions[d].questions[q].id.value == id) {
                result.dimension = d;
                result.questions = {explained({d, q}, dossier, metrics)};
                result.formulas = question_formulas({d, q}, dossier.questionnaire, metrics);
            }
        }
    }
    return result;
}

} // namespace

std::string name_of(const ExplainTarget& target) {
    return std::visit(Overload{[](std::monostate) { return std::string(whole); },
                               [](const auto& id) { return name_of(RemarkTarget(id)); }},
                      target);
}

std::vector<std::string> target_names(const Questionnaire& questionnaire) {
    std::vector<std::string> names{whole};
    for (const Dimension& dimension : questionnaire.dimensions) {
        names.push_back(name_of(ExplainTarget(dimension.id.value)));
        for (const Question& question : dimension.questions) {
            names.push_back(name_of(ExplainTarget(question.id.value)));
        }
    }
    return names;
}

std::vector<std::string> close_targets(const std::string& name,
                                       const Questionnaire& questionnaire) {
    const std::vector<std::string> names = target_names(questionnaire);
    const std::string id = "/" + folded(name);
    std::vector<std::string> bearing;
    std::copy_if(names.begin(), names.end(), std::back_inserter(bearing),
                 [&](const std::string& target) {
                     const std::string known = folded(target);
                     return known.size() > id.size() &&
                            known.compare(known.size() - id.size(), id.size(), id) == 0;
                 });
    return bearing.empty() ? closest_names(name, names) : bearing;
}

std::optional<ExplainTarget> find_target(const std::string& name,
                                         const Questionnaire& questionnaire) {
    if (name == whole) {
        return ExplainTarget{};
    }
    const std::optional<RemarkTarget> named = target_named(name);
    const auto* dimension = named ? std::get_if<DimensionId>(&*named) : nullptr;
    const auto* question = named ? std::get_if<QuestionId>(&*named) : nullptr;
    if (dimension != nullptr && questionnaire.find(*dimension) != nullptr) {
        return *dimension;
    }
    if (question != nullptr && questionnaire.find(*question) != nullptr) {
        return *question;
    }
    return std::nullopt;
}

Explanation explain(const ExplainTarget& target, const Dossier& dossier, const Metrics& metrics) {
    return std::visit(
        Overload{[&](std::monostate) { return explain_whole(dossier, metrics); },
                 [&](const DimensionId& id) { return explain_dimension(id, dossier, metrics); },
                 [&](const QuestionId& id) { return explain_question(id, dossier, metrics); }},
        target);
}

} // namespace restitution
