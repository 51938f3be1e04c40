/// One function a kind of slide.
#pragma once

#include "story/findings.h"
#include "story/story.h"
#include "style/glossary.h"

#include <vector>

namespace restitution {

std::vector<Slide> compose_agenda(const Findings& findings);
std::vector<Slide> compose_changes(const Findings& findings);
std::vector<Slide> compose_change_details(const Findings& findings);
std::vector<Slide> compose_approach(const Findings& findings);
std::vector<Slide> compose_perimeter(const Findings& findings);
std::vector<Slide> compose_calculation(const Findings& findings);
std::vector<Slide> compose_levels(const Findings& findings);
std::vector<Slide> compose_synthesis(const Findings& findings);
std::vector<Slide> compose_all_dimensions(const Findings& findings);
std::vector<Slide> compose_evolution(const Findings& findings);
std::vector<Slide> compose_dimension_slides(const Findings& findings);
std::vector<Slide> compose_quotes(const Findings& findings);
std::vector<Slide> compose_missing_answers(const Findings& findings);
/// Without an inventory the deck has no word about equipment: the slides that follow are none.
bool has_inventory(const Findings& findings);
std::vector<Slide> compose_equipment_overview(const Findings& findings);
std::vector<Slide> compose_equipment_judgements(const Findings& findings);
std::vector<Slide> compose_equipment_categories(const Findings& findings);
std::vector<Slide> compose_equipment_ages(const Findings& findings);
std::vector<Slide> compose_equipment_other_ages(const Findings& findings);
std::vector<Slide> compose_equipment_use(const Findings& findings);
std::vector<Slide> compose_equipment_end_of_life(const Findings& findings);
std::vector<Slide> compose_equipment_entities(const Findings& findings);
std::vector<Slide> compose_equipment_hypotheses(const Findings& findings);
std::vector<Slide> compose_answer_details(const Findings& findings);
std::vector<Slide> compose_discussion(const Findings& findings);
std::vector<Slide> compose_next_steps(const Findings& findings);
std::vector<Slide> compose_arbitration(const Findings& findings);
std::vector<Slide> compose_levers(const Findings& findings);
std::vector<Slide> compose_reen_subjects(const Findings& findings);
std::vector<Slide> compose_feedback(const Findings& findings);
std::vector<Slide> compose_lever_gains(const Findings& findings);
std::vector<Slide> compose_excluded_questions(const Findings& findings);
std::vector<Slide> compose_reworded_questions(const Findings& findings);
std::vector<Slide> compose_history(const Findings& findings);
/// The terms that the slides of `deck` employ.
std::vector<Slide> compose_glossary(const Findings& findings, const Glossary& glossary,
                                    const std::vector<Slide>& deck);

inline SlideBlock in_main(Block block) {
    return {SlideColumn::Main, std::move(block)};
}
inline SlideBlock in_aside(Block block) {
    return {SlideColumn::Aside, std::move(block)};
}

} // namespace restitution
