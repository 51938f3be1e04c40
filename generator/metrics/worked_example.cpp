#include "metrics/worked_example.h"

#include <tuple>

namespace restitution {

std::optional<std::size_t> choose_worked_example(const Coverage& coverage) {
    constexpr int fewest_answers = 3;
    std::optional<std::size_t> best;
    const auto rank = [&](std::size_t index) {
        const AnswerCounts& counts = coverage.dimensions[index].counts;
        return std::make_tuple(counts.missing() == 0, counts.asked(), index);
    };
    for (std::size_t i = 0; i < coverage.dimensions.size(); ++i) {
        const bool possible = coverage.dimensions[i].counts.answered >= fewest_answers;
        if (possible && (!best || rank(i) < rank(*best))) {
            best = i;
        }
    }
    return best;
}

} // namespace restitution
