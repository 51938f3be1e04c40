/// What `explain` prints around its figures. Texts given as arguments are already written as
/// French.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restitution::messages {

std::string unknown_target(std::string_view target, const std::vector<std::string>& close);
std::string one_target_only();

std::string whole_explained();
std::string dimension_explained(std::string_view id, std::string_view name);
std::string question_explained(std::string_view id, std::string_view topic);

std::string note_is(std::string_view note, int maximum, std::string_view level);
std::string note_lies_between(std::string_view low, std::string_view high);
std::string note_is_indicative(int threshold);
std::string no_note_yet(std::string_view low, std::string_view high);
std::string out_of_scope_dimension();
std::string out_of_scope_whole();
std::string answered_of(int answered, int applicable, std::string_view percent);
std::string answered_of_whole(int answered, int applicable, std::string_view percent);
std::string nothing_missing_in_note();

std::string head_of_calculation();
std::string head_of_answers();
std::string head_of_dimensions();
std::string head_of_missing();
std::string head_of_rises();
std::string head_of_grid();
std::string head_of_said();
std::string head_of_decision();

std::string method_of_dimension();
std::string method_of_bounds();
std::string method_of_whole();
std::string method_of_median();
std::string method_of_missing();
std::string method_of_question();
std::string method_of_rises();

std::string label_of_note();
std::string label_of_low();
std::string label_of_high();
std::string label_of_completeness();
std::string label_of_median();
std::string label_of_value();
std::string label_of_contribution();
std::string label_of_dimension_gain();
std::string label_of_overall_gain();
std::string shown_as(std::string_view shown);

std::string column_question();
std::string column_dimension();
std::string column_state();
std::string column_step();
std::string column_value();
std::string column_weight();
std::string column_note();
std::string column_shown();
std::string column_source();

std::string state_answered();
std::string state_not_applicable();
std::string state_does_not_know();
std::string state_unanswered();
std::string state_excluded();
std::string outside_light();

std::string step_given(int step);
std::string not_applicable_given();
std::string does_not_know_given();
std::string in_dimension(std::string_view id, std::string_view name, std::string_view weight);
std::string worth(std::string_view value);
std::string retained_by_team(std::string_view given);
std::string left_out_by_team();
std::string retained_step(int step, std::string_view value);
std::string nobody_answered();
std::string to_ask(const std::vector<std::string>& profiles);
std::string median_of(const std::vector<std::string>& places);
std::string without_note();
std::string out_of_scope();
std::string by_team();
std::string defined_in(std::string_view place);
std::string shipped_place(std::string_view place);
std::string interview_of(std::string_view date);
std::string one_level_more(std::string_view question, int from);
std::string fewer_rises_shown(std::size_t more);
std::string see_question();

} // namespace restitution::messages
