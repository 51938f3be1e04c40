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
        const CalloutPlace place{rules_.home, x, std::nullopt};
        return accept(place, callout.width, Crossing::Refused) ? std::optional(place)
                                                               : std::nullopt;
    }

    /// Whether a label at the right of a tick on the part's left edge stays before the border.
    bool fits_rightwards(const Callout& callout) const {
        return callout.part.left + inset(callout) + tick_gap + callout.width <= rules_.right;
    }

    /// First the label over its part with its tick at an edge, then other ticks; a tick that
    /// crosses a label is better than no label.
    CalloutPlace led(const Callout& callout) {
        const Segment& part = callout.part;
        const double right_of = tick_gap;
        const double left_of = -tick_gap - callout.width;
        std::vector<Lead> leads{{part.left + inset(callout), right_of},
                                {part.right - inset(callout), left_of},
                                {part.centre(), right_of},
                                {part.centre(), left_of},
                                {part.left + inset(callout), left_of},
                                {part.right - inset(callout), right_of}};
        if (!fits_rightwards(callout)) {
            std::swap(leads[0], leads[1]);
        }
        for (const Crossing crossing : {Crossing::Refused, Crossing::Accepted}) {
            for (const Lead& lead : leads) {
                for (const int line : rules_.leader_lines) {
                    const CalloutPlace place{line, lead.tick + lead.shift, lead.tick};
                    if (accept(place, callout.width, crossing)) {
                        return place;
                    }
                }
            }
        }
        return on_a_further_line(callout);
    }

private:
    enum class Crossing { Refused, Accepted };
    struct Lead {
        double tick;
        double shift; ///< from the tick to the left of the label
    };

    /// Past the lines that were asked for, as far as it takes.
    CalloutPlace on_a_further_line(const Callout& callout) {
        const double x = std::max(rules_.left, std::min(callout.part.centre() - callout.width / 2,
                                                        rules_.right - callout.width));
        const double tick = callout.part.centre();
        int line = rules_.leader_lines.empty() ? rules_.home : rules_.leader_lines.back();
        for (std::size_t tries = 0; tries <= placed_.size(); ++tries) {
            line += rules_.home > 0 ? 1 : -1;
            if (accept({line, x, tick}, callout.width, Crossing::Accepted)) {
                break;
            }
        }
        return {line, x, tick};
    }

    static double inset(const Callout& callout) { return std::min(1.0, callout.part.width() / 2); }

    bool accept(const CalloutPlace& place, double width, Crossing crossing) {
        if (place.x < rules_.left || place.x + width > rules_.right) {
            return false;
        }
        for (const Placed& other : placed_) {
            if (too_close(place, width, other) ||
                (crossing == Crossing::Refused && tick_crosses(place, width, other))) {
                return false;
            }
        }
        placed_.push_back({place, width});
        return true;
    }

    static bool too_close(const CalloutPlace& place, double width, const Placed& other) {
        return place.line == other.place.line &&
               place.x < other.place.x + other.width + label_gap &&
               other.place.x < place.x + width + label_gap;
    }

    static bool tick_crosses(const CalloutPlace& place, double width, const Placed& other) {
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
    // Labels that start at their tick are placed from the right, those that end at it from the
    // left: each leaves the way free for the ticks of the next.
    for (std::size_t i = 0; i < callouts.size(); ++i) {
        if (!places[i] && !placing.fits_rightwards(callouts[i])) {
            places[i] = placing.led(callouts[i]);
        }
    }
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
