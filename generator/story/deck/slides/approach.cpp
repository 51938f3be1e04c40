// Where the approach stands, what the diagnostic covers, who was met, what comes next.
#include "story/deck/slide_kind.h"
#include "story/deck/slides/slides.h"
#include "story/wording/equipment_wording.h"
#include "story/wording/meeting.h"
#include "story/wording/reworded.h"
#include "story/wording/wording.h"
#include "style/phrases/comparison.h"
#include "style/phrases/deck.h"

#include <algorithm>
#include <set>

namespace restitution {

namespace {

MilestoneState state_at(const CalendarStep& step, const Date& day) {
    if (step.end.value < day) {
        return MilestoneState::Past;
    }
    return step.start.value <= day ? MilestoneState::Current : MilestoneState::Future;
}

TimelineRow milestone(const CalendarStep& step, MilestoneState state, const Telling& telling) {
    TimelineRow row;
    row.title = plain(said(step.name));
    row.note = days_of(step, numeric_date, telling.phrases);
    if (!step.note.value.empty()) {
        row.note += telling.phrases.say(Phrase::NoteAfterDates, {{"precision", said(step.note)}});
    }
    row.state = state;
    row.tone = state == MilestoneState::Current ? Tone::Attention : Tone::Main;
    row.side = telling.phrases.say(state == MilestoneState::Past      ? Phrase::StepDone
                                   : state == MilestoneState::Current ? Phrase::StepCurrent
                                                                      : Phrase::StepToCome);
    return row;
}

Bullets entity_list(const Telling& telling, bool included) {
    Bullets list;
    list.compact = true;
    for (const Entity& entity : telling.diagnosis().entities) {
        if (entity.included == included) {
            RichText text = plain(said(entity.name));
            if (!entity.note.value.empty()) {
                text.push_back({telling.phrases.say(Phrase::PrecisionAfter,
                                                    {{"precision", said(entity.note)}}),
                                Emphasis::Secondary, std::nullopt});
            }
            list.items.push_back(std::move(text));
        }
    }
    return list;
}

/// Functions of the people met, in the order of the file; names never appear beside answers.
Bullets people_met(const Telling& telling) {
    std::set<PersonId> met;
    for (const Interview& interview : telling.dossier.answers.interviews) {
        if (interview.status == InterviewStatus::Held) {
            for (const auto& person : interview.people) {
                met.insert(person.value);
            }
        }
    }
    Bullets list;
    list.compact = true;
    std::set<std::string> roles;
    for (const Person& person : telling.dossier.people) {
        const std::string role = said(person.role);
        if (met.contains(person.id.value) && roles.insert(role).second) {
            list.items.push_back(plain(upper_first(role)));
        }
    }
    return list;
}

std::string interviews_sentence(const Telling& telling) {
    const Coverage& coverage = telling.metrics.coverage;
    const int held = coverage.interviews_with(InterviewStatus::Held);
    const auto all = static_cast<int>(telling.dossier.answers.interviews.size());
    const int impossible = coverage.interviews_with(InterviewStatus::Impossible);
    if (all == 0) {
        return telling.phrases.say(Phrase::InterviewsNone);
    }
    std::string text =
        telling.phrases.count(Phrase::InterviewsHeldOne, held, {{"total", std::to_string(all)}});
    const int to_come = all - held - impossible;
    if (to_come > 0) {
        text += telling.phrases.count(Phrase::InterviewsToComeOne, to_come);
    }
    if (impossible > 0) {
        text += telling.phrases.count(Phrase::InterviewsImpossibleOne, impossible);
    }
    return text;
}

} // namespace

std::vector<Slide> compose_approach(const Telling& telling) {
    const Diagnosis& diagnosis = telling.diagnosis();
    if (diagnosis.calendar.empty()) {
        return {};
    }
    Timeline timeline;
    timeline.when_width = 12;
    std::string current;
    for (const CalendarStep& step : diagnosis.calendar) {
        const MilestoneState state = state_at(step, diagnosis.committee.date.value);
        if (state == MilestoneState::Current && current.empty()) {
            current = lower_first(said(step.name));
        }
        timeline.rows.push_back(milestone(step, state, telling));
    }
    const std::string title =
        current.empty() ? telling.phrases.say(Phrase::ApproachTitlePlain)
                        : telling.phrases.say(Phrase::ApproachTitle, {{"etape", current}});
    Slide slide{.surtitle = telling.phrases.say(Phrase::ApproachSurtitle), .title = title};
    slide.blocks.push_back(in_main(std::move(timeline)));
    return {slide};
}

namespace {

/// "12 300 habitants, 210 agents, 900 élèves"
std::string authority_facts(const Telling& telling) {
    const Authority& authority = telling.diagnosis().authority;
    const Phrases& phrases = telling.phrases;
    std::string facts =
        phrases.say(Phrase::AuthorityFacts, {{"habitants", french_number(authority.population)},
                                             {"agents", french_number(authority.agents)}});
    if (authority.pupils) {
        facts +=
            phrases.say(Phrase::AuthorityPupils, {{"eleves", french_number(*authority.pupils)}});
    }
    return facts;
}

void add_entities(Slide& slide, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    slide.blocks.push_back(in_main(SectionHead{phrases.say(Phrase::PerimeterInside), Tone::Main}));
    slide.blocks.push_back(
        in_main(Paragraph{plain(authority_facts(telling)), ParagraphKind::Remark, false}));
    if (Bullets inside = entity_list(telling, true); !inside.items.empty()) {
        slide.blocks.push_back(in_main(std::move(inside)));
    }
    if (Bullets outside = entity_list(telling, false); !outside.items.empty()) {
        slide.blocks.push_back(
            in_main(SectionHead{phrases.say(Phrase::PerimeterOutside), Tone::Attention}));
        slide.blocks.push_back(in_main(std::move(outside)));
    }
}

void add_people(Slide& slide, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    slide.blocks.push_back(in_aside(SectionHead{phrases.say(Phrase::PeopleMet), Tone::Main}));
    slide.blocks.push_back(
        in_aside(Paragraph{plain(interviews_sentence(telling)), ParagraphKind::Remark, false}));
    if (Bullets met = people_met(telling); !met.items.empty()) {
        slide.blocks.push_back(in_aside(std::move(met)));
    }
    if (const auto count = static_cast<int>(reworded_questions(telling).size()); count > 0) {
        const std::string text =
            phrases.count(Phrase::RewordedInPerimeterOne, count,
                          {{"nombre", upper_first(cardinal(count, Gender::Feminine))}});
        slide.blocks.push_back(in_aside(Paragraph{plain(text), ParagraphKind::Remark, false}));
    }
}

} // namespace

std::vector<Slide> compose_perimeter(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const int held = telling.metrics.coverage.interviews_with(InterviewStatus::Held);
    Slide slide{.surtitle = phrases.say(Phrase::PerimeterSurtitle),
                .title = held == 0 ? phrases.say(Phrase::PerimeterTitleNone)
                                   : phrases.count(Phrase::PerimeterTitleOne, held,
                                                   {{"nombre", upper_first(cardinal(held))}}),
                .shape = SlideShape::Halves};
    add_entities(slide, telling);
    add_people(slide, telling);
    return {slide};
}

namespace {

/// What is still to come when the committee meets.
Timeline steps_to_come(const Telling& telling) {
    const Diagnosis& diagnosis = telling.diagnosis();
    Timeline timeline;
    timeline.when_width = 12;
    for (const CalendarStep& step : diagnosis.calendar) {
        const MilestoneState state = state_at(step, diagnosis.committee.date.value);
        const bool is_this_meeting = step.end.value <= diagnosis.committee.date.value;
        if (state == MilestoneState::Future ||
            (state == MilestoneState::Current && !is_this_meeting)) {
            timeline.rows.push_back(milestone(step, state, telling));
            if (state == MilestoneState::Future) {
                timeline.rows.back().side.clear(); // the slide is about nothing else
            }
        }
    }
    return timeline;
}

/// How participants may answer, until when, and to whom.
void add_remarks(Slide& slide, SlideColumn column, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const auto add = [&](Block block) { slide.blocks.push_back({column, std::move(block)}); };
    const auto say = [&](const std::string& text) {
        add(Paragraph{plain(text), ParagraphKind::Body, false});
    };
    add(SectionHead{phrases.say(Phrase::NextRemarksHead), Tone::Main});
    say(phrases.say(Phrase::NextRemarks));
    if (!telling.diagnosis().team.empty()) {
        const TeamMember& contact = telling.diagnosis().team.front();
        say(phrases.say(Phrase::NextContact, {{"fonction", said(contact.role)}}));
    }
    if (const auto until = corrections_until(telling)) {
        say(phrases.say(Phrase::NextCorrections, {{"date", long_date(*until)}}));
    }
}

void add_what_is_missing(Slide& slide, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Coverage& coverage = telling.metrics.coverage;
    const int answers = coverage.counts.missing();
    const int interviews = static_cast<int>(telling.dossier.answers.interviews.size()) -
                           coverage.interviews_with(InterviewStatus::Held) -
                           coverage.interviews_with(InterviewStatus::Impossible);
    Bullets list;
    if (answers > 0) {
        list.items.push_back(plain(phrases.count(Phrase::NextMissingAnswersOne, answers)));
    }
    if (interviews > 0) {
        list.items.push_back(plain(phrases.count(Phrase::NextInterviewsOne, interviews)));
    }
    if (!has_inventory(telling.dossier)) {
        list.items.push_back(plain(phrases.say(Phrase::NextMissingInventory)));
    }
    if (!list.items.empty()) {
        slide.blocks.push_back(
            in_main(SectionHead{phrases.say(Phrase::NextMissingHead), Tone::Attention}));
        slide.blocks.push_back(in_main(std::move(list)));
    }
}

} // namespace

std::vector<Slide> compose_next_steps(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Timeline timeline = steps_to_come(telling);
    Slide slide{.surtitle = phrases.say(Phrase::NextSurtitle),
                .title = phrases.say(Phrase::NextTitlePlain),
                .shape = SlideShape::Halves};
    const auto next = std::find_if(timeline.rows.begin(), timeline.rows.end(), [](const auto& row) {
        return row.state == MilestoneState::Future;
    });
    if (next != timeline.rows.end()) {
        slide.title =
            phrases.say(Phrase::NextTitle, {{"etape", lower_first(next->title.front().text)}});
    }
    if (!timeline.rows.empty()) {
        slide.blocks.push_back(
            in_main(SectionHead{phrases.say(Phrase::NextCalendarHead), Tone::Main}));
        slide.blocks.push_back(in_main(std::move(timeline)));
    }
    add_what_is_missing(slide, telling);
    const SlideColumn beside = slide.blocks.empty() ? SlideColumn::Main : SlideColumn::Aside;
    add_remarks(slide, beside, telling);
    if (has_inventory(telling.dossier) && telling.metrics.equipment->propose_inventory_update()) {
        slide.blocks.push_back(
            {beside, Paragraph{plain(inventory_proposal(telling)), ParagraphKind::Body, true}});
    }
    return {slide};
}

} // namespace restitution
