#include "app/make_guides.h"

#include "layout/booklet_layout.h"
#include "letters/answer_file.h"
#include "letters/appointments.h"
#include "letters/collection_sheets.h"
#include "letters/planning.h"
#include "messages/guides.h"
#include "metrics/metrics.h"
#include "paint/pdf_painter.h"
#include "story/booklets/compose_guide.h"

namespace restitution {

namespace {

constexpr const char* creator = "restitution " RESTITUTION_VERSION;

class GuideMaker {
public:
    GuideMaker(const Telling& telling, const Workshop& workshop, const Desk& desk)
        : telling_(telling), workshop_(workshop), desk_(desk),
          plan_(compute_interview_plan(telling.dossier, telling.metrics.coverage)),
          lines_to_ask_(compute_inventory_reminders(telling.dossier)), writing_{telling,
                                                                                desk.letters} {}

    Guides make() {
        const auto& interviews = telling_.dossier.answers.interviews;
        for (std::size_t i = 0; i < interviews.size(); ++i) {
            if (interviews[i].status != InterviewStatus::Impossible) {
                add_interview(i, interviews[i]);
            }
        }
        for (const Reminder& reminder : plan_.reminders) {
            const std::string id = telling_.dossier.people[reminder.person].id.value.text;
            add_letter("relances/" + id, reminder_letter(writing_, reminder));
        }
        for (const InventoryReminder& reminder : lines_to_ask_) {
            const std::string id = telling_.dossier.people[reminder.person].id.value.text;
            add_letter("relances/inventaire/" + id, inventory_letter(writing_, reminder));
        }
        const auto proposal = propose_schedule(telling_.dossier, plan_);
        const Planning planning{plan_, proposal, lines_to_ask_};
        add("planning.csv", planning_csv(telling_, planning));
        add("planning.txt", planning_text(writing_, planning));
        for (CollectionSheet& sheet : collection_sheets(telling_)) {
            add("collecte/" + sheet.name + ".csv", std::move(sheet.csv));
        }
        add("entretiens.ics", interviews_calendar(telling_, plan_, desk_.zone));
        return std::move(guides_);
    }

    void report(const Sources& sources, Diagnostics& diagnostics) const {
        for (std::size_t i = 0; i < plan_.interviews.size(); ++i) {
            const Interview& interview = telling_.dossier.answers.interviews[i];
            const PlannedInterview& planned = plan_.interviews[i];
            if (is_to_come(interview) && planned.questions.empty()) {
                diagnostics.warning(interview.id.where,
                                    messages::nothing_to_ask(interview.id.value.text),
                                    {messages::cancel_or_keep_open()});
            }
            if (is_to_come(interview) && planned.too_long()) {
                diagnostics.warning(
                    interview.id.where,
                    messages::interview_too_long(interview.id.value.text, planned.estimated_minutes,
                                                 planned.available_minutes),
                    {messages::split_interview(sessions_in_words(planned, telling_))});
            }
            if (is_to_come(interview) && interview.answers.empty() && interview.sheet &&
                has_other_questions(sources[interview.sheet->file].text(),
                                    answer_file(writing_, i, planned))) {
                diagnostics.warning(*interview.sheet,
                                    messages::answer_file_outdated(interview.id.value.text),
                                    {messages::prepare_answer_file_again()});
            }
        }
        if (!plan_.orphans.empty()) {
            std::vector<std::string> ids;
            for (const QuestionPlace& place : plan_.orphans) {
                ids.push_back(
                    telling_.dimension(place.dimension).questions[place.question].id.value.text);
            }
            const auto& people = telling_.dossier.people;
            const Span where = people.empty() ? telling_.diagnosis().authority.name.where
                                              : people.front().id.where;
            diagnostics.warning(where, messages::questions_without_anybody(ids),
                                {messages::give_profile_or_exclude()});
        }
    }

private:
    void add(const std::string& name, std::string bytes) {
        if (!bytes.empty()) {
            guides_.files.push_back({name, std::move(bytes)});
        }
    }

    void add_letter(const std::string& name, const Correspondence& letter) {
        const MailDraft& draft = letter.draft;
        if (draft.from && draft.to.size() == 1 && draft.to.front().email == draft.from->email) {
            return; // nobody writes to oneself
        }
        if (!letter.draft.to.empty() || !letter.draft.bcc.empty()) {
            add(name + ".eml", write_mail(letter.draft));
        }
        add(name + ".txt", as_text(letter, telling_.phrases));
    }

    void add_interview(std::size_t index, const Interview& interview) {
        const PlannedInterview& planned = plan_.interviews[index];
        const std::string id = interview.id.value.text;
        const TypeSetting setting{workshop_.theme, workshop_.fonts};
        const std::string guide =
            paint_pdf(lay_out(compose_guide(telling_, index, planned, creator), setting),
                      workshop_.fonts, workshop_.icc_profile);
        add("trames/" + id + ".pdf", guide);
        if (!is_to_come(interview)) {
            return;
        }
        std::vector<MailAttachment> files{{"trame-" + id + ".pdf", "application/pdf", guide}};
        const std::string calendar = interview_calendar(telling_, plan_, index, desk_.zone);
        if (!calendar.empty()) {
            add("trames/" + id + ".ics", calendar);
            files.push_back({"entretien-" + id + ".ics", calendar_media_type(), calendar});
        }
        add_letter("trames/" + id, guide_letter(writing_, index, planned, std::move(files)));
        if (interview.answers.empty() && !interview.sheet) {
            guides_.answer_files.push_back({id, answer_file(writing_, index, planned)});
        }
    }

    const Telling& telling_;
    const Workshop& workshop_;
    const Desk& desk_;
    InterviewPlan plan_;
    std::vector<InventoryReminder> lines_to_ask_;
    Writing writing_;
    Guides guides_;
};

} // namespace

Guides make_guides(const Dossier& dossier, const Workshop& workshop, const Desk& desk,
                   const Sources& sources, Diagnostics& diagnostics) {
    const Metrics metrics = compute_metrics(dossier);
    const Telling telling{dossier, metrics, workshop.phrases, workshop.logo};
    GuideMaker maker(telling, workshop, desk);
    maker.report(sources, diagnostics);
    return maker.make();
}

} // namespace restitution
