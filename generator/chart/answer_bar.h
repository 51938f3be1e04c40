/// The answers to the questions of a dimension, stacked by level, then those that are missing.
#pragma once

#include "chart/canvas.h"

#include <cstddef>

namespace restitution {

/// The questions answered at one level; a group of none is not drawn.
struct AnswerGroup {
    std::string label; ///< "Initié (1)"
    int count = 0;
    friend bool operator==(const AnswerGroup&, const AnswerGroup&) = default;
};

struct AnswerBar {
    std::vector<AnswerGroup> levels; ///< one for every level, lowest first, empty ones included
    AnswerGroup unanswered;          ///< "Sans réponse"
    friend bool operator==(const AnswerBar&, const AnswerBar&) = default;
};

/// The bar stands at the height of the strip of NoteScale: side by side, they are level.
Frame draw_answer_bar(const AnswerBar& chart, Size size, const ChartStyle& style);
double natural_height(const AnswerBar& chart, double width, const ChartStyle& style);

} // namespace restitution
