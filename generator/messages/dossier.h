/// What the program says when the files of a dossier, each well written, do not agree.
#pragma once

#include "base/diagnostic.h"

#include <string_view>

namespace restitution::messages {

Message unknown_question(std::string_view id);
Message unknown_dimension(std::string_view id);
Message unknown_profile(std::string_view id);
Message unknown_catalogue_lever(std::string_view id);
Message unknown_reen_subject(int number);
Message unknown_reference(std::string_view id);
Message unknown_person(std::string_view id);
Message unknown_team_member(std::string_view id);
Message unknown_interview(std::string_view id);
Message unknown_guest(std::string_view id);
Message unknown_slide(std::string_view id);
Message unknown_time_zone(std::string_view name);
Message duplicate_identifier(std::string_view id);

Message step_off_grid(int step, std::size_t steps);
Message question_answered_twice(std::string_view id);
Message question_retained_twice(std::string_view id);
Message question_excluded_twice(std::string_view id);
Message question_excluded_and_retained(std::string_view id);
Message answers_without_interview();
Message person_in_no_interview(std::string_view id);
Message person_twice_in_interview(std::string_view id);

Message scale_upside_down(int minimum, int maximum);
Message first_threshold_off(int minimum);
Message thresholds_not_rising();
Message threshold_off_scale(int minimum, int maximum);
Message step_values_not_rising();

Message ends_before_start();
Message version_number_off(int number, int expected);
Message version_date_falls();
Message corrections_before_committee();
Message next_meeting_before_committee();
Message agenda_minutes_differ(long sum, int minutes);

Message action_without_owner();
Message action_without_due_date();
Message presence_given_twice(std::string_view id);
Message representative_missing();

Message name_in_free_text(std::string_view name);
Message email_in_free_text(std::string_view email);
Message phone_in_free_text(std::string_view phone);

Hint known_time_zones(const std::vector<std::string>& names);
Hint defined_at(std::string_view what, Span where);
Hint grid_defined_at(std::string_view question, Span where);
Hint reworded_ids_are_the_shipped_ones();
Hint earlier_one_at(Span where);
Hint version_before_at(Span where);
Hint committee_at(Span where);
Hint count_steps_from_zero();
Hint keep_one_retained_answer();
Hint keep_one_answer();
Hint say_interview_was_held();
Hint plan_an_interview();
Hint number_versions_from_one();
Hint adjust_agenda();
Hint name_who_acts();
Hint give_due_date();
Hint name_representative();
Hint write_function_instead();

} // namespace restitution::messages
