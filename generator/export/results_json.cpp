#include "export/results_json.h"

#include "export/rating_json.h"
#include "export/results_json_comparison.h"
#include "export/results_json_equipment.h"
#include "export/results_json_interviews.h"
#include "metrics/vocabulary.h"
#include "model/vocabulary.h"

namespace restitution {

namespace {

constexpr int results_format = 1;

Json authority(const Diagnosis& diagnosis) {
    const Authority& authority = diagnosis.authority;
    Json result{{"nom", authority.name.value},
                {"nature", word_of(authority.kind)},
                {"population", authority.population},
                {"agents", authority.agents}};
    if (authority.pupils) {
        result["eleves"] = *authority.pupils;
    }
    return result;
}

Json versions(const Diagnosis& diagnosis) {
    Json result = Json::array();
    for (const DocumentVersion& version : diagnosis.versions) {
        result.push_back({{"numero", version.number.value},
                          {"date", iso(version.date.value)},
                          {"statut", version.status.value}});
    }
    return result;
}

Json questionnaire(const Dossier& dossier) {
    const Questionnaire& asked = dossier.questionnaire;
    Json levels = Json::array();
    for (std::size_t i = 0; i < asked.levels.size(); ++i) {
        levels.push_back({{"indice", i},
                          {"nom", asked.levels[i].name.value},
                          {"seuil", exact(to_fraction(asked.levels[i].threshold))}});
    }
    return {{"nom", asked.name.value},
            {"version", asked.version.value},
            {"questionnaire", word_of(dossier.diagnosis.options.questionnaire)},
            {"echelle",
             {{"min", asked.scale.minimum},
              {"max", asked.scale.maximum},
              {"decimales", asked.scale.decimals}}},
            {"seuil_completude", asked.completeness_threshold},
            {"niveaux", std::move(levels)}};
}

Json counts(const AnswerCounts& counts) {
    return {{"repondues", counts.answered},        {"applicables", counts.applicable()},
            {"sans_objet", counts.not_applicable}, {"ne_sait_pas", counts.does_not_know},
            {"sans_reponse", counts.unanswered},   {"non_retenues", counts.excluded}};
}

Json grid(const Question& asked) {
    Json result = Json::array();
    for (std::size_t step = 0; step < asked.grid.size(); ++step) {
        result.push_back({{"texte", asked.grid[step].text.value},
                          {"valeur", exact(step_value(asked, static_cast<int>(step)))}});
    }
    return result;
}

/// What interviews gave, by count.
Json given(const Question& asked, const QuestionCoverage& covered) {
    std::vector<int> by_step(asked.grid.size(), 0);
    for (const int step : covered.steps_given) {
        ++by_step[static_cast<std::size_t>(step)];
    }
    return {{"par_niveau", by_step},
            {"sans_objet", covered.not_applicable_given},
            {"ne_sait_pas", covered.does_not_know_given}};
}

Json question(const Question& asked, const QuestionCoverage& covered) {
    Json result{{"id", covered.id.text},
                {"sujet", asked.topic.value},
                {"poids", exact(to_fraction(asked.weight))},
                {"grille", grid(asked)},
                {"reponses_recueillies", given(asked, covered)},
                {"etat", word_of(covered.state)},
                {"niveau", nullptr},
                {"valeur", nullptr},
                {"retenue_par_l_equipe", covered.retained},
                {"hors_questionnaire_leger", covered.outside_light}};
    if (covered.step) {
        result["niveau"] = *covered.step;
        result["valeur"] = exact(step_value(asked, *covered.step));
    }
    return result;
}

Json rises(const std::vector<Rise>& rises) {
    Json result = Json::array();
    for (const Rise& rise : rises) {
        result.push_back({{"question", rise.id.text},
                          {"de", rise.from},
                          {"a", rise.from + 1},
                          {"gain", exact(rise.gain)}});
    }
    return result;
}

Json dimension(std::size_t index, const Dossier& dossier, const Metrics& metrics) {
    const Dimension& asked = dossier.questionnaire.dimensions[index];
    const DimensionCoverage& covered = metrics.coverage.dimensions[index];
    Json result{{"id", asked.id.value.text},
                {"nom", asked.name.value},
                {"poids", exact(to_fraction(asked.weight))}};
    add_rating(result, metrics.maturity.dimensions[index].rating, dossier.questionnaire);
    result["reponses"] = counts(covered.counts);
    result["reponses"]["par_niveau"] = covered.answers_by_step;
    Json questions = Json::array();
    for (std::size_t i = 0; i < asked.questions.size(); ++i) {
        questions.push_back(question(asked.questions[i], covered.questions[i]));
    }
    result["questions"] = std::move(questions);
    result["hausses_d_un_niveau"] = rises(metrics.priorities.dimensions[index]);
    return result;
}

Json dimension_ids(const std::vector<std::size_t>& indices, const Questionnaire& asked) {
    Json result = Json::array();
    for (const std::size_t index : indices) {
        result.push_back(asked.dimensions[index].id.value.text);
    }
    return result;
}

Json reen_subjects(const ReenSubjects& reen, const std::vector<ReenSubjectCoverage>& subjects) {
    Json result = Json::array();
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        result.push_back(
            {{"numero", subjects[i].number},
             {"nom", reen.subjects[i].name.value},
             {"reponses", counts(subjects[i].counts)},
             {"moyenne", subjects[i].mean ? measure_json(*subjects[i].mean) : Json()}});
    }
    return result;
}

Json divergences(const std::vector<Divergence>& divergences) {
    Json result = Json::array();
    for (const Divergence& divergence : divergences) {
        result.push_back({{"question", divergence.id.text},
                          {"niveau_le_plus_bas", divergence.lowest},
                          {"niveau_le_plus_haut", divergence.highest},
                          {"avec_sans_objet", divergence.against_not_applicable},
                          {"reponse_retenue", divergence.settled}});
    }
    return result;
}

void add_maturity(Json& result, const Dossier& dossier, const Metrics& metrics) {
    const Questionnaire& asked = dossier.questionnaire;
    Json overall = Json::object();
    add_rating(overall, metrics.maturity.overall, asked);
    overall["reponses"] = counts(metrics.coverage.counts);
    overall["hausses_d_un_niveau"] = rises(metrics.priorities.overall);
    result["ensemble"] = std::move(overall);
    result["dimensions"] = Json::array();
    for (std::size_t i = 0; i < asked.dimensions.size(); ++i) {
        result["dimensions"].push_back(dimension(i, dossier, metrics));
    }
    result["points_forts"] = dimension_ids(metrics.maturity.strengths, asked);
    result["axes_de_progres"] = dimension_ids(metrics.maturity.improvements, asked);
    result["points_de_vue_a_rapprocher"] = divergences(metrics.divergences);
    result["sujets_reen"] = reen_subjects(dossier.reen, metrics.reen_subjects);
    result["exemple_de_calcul"] = nullptr;
    if (metrics.worked_example) {
        result["exemple_de_calcul"] = asked.dimensions[*metrics.worked_example].id.value.text;
    }
}

} // namespace

std::string results_json(const Dossier& dossier, const Metrics& metrics,
                         const std::vector<SlideReference>& slides, ResultsReader reader) {
    Json result{{"format", results_format},
                {"collectivite", authority(dossier.diagnosis)},
                {"date_reference", iso(dossier.diagnosis.reference_date.value)},
                {"versions", versions(dossier.diagnosis)},
                {"referentiel", questionnaire(dossier)},
                {"entretiens",
                 interviews_json(dossier.questionnaire, metrics.coverage, metrics.respondents)}};
    add_maturity(result, dossier, metrics);
    if (reader == ResultsReader::Anybody) {
        for (Json& dimension : result["dimensions"]) {
            for (Json& asked : dimension["questions"]) {
                asked.erase("reponses_recueillies");
            }
        }
    }
    result["equipement"] =
        metrics.equipment ? equipment_json(dossier, *metrics.equipment) : Json(nullptr);
    result["comparaison"] = metrics.comparison
                                ? comparison_json(*metrics.comparison, dossier.questionnaire)
                                : Json(nullptr);
    result["diapositives"] = Json::array();
    for (const SlideReference& slide : slides) {
        result["diapositives"].push_back({{"id", slide.id}, {"titre", slide.title}});
    }
    constexpr int indent = 2;
    return result.dump(indent) + "\n";
}

} // namespace restitution
