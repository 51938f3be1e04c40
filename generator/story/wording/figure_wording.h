/// Figures of the comparison of two versions, as the documents say them.
#pragma once

#include "revise/figures.h"
#include "story/telling.h"

#include <string>

namespace restitution {

/// "Achats · réemploi", "Parc maîtrisable · Écrans": what a figure or a remark is about. Names are
/// those of `telling`; an id that it does not know stands as it is.
std::string subject_of(const FigureKey& key, const Telling& telling);
std::string target_name(const RemarkTarget& target, const Telling& telling);
/// "note", "équipements en service", "date d'achat".
std::string figure_name(const FigureKey& key, const Telling& telling);
/// "1,7", "de 12 à 18", "niveau 2 sur 4". What both versions have in common in a distribution is
/// left out: `other` is the value that stands beside.
std::string figure_value(const FigureKey& key, const FigureValue& value, const FigureValue* other,
                         const Telling& telling);

} // namespace restitution
