/// Points de vue à rapprocher: the questions to which interviews gave answers that are far apart.
///
/// There is one when highest s_q - lowest s_q >= 1/2 among the levels given to one
/// question, or a level against "sans objet". Questions left out have none. Whoever answered is
/// not kept: the link between a person and an answer is protected.
#pragma once

#include "metrics/coverage.h"

#include <cstddef>
#include <vector>

namespace restitution {

struct Divergence {
    std::size_t dimension = 0; ///< index in the questionnaire
    std::size_t question = 0;  ///< index in the dimension
    QuestionId id;
    int lowest = 0; ///< step of the grid
    int highest = 0;
    bool against_not_applicable = false; ///< somebody said "sans objet"
    bool settled = false;                ///< the team retained an answer
    friend bool operator==(const Divergence&, const Divergence&) = default;
};

/// In the questionnaire's order.
std::vector<Divergence> compute_divergences(const Questionnaire& questionnaire,
                                            const Coverage& coverage);

} // namespace restitution
