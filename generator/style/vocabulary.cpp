#include "style/vocabulary.h"

namespace restitution {

template <>
std::span<const Word<OutlinePart>> words() {
    static constexpr Word<OutlinePart> table[]{{"details", OutlinePart::Details},
                                               {"echange", OutlinePart::Discussion},
                                               {"arbitrage", OutlinePart::Arbitration},
                                               {"retours", OutlinePart::Feedback},
                                               {"etapes_suivantes", OutlinePart::NextSteps}};
    return table;
}

template <>
std::span<const Word<LevelPattern>> words() {
    static constexpr Word<LevelPattern> table[]{
        {"aucun", LevelPattern::None},
        {"points", LevelPattern::Dots},
        {"lignes_horizontales", LevelPattern::HorizontalLines},
        {"lignes_verticales", LevelPattern::VerticalLines},
        {"plein", LevelPattern::Solid}};
    return table;
}

} // namespace restitution
