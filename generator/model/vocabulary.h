/// The words of the dossier's files, for each type that has a closed list of them.
#pragma once

#include "base/vocabulary.h"
#include "model/dossier.h"
#include "model/file_kind.h"

namespace restitution {

/// The name of each kind of file, without its extension.
template <>
std::span<const Word<FileKind>> words();

// diagnostic
template <>
std::span<const Word<AuthorityKind>> words();
template <>
std::span<const Word<GuestGroup>> words();
/// As `yes_or_no` reads them, and a third.
template <>
std::span<const Word<Confirmation>> words();
template <>
std::span<const Word<AgendaKind>> words();
template <>
std::span<const Word<DeckPart>> words();
template <>
std::span<const Word<DeckCut>> words();
template <>
std::span<const Word<QuestionnaireChoice>> words();

// interlocuteurs, reponses
template <>
std::span<const Word<Organisation>> words();
template <>
std::span<const Word<InterviewStatus>> words();

// inventaire, indicateurs
template <>
std::span<const Word<EquipmentRole>> words();
template <>
std::span<const Word<Perimeter>> words();
template <>
std::span<const Word<EquipmentUsers>> words();
template <>
std::span<const Word<Origin>> words();
template <>
std::span<const Word<Tenure>> words();
template <>
std::span<const Word<EquipmentState>> words();
template <>
std::span<const Word<EndOfLifeRoute>> words();
/// The key of each field of a line.
template <>
std::span<const Word<LineField>> words();
template <>
std::span<const Word<SpendingFamily>> words();

// leviers, and the shipped catalogue
template <>
std::span<const Word<Degree>> words();
/// The guide speaks of difficulty, a dossier of effort: the one is proposed for the other.
std::span<const Word<Degree>> difficulty_words();
template <>
std::span<const Word<LeverPriority>> words();

// remarques
template <>
std::span<const Word<Treatment>> words();
template <>
std::span<const Word<TextField>> words();

// reunion
template <>
std::span<const Word<Attendance>> words();
/// `Open` has none: the file says nothing.
template <>
std::span<const Word<LeverOutcome>> words();
template <>
std::span<const Word<DecisionVerb>> words();
template <>
std::span<const Word<ActionState>> words();
template <>
std::span<const Word<MinutesStatus>> words();

} // namespace restitution
