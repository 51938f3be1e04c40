#include "story/booklets/compose_guide.h"

#include "story/booklets/booklet_head.h"
#include "story/wording/meeting.h"
#include "story/wording/reworded.h"
#include "story/wording/wording.h"
#include "style/phrases/common.h"
#include "style/phrases/guides.h"
#include "style/phrases/minutes.h"
#include "style/typography.h"

#include <algorithm>

namespace restitution {

namespace {

class GuideComposer {
public:
    GuideComposer(const Telling& telling, const Interview& interview,
                  const PlannedInterview& planned)
        : telling_(telling), phrases_(telling.phrases), interview_(interview), planned_(planned) {}

    std::vector<Block> compose() {
        add_identity();
        add_reason();
        add_calendar();
        add_afterwards();
        add_personal_data();
        add_instructions();
        add_questions();
        return std::move(blocks_);
    }

private:
    void head(PhraseKey phrase) {
        blocks_.push_back(SectionHead{phrases_.say(phrase), Tone::Main});
    }

    void paragraph(std::string text) {
        blocks_.push_back(Paragraph{plain(std::move(text)), ParagraphKind::Body, false});
    }

    void add_identity() {
        TermList terms;
        terms.boxed = true;
        terms.entries.push_back({phrases_.say(Phrase::GuideWith), plain(people())});
        if (!interview_.interviewers.empty()) {
            terms.entries.push_back({phrases_.say(Phrase::GuideLedBy), plain(interviewers())});
        }
        terms.entries.push_back({phrases_.say(Phrase::TermDate), plain(when())});
        if (const std::string where = place_of(interview_, phrases_); !where.empty()) {
            terms.entries.push_back({phrases_.say(Phrase::TermPlace), plain(where)});
        }
        terms.entries.push_back({phrases_.say(Phrase::GuideLength), plain(length())});
        blocks_.push_back(std::move(terms));
    }

    std::string length() const {
        const std::string planned =
            duration(std::max(planned_.available_minutes, planned_.estimated_minutes));
        return planned_.questions.empty()
                   ? planned
                   : phrases_.count(
                         Phrase::GuideLengthOne, static_cast<long>(planned_.questions.size()),
                         {{"prevue", planned}, {"duree", duration(planned_.estimated_minutes)}});
    }

    /// One person a line.
    std::string people() const {
        std::string result;
        for (const Located<PersonId>& id : interview_.people) {
            const Person& person = *telling_.dossier.find(id.value);
            result += result.empty() ? "" : "\n";
            result += name_and_role({person.title, person.name}, person.role, phrases_);
        }
        return result;
    }

    std::string interviewers() const {
        std::vector<std::string> names;
        for (const Located<TeamMemberId>& id : interview_.interviewers) {
            names.push_back(full_name(telling_.diagnosis().find(id.value)->person));
        }
        return french_list(names);
    }

    std::string when() const {
        return interview_.date ? day_and_start(interview_.date->value, interview_.time, phrases_)
                               : phrases_.say(Phrase::GuideDateToSet);
    }

    void add_reason() {
        head(Phrase::GuideWhyHead);
        const bool all_attended = std::all_of(
            interview_.people.begin(), interview_.people.end(), [&](const Located<PersonId>& id) {
                return telling_.dossier.find(id.value)->attended_launch;
            });
        paragraph(phrases_.say(Phrase::GuideWhy));
        if (!all_attended) {
            paragraph(phrases_.say(Phrase::GuideLaunch));
        }
    }

    void add_calendar() {
        const auto& steps = telling_.diagnosis().calendar;
        if (steps.empty()) {
            return;
        }
        head(Phrase::GuideCalendarHead);
        Table table;
        table.look = TableLook::Ruled;
        table.columns = {{{}, 1, true, false}, {{}, 1, false, false}};
        for (const CalendarStep& step : steps) {
            table.rows.push_back(
                {{plain(said(step.name)), {}}, {plain(days_of(step, long_date, phrases_)), {}}});
        }
        blocks_.push_back(std::move(table));
    }

    void add_afterwards() {
        head(Phrase::GuideAfterHead);
        paragraph(phrases_.say(Phrase::GuideAfter));
        std::vector<std::string> contacts;
        for (const Located<TeamMemberId>& id : interview_.interviewers) {
            if (const auto& email = telling_.diagnosis().find(id.value)->email) {
                contacts.push_back(email->value);
            }
        }
        if (!contacts.empty()) {
            paragraph(phrases_.say(Phrase::GuideContact, {{"personnes", french_list(contacts)}}));
        }
    }

    void add_personal_data() {
        head(Phrase::GuideDataHead);
        paragraph(phrases_.say(Phrase::GuideData,
                               {{"collectivite", said(telling_.diagnosis().authority.name)}}));
        paragraph(phrases_.say(Phrase::GuideRights));
    }

    void add_instructions() {
        head(Phrase::GuideHowHead);
        if (planned_.questions.empty()) {
            paragraph(phrases_.say(Phrase::GuideNoQuestion));
            return;
        }
        Bullets bullets;
        for (const PhraseKey phrase : {Phrase::GuideHowRead, Phrase::GuideHowTick,
                                       Phrase::GuideHowUnknown, Phrase::GuideHowNotApplicable}) {
            bullets.items.push_back(plain(phrases_.say(phrase)));
        }
        blocks_.push_back(std::move(bullets));
    }

    /// One form a dimension.
    void add_questions() {
        const auto& questions = planned_.questions;
        for (std::size_t i = 0; i < questions.size();) {
            std::size_t end = i;
            while (end < questions.size() &&
                   questions[end].place.dimension == questions[i].place.dimension) {
                ++end;
            }
            blocks_.push_back(form(i, end));
            i = end;
        }
    }

    QuestionForm form(std::size_t first, std::size_t end) const {
        const std::string name =
            dimension_name(planned_.questions[first].place.dimension, telling_);
        QuestionForm form;
        form.title = name;
        form.continued = name + " " + phrases_.say(Phrase::Continued);
        const std::string total = std::to_string(planned_.questions.size());
        const std::string from = std::to_string(first + 1);
        form.side = {
            end == first + 1
                ? phrases_.say(Phrase::GuideQuestionRank, {{"premiere", from}, {"total", total}})
                : phrases_.say(
                      end == first + 2 ? Phrase::GuideTwoQuestions : Phrase::GuideQuestionRanks,
                      {{"premiere", from}, {"derniere", std::to_string(end)}, {"total", total}}),
            phrases_.say(Phrase::GuideAbout, {{"duree", duration(minutes_for(end - first))}})};
        for (std::size_t i = first; i < end; ++i) {
            form.questions.push_back(form_question(planned_.questions[i]));
        }
        form.shows_levels = telling_.diagnosis().options.levels_in_guides;
        form.does_not_know = phrases_.say(Phrase::GuideDoesNotKnow);
        form.not_applicable = phrases_.say(Phrase::GuideNotApplicable);
        form.notes = phrases_.say(Phrase::GuideNotes);
        return form;
    }

    FormQuestion form_question(const AskedQuestion& asked) const {
        const Question& question =
            telling_.dimension(asked.place.dimension).questions[asked.place.question];
        FormQuestion result;
        result.id = question.id.value.text;
        result.text = said(question.text);
        result.help = help_and_note(question);
        result.remark = asked.offered ? phrases_.say(Phrase::GuideOffered) : std::string();
        for (const GridStep& step : question.grid) {
            result.options.push_back(said(step.text));
        }
        return result;
    }

    const Telling& telling_;
    const Phrases& phrases_;
    const Interview& interview_;
    const PlannedInterview& planned_;
    std::vector<Block> blocks_;
};

} // namespace

Booklet compose_guide(const Telling& telling, std::size_t interview,
                      const PlannedInterview& planned, const std::string& creator) {
    const Interview& asked = telling.dossier.answers.interviews[interview];
    const Phrases& phrases = telling.phrases;
    const std::string id = asked.id.value.text;
    Booklet booklet =
        booklet_of(telling,
                   {.title = phrases.say(Phrase::GuideTitle),
                    .subtitle = phrases.say(Phrase::GuideSubtitle),
                    .status = phrases.say(Phrase::GuideMark, {{"id", id}}),
                    .footer = phrases.say(Phrase::GuideFooter, {{"id", id}}),
                    .document = phrases.say(
                        Phrase::GuideDocumentTitle,
                        {{"id", id}, {"collectivite", said(telling.diagnosis().authority.name)}})},
                   creator);
    booklet.blocks = GuideComposer(telling, asked, planned).compose();
    return booklet;
}

} // namespace restitution
