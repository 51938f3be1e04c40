/// One field of an inventory line, as the documents say it.
#pragma once

#include "story/telling.h"

#include <string>

namespace restitution {

/// "quantité", "date d'achat".
std::string field_name(LineField field, const Phrases& phrases);
/// "12", "de 12 à 18", "2018", "reconditionné"; "non renseigné" when the line does not say.
std::string field_value(const InventoryLine& line, LineField field, const Telling& telling);
/// "Postes fixes · Mairie".
std::string line_at_entity(const InventoryLine& line, const Telling& telling);

/// "Réemploi interne".
std::string route_name(EndOfLifeRoute route, const Telling& telling);

} // namespace restitution
