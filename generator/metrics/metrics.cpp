#include "metrics/metrics.h"

namespace restitution {

Metrics compute_metrics(const Dossier& dossier) {
    const Questionnaire& questionnaire = dossier.questionnaire;
    Metrics metrics;
    metrics.coverage =
        compute_coverage(questionnaire, dossier.answers, dossier.diagnosis.options.questionnaire);
    metrics.maturity = compute_maturity(questionnaire, metrics.coverage);
    metrics.divergences = compute_divergences(questionnaire, metrics.coverage);
    metrics.priorities = compute_priorities(questionnaire, metrics.coverage, metrics.maturity);
    metrics.worked_example = choose_worked_example(metrics.coverage);
    metrics.reen_subjects = compute_reen_subjects(dossier.reen, questionnaire, metrics.coverage);
    metrics.respondents = compute_respondents(questionnaire, dossier.people, dossier.answers);
    metrics.equipment = compute_equipment(dossier);
    return metrics;
}

} // namespace restitution
