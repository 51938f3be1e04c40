/// The words of what is computed, in the files that give results as data.
#pragma once

#include "base/vocabulary.h"
#include "metrics/coverage.h"
#include "metrics/equipment.h"
#include "metrics/formula.h"

namespace restitution {

template <>
std::span<const Word<QuestionState>> words();
template <>
std::span<const Word<EquipmentCriterion>> words();
template <>
std::span<const Word<FormulaKind>> words();

} // namespace restitution
