/// The file `remarques`: what participants said of a version, and what the next ones change for it.
///
///   Remark
///   ├── author, date, target, text
///   ├── treatment, answer, version from which it counts
///   └── changes (of an accepted one)
///       ├── the retained answer to a question
///       ├── one field of a line of the inventory
///       └── one text of a target
#pragma once

#include "base/date.h"
#include "model/identifiers.h"
#include "model/interviews.h"
#include "model/inventory.h"
#include "model/targets.h"

#include <optional>
#include <variant>
#include <vector>

namespace restitution {

enum class Treatment { Accepted, Declined, ToExamine };

/// Sets what the team retains; what people answered stays as they said it.
struct RetainedAnswerChange {
    Located<QuestionId> question;
    Given given;
    std::optional<Located<Given>> before; ///< what must be retained until then
};

/// Sets one field of a line: of `patch` (and `before`), only `field` is meant.
struct LineChange {
    Located<LineId> line;
    Located<LineField> field;
    InventoryLine patch;
    std::optional<Located<InventoryLine>> before;
};

/// The texts that a remark may change; which target has which is told by model/texts.
enum class TextField { Title, Wording, Help, Description, Cost, Owner, Horizon, Name, ShortLabel };

struct TextChange {
    Located<RemarkTarget> target;
    Located<TextField> field;
    Text text;
    std::optional<Text> before;
};

using Change = std::variant<RetainedAnswerChange, LineChange, TextChange>;

struct Remark {
    Located<RemarkId> id;
    Text author; ///< a function; the minutes print it
    Located<Date> date;
    Located<RemarkTarget> target;
    Text text;
    Treatment treatment = Treatment::ToExamine;
    Text answer;                         ///< empty only while to examine
    std::optional<Located<int>> version; ///< 2 or more; none only while to examine
    std::vector<Change> changes;         ///< empty unless accepted
};

} // namespace restitution
