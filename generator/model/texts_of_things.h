/// The texts of the files `inventaire`, `indicateurs` and `leviers`.
#pragma once

#include "model/text_walk.h"

namespace restitution::text_walk {

void see(const auto& walk, Some<Lifetime> auto& lifetime) {
    auto& [years, source] = lifetime;
    see(walk, free_text, source);
}

void see(const auto& walk, Some<EquipmentCategory> auto& category) {
    auto& [id, name, short_label, role, lifetime] = category;
    see_id(walk, identifier, id);
    see(walk, free_text, name);
    see(walk, free_text, short_label);
    if (lifetime) {
        see(walk, *lifetime);
    }
}

void see(const auto& walk, Some<Supposition> auto& supposition, const RemarkTarget& target) {
    auto& [field, reason] = supposition;
    see(walk, free_text, reason, target);
}

/// Without its identifier: one field of a line that remarks change has none.
void see_words(const auto& walk, Some<InventoryLine> auto& line, const RemarkTarget& target) {
    auto& [id, category, label, quantity, perimeter, entity, users, how_old, lifetime, origin,
           tenure, state, end_of_life, hours, power, suppositions, contact, note] = line;
    see(walk, free_text, label, target);
    see(walk, free_text, note, target);
    each(walk, suppositions, target);
}

void see(const auto& walk, Some<InventoryLine> auto& line) {
    see_id(walk, identifier, line.id, line.id.value);
    see_words(walk, line, line.id.value);
}

void see(const auto& walk, Some<Inventory> auto& inventory) {
    auto& [categories, lines] = inventory;
    each(walk, categories);
    each(walk, lines);
}

void see(const auto& walk, Some<Spending> auto& spending) {
    auto& [family, label, amount, reused, recycled, note] = spending;
    see(walk, free_text, label);
    see(walk, free_text, note);
}

void see(const auto& walk, Some<Reform> auto& reform) {
    auto& [reformed, reused, note] = reform;
    see(walk, free_text, note);
}

void see(const auto& walk, Some<ServerRoom> auto& room) {
    auto& [id, name, entity, pue, note] = room;
    see_id(walk, inner_identifier, id);
    see(walk, free_text, name);
    see(walk, free_text, note);
}

void see(const auto& walk, Some<Indicators> auto& indicators) {
    auto& [year, equipped_agents, spending, reform, electronic_waste, server_rooms, contact] =
        indicators;
    each(walk, spending);
    if (reform) {
        see(walk, *reform);
    }
    each(walk, server_rooms);
}

void see(const auto& walk, Some<Lever> auto& lever) {
    auto& [id, title, description, dimension, effort, impact, cost, owner, horizon, source,
           preselected] = lever;
    const RemarkTarget target = id.value;
    see_id(walk, inner_identifier, id, target);
    see(walk, free_text, title, target, TextField::Title);
    see(walk, free_text, description, target, TextField::Description);
    see(walk, free_text, cost, target, TextField::Cost);
    see(walk, function, owner, target, TextField::Owner);
    see(walk, free_text, horizon, target, TextField::Horizon);
    see(walk, free_text, source, target);
}

} // namespace restitution::text_walk
