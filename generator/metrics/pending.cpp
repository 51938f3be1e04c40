#include "metrics/pending.h"

#include "metrics/equipment.h"
#include "metrics/interview_plan.h"

namespace restitution {

namespace {

bool enters_figures(const InventoryLine& line, const Diagnosis& diagnosis) {
    return line.state != EquipmentState::OutOfOrder && !is_outside(line, diagnosis);
}

template <class Id>
void ask(bool known, std::vector<Id>& missing, const Id& id) {
    if (!known) {
        missing.push_back(id);
    }
}

void add_line(Pending& pending, const InventoryLine& line) {
    const LineId& id = line.id.value;
    ask(line.quantity.has_value(), pending.quantities, id);
    ask(line.how_old.has_value(), pending.ages, id);
    ask(line.origin.has_value(), pending.origins, id);
    if (line.state == EquipmentState::InService) {
        ask(line.hours.has_value(), pending.hours, id);
    }
}

} // namespace

Pending find_pending(const Dossier& dossier, const Coverage& coverage) {
    Pending pending;
    pending.questions = coverage.counts.applicable();
    for (const DimensionCoverage& dimension : coverage.dimensions) {
        for (const QuestionCoverage& question : dimension.questions) {
            if (is_missing(question.state)) {
                pending.answers.push_back(question.id);
            }
        }
    }
    for (const Interview& interview : dossier.answers.interviews) {
        if (is_to_come(interview)) {
            pending.interviews.push_back(interview.id.value);
        }
        if (interview.status == InterviewStatus::Held) {
            ask(!interview.answers.empty(), pending.without_answers, interview.id.value);
            ask(interview.date.has_value(), pending.without_date, interview.id.value);
        }
    }
    if (dossier.inventory) {
        for (const InventoryLine& line : dossier.inventory->lines) {
            if (enters_figures(line, dossier.diagnosis)) {
                add_line(pending, line);
            }
        }
    }
    return pending;
}

} // namespace restitution
