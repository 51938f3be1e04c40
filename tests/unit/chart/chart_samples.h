/// The invented dossier of the design pictures, as chart specs.
#pragma once

#include "chart/chart.h"

namespace restitution::test {

/// `level_count` levels on a scale from 0 to level_count - 1, thresholds at halves.
ChartScale scale_of(int level_count = 5);

/// Numbers written with one decimal, bounds rounded outwards.
ChartNote note_of(double value, double low, double high);
ChartNote indicative_note_of(double value, double low, double high);

RadarChart radar_sample();      ///< eight axes, one indicative, one without note
IntervalBars interval_sample(); ///< the same dimensions, sorted
NoteScale note_scale_sample();  ///< 9/7, from 0.9 to 2.1
AnswerBar answer_sample();      ///< 1, 3, 3, 0, 0 and 3 missing
std::vector<std::string> digits_of(int level_count);

} // namespace restitution::test
