#include "model/remarks.h"

#include "base/overload.h"

namespace restitution {

std::string name_of(const RemarkTarget& target) {
    return std::visit(Overload{
                          [](std::monostate) { return std::string(); },
                          [](const QuestionId& id) { return "question/" + id.text; },
                          [](const DimensionId& id) { return "dimension/" + id.text; },
                          [](const LineId& id) { return "ligne/" + id.text; },
                          [](const LeverId& id) { return "levier/" + id.text; },
                          [](const SlideId& id) { return "diapo/" + id.text; },
                      },
                      target);
}

} // namespace restitution
