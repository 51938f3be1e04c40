/// What the program expects of the phrases file: the key of each phrase, and its placeholders.
///
/// To add a phrase: one enumerator in phrase.h, one row here at the same rank, one line in
/// themes/phrases/fr.yaml. A forgotten row does not compile, a forgotten line does not load.
#pragma once

#include "style/phrase.h"

#include <array>
#include <string_view>

namespace restitution {

struct PhraseEntry {
    Phrase phrase = Phrase::Count;
    std::string_view key;
    std::string_view placeholders; ///< names, separated by commas; each is used at least once
};

// clang-format off
inline constexpr std::array<PhraseEntry, phrase_count> phrase_table{{
    {Phrase::NoteOutOf, "note_sur", "note,maximum"},
    {Phrase::Interval, "intervalle", "bas,haut"},
    {Phrase::DimensionTitle, "dimension_titre", "dimension,niveau,note,maximum,bas,haut"},
    {Phrase::DimensionTitleWithoutNote, "dimension_titre_sans_note", "dimension"},
    {Phrase::WithoutNote, "sans_note", ""},
    {Phrase::Indicative, "indicatif", ""},
    {Phrase::OutOfScope, "hors_champ", ""},
    {Phrase::NotApplicable, "sans_objet", ""},
    {Phrase::DoesNotKnow, "ne_sait_pas", ""},
    {Phrase::Unanswered, "sans_reponse", ""},
    {Phrase::Excluded, "non_retenue", ""},
    {Phrase::AnswersOne, "reponses_un", "n"},
    {Phrase::AnswersMany, "reponses_plusieurs", "n"},
    {Phrase::VersionLine, "ligne_de_version", "numero,date,statut"},
}};
// clang-format on

inline constexpr std::string_view one_suffix = "_un";
inline constexpr std::string_view many_suffix = "_plusieurs";

namespace phrase_table_checks {

constexpr bool rows_follow_the_enumerators() {
    for (std::size_t i = 0; i < phrase_count; ++i) {
        if (phrase_table[i].phrase != static_cast<Phrase>(i) || phrase_table[i].key.empty()) {
            return false;
        }
    }
    return true;
}

constexpr bool is_plural_of(std::string_view many, std::string_view one) {
    const std::string_view stem = one.substr(0, one.size() - one_suffix.size());
    return many.starts_with(stem) && many.substr(stem.size()) == many_suffix;
}

constexpr bool plurals_follow_singulars() {
    for (std::size_t i = 0; i < phrase_count; ++i) {
        const std::string_view key = phrase_table[i].key;
        const bool followed = i + 1 < phrase_count && is_plural_of(phrase_table[i + 1].key, key);
        if (key.ends_with(one_suffix) && !followed) {
            return false;
        }
    }
    return true;
}

} // namespace phrase_table_checks

static_assert(phrase_table_checks::rows_follow_the_enumerators(),
              "a phrase has no row, or its row stands at another rank");
static_assert(phrase_table_checks::plurals_follow_singulars(),
              "x_un must be followed by x_plusieurs");

} // namespace restitution
