#include "read/syntax/value.h"

#include <algorithm>

namespace restitution {

namespace {

bool same(const std::monostate&, const std::monostate&) {
    return true;
}

bool same(const Scalar& a, const Scalar& b) {
    return a.text == b.text;
}

bool same(const List& a, const List& b) {
    return std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), same_data);
}

bool same(const Fields& a, const Fields& b) {
    return std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(),
                      [](const Field& left, const Field& right) {
                          return left.key == right.key && same_data(left.value, right.value);
                      });
}

template <class Left, class Right>
bool same(const Left&, const Right&) {
    return false;
}

} // namespace

const Field* Fields::find(std::string_view key) const {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Field& f) { return f.key == key; });
    return found == items.end() ? nullptr : &*found;
}

bool same_data(const Value& a, const Value& b) {
    return std::visit([](const auto& left, const auto& right) { return same(left, right); },
                      a.content, b.content);
}

} // namespace restitution
