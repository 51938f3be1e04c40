/// One note on the strip of the levels, with the bracket of its interval above.
#pragma once

#include "chart/canvas.h"
#include "chart/chart_values.h"

#include <cstddef>

namespace restitution {

struct NoteScale {
    ChartScale scale;
    std::optional<ChartNote> note;    ///< none: the strip is empty and dashed
    std::string remark;               ///< "sans note : aucune réponse", "indicatif"; or empty
    std::optional<std::size_t> level; ///< the note's level, whose name is in bold
    bool level_names = true;          ///< names beneath the strip
    friend bool operator==(const NoteScale&, const NoteScale&) = default;
};

Frame draw_note_scale(const NoteScale& chart, Size size, const ChartStyle& style);
double natural_height(const NoteScale& chart, double width, const ChartStyle& style);

} // namespace restitution
