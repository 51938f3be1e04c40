/// Labels of the parts of a horizontal strip: centred beside their part when they fit, else on a
/// further line with a tick that leads to it.
///
///   [ 0 |     1      |  2  ]
///    |     Initié            line 1
///    Non engagé              line 2, with its tick
#pragma once

#include "chart/scale.h"

#include <optional>

namespace restitution {

struct Callout {
    Segment part;
    double width = 0;        ///< of the label
    bool must_leave = false; ///< never centred beside its part
};

struct CalloutRules {
    double left = 0; ///< borders that no label crosses
    double right = 0;
    double overhang = 0;           ///< a centred label may be this much wider than its part
    int home = 1;                  ///< line of centred labels: 1, 2… beneath, -1, -2… above
    std::vector<int> leader_lines; ///< tried in this order by the others
};

struct CalloutPlace {
    int line = 0;
    double x = 0;               ///< left of the label
    std::optional<double> tick; ///< where its tick stands
};

/// One place for each callout. With lines enough, no two labels of a line are closer than 6; a tick
/// crosses a label only when there is no other way.
std::vector<CalloutPlace> place_callouts(const std::vector<Callout>& callouts,
                                         const CalloutRules& rules);

} // namespace restitution
