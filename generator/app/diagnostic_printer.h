/// Diagnostics as text: for people, for editors (one line each), for programs.
///
///   reponses.yaml:12:9: erreur : niveau « 7 » hors de la grille, qui va de 0 à 4
///      12 |     niveau: 7
///         |             ^
///      aide : la question « ACHA-03 » et sa grille sont définies dans referentiel.yaml:88:5
#pragma once

#include "base/diagnostic.h"

#include <string>
#include <vector>

namespace restitution {

/// With the line and a caret; folds after `most_shown_per_file`, and ends with the totals.
std::string print_human(const Sources& sources, const std::vector<Diagnostic>& sorted);
/// One line each, with the code; never folds.
std::string print_short(const Sources& sources, const std::vector<Diagnostic>& sorted);
/// Objects apart by commas, one a line: fichier, ligne, colonne, gravite, code, message, aides;
/// never folds.
std::string json_items(const Sources& sources, const std::vector<Diagnostic>& sorted);
/// The items of a whole run as one JSON list.
std::string json_document(const std::vector<std::string>& items);

inline constexpr std::size_t most_shown_per_file = 20;

} // namespace restitution
