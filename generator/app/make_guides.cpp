#include "app/make_guides.h"

#include "app/letter_files.h"
#include "app/program_data.h"
#include "letters/answer_file.h"
#include "letters/appointments.h"
#include "letters/collection_sheets.h"
#include "letters/planning.h"
#include "messages/guides.h"
#include "story/booklets/compose_guide.h"

#include <iterator>

namespace restitution {

namespace {

/// What is worked out once for all guides.
struct GuidePlan {
    const LetterSource& writing;
    InterviewPlan interviews;
    std::vector<InventoryReminder> lines_to_ask;

    const Telling& telling() const { return writing.telling; }
    const Dossier& dossier() const { return writing.telling.dossier; }
};

void add(const std::string& name, std::string bytes, Guides& guides) {
    if (!bytes.empty()) {
        guides.files.push_back({name, std::move(bytes)});
    }
}

void add_letter(const std::string& name, const Correspondence& letter, const Phrases& phrases,
                Guides& guides) {
    std::vector<OutputFile> files = letter_files(name, letter, phrases);
    guides.files.insert(guides.files.end(), std::make_move_iterator(files.begin()),
                        std::make_move_iterator(files.end()));
}

/// What is sent before an interview to come, with its trame.
void add_preparation(const GuidePlan& plan, std::size_t index, const std::string& trame, Told& told,
                     Guides& guides) {
    const Interview& interview = plan.dossier().answers.interviews[index];
    const PlannedInterview& planned = plan.interviews.interviews[index];
    const std::string& id = interview.id.value.text;
    std::vector<MailAttachment> files{{"trame-" + id + ".pdf", "application/pdf", trame}};
    const std::string calendar =
        interview_calendar(plan.telling(), plan.interviews, index, told.loaded().files.zone);
    if (!calendar.empty()) {
        add("trames/" + id + ".ics", calendar, guides);
        files.push_back({"entretien-" + id + ".ics", calendar_media_type(), calendar});
    }
    add_letter("trames/" + id, guide_letter(plan.writing, index, planned, std::move(files)),
               plan.telling().phrases, guides);
    if (interview.answers.empty() && !interview.sheet) {
        guides.answer_files.push_back({id, answer_file(plan.writing, index, planned)});
    }
}

void add_interviews(const GuidePlan& plan, Told& told, Guides& guides) {
    const auto& interviews = plan.dossier().answers.interviews;
    for (std::size_t i = 0; i < interviews.size(); ++i) {
        if (interviews[i].status == InterviewStatus::Impossible) {
            continue;
        }
        const std::string trame = told.pdf(
            compose_guide(plan.telling(), i, plan.interviews.interviews[i], program_and_version()));
        add("trames/" + interviews[i].id.value.text + ".pdf", trame, guides);
        if (is_to_come(interviews[i])) {
            add_preparation(plan, i, trame, told, guides);
        }
    }
}

void add_reminders(const GuidePlan& plan, Guides& guides) {
    const auto& people = plan.dossier().people;
    for (const Reminder& reminder : plan.interviews.reminders) {
        add_letter("relances/" + people[reminder.person].id.value.text,
                   reminder_letter(plan.writing, reminder), plan.telling().phrases, guides);
    }
    for (const InventoryReminder& reminder : plan.lines_to_ask) {
        add_letter("relances/inventaire/" + people[reminder.person].id.value.text,
                   inventory_letter(plan.writing, reminder), plan.telling().phrases, guides);
    }
}

void add_planning(const GuidePlan& plan, const TimeZone& zone, Guides& guides) {
    const auto proposal = propose_schedule(plan.dossier(), plan.interviews);
    const Planning planning{plan.interviews, proposal, plan.lines_to_ask};
    add("planning.csv", planning_csv(plan.telling(), planning), guides);
    add("planning.txt", planning_text(plan.writing, planning), guides);
    for (CollectionSheet& sheet : collection_sheets(plan.telling())) {
        add("collecte/" + sheet.name + ".csv", std::move(sheet.csv), guides);
    }
    add("entretiens.ics", interviews_calendar(plan.telling(), plan.interviews, zone), guides);
}

void check_interview(const GuidePlan& plan, std::size_t index, const Sources& sources,
                     Diagnostics& diagnostics) {
    const Interview& interview = plan.dossier().answers.interviews[index];
    const PlannedInterview& planned = plan.interviews.interviews[index];
    const std::string& id = interview.id.value.text;
    if (planned.questions.empty()) {
        diagnostics.warning(interview.id.where, messages::nothing_to_ask(id),
                            {messages::cancel_or_keep_open()});
    }
    if (planned.too_long()) {
        diagnostics.warning(
            interview.id.where,
            messages::interview_too_long(id, planned.estimated_minutes, planned.available_minutes),
            {messages::split_interview(sessions_in_words(planned, plan.telling()))});
    }
    if (interview.answers.empty() && interview.sheet &&
        has_other_questions(sources[interview.sheet->file].text(),
                            answer_file(plan.writing, index, planned))) {
        diagnostics.warning(*interview.sheet, messages::answer_file_outdated(id),
                            {messages::prepare_answer_file_again()});
    }
}

void check_orphans(const GuidePlan& plan, Diagnostics& diagnostics) {
    if (plan.interviews.orphans.empty()) {
        return;
    }
    std::vector<std::string> ids;
    for (const QuestionPlace& place : plan.interviews.orphans) {
        const Dimension& dimension = plan.telling().dimension(place.dimension);
        ids.push_back(dimension.questions[place.question].id.value.text);
    }
    const auto& people = plan.dossier().people;
    const Span where =
        people.empty() ? plan.dossier().diagnosis.authority.name.where : people.front().id.where;
    diagnostics.warning(where, messages::questions_without_anybody(ids),
                        {messages::give_profile_or_exclude()});
}

} // namespace

Guides make_guides(Told& told, Diagnostics& diagnostics) {
    const Telling telling = told.telling();
    const LetterSource writing{telling, told.style().letters};
    const GuidePlan plan{writing, compute_interview_plan(telling.dossier, telling.metrics.coverage),
                         compute_inventory_reminders(telling.dossier)};
    const auto& interviews = telling.dossier.answers.interviews;
    for (std::size_t i = 0; i < interviews.size(); ++i) {
        if (is_to_come(interviews[i])) {
            check_interview(plan, i, told.loaded().files.sources, diagnostics);
        }
    }
    check_orphans(plan, diagnostics);
    Guides guides;
    add_interviews(plan, told, guides);
    add_reminders(plan, guides);
    add_planning(plan, told.loaded().files.zone, guides);
    return guides;
}

} // namespace restitution
