/// The texts of the files `diagnostic`, `interlocuteurs` and `reunion`.
#pragma once

#include "model/text_walk.h"

namespace restitution::text_walk {

void see(const auto& walk, Some<Authority> auto& authority) {
    auto& [name, kind, population, agents, pupils, logo] = authority;
    see(walk, free_text, name);
    see_given(walk, technical, logo);
}

void see(const auto& walk, Some<Entity> auto& entity) {
    auto& [id, name, included, note] = entity;
    see_id(walk, identifier, id);
    see(walk, free_text, name);
    see(walk, free_text, note);
}

void see(const auto& walk, Some<PersonName> auto& named) {
    auto& [title, name] = named;
    see(walk, person, title);
    see(walk, person, name);
}

void see(const auto& walk, Some<TeamMember> auto& member) {
    auto& [id, named, role, email, phone] = member;
    see_id(walk, inner_identifier, id);
    see(walk, named);
    see(walk, free_text, role);
    see_given(walk, person, email);
    see_given(walk, person, phone);
}

void see(const auto& walk, Some<CalendarStep> auto& step) {
    auto& [name, start, end, note] = step;
    see(walk, free_text, name);
    see(walk, free_text, note);
}

void see(const auto& walk, Some<Guest> auto& guest) {
    auto& [id, named, role, group, email, phone, confirmation] = guest;
    see_id(walk, inner_identifier, id);
    see(walk, named);
    see(walk, free_text, role);
    see_given(walk, person, email);
    see_given(walk, person, phone);
}

void see(const auto& walk, Some<AgendaItem> auto& item) {
    auto& [title, note, minutes, kind, slide] = item;
    see(walk, free_text, title);
    see(walk, free_text, note);
    see_given(walk, technical, slide);
}

void see(const auto& walk, Some<Committee> auto& committee) {
    auto& [date, start, minutes, minutes_given, place, video_url, remote, parts, agenda, guests] =
        committee;
    see(walk, free_text, place);
    see_given(walk, technical, video_url);
    each(walk, agenda);
    each(walk, guests);
}

void see(const auto& walk, Some<DocumentVersion> auto& version) {
    auto& [number, date, label, status] = version;
    see(walk, free_text, label);
    see(walk, free_text, status);
}

void see(const auto& walk, Some<Options> auto& options) {
    auto& [cut, questionnaire, levels_in_guides, time_zone, minutes_per_slide] = options;
    see_given(walk, technical, time_zone);
}

void see(const auto& walk, Some<Diagnosis> auto& diagnosis) {
    auto& [authority, entities, team, calendar, reference_date, committee, theme, options,
           versions] = diagnosis;
    see(walk, authority);
    each(walk, entities);
    each(walk, team);
    each(walk, calendar);
    see(walk, committee);
    see_given(walk, technical, theme);
    see(walk, options);
    each(walk, versions);
}

void see(const auto& walk, Some<Person> auto& asked) {
    auto& [id, title, name, role, organisation, profiles, attended_launch, email, phone] = asked;
    see_id(walk, inner_identifier, id);
    see(walk, person, title);
    see(walk, person, name);
    see(walk, free_text, role);
    see_given(walk, person, email);
    see_given(walk, person, phone);
}

void see(const auto& walk, Some<Presence> auto& presence) {
    auto& [guest, attendance, represented_by] = presence;
    see(walk, person, represented_by);
}

void see(const auto& walk, Some<Exchange> auto& exchange) {
    auto& [speaker, text, answer] = exchange;
    see(walk, function, speaker);
    see(walk, free_text, text);
    see(walk, free_text, answer);
}

void see(const auto& walk, Some<DiscussedPoint> auto& point) {
    auto& [title, summary, exchanges] = point;
    see(walk, free_text, title);
    see(walk, free_text, summary);
    each(walk, exchanges);
}

void see(const auto& walk, Some<Vote> auto& vote) {
    auto& [subject, in_favour, against, abstentions, outcome] = vote;
    see(walk, free_text, subject);
    see(walk, free_text, outcome);
}

void see(const auto& walk, Some<LeverChoice> auto& choice) {
    auto& [lever, in_favour, against, abstentions, outcome, note] = choice;
    see(walk, free_text, note);
}

void see(const auto& walk, Some<Decision> auto& decision) {
    auto& [verb, text] = decision;
    see(walk, free_text, text);
}

void see(const auto& walk, Some<Action> auto& action) {
    auto& [text, department, owner, due, state] = action;
    see(walk, free_text, text);
    see(walk, free_text, department);
    see(walk, actor, owner);
}

void see(const auto& walk, Some<NextMeeting> auto& next) {
    auto& [subject, date, time, place] = next;
    see(walk, free_text, subject);
    see(walk, free_text, place);
}

void see(const auto& walk, Some<Meeting> auto& meeting) {
    auto& [author, status, corrections_until, presences, points, votes, lever_choices, decisions,
           actions, feedback_on_organisation, feedback_on_presentation, good_practices,
           next_meeting, also_sent_to] = meeting;
    each(walk, presences);
    each(walk, points);
    each(walk, votes);
    each(walk, lever_choices);
    each(walk, decisions);
    each(walk, actions);
    see_list(walk, free_text, feedback_on_organisation);
    see_list(walk, free_text, feedback_on_presentation);
    see_list(walk, free_text, good_practices);
    if (next_meeting) {
        see(walk, *next_meeting);
    }
    see_list(walk, person, also_sent_to);
}

} // namespace restitution::text_walk
