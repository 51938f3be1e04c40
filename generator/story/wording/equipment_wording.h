/// Figures of equipment as the documents say them: one number, or both bounds.
#pragma once

#include "story/telling.h"
#include "style/phrase_key.h"

#include <string>

namespace restitution {

/// "1 735", "de 12 à 18".
std::string said(const FigureRange& figure, const Telling& telling);
std::string said(const Quantity& devices, const Telling& telling);
/// "52 %", "de 42 à 52 %".
std::string said_percent(const FigureRange& figure, const Telling& telling);
/// What a large figure shows, or one beside another: "2,7", "2,7 à 3,1".
std::string said_large(const FigureRange& figure, const Telling& telling);
std::string said_large(const Quantity& devices, const Telling& telling);
/// "1 équipement", "12 équipements", "de 12 à 18 équipements".
std::string said_devices(const Quantity& devices, const Telling& telling);
/// The same, or "n. d.".
std::string said_or_not(const std::optional<FigureRange>& figure, const Telling& telling);
std::string said_percent_or_not(const std::optional<FigureRange>& figure, const Telling& telling);

/// "6", "2,5": years without useless decimals.
std::string said_years(Hundredths years);

std::string category_name(const CategoryId& id, const Telling& telling);
std::string category_short_name(const CategoryId& id, const Telling& telling);
/// Nothing: "Ensemble de la collectivité".
std::string entity_name(const std::optional<EntityId>& id, const Telling& telling);
/// "Imprimantes", or the line's own label.
std::string line_name(const InventoryLine& line, const Telling& telling);

/// What a judgement rests on: "Écrans par poste : 1,1". Nothing when it is not known.
std::string criterion_figure(EquipmentCriterion criterion, const Telling& telling);

/// Proposes to keep the inventory up to date, for the perimeters that rest on suppositions; nothing
/// when none does.
std::string inventory_proposal(const Telling& telling);

/// The sentence of a point fort of the park, of an axe de progrès.
PhraseKey strength_phrase(EquipmentCriterion criterion);
PhraseKey improvement_phrase(EquipmentCriterion criterion);

} // namespace restitution
