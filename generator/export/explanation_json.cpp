#include "export/explanation_json.h"

#include "base/overload.h"
#include "export/places.h"
#include "export/rating_json.h"
#include "metrics/vocabulary.h"
#include "story/wording/formula.h"

namespace restitution {

namespace {

constexpr int explanation_format = 1;

Json json_of(const Formula& formula) {
    return {{"nom", word_of(formula.kind)},
            {"calcul", expression_of(formula)},
            {"exacte", exact(formula.result)},
            {"affichee", shown_result(formula)}};
}

Json json_of(Span where, const Places& places) {
    const Place found = place_of(where, places);
    return {{"fichier", found.file},
            {"fourni", found.shipped},
            {"ligne", found.position.line},
            {"colonne", found.position.column}};
}

Json json_of(const Given& given) {
    return std::visit(Overload{[](const StepGiven& step) {
                                   return Json{{"niveau", step.step.value}};
                               },
                               [](const NotApplicable&) {
                                   return Json{{"sans_objet", true}};
                               },
                               [](const DoesNotKnow&) {
                                   return Json{{"ne_sait_pas", true}};
                               }},
                      given);
}

Json dimensions_of(const Telling& telling, const Places& places) {
    Json result = Json::array();
    for (std::size_t d = 0; d < telling.questionnaire().dimensions.size(); ++d) {
        const Dimension& asked = telling.dimension(d);
        Json entry{{"id", asked.id.value.text},
                   {"nom", asked.name.value},
                   {"poids", exact(to_fraction(asked.weight))},
                   {"ou", json_of(asked.id.where, places)}};
        add_rating(entry, telling.rating(d), telling.questionnaire());
        result.push_back(std::move(entry));
    }
    return result;
}

Json said_of(const ExplainedQuestion& question, const Places& places) {
    Json result = Json::array();
    for (const SaidAnswer& answer : question.said) {
        result.push_back({{"fonctions", answer.roles},
                          {"reponse", json_of(*answer.given)},
                          {"entretien", answer.interview->id.value.text},
                          {"ou", json_of(answer.where, places)}});
    }
    return result;
}

Json decision_of(const ExplainedQuestion& question, const Places& places) {
    if (!question.decision) {
        return nullptr;
    }
    const TeamDecision& decision = *question.decision;
    return {{"reponse", decision.given == nullptr ? Json() : json_of(*decision.given)},
            {"raison", decision.reason},
            {"ou", json_of(decision.where, places)}};
}

Json json_of(const ExplainedQuestion& question, const Places& places) {
    const Question& asked = *question.asked;
    const QuestionCoverage& covered = *question.covered;
    Json profiles = Json::array();
    for (const Located<ProfileId>& profile : asked.profiles) {
        profiles.push_back(profile.value.text);
    }
    const auto& step = covered.step;
    return {{"id", asked.id.value.text},
            {"sujet", asked.topic.value},
            {"poids", exact(to_fraction(asked.weight))},
            {"ou", json_of(asked.id.where, places)},
            {"etat", word_of(covered.state)},
            {"niveau", step ? Json(*step) : Json(nullptr)},
            {"valeur", step ? Json(exact(step_value(asked, *step))) : Json(nullptr)},
            {"profils", std::move(profiles)},
            {"dit", said_of(question, places)},
            {"decision", decision_of(question, places)}};
}

Json rises_of(const Explanation& told, const Telling& telling) {
    const FormulaKind kind = std::holds_alternative<std::monostate>(told.target)
                                 ? FormulaKind::OverallGain
                                 : FormulaKind::DimensionGain;
    Json result = Json::array();
    for (const Rise& rise : told.rises) {
        Json entry{{"question", rise.id.text}, {"de", rise.from}, {"a", rise.from + 1}};
        entry.update(json_of(gain_formula(rise, kind, telling.questionnaire(), telling.metrics)));
        result.push_back(std::move(entry));
    }
    return result;
}

Json json_of(const Explanation& told, const Telling& telling, const Places& places) {
    Json result{{"format", explanation_format}, {"cible", name_of(told.target)}};
    if (std::holds_alternative<DimensionId>(told.target)) {
        result["nom"] = telling.dimension(told.dimension).name.value;
    }
    if (told.rating != nullptr) {
        add_rating(result, *told.rating, telling.questionnaire());
    }
    result["formules"] = Json::array();
    for (const Formula& formula : told.formulas) {
        result["formules"].push_back(json_of(formula));
    }
    if (std::holds_alternative<std::monostate>(told.target)) {
        result["dimensions"] = dimensions_of(telling, places);
    }
    result["questions"] = Json::array();
    for (const ExplainedQuestion& question : told.questions) {
        result["questions"].push_back(json_of(question, places));
    }
    result["hausses_d_un_niveau"] = rises_of(told, telling);
    return result;
}

} // namespace

std::string explanation_json(const Explanation& explanation, const Telling& telling,
                             const Places& places) {
    constexpr int indent = 2;
    return json_of(explanation, telling, places).dump(indent) + "\n";
}

} // namespace restitution
