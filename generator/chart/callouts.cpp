#include "chart/callouts.h"

#include <algorithm>
#include <cstdlib>

namespace restitution {

namespace {

constexpr double label_gap = 6;
constexpr double tick_gap = 4;
constexpr double tick_clearance = 2;

struct Placed {
    CalloutPlace place;
    double width;
};

/// Whether a tick that ends on line `far` runs past line `near`, on the same side of the strip.
bool runs_past(int far, int near) {
    return (far > 0) == (near > 0) && std::abs(near) < std::abs(far);
}

bool crosses(double tick, double x, double width) {
    return tick > x - tick_clearance && tick < x + width + tick_clearance;
}

class Placing {
public:
    explicit Placing(const CalloutRules& rules) : rules_(rules) {}

    std::optional<CalloutPlace> at_home(const Callout& callout) {
        if (callout.must_leave || callout.width > callout.part.width() + rules_.overhang) {
            return std::nullopt;
        }
        const double most = rules_.right - callout.width;
        const double x =
            std::min(std::max(callout.part.centre() - callout.width / 2, rules_.left), most);
        return accept({rules_.home, x, std::nullopt}, callout.width);
    }

    /// A tick at the edge of the part, the label over the part; then ticks and labels elsewhere.
    CalloutPlace led(const Callout& callout) {
        const Segment& part = callout.part;
        const double inset = std::min(1.0, part.width() / 2);
        const double left = part.left + inset;
        const double right = part.right - inset;
        const double back = -2 * tick_gap - callout.width; // from right of a tick to left of it
        const std::vector<std::pair<double, double>> ticks_and_shifts[] = {
            {{left, 0}, {right, back}},
            {{part.centre(), 0}, {part.centre(), back}, {left, back}, {right, 0}}};
        for (const auto& choices : ticks_and_shifts) {
            for (const int line : rules_.leader_lines) {
                for (const auto& [tick, shift] : choices) {
                    if (const auto place =
                            accept({line, tick + tick_gap + shift, tick}, callout.width)) {
                        return *place;
                    }
                }
            }
        }
        const int last = rules_.leader_lines.empty() ? rules_.home : rules_.leader_lines.back();
        return {last, std::max(rules_.left, part.centre() - callout.width / 2), part.centre()};
    }

private:
    std::optional<CalloutPlace> accept(const CalloutPlace& place, double width) {
        if (place.x < rules_.left || place.x + width > rules_.right) {
            return std::nullopt;
        }
        for (const Placed& other : placed_) {
            if (clash(place, width, other)) {
                return std::nullopt;
            }
        }
        placed_.push_back({place, width});
        return place;
    }

    static bool clash(const CalloutPlace& place, double width, const Placed& other) {
        if (place.line == other.place.line) {
            return place.x < other.place.x + other.width + label_gap &&
                   other.place.x < place.x + width + label_gap;
        }
        if (place.tick && runs_past(place.line, other.place.line)) {
            return crosses(*place.tick, other.place.x, other.width);
        }
        return other.place.tick && runs_past(other.place.line, place.line) &&
               crosses(*other.place.tick, place.x, width);
    }

    const CalloutRules& rules_;
    std::vector<Placed> placed_;
};

} // namespace

std::vector<CalloutPlace> place_callouts(const std::vector<Callout>& callouts,
                                         const CalloutRules& rules) {
    Placing placing(rules);
    std::vector<std::optional<CalloutPlace>> places;
    for (const Callout& callout : callouts) {
        places.push_back(placing.at_home(callout));
    }
    // From the right, so that labels that start at their tick leave the way free for those before.
    for (std::size_t i = callouts.size(); i-- > 0;) {
        if (!places[i]) {
            places[i] = placing.led(callouts[i]);
        }
    }
    std::vector<CalloutPlace> result;
    for (const auto& place : places) {
        result.push_back(*place);
    }
    return result;
}

} // namespace restitution
