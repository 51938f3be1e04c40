/// The file `inventaire`, the table of categories, and single fields of a line for remarks.
#pragma once

#include "base/diagnostic.h"
#include "model/inventory.h"
#include "read/syntax/value.h"

#include <array>
#include <string_view>
#include <utility>

namespace restitution {

/// The key of each field of a line.
inline constexpr std::array line_fields{
    std::pair<std::string_view, LineField>{"categorie", LineField::Category},
    std::pair<std::string_view, LineField>{"libelle", LineField::Label},
    std::pair<std::string_view, LineField>{"quantite", LineField::Quantity},
    std::pair<std::string_view, LineField>{"perimetre", LineField::Perimeter},
    std::pair<std::string_view, LineField>{"entite", LineField::Entity},
    std::pair<std::string_view, LineField>{"utilisateurs", LineField::Users},
    std::pair<std::string_view, LineField>{"age", LineField::Age},
    std::pair<std::string_view, LineField>{"achat", LineField::Purchase},
    std::pair<std::string_view, LineField>{"duree_de_vie", LineField::Lifetime},
    std::pair<std::string_view, LineField>{"origine", LineField::Origin},
    std::pair<std::string_view, LineField>{"possession", LineField::Tenure},
    std::pair<std::string_view, LineField>{"etat", LineField::State},
    std::pair<std::string_view, LineField>{"fin_de_vie", LineField::EndOfLife},
    std::pair<std::string_view, LineField>{"heures_par_an", LineField::Hours},
    std::pair<std::string_view, LineField>{"puissance", LineField::Power},
    std::pair<std::string_view, LineField>{"precision", LineField::Note}};

/// The shipped table: `categories`, and nothing else.
std::vector<EquipmentCategory> decode_categories(const Value& value, Diagnostics& diagnostics);

/// Lays the dossier's own categories after `categories`.
Inventory decode_inventaire(const Value& value, std::vector<EquipmentCategory> categories,
                            Diagnostics& diagnostics);

/// A line in which `field` alone is set, from the value that a remark gives.
InventoryLine decode_line_field(LineField field, const Value& value, Diagnostics& diagnostics);

} // namespace restitution
