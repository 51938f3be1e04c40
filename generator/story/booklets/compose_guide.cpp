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

std::string length(const PlannedInterview& planned, const Phrases& phrases) {
    const std::string time =
        duration(std::max(planned.available_minutes, planned.estimated_minutes));
    return planned.questions.empty()
               ? time
               : phrases.count(Phrase::GuideLengthOne, static_cast<long>(planned.questions.size()),
                               {{"prevue", time}, {"duree", duration(planned.estimated_minutes)}});
}

/// One person a line.
std::string people(const Interview& interview, const Telling& telling) {
    std::string result;
    for (const Located<PersonId>& id : interview.people) {
        const Person& person = *telling.dossier.find(id.value);
        result += result.empty() ? "" : "\n";
        result += name_and_role({person.title, person.name}, person.role, telling.phrases);
    }
    return result;
}

std::string interviewers(const Interview& interview, const Telling& telling) {
    std::vector<std::string> names;
    for (const Located<TeamMemberId>& id : interview.interviewers) {
        names.push_back(full_name(telling.diagnosis().find(id.value)->person));
    }
    return french_list(names);
}

std::string when(const Interview& interview, const Phrases& phrases) {
    return interview.date ? day_and_start(interview.date->value, interview.time, phrases)
                          : phrases.say(Phrase::GuideDateToSet);
}

void add_identity(std::vector<Block>& blocks, const Interview& interview,
                  const PlannedInterview& planned, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    TermList terms;
    terms.boxed = true;
    terms.entries.push_back({phrases.say(Phrase::GuideWith), plain(people(interview, telling))});
    if (!interview.interviewers.empty()) {
        terms.entries.push_back(
            {phrases.say(Phrase::GuideLedBy), plain(interviewers(interview, telling))});
    }
    terms.entries.push_back({phrases.say(Phrase::TermDate), plain(when(interview, phrases))});
    if (const std::string where = place_of(interview, phrases); !where.empty()) {
        terms.entries.push_back({phrases.say(Phrase::TermPlace), plain(where)});
    }
    terms.entries.push_back({phrases.say(Phrase::GuideLength), plain(length(planned, phrases))});
    blocks.push_back(std::move(terms));
}

void add_head(std::vector<Block>& blocks, PhraseKey phrase, const Phrases& phrases) {
    blocks.push_back(SectionHead{phrases.say(phrase), Tone::Main});
}

void add_paragraph(std::vector<Block>& blocks, std::string text) {
    blocks.push_back(Paragraph{plain(std::move(text)), ParagraphKind::Body, false});
}

void add_reason(std::vector<Block>& blocks, const Interview& interview, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    add_head(blocks, Phrase::GuideWhyHead, phrases);
    const bool all_attended = std::all_of(
        interview.people.begin(), interview.people.end(), [&](const Located<PersonId>& id) {
            return telling.dossier.find(id.value)->attended_launch;
        });
    add_paragraph(blocks, phrases.say(Phrase::GuideWhy));
    if (!all_attended) {
        add_paragraph(blocks, phrases.say(Phrase::GuideLaunch));
    }
}

void add_calendar(std::vector<Block>& blocks, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const auto& steps = telling.diagnosis().calendar;
    if (steps.empty()) {
        return;
    }
    add_head(blocks, Phrase::GuideCalendarHead, phrases);
    Table table;
    table.look = TableLook::Ruled;
    table.columns = {{{}, 1, true, false}, {{}, 1, false, false}};
    for (const CalendarStep& step : steps) {
        table.rows.push_back(
            {{plain(said(step.name)), {}}, {plain(days_of(step, long_date, phrases)), {}}});
    }
    blocks.push_back(std::move(table));
}

void add_afterwards(std::vector<Block>& blocks, const Interview& interview,
                    const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    add_head(blocks, Phrase::GuideAfterHead, phrases);
    add_paragraph(blocks, phrases.say(Phrase::GuideAfter));
    std::vector<std::string> contacts;
    for (const Located<TeamMemberId>& id : interview.interviewers) {
        if (const auto& email = telling.diagnosis().find(id.value)->email) {
            contacts.push_back(email->value);
        }
    }
    if (!contacts.empty()) {
        add_paragraph(blocks,
                      phrases.say(Phrase::GuideContact, {{"personnes", french_list(contacts)}}));
    }
}

void add_personal_data(std::vector<Block>& blocks, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    add_head(blocks, Phrase::GuideDataHead, phrases);
    add_paragraph(blocks,
                  phrases.say(Phrase::GuideData,
                              {{"collectivite", said(telling.diagnosis().authority.name)}}));
    add_paragraph(blocks, phrases.say(Phrase::GuideRights));
}

void add_instructions(std::vector<Block>& blocks, const PlannedInterview& planned,
                      const Phrases& phrases) {
    add_head(blocks, Phrase::GuideHowHead, phrases);
    if (planned.questions.empty()) {
        add_paragraph(blocks, phrases.say(Phrase::GuideNoQuestion));
        return;
    }
    Bullets bullets;
    for (const PhraseKey phrase : {Phrase::GuideHowRead, Phrase::GuideHowTick,
                                   Phrase::GuideHowUnknown, Phrase::GuideHowNotApplicable}) {
        bullets.items.push_back(plain(phrases.say(phrase)));
    }
    blocks.push_back(std::move(bullets));
}

FormQuestion form_question(const AskedQuestion& asked, const Telling& telling) {
    const Question& question =
        telling.dimension(asked.place.dimension).questions[asked.place.question];
    FormQuestion result;
    result.id = question.id.value.text;
    result.text = said(question.text);
    result.help = help_and_note(question);
    result.remark = asked.offered ? telling.phrases.say(Phrase::GuideOffered) : std::string();
    for (const GridStep& step : question.grid) {
        result.options.push_back(said(step.text));
    }
    return result;
}

QuestionForm question_form(std::size_t first, std::size_t end, const PlannedInterview& planned,
                           const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const std::string name = dimension_name(planned.questions[first].place.dimension, telling);
    QuestionForm form;
    form.title = name;
    form.continued = name + " " + phrases.say(Phrase::Continued);
    const std::string total = std::to_string(planned.questions.size());
    const std::string from = std::to_string(first + 1);
    form.side = {
        end == first + 1
            ? phrases.say(Phrase::GuideQuestionRank, {{"premiere", from}, {"total", total}})
            : phrases.say(
                  end == first + 2 ? Phrase::GuideTwoQuestions : Phrase::GuideQuestionRanks,
                  {{"premiere", from}, {"derniere", std::to_string(end)}, {"total", total}}),
        phrases.say(Phrase::GuideAbout, {{"duree", duration(minutes_for(end - first))}})};
    for (std::size_t i = first; i < end; ++i) {
        form.questions.push_back(form_question(planned.questions[i], telling));
    }
    form.shows_levels = telling.diagnosis().options.levels_in_guides;
    form.does_not_know = phrases.say(Phrase::GuideDoesNotKnow);
    form.not_applicable = phrases.say(Phrase::GuideNotApplicable);
    form.notes = phrases.say(Phrase::GuideNotes);
    return form;
}

/// One form a dimension.
void add_questions(std::vector<Block>& blocks, const PlannedInterview& planned,
                   const Telling& telling) {
    const auto& questions = planned.questions;
    for (std::size_t i = 0; i < questions.size();) {
        std::size_t end = i;
        while (end < questions.size() &&
               questions[end].place.dimension == questions[i].place.dimension) {
            ++end;
        }
        blocks.push_back(question_form(i, end, planned, telling));
        i = end;
    }
}

std::vector<Block> guide_blocks(const Interview& interview, const PlannedInterview& planned,
                                const Telling& telling) {
    std::vector<Block> blocks;
    add_identity(blocks, interview, planned, telling);
    add_reason(blocks, interview, telling);
    add_calendar(blocks, telling);
    add_afterwards(blocks, interview, telling);
    add_personal_data(blocks, telling);
    add_instructions(blocks, planned, telling.phrases);
    add_questions(blocks, planned, telling);
    return blocks;
}

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
    booklet.blocks = guide_blocks(asked, planned, telling);
    return booklet;
}

} // namespace restitution
