/// Where a link leads.
#pragma once

#include <string>
#include <variant>

namespace restitution {

struct PageTarget {
    std::string anchor; ///< a name of PagedDocument::anchors
};
struct WebTarget {
    std::string url; ///< https: or mailto:
};
using LinkTarget = std::variant<PageTarget, WebTarget>;

} // namespace restitution
