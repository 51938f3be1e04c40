#include "export/explanation_json.h"

#include "base/overload.h"
#include "export/places.h"
#include "export/rating_json.h"
#include "story/wording/formula.h"

#include <array>

namespace restitution {

namespace {

constexpr int explanation_format = 1;

// In the order of the enumerators.
constexpr std::array<std::string_view, 11> formula_names{"note",
                                                         "borne_basse",
                                                         "borne_haute",
                                                         "completude",
                                                         "niveau_retenu",
                                                         "valeur",
                                                         "note_si_au_plus_bas",
                                                         "note_si_au_plus_haut",
                                                         "part_de_la_note",
                                                         "gain_sur_la_dimension",
                                                         "gain_sur_l_ensemble"};
constexpr std::array<std::string_view, 5> question_states{"repondue", "sans_objet", "ne_sait_pas",
                                                          "sans_reponse", "non_retenue"};

class Writer {
public:
    Writer(const Dossier& dossier, const Metrics& metrics, const Sources& sources,
           const std::string& folder)
        : dossier_(dossier), metrics_(metrics), sources_(sources), folder_(folder) {}

    Json write(const Explanation& told) const {
        Json result{{"format", explanation_format}, {"cible", name_of(told.target)}};
        if (std::holds_alternative<DimensionId>(told.target)) {
            result["nom"] = dossier_.questionnaire.dimensions[told.dimension].name.value;
        }
        if (told.rating != nullptr) {
            add_rating(result, *told.rating, dossier_.questionnaire);
        }
        result["formules"] = Json::array();
        for (const Formula& formula : told.formulas) {
            result["formules"].push_back(write(formula));
        }
        if (std::holds_alternative<std::monostate>(told.target)) {
            result["dimensions"] = dimensions();
        }
        result["questions"] = Json::array();
        for (const ExplainedQuestion& question : told.questions) {
            result["questions"].push_back(write(question));
        }
        const bool whole = std::holds_alternative<std::monostate>(told.target);
        result["hausses_d_un_niveau"] = Json::array();
        for (const Rise& rise : told.rises) {
            Json entry{{"question", rise.id.text}, {"de", rise.from}, {"a", rise.from + 1}};
            entry.update(write(
                gain_formula(rise, whole ? FormulaKind::OverallGain : FormulaKind::DimensionGain,
                             dossier_.questionnaire, metrics_)));
            result["hausses_d_un_niveau"].push_back(std::move(entry));
        }
        return result;
    }

private:
    static Json write(const Formula& formula) {
        return {{"nom", name_in(formula_names, formula.kind)},
                {"calcul", expression_of(formula)},
                {"exacte", exact(formula.result)},
                {"affichee", shown_result(formula)}};
    }

    Json place(Span where) const {
        const Place found = place_of(where, sources_, folder_);
        return {{"fichier", found.file},
                {"fourni", found.shipped},
                {"ligne", found.position.line},
                {"colonne", found.position.column}};
    }

    static Json given(const Given& given) {
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

    Json dimensions() const {
        Json result = Json::array();
        for (std::size_t d = 0; d < dossier_.questionnaire.dimensions.size(); ++d) {
            const Dimension& asked = dossier_.questionnaire.dimensions[d];
            Json entry{{"id", asked.id.value.text},
                       {"nom", asked.name.value},
                       {"poids", exact(to_fraction(asked.weight))},
                       {"ou", place(asked.id.where)}};
            add_rating(entry, metrics_.maturity.dimensions[d].rating, dossier_.questionnaire);
            result.push_back(std::move(entry));
        }
        return result;
    }

    Json write(const ExplainedQuestion& question) const {
        const Question& asked = *question.asked;
        const QuestionCoverage& covered = *question.covered;
        Json result{{"id", asked.id.value.text},
                    {"sujet", asked.topic.value},
                    {"poids", exact(to_fraction(asked.weight))},
                    {"ou", place(asked.id.where)},
                    {"etat", name_in(question_states, covered.state)},
                    {"niveau", nullptr},
                    {"valeur", nullptr},
                    {"profils", Json::array()},
                    {"dit", Json::array()},
                    {"decision", nullptr}};
        if (covered.step) {
            result["niveau"] = *covered.step;
            result["valeur"] = exact(step_value(asked, *covered.step));
        }
        for (const Located<ProfileId>& profile : asked.profiles) {
            result["profils"].push_back(profile.value.text);
        }
        for (const SaidAnswer& answer : question.said) {
            result["dit"].push_back({{"fonctions", answer.roles},
                                     {"reponse", given(*answer.given)},
                                     {"entretien", answer.interview->id.value.text},
                                     {"ou", place(answer.where)}});
        }
        if (question.decision) {
            const TeamDecision& decision = *question.decision;
            result["decision"] = {
                {"reponse", decision.given == nullptr ? Json() : given(*decision.given)},
                {"raison", decision.reason},
                {"ou", place(decision.where)}};
        }
        return result;
    }

    const Dossier& dossier_;
    const Metrics& metrics_;
    const Sources& sources_;
    const std::string& folder_;
};

} // namespace

std::string explanation_json(const Explanation& explanation, const Dossier& dossier,
                             const Metrics& metrics, const Sources& sources,
                             const std::string& folder) {
    constexpr int indent = 2;
    return Writer(dossier, metrics, sources, folder).write(explanation).dump(indent) + "\n";
}

} // namespace restitution
