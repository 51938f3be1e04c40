/// What a dossier still lacks, named one by one, for those who collect it.
///
/// A missing answer is a question of P_d without a level. An interview is to be held while its
/// status is neither `tenu` nor `impossible`. Of the inventory, the lines that enter a figure:
/// those of the entities studied, out-of-order devices left aside; hours are asked of those in
/// service only.
#pragma once

#include "metrics/coverage.h"
#include "model/dossier.h"

#include <vector>

namespace restitution {

struct Pending {
    std::vector<QuestionId> answers;          ///< in the questionnaire's order
    int questions = 0;                        ///< that apply here: `answers` are part of them
    std::vector<InterviewId> interviews;      ///< in the dossier's order, as the following ones
    std::vector<InterviewId> without_answers; ///< held, and nothing is typed yet
    std::vector<InterviewId> without_date;    ///< held, nobody knows when
    std::vector<LineId> quantities;           ///< lines of unknown quantity, and so on
    std::vector<LineId> ages;
    std::vector<LineId> origins;
    std::vector<LineId> hours;
    friend bool operator==(const Pending&, const Pending&) = default;
};

Pending find_pending(const Dossier& dossier, const Coverage& coverage);

} // namespace restitution
