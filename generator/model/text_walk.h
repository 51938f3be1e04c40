/// What the walk of model/texts is made of; the headers `texts_of_*` say what each struct holds.
#pragma once

#include "model/texts.h"

#include <algorithm>
#include <concepts>
#include <type_traits>

namespace restitution::text_walk {

/// A `Model`, const or not, as the dossier that is walked.
template <class T, class Model>
concept Some = std::same_as<std::remove_const_t<T>, Model>;

/// Who walks.
template <class Seen>
struct Walk {
    const std::function<void(const Seen&)>& visit;
};

/// What a text is, and what becomes of it.
struct Sort {
    TextKind kind;
    WhenPublished published;
};

constexpr Sort free_text{TextKind::Free, WhenPublished::Kept};
/// A function is expected there, and a name is a fault.
constexpr Sort function{TextKind::Free, WhenPublished::FunctionInside};
/// For who prepares and who presents: to name people there is none.
constexpr Sort for_the_team{TextKind::Free, WhenPublished::NotShown};
constexpr Sort actor{TextKind::Person, WhenPublished::FunctionInside};
constexpr Sort person{TextKind::Person, WhenPublished::Emptied};
constexpr Sort technical{TextKind::Technical, WhenPublished::NotShown};
constexpr Sort identifier{TextKind::Identifier, WhenPublished::Kept};
/// Of people, and of what no published document tells apart.
constexpr Sort inner_identifier{TextKind::Identifier, WhenPublished::NotShown};

void see(const auto& walk, Sort sort, Some<Text> auto& text, const RemarkTarget& target = {},
         std::optional<TextField> field = {}) {
    walk.visit({text.value, text.where, sort.kind, sort.published, target, field});
}

void see_id(const auto& walk, Sort sort, auto& id, const RemarkTarget& target = {}) {
    walk.visit({id.value.text, id.where, sort.kind, sort.published, target, {}});
}

/// Of a text that may be absent: emptied, it is.
void see_given(const auto& walk, Sort sort, Some<std::optional<Text>> auto& text) {
    if (!text) {
        return;
    }
    see(walk, sort, *text);
    if constexpr (!std::is_const_v<std::remove_reference_t<decltype(text)>>) {
        if (text->value.empty()) {
            text.reset();
        }
    }
}

/// Items that are emptied leave the list.
void see_list(const auto& walk, Sort sort, Some<std::vector<Text>> auto& texts,
              const RemarkTarget& target = {}) {
    for (auto& text : texts) {
        see(walk, sort, text, target);
    }
    if constexpr (!std::is_const_v<std::remove_reference_t<decltype(texts)>>) {
        texts.erase(std::remove_if(texts.begin(), texts.end(),
                                   [](const Text& text) { return text.value.empty(); }),
                    texts.end());
    }
}

/// A list of structs.
void each(const auto& walk, auto& items, const auto&... rest) {
    for (auto& item : items) {
        see(walk, item, rest...);
    }
}

} // namespace restitution::text_walk
