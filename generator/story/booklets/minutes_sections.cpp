#include "story/booklets/minutes_sections.h"

#include "revise/changes.h"
#include "story/wording/arbitration.h"
#include "story/wording/meeting.h"
#include "story/wording/synthesis_texts.h"
#include "story/wording/wording.h"
#include "style/phrases/common.h"
#include "style/phrases/deck.h"
#include "style/phrases/minutes.h"
#include "style/phrases/ratings.h"

#include <algorithm>
#include <array>

namespace restitution {

namespace {

const Presence* presence_of(const Guest& guest, const Meeting& meeting) {
    const auto found = std::find_if(
        meeting.presences.begin(), meeting.presences.end(),
        [&](const Presence& presence) { return presence.guest.value == guest.id.value; });
    return found == meeting.presences.end() ? nullptr : &*found;
}

bool attended(const Presence* presence) {
    return presence != nullptr && (presence->attendance == Attendance::Present ||
                                   presence->attendance == Attendance::Remote);
}

/// "Mme Sylvie Tarrade, vice-présidente au numérique (en visioconférence)"
std::string guest_text(const Guest& guest, const Presence* presence, const Phrases& phrases) {
    std::string text = name_and_role(guest.person, guest.role, phrases);
    if (presence != nullptr && presence->attendance == Attendance::Remote) {
        text += phrases.say(Phrase::AttendedRemotely);
    }
    if (presence != nullptr && !presence->represented_by.value.empty()) {
        text += phrases.say(Phrase::RepresentedBy, {{"personne", said(presence->represented_by)}});
    }
    return text;
}

std::string joined(const std::vector<std::string>& texts, const Phrases& phrases) {
    std::string all;
    for (const std::string& text : texts) {
        all += all.empty() ? text : phrases.say(Phrase::Semicolon) + text;
    }
    return all;
}

PhraseKey group_name(GuestGroup group) {
    switch (group) {
    case GuestGroup::Elected:
        return Phrase::GroupElected;
    case GuestGroup::Management:
        return Phrase::GroupManagement;
    case GuestGroup::Department:
        return Phrase::GroupDepartment;
    case GuestGroup::External:
        return Phrase::GroupExternal;
    }
    return Phrase::GroupExternal;
}

PhraseKey state_of(ActionState state) {
    switch (state) {
    case ActionState::ToStart:
        return Phrase::ActionToStart;
    case ActionState::Ongoing:
        return Phrase::ActionOngoing;
    case ActionState::Done:
        return Phrase::ActionDone;
    }
    return Phrase::ActionToStart;
}

RichText two_lines(const std::string& first, const std::string& second) {
    if (first.empty() || second.empty()) {
        return plain(first + second);
    }
    return plain(first + "\n" + second);
}

} // namespace

void MinutesSections::paragraphs(const Text& text) {
    const std::string all = said(text);
    std::size_t begin = 0;
    while (begin < all.size()) {
        const std::size_t end = std::min(all.find('\n', begin), all.size());
        if (end > begin) {
            blocks_.push_back(
                Paragraph{plain(all.substr(begin, end - begin)), ParagraphKind::Body, false});
        }
        begin = end + 1;
    }
}

void MinutesSections::add_identity() {
    const Diagnosis& diagnosis = telling_.diagnosis();
    const Committee& committee = diagnosis.committee;
    TermList identity;
    identity.boxed = true;
    const std::string when =
        day_and_times(committee.date.value, committee.start, committee.minutes.value, phrases_);
    identity.entries.push_back({phrases_.say(Phrase::TermDate), plain(upper_first(when))});
    if (const std::string where = place_of(committee, phrases_); !where.empty()) {
        identity.entries.push_back({phrases_.say(Phrase::TermPlace), plain(upper_first(where))});
    }
    if (const TeamMember* author = diagnosis.find(meeting_.author.value)) {
        identity.entries.push_back({phrases_.say(Phrase::TermAuthor),
                                    plain(name_and_role(author->person, author->role, phrases_))});
    }
    const DocumentVersion& version = diagnosis.current_version();
    identity.entries.push_back(
        {phrases_.say(Phrase::TermAttached),
         plain(phrases_.say(Phrase::AttachedDeck, {{"numero", std::to_string(version.number.value)},
                                                   {"date", long_date(version.date.value)}}))});
    blocks_.push_back(std::move(identity));
}

void MinutesSections::add_participants() {
    const std::vector<Guest>& guests = telling_.diagnosis().committee.guests;
    TermList list;
    for (const GuestGroup group : {GuestGroup::Elected, GuestGroup::Management,
                                   GuestGroup::Department, GuestGroup::External}) {
        std::vector<std::string> names;
        for (const Guest& guest : guests) {
            const Presence* presence = presence_of(guest, meeting_);
            if (guest.group == group && attended(presence)) {
                names.push_back(guest_text(guest, presence, phrases_));
            }
        }
        if (!names.empty()) {
            list.entries.push_back(
                {phrases_.say(group_name(group)), plain(joined(names, phrases_))});
        }
    }
    std::vector<std::string> excused;
    std::vector<std::string> unknown;
    for (const Guest& guest : guests) {
        const Presence* presence = presence_of(guest, meeting_);
        if (presence == nullptr) {
            unknown.push_back(guest_text(guest, presence, phrases_));
        } else if (!attended(presence)) {
            excused.push_back(guest_text(guest, presence, phrases_));
        }
    }
    if (!excused.empty()) {
        list.entries.push_back(
            {phrases_.say(Phrase::GroupExcused), plain(joined(excused, phrases_))});
    }
    if (!unknown.empty()) {
        list.entries.push_back(
            {phrases_.say(Phrase::GroupUnknown), plain(joined(unknown, phrases_))});
    }
    if (!list.entries.empty()) {
        head(phrases_.say(Phrase::ParticipantsHead));
        blocks_.push_back(std::move(list));
    }
}

void MinutesSections::add_agenda() {
    Bullets list;
    list.numbered = true;
    for (const AgendaItem& item : telling_.diagnosis().committee.agenda) {
        list.items.push_back(plain(said(item.title)));
    }
    if (!list.items.empty()) {
        head(phrases_.say(Phrase::AgendaSurtitle));
        blocks_.push_back(std::move(list));
    }
}

void MinutesSections::add_synthesis() {
    const Maturity& maturity = telling_.metrics.maturity;
    head(phrases_.say(Phrase::NumberedHead,
                      {{"numero", std::to_string(++number_)},
                       {"titre", phrases_.say(Phrase::MinutesSynthesisHead)}}));
    int noted = 0;
    int indicative = 0;
    int without = 0;
    for (const DimensionMaturity& dimension : maturity.dimensions) {
        noted += dimension.rating.note && !dimension.rating.indicative ? 1 : 0;
        indicative += dimension.rating.indicative ? 1 : 0;
        without += dimension.rating.in_scope() && !dimension.rating.note ? 1 : 0;
    }
    std::string text;
    if (maturity.overall.note) {
        text = phrases_.say(Phrase::MinutesOverall,
                            {{"note", said(maturity.overall.note->measure)},
                             {"max", scale_maximum(telling_)},
                             {"niveau", level_in_sentence(maturity.overall.note->level, telling_)},
                             {"intervalle", range_of(*maturity.overall.bounds, telling_)},
                             {"taux", said(*maturity.overall.completeness)}});
    } else {
        text = phrases_.say(Phrase::SynthesisNoAnswer);
    }
    text += noted == 0 ? phrases_.say(Phrase::MinutesNotedNone)
                       : phrases_.count(Phrase::MinutesNotedOne, noted,
                                        {{"nombre", cardinal(noted, Gender::Feminine)}});
    if (indicative > 0) {
        text += phrases_.count(Phrase::MinutesIndicativeOne, indicative,
                               {{"nombre", cardinal(indicative, Gender::Feminine)}});
    }
    if (without > 0) {
        text += phrases_.count(Phrase::MinutesWithoutOne, without,
                               {{"nombre", cardinal(without, Gender::Feminine)}});
    }
    text += phrases_.say(Phrase::FullStop);
    if (telling_.changes != nullptr) {
        const DocumentVersion& version = telling_.diagnosis().current_version();
        text += " " + phrases_.say(Phrase::MinutesVersion,
                                   {{"numero", std::to_string(version.number.value)},
                                    {"date", long_date(version.date.value)},
                                    {"avant", std::to_string(telling_.changes->before)}});
    }
    blocks_.push_back(Paragraph{plain(text), ParagraphKind::Body, false});
    blocks_.push_back(RankingPair{phrases_.say(Phrase::StrengthsHead), strengths_of(telling_),
                                  phrases_.say(Phrase::ImprovementsHead),
                                  improvements_of(telling_)});
}

void MinutesSections::add_points() {
    for (const DiscussedPoint& point : meeting_.points) {
        head(phrases_.say(Phrase::NumberedHead,
                          {{"numero", std::to_string(++number_)}, {"titre", said(point.title)}}));
        paragraphs(point.summary);
        Bullets exchanges;
        for (const Exchange& exchange : point.exchanges) {
            RichText text;
            if (!exchange.speaker.value.empty()) {
                text.push_back({phrases_.say(Phrase::SpeakerSays,
                                             {{"fonction", upper_first(said(exchange.speaker))}}),
                                Emphasis::Strong, std::nullopt});
            }
            text.push_back({said(exchange.text), Emphasis::Plain, std::nullopt});
            if (!exchange.answer.value.empty()) {
                text.push_back(
                    {phrases_.say(Phrase::ExchangeAnswer), Emphasis::Italic, std::nullopt});
                text.push_back({said(exchange.answer), Emphasis::Plain, std::nullopt});
            }
            exchanges.items.push_back(std::move(text));
        }
        if (!exchanges.items.empty()) {
            blocks_.push_back(Paragraph{plain(phrases_.say(Phrase::ExchangesSubhead)),
                                        ParagraphKind::Subhead, false});
            blocks_.push_back(std::move(exchanges));
        }
    }
}

void MinutesSections::add_votes() {
    if (meeting_.votes.empty()) {
        return;
    }
    head(phrases_.say(Phrase::VotesHead));
    Table table;
    table.columns = {{phrases_.say(Phrase::ColumnSubject), 1, true, false},
                     {phrases_.say(Phrase::ColumnFor), 0, false, true},
                     {phrases_.say(Phrase::ColumnAgainst), 0, false, true},
                     {phrases_.say(Phrase::ColumnAbstentions), 0, false, true},
                     {phrases_.say(Phrase::ColumnOutcome), 1, false, false}};
    const auto count = [&](const std::optional<int>& votes) {
        return Cell{plain(votes ? french_number(*votes) : phrases_.say(Phrase::NotCounted)), {}};
    };
    for (const Vote& vote : meeting_.votes) {
        table.rows.push_back({{plain(said(vote.subject)), {}},
                              count(vote.in_favour),
                              count(vote.against),
                              count(vote.abstentions),
                              {plain(said(vote.outcome)), {}}});
    }
    blocks_.push_back(std::move(table));
}

void MinutesSections::add_decisions() {
    head(phrases_.say(Phrase::DecisionsHead));
    if (meeting_.decisions.empty()) {
        blocks_.push_back(
            Paragraph{plain(phrases_.say(Phrase::NoDecision)), ParagraphKind::Body, false});
        return;
    }
    blocks_.push_back(decision_statements(telling_));
}

void MinutesSections::add_actions() {
    head(phrases_.say(Phrase::ActionsHead));
    Table table;
    table.when_empty = phrases_.say(Phrase::NoAction);
    table.columns = {{phrases_.say(Phrase::ColumnNumber), 0, false, false},
                     {phrases_.say(Phrase::ColumnAction), 1, true, false},
                     {phrases_.say(Phrase::ColumnOwner), 1, false, false},
                     {phrases_.say(Phrase::ColumnDue), 0, false, false},
                     {phrases_.say(Phrase::ColumnState), 0, false, false}};
    for (const Action& action : meeting_.actions) {
        const std::string label =
            phrases_.say(Phrase::ActionLabel, {{"numero", std::to_string(table.rows.size() + 1)}});
        const std::string nobody = phrases_.say(Phrase::ToBeNamed);
        const bool owned = !action.department.value.empty() || !action.owner.value.empty();
        table.rows.push_back(
            {{plain(label), {}},
             {plain(said(action.text)), {}},
             {owned ? two_lines(said(action.department), said(action.owner)) : plain(nobody), {}},
             {plain(action.due ? numeric_date(action.due->value) : phrases_.say(Phrase::ToBeSet)),
              {}},
             {plain(phrases_.say(state_of(action.state))), {}}});
    }
    blocks_.push_back(std::move(table));
}

void MinutesSections::list_after(PhraseKey subhead, const std::vector<Text>& items) {
    if (items.empty()) {
        return;
    }
    blocks_.push_back(Paragraph{plain(phrases_.say(subhead)), ParagraphKind::Subhead, false});
    Bullets list;
    for (const Text& item : items) {
        list.items.push_back(plain(said(item)));
    }
    blocks_.push_back(std::move(list));
}

void MinutesSections::add_feedback() {
    if (meeting_.feedback_on_organisation.empty() && meeting_.feedback_on_presentation.empty() &&
        meeting_.good_practices.empty()) {
        return;
    }
    head(phrases_.say(Phrase::FeedbackHead));
    list_after(Phrase::FeedbackOrganisation, meeting_.feedback_on_organisation);
    list_after(Phrase::FeedbackPresentation, meeting_.feedback_on_presentation);
    list_after(Phrase::GoodPractices, meeting_.good_practices);
}

void MinutesSections::add_next_meeting() {
    if (!meeting_.next_meeting) {
        return;
    }
    const NextMeeting& next = *meeting_.next_meeting;
    head(phrases_.say(Phrase::NextMeetingHead));
    std::string text = upper_first(said(next.subject));
    if (next.date) {
        text += phrases_.say(Phrase::AfterComma,
                             {{"texte", day_and_start(next.date->value, next.time, phrases_)}});
    }
    if (!next.place.value.empty()) {
        text += phrases_.say(Phrase::AfterComma, {{"texte", said(next.place)}});
    }
    text += phrases_.say(Phrase::FullStop);
    blocks_.push_back(Paragraph{plain(text), ParagraphKind::Body, false});
}

void MinutesSections::add_distribution() {
    Bullets list;
    for (const Guest& guest : telling_.diagnosis().committee.guests) {
        list.items.push_back(plain(name_and_role(guest.person, guest.role, phrases_)));
    }
    for (const Text& other : meeting_.also_sent_to) {
        list.items.push_back(plain(said(other)));
    }
    if (!list.items.empty()) {
        head(phrases_.say(Phrase::DistributionHead));
        blocks_.push_back(
            Paragraph{plain(phrases_.say(Phrase::DistributionIntro)), ParagraphKind::Body, false});
        blocks_.push_back(std::move(list));
    }
}

} // namespace restitution
