/// One function a kind of slide.
#pragma once

#include "story/story.h"
#include "story/telling.h"
#include "style/glossary.h"

#include <vector>

namespace restitution {

std::vector<Slide> compose_agenda(const Telling& telling);
std::vector<Slide> compose_changes(const Telling& telling);
std::vector<Slide> compose_change_details(const Telling& telling);
std::vector<Slide> compose_approach(const Telling& telling);
std::vector<Slide> compose_perimeter(const Telling& telling);
std::vector<Slide> compose_calculation(const Telling& telling);
std::vector<Slide> compose_levels(const Telling& telling);
std::vector<Slide> compose_synthesis(const Telling& telling);
std::vector<Slide> compose_all_dimensions(const Telling& telling);
std::vector<Slide> compose_evolution(const Telling& telling);
std::vector<Slide> compose_dimension_slides(const Telling& telling);
std::vector<Slide> compose_quotes(const Telling& telling);
std::vector<Slide> compose_missing_answers(const Telling& telling);
/// Without an inventory the deck has no word about equipment: the slides that follow are none.
bool has_inventory(const Telling& telling);
std::vector<Slide> compose_equipment_overview(const Telling& telling);
std::vector<Slide> compose_equipment_judgements(const Telling& telling);
std::vector<Slide> compose_equipment_categories(const Telling& telling);
std::vector<Slide> compose_equipment_ages(const Telling& telling);
std::vector<Slide> compose_equipment_other_ages(const Telling& telling);
std::vector<Slide> compose_equipment_use(const Telling& telling);
std::vector<Slide> compose_equipment_end_of_life(const Telling& telling);
std::vector<Slide> compose_equipment_entities(const Telling& telling);
std::vector<Slide> compose_equipment_hypotheses(const Telling& telling);
std::vector<Slide> compose_answer_details(const Telling& telling);
std::vector<Slide> compose_discussion(const Telling& telling);
std::vector<Slide> compose_next_steps(const Telling& telling);
std::vector<Slide> compose_arbitration(const Telling& telling);
std::vector<Slide> compose_levers(const Telling& telling);
std::vector<Slide> compose_reen_subjects(const Telling& telling);
std::vector<Slide> compose_feedback(const Telling& telling);
std::vector<Slide> compose_lever_gains(const Telling& telling);
std::vector<Slide> compose_excluded_questions(const Telling& telling);
std::vector<Slide> compose_reworded_questions(const Telling& telling);
std::vector<Slide> compose_history(const Telling& telling);
/// The terms that the slides of `deck` employ.
std::vector<Slide> compose_glossary(const Telling& telling, const Glossary& glossary,
                                    const std::vector<Slide>& deck);

inline SlideBlock in_main(Block block) {
    return {SlideColumn::Main, std::move(block)};
}
inline SlideBlock in_aside(Block block) {
    return {SlideColumn::Aside, std::move(block)};
}

} // namespace restitution
