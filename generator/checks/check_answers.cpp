#include "checks/dossier_checks.h"
#include "messages/dossier.h"
#include "messages/unknown_name.h"

#include <functional>
#include <set>
#include <unordered_map>

namespace restitution {

namespace {

using QuestionVisitor = std::function<void(const Located<QuestionId>&, const Given*)>;

/// Every place that names a question, with what is answered there if anything is.
void for_each_question(const Answers& answers, const QuestionVisitor& visit) {
    for (const Interview& interview : answers.interviews) {
        for (const Answer& answer : interview.answers) {
            visit(answer.question, &answer.given);
        }
    }
    for (const RetainedAnswer& retained : answers.retained) {
        visit(retained.question, &retained.given);
    }
    for (const ExcludedQuestion& excluded : answers.excluded) {
        visit(excluded.question, nullptr);
    }
}

std::vector<std::string> question_names(const Questionnaire& questionnaire) {
    std::vector<std::string> names;
    for (const Dimension& dimension : questionnaire.dimensions) {
        for (const Question& question : dimension.questions) {
            names.push_back(question.id.value.text);
        }
    }
    return names;
}

void check_dimension_exists(const Finding& finding, const Questionnaire& questionnaire,
                            Diagnostics& diagnostics) {
    if (!finding.dimension || questionnaire.find(finding.dimension->value) != nullptr) {
        return;
    }
    std::vector<std::string> known;
    std::vector<Hint> defined;
    for (const Dimension& dimension : questionnaire.dimensions) {
        known.push_back(dimension.id.value.text);
    }
    if (!questionnaire.dimensions.empty()) {
        defined = {messages::defined_at("dimensions", questionnaire.dimensions.front().id.where)};
    }
    const std::string& name = finding.dimension->value.text;
    report_unknown({finding.dimension->where, name, known, defined},
                   messages::unknown_dimension(name), diagnostics);
}

using Seen = std::unordered_map<std::string, Span>;
using MessageOfId = Message (*)(std::string_view);

/// Reports the second time that a question comes.
void once(Seen& seen, const Located<QuestionId>& question, MessageOfId message, const Hint& advice,
          Diagnostics& diagnostics) {
    const std::string& id = question.value.text;
    if (id.empty()) {
        return;
    }
    const auto [earlier, is_new] = seen.emplace(id, question.where);
    if (!is_new) {
        diagnostics.error(question.where, message(id),
                          {messages::earlier_one_at(earlier->second), advice});
    }
}

void check_people_named_once(const Interview& interview, Diagnostics& diagnostics) {
    std::set<PersonId> named;
    for (const Located<PersonId>& person : interview.people) {
        if (!named.insert(person.value).second) {
            diagnostics.error(person.where, messages::person_twice_in_interview(person.value.text));
        }
    }
}

/// People asked for figures: they need no interview.
std::set<PersonId> contacts_of(const Dossier& dossier) {
    std::set<PersonId> contacts;
    if (dossier.inventory) {
        for (const InventoryLine& line : dossier.inventory->lines) {
            if (line.contact) {
                contacts.insert(line.contact->value);
            }
        }
    }
    if (dossier.indicators && dossier.indicators->contact) {
        contacts.insert(dossier.indicators->contact->value);
    }
    return contacts;
}

} // namespace

void check_questions_exist(const Dossier& dossier, Diagnostics& diagnostics) {
    const std::vector<std::string> known = question_names(dossier.questionnaire);
    std::vector<Hint> defined;
    if (!dossier.questionnaire.dimensions.empty()) {
        defined = {messages::defined_at("dimensions, questions",
                                        dossier.questionnaire.dimensions.front().id.where)};
    }
    for_each_question(dossier.answers, [&](const Located<QuestionId>& question, const Given*) {
        const std::string& id = question.value.text;
        if (!id.empty() && dossier.questionnaire.find(question.value) == nullptr) {
            report_unknown({question.where, id, known, defined}, messages::unknown_question(id),
                           diagnostics);
        }
    });
    for (const Interview& interview : dossier.answers.interviews) {
        for (const std::vector<Finding>* findings : {&interview.findings, &interview.ideas}) {
            for (const Finding& finding : *findings) {
                check_dimension_exists(finding, dossier.questionnaire, diagnostics);
            }
        }
    }
}

void check_steps_on_grid(const Dossier& dossier, Diagnostics& diagnostics) {
    for_each_question(dossier.answers, [&](const Located<QuestionId>& id, const Given* given) {
        const Question* question = dossier.questionnaire.find(id.value);
        const auto* step = given != nullptr ? std::get_if<StepGiven>(given) : nullptr;
        if (question == nullptr || step == nullptr || question->grid.empty() ||
            static_cast<std::size_t>(step->step.value) < question->grid.size()) {
            return;
        }
        diagnostics.error(step->step.where,
                          messages::step_off_grid(step->step.value, question->grid.size()),
                          {messages::grid_defined_at(id.value.text, question->id.where),
                           messages::count_steps_from_zero()});
    });
}

void check_questions_decided_once(const Dossier& dossier, Diagnostics& diagnostics) {
    for (const Interview& interview : dossier.answers.interviews) {
        Seen answered;
        for (const Answer& answer : interview.answers) {
            once(answered, answer.question, messages::question_answered_twice,
                 messages::keep_one_answer(), diagnostics);
        }
    }
    const Hint keep_one = messages::keep_one_retained_answer();
    Seen retained;
    for (const RetainedAnswer& answer : dossier.answers.retained) {
        once(retained, answer.question, messages::question_retained_twice, keep_one, diagnostics);
    }
    Seen excluded;
    for (const ExcludedQuestion& question : dossier.answers.excluded) {
        once(excluded, question.question, messages::question_excluded_twice, keep_one, diagnostics);
        const auto also = retained.find(question.question.value.text);
        if (also != retained.end()) {
            diagnostics.error(
                question.question.where,
                messages::question_excluded_and_retained(question.question.value.text),
                {messages::earlier_one_at(also->second), keep_one});
        }
    }
}

void check_interviews(const Dossier& dossier, const ReadParts& parts, Diagnostics& diagnostics) {
    std::set<PersonId> interviewed;
    for (const Interview& interview : dossier.answers.interviews) {
        check_people_named_once(interview, diagnostics);
        for (const Located<PersonId>& person : interview.people) {
            interviewed.insert(person.value);
        }
        if (interview.status != InterviewStatus::Held && !interview.answers.empty()) {
            diagnostics.warning(interview.id.where, messages::answers_without_interview(),
                                {messages::say_interview_was_held()});
        }
    }
    if (!parts.has(FileKind::Answers)) {
        return;
    }
    const std::set<PersonId> contacts = contacts_of(dossier);
    for (const Person& person : dossier.people) {
        const PersonId& id = person.id.value;
        if (!id.text.empty() && !interviewed.contains(id) && !contacts.contains(id)) {
            diagnostics.warning(person.id.where,
                                messages::person_in_no_interview(person.id.value.text),
                                {messages::plan_an_interview()});
        }
    }
}

} // namespace restitution
