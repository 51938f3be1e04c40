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
#include <map>
#include <string>
#include <utility>

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

/// Under the number and the title of a section.
SectionHead numbered_head(std::size_t number, const std::string& title, const Phrases& phrases) {
    return {
        phrases.say(Phrase::NumberedHead, {{"numero", std::to_string(number)}, {"titre", title}}),
        Tone::Main};
}

/// One paragraph a line of the text; nothing when it is empty.
void add_paragraphs(const Text& text, std::vector<Block>& blocks) {
    const std::string all = said(text);
    std::size_t begin = 0;
    while (begin < all.size()) {
        const std::size_t end = std::min(all.find('\n', begin), all.size());
        if (end > begin) {
            blocks.push_back(
                Paragraph{plain(all.substr(begin, end - begin)), ParagraphKind::Body, false});
        }
        begin = end + 1;
    }
}

/// Nothing when there is no item.
void add_list(const std::string& subhead, const std::vector<Text>& items,
              std::vector<Block>& blocks) {
    if (items.empty()) {
        return;
    }
    blocks.push_back(Paragraph{plain(subhead), ParagraphKind::Subhead, false});
    Bullets list;
    for (const Text& item : items) {
        list.items.push_back(plain(said(item)));
    }
    blocks.push_back(std::move(list));
}

/// "La note globale est de 1,7 sur 4…"
std::string overall_sentence(const Telling& telling) {
    const Rating& overall = telling.metrics.maturity.overall;
    if (!overall.note) {
        return telling.phrases.say(Phrase::SynthesisNoAnswer);
    }
    return telling.phrases.say(Phrase::MinutesOverall,
                               {{"note", said(overall.note->measure)},
                                {"max", scale_maximum(telling)},
                                {"niveau", level_in_sentence(overall.note->level, telling)},
                                {"intervalle", range_of(*overall.bounds, telling)},
                                {"taux", said(*overall.completeness)}});
}

/// How many dimensions have a note, an indicative one, none.
std::string dimensions_sentence(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    int noted = 0;
    int indicative = 0;
    int without = 0;
    for (const DimensionMaturity& dimension : telling.metrics.maturity.dimensions) {
        noted += dimension.rating.note && !dimension.rating.indicative ? 1 : 0;
        indicative += dimension.rating.indicative ? 1 : 0;
        without += dimension.rating.in_scope() && !dimension.rating.note ? 1 : 0;
    }
    const auto counted = [&](PhraseKey one, int count) {
        return phrases.count(one, count, {{"nombre", cardinal(count, Gender::Feminine)}});
    };
    std::string text = noted == 0 ? phrases.say(Phrase::MinutesNotedNone)
                                  : counted(Phrase::MinutesNotedOne, noted);
    if (indicative > 0) {
        text += counted(Phrase::MinutesIndicativeOne, indicative);
    }
    if (without > 0) {
        text += counted(Phrase::MinutesWithoutOne, without);
    }
    return text + phrases.say(Phrase::FullStop);
}

RichText exchange_text(const Exchange& exchange, const Phrases& phrases) {
    RichText text;
    if (!exchange.speaker.value.empty()) {
        text.push_back(
            {phrases.say(Phrase::SpeakerSays, {{"fonction", upper_first(said(exchange.speaker))}}),
             Emphasis::Strong, std::nullopt});
    }
    text.push_back({said(exchange.text), Emphasis::Plain, std::nullopt});
    if (!exchange.answer.value.empty()) {
        text.push_back({phrases.say(Phrase::ExchangeAnswer), Emphasis::Italic, std::nullopt});
        text.push_back({said(exchange.answer), Emphasis::Plain, std::nullopt});
    }
    return text;
}

} // namespace

std::vector<Block> identity_section(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Diagnosis& diagnosis = telling.diagnosis();
    const Committee& committee = diagnosis.committee;
    TermList identity;
    identity.boxed = true;
    const std::string when =
        day_and_times(committee.date.value, committee.start, committee.minutes.value, phrases);
    identity.entries.push_back({phrases.say(Phrase::TermDate), plain(upper_first(when))});
    if (const std::string where = place_of(committee, phrases); !where.empty()) {
        identity.entries.push_back({phrases.say(Phrase::TermPlace), plain(upper_first(where))});
    }
    if (const TeamMember* author = diagnosis.find(telling.dossier.meeting->author.value)) {
        identity.entries.push_back({phrases.say(Phrase::TermAuthor),
                                    plain(name_and_role(author->person, author->role, phrases))});
    }
    const DocumentVersion& version = diagnosis.current_version();
    identity.entries.push_back(
        {phrases.say(Phrase::TermAttached),
         plain(phrases.say(Phrase::AttachedDeck, {{"numero", std::to_string(version.number.value)},
                                                  {"date", long_date(version.date.value)}}))});
    return {std::move(identity)};
}

std::vector<Block> participants_section(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Meeting& meeting = *telling.dossier.meeting;
    std::map<GuestGroup, std::vector<std::string>> present;
    std::vector<std::string> excused;
    std::vector<std::string> unknown;
    for (const Guest& guest : telling.diagnosis().committee.guests) {
        const Presence* presence = presence_of(guest, meeting);
        std::vector<std::string>& names = presence == nullptr  ? unknown
                                          : attended(presence) ? present[guest.group]
                                                               : excused;
        names.push_back(guest_text(guest, presence, phrases));
    }
    TermList list;
    const auto add = [&](PhraseKey group, const std::vector<std::string>& names) {
        if (!names.empty()) {
            list.entries.push_back({phrases.say(group), plain(joined(names, phrases))});
        }
    };
    for (const GuestGroup group : {GuestGroup::Elected, GuestGroup::Management,
                                   GuestGroup::Department, GuestGroup::External}) {
        add(group_name(group), present[group]);
    }
    add(Phrase::GroupExcused, excused);
    add(Phrase::GroupUnknown, unknown);
    if (list.entries.empty()) {
        return {};
    }
    return {SectionHead{phrases.say(Phrase::ParticipantsHead), Tone::Main}, std::move(list)};
}

std::vector<Block> agenda_section(const Telling& telling) {
    Bullets list;
    list.numbered = true;
    for (const AgendaItem& item : telling.diagnosis().committee.agenda) {
        list.items.push_back(plain(said(item.title)));
    }
    if (list.items.empty()) {
        return {};
    }
    return {SectionHead{telling.phrases.say(Phrase::AgendaSurtitle), Tone::Main}, std::move(list)};
}

std::vector<Block> synthesis_section(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    std::string text = overall_sentence(telling) + dimensions_sentence(telling);
    if (telling.changes != nullptr) {
        const DocumentVersion& version = telling.diagnosis().current_version();
        text += " " + phrases.say(Phrase::MinutesVersion,
                                  {{"numero", std::to_string(version.number.value)},
                                   {"date", long_date(version.date.value)},
                                   {"avant", std::to_string(telling.changes->before)}});
    }
    return {numbered_head(1, phrases.say(Phrase::MinutesSynthesisHead), phrases),
            Paragraph{plain(text), ParagraphKind::Body, false},
            RankingPair{phrases.say(Phrase::StrengthsHead), strengths_of(telling),
                        phrases.say(Phrase::ImprovementsHead), improvements_of(telling)}};
}

std::vector<Block> points_section(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    std::vector<Block> blocks;
    std::size_t number = 1; // of the synthesis
    for (const DiscussedPoint& point : telling.dossier.meeting->points) {
        blocks.push_back(numbered_head(++number, said(point.title), phrases));
        add_paragraphs(point.summary, blocks);
        Bullets exchanges;
        for (const Exchange& exchange : point.exchanges) {
            exchanges.items.push_back(exchange_text(exchange, phrases));
        }
        if (!exchanges.items.empty()) {
            blocks.push_back(Paragraph{plain(phrases.say(Phrase::ExchangesSubhead)),
                                       ParagraphKind::Subhead, false});
            blocks.push_back(std::move(exchanges));
        }
    }
    return blocks;
}

std::vector<Block> votes_section(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Meeting& meeting = *telling.dossier.meeting;
    if (meeting.votes.empty()) {
        return {};
    }
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnSubject), 1, true, false},
                     {phrases.say(Phrase::ColumnFor), 0, false, true},
                     {phrases.say(Phrase::ColumnAgainst), 0, false, true},
                     {phrases.say(Phrase::ColumnAbstentions), 0, false, true},
                     {phrases.say(Phrase::ColumnOutcome), 1, false, false}};
    const auto count = [&](const std::optional<int>& votes) {
        return Cell{plain(votes ? french_number(*votes) : phrases.say(Phrase::NotCounted)), {}};
    };
    for (const Vote& vote : meeting.votes) {
        table.rows.push_back({{plain(said(vote.subject)), {}},
                              count(vote.in_favour),
                              count(vote.against),
                              count(vote.abstentions),
                              {plain(said(vote.outcome)), {}}});
    }
    return {SectionHead{phrases.say(Phrase::VotesHead), Tone::Main}, std::move(table)};
}

std::vector<Block> decisions_section(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    SectionHead head{phrases.say(Phrase::DecisionsHead), Tone::Main};
    if (telling.dossier.meeting->decisions.empty()) {
        return {std::move(head),
                Paragraph{plain(phrases.say(Phrase::NoDecision)), ParagraphKind::Body, false}};
    }
    return {std::move(head), decision_statements(telling)};
}

std::vector<Block> actions_section(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Table table;
    table.when_empty = phrases.say(Phrase::NoAction);
    table.columns = {{phrases.say(Phrase::ColumnNumber), 0, false, false},
                     {phrases.say(Phrase::ColumnAction), 1, true, false},
                     {phrases.say(Phrase::ColumnOwner), 1, false, false},
                     {phrases.say(Phrase::ColumnDue), 0, false, false},
                     {phrases.say(Phrase::ColumnState), 0, false, false}};
    for (const Action& action : telling.dossier.meeting->actions) {
        const std::string label =
            phrases.say(Phrase::ActionLabel, {{"numero", std::to_string(table.rows.size() + 1)}});
        const std::string nobody = phrases.say(Phrase::ToBeNamed);
        const bool owned = !action.department.value.empty() || !action.owner.value.empty();
        table.rows.push_back(
            {{plain(label), {}},
             {plain(said(action.text)), {}},
             {owned ? two_lines(said(action.department), said(action.owner)) : plain(nobody), {}},
             {plain(action.due ? numeric_date(action.due->value) : phrases.say(Phrase::ToBeSet)),
              {}},
             {plain(phrases.say(state_of(action.state))), {}}});
    }
    return {SectionHead{phrases.say(Phrase::ActionsHead), Tone::Main}, std::move(table)};
}

std::vector<Block> feedback_section(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Meeting& meeting = *telling.dossier.meeting;
    std::vector<Block> blocks{SectionHead{phrases.say(Phrase::FeedbackHead), Tone::Main}};
    add_list(phrases.say(Phrase::FeedbackOrganisation), meeting.feedback_on_organisation, blocks);
    add_list(phrases.say(Phrase::FeedbackPresentation), meeting.feedback_on_presentation, blocks);
    add_list(phrases.say(Phrase::GoodPractices), meeting.good_practices, blocks);
    return blocks.size() > 1 ? blocks : std::vector<Block>{};
}

std::vector<Block> next_meeting_section(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    if (!telling.dossier.meeting->next_meeting) {
        return {};
    }
    const NextMeeting& next = *telling.dossier.meeting->next_meeting;
    std::string text = upper_first(said(next.subject));
    if (next.date) {
        text += phrases.say(Phrase::AfterComma,
                            {{"texte", day_and_start(next.date->value, next.time, phrases)}});
    }
    if (!next.place.value.empty()) {
        text += phrases.say(Phrase::AfterComma, {{"texte", said(next.place)}});
    }
    text += phrases.say(Phrase::FullStop);
    return {SectionHead{phrases.say(Phrase::NextMeetingHead), Tone::Main},
            Paragraph{plain(text), ParagraphKind::Body, false}};
}

std::vector<Block> distribution_section(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Bullets list;
    for (const Guest& guest : telling.diagnosis().committee.guests) {
        list.items.push_back(plain(name_and_role(guest.person, guest.role, phrases)));
    }
    for (const Text& other : telling.dossier.meeting->also_sent_to) {
        list.items.push_back(plain(said(other)));
    }
    if (list.items.empty()) {
        return {};
    }
    return {SectionHead{phrases.say(Phrase::DistributionHead), Tone::Main},
            Paragraph{plain(phrases.say(Phrase::DistributionIntro)), ParagraphKind::Body, false},
            std::move(list)};
}

} // namespace restitution
