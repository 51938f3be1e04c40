#include "model/remarks.h"

#include "base/overload.h"

#include <algorithm>
#include <initializer_list>

namespace restitution {

namespace {

bool is_one_of(TextField field, std::initializer_list<TextField> fields) {
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

} // namespace

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

bool has_text(const RemarkTarget& target, TextField field) {
    using F = TextField;
    return std::visit(
        Overload{
            [](std::monostate) { return false; },
            [&](const QuestionId&) {
                return is_one_of(field, {F::Title, F::Wording, F::Help});
            },
            [&](const DimensionId&) {
                return is_one_of(field, {F::Name, F::ShortLabel});
            },
            [&](const LineId&) { return false; },
            [&](const LeverId&) {
                return is_one_of(field, {F::Title, F::Description, F::Cost, F::Owner, F::Horizon});
            },
            [&](const SlideId&) { return field == F::Title; },
        },
        target);
}

} // namespace restitution
