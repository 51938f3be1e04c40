/// The fixed phrases of the documents, by name; their words are in themes/phrases/fr.yaml.
#pragma once

#include <cstddef>

namespace restitution {

/// A phrase that depends on a number is two enumerators, …One then …Many: see Phrases::count.
enum class Phrase {
    NoteOutOf,
    Interval,
    DimensionTitle,
    DimensionTitleWithoutNote,
    WithoutNote,
    Indicative,
    OutOfScope,
    NotApplicable,
    DoesNotKnow,
    Unanswered,
    Excluded,
    AnswersOne,
    AnswersMany,
    VersionLine,
    Count ///< not a phrase
};
inline constexpr std::size_t phrase_count = static_cast<std::size_t>(Phrase::Count);

} // namespace restitution
