#include "chart/scale.h"

#include <algorithm>

namespace restitution {

LinearScale::LinearScale(const ChartScale& scale, double from, double to)
    : minimum_(scale.minimum), maximum_(std::max(scale.maximum, scale.minimum + 1)), from_(from),
      to_(to) {}

double LinearScale::operator()(double value) const {
    const double part = (std::clamp(value, minimum_, maximum_) - minimum_) / (maximum_ - minimum_);
    return from_ + part * (to_ - from_);
}

std::vector<Segment> level_segments(const ChartScale& scale, const LinearScale& to_x) {
    std::vector<Segment> segments;
    for (std::size_t i = 0; i < scale.levels.size(); ++i) {
        const double left = i == 0 ? to_x.from() : to_x(scale.levels[i].threshold);
        const bool last = i + 1 == scale.levels.size();
        segments.push_back({left, last ? to_x.to() : to_x(scale.levels[i + 1].threshold)});
    }
    return segments;
}

std::vector<int> whole_ticks(const ChartScale& scale) {
    constexpr int most_intervals = 10;
    const int span = std::max(scale.maximum - scale.minimum, 1);
    int step = 1;
    for (const int candidate : {1, 2, 5, 10, 20, 25, 50, 100, 1000}) {
        step = candidate;
        if (span % step == 0 && span / step <= most_intervals) {
            break;
        }
    }
    std::vector<int> ticks;
    for (int value = scale.minimum; value < scale.minimum + span; value += step) {
        ticks.push_back(value);
    }
    ticks.push_back(scale.minimum + span);
    return ticks;
}

bool has_interval(const ChartNote& note) {
    constexpr double rounding = 1e-9;
    return note.high.value - note.low.value > rounding;
}

} // namespace restitution
