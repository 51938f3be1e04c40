/// How the enumerators of one type are written in files: a table each, which readers and writers
/// share, so that no word has two homes.
///
/// A layer gives the tables of its own types by specialising `words`, in its vocabulary.h.
#pragma once

#include <algorithm>
#include <cassert>
#include <span>
#include <string_view>

namespace restitution {

template <class Enum>
struct Word {
    std::string_view text;
    Enum value;
};

/// Every word of the type, in the order in which messages list them.
template <class Enum>
std::span<const Word<Enum>> words();

/// The first word of a value that has several.
template <class Enum>
std::string_view word_of(Enum value) {
    const std::span<const Word<Enum>> all = words<Enum>();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Word<Enum>& word) { return word.value == value; });
    assert(found != all.end());
    return found != all.end() ? found->text : std::string_view();
}

} // namespace restitution
