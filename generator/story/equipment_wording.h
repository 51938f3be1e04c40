/// Figures of equipment as the documents say them: one number, or both bounds.
#pragma once

#include "story/findings.h"

#include <string>

namespace restitution {

/// "1 735", "de 12 à 18".
std::string said(const FigureRange& figure, const Findings& findings);
std::string said(const Quantity& devices, const Findings& findings);
/// "52 %", "de 42 à 52 %".
std::string said_percent(const FigureRange& figure, const Findings& findings);
/// What a large figure shows, or one beside another: "2,7", "2,7 à 3,1".
std::string said_large(const FigureRange& figure, const Findings& findings);
std::string said_large(const Quantity& devices, const Findings& findings);
/// "1 équipement", "12 équipements", "de 12 à 18 équipements".
std::string said_devices(const Quantity& devices, const Findings& findings);
/// The same, or "n. d.".
std::string said_or_not(const std::optional<FigureRange>& figure, const Findings& findings);
std::string said_percent_or_not(const std::optional<FigureRange>& figure, const Findings& findings);

/// "6", "2,5": years without useless decimals.
std::string said_years(Hundredths years);

std::string category_name(const CategoryId& id, const Findings& findings);
std::string category_short_name(const CategoryId& id, const Findings& findings);
/// Nothing: "Ensemble de la collectivité".
std::string entity_name(const std::optional<EntityId>& id, const Findings& findings);
/// "Imprimantes", or the line's own label.
std::string line_name(const InventoryLine& line, const Findings& findings);

/// What a judgement rests on: "Écrans par poste : 1,1". Nothing when it is not known.
std::string criterion_figure(EquipmentCriterion criterion, const Findings& findings);

/// Proposes to keep the inventory up to date, for the perimeters that rest on suppositions; nothing
/// when none does.
std::string inventory_proposal(const Findings& findings);

/// The sentence of a point fort of the park, of an axe de progrès.
Phrase strength_phrase(EquipmentCriterion criterion);
Phrase improvement_phrase(EquipmentCriterion criterion);

} // namespace restitution
