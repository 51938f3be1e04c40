/// Numbers, levels, dimensions and people as the documents say them.
#pragma once

#include "story/telling.h"
#include "style/french_format.h"
#include "style/phrase_key.h"

#include <string>

namespace restitution {

struct Logo;

/// A text of the dossier with French typography.
std::string said(const Text& text);

std::string said(const ShownNumber& number);
/// An exact decimal when it has at most two places ("1,25"), else cut and followed by "…".
std::string exact_or_cut(const Fraction& value);
/// "1,7"
std::string said(const Measure& measure);
/// "75 %"
std::string said(const Completeness& completeness);
/// "de 1,2 à 2,5"
std::string range_of(const Bounds& bounds, const Telling& telling);
/// Whether the bounds say more than the note: exact values, since rounding outwards parts them.
bool bounds_differ(const Bounds& bounds);

/// The level's name as it stands in a sentence: "structuré".
std::string level_in_sentence(std::size_t level, const Telling& telling);
/// "de 0,5 à 1,4"
std::string level_range(std::size_t level, const Telling& telling);
/// "4", the scale's maximum.
std::string scale_maximum(const Telling& telling);

std::string dimension_name(std::size_t index, const Telling& telling);
std::string short_name(std::size_t index, const Telling& telling);

/// A lever's effort or effect where a head says which: `low` is its word for the lowest degree.
std::string degree_word(Degree degree, PhraseKey low, const Phrases& phrases);

/// The authority's logo with its equivalent in words.
Logo logo_of(const Telling& telling);

/// "Mme Sylvie Tarrade"
std::string full_name(const PersonName& person);
/// "Mme Sylvie Tarrade, vice-présidente"; the function alone when the name is kept back.
std::string name_and_role(const PersonName& person, const Text& role, const Phrases& phrases);

/// Until when the minutes can be corrected; nothing once this version is later than that.
std::optional<Date> corrections_until(const Telling& telling);

} // namespace restitution
