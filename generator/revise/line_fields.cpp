#include "revise/line_fields.h"

#include <algorithm>
#include <tuple>

namespace restitution {

namespace {

bool same(const Interval<Hundredths>& a, const Interval<Hundredths>& b) {
    return a == b;
}

bool same(const HowOld& a, const HowOld& b) {
    const auto* years_a = std::get_if<YearsOld>(&a);
    const auto* years_b = std::get_if<YearsOld>(&b);
    if (years_a != nullptr && years_b != nullptr) {
        return same(years_a->years, years_b->years);
    }
    const auto* bought_a = std::get_if<Bought>(&a);
    const auto* bought_b = std::get_if<Bought>(&b);
    return bought_a != nullptr && bought_b != nullptr && bought_a->between == bought_b->between;
}

template <class T>
bool same(const T& a, const T& b) {
    return a == b;
}

template <class T>
bool same(const std::optional<Located<T>>& a, const std::optional<Located<T>>& b) {
    return a.has_value() == b.has_value() && (!a || same(a->value, b->value));
}

/// Calls `act` with the member that holds the field: age and purchase share one.
template <class Act>
void with_member(LineField field, Act act) {
    switch (field) {
    case LineField::Category:
        return act([](auto& line) -> auto& { return line.category.value; });
    case LineField::Label:
        return act([](auto& line) -> auto& { return line.label.value; });
    case LineField::Quantity:
        return act([](auto& line) -> auto& { return line.quantity; });
    case LineField::Perimeter:
        return act([](auto& line) -> auto& { return line.perimeter; });
    case LineField::Entity:
        return act([](auto& line) -> auto& { return line.entity; });
    case LineField::Users:
        return act([](auto& line) -> auto& { return line.users; });
    case LineField::Age:
    case LineField::Purchase:
        return act([](auto& line) -> auto& { return line.how_old; });
    case LineField::Lifetime:
        return act([](auto& line) -> auto& { return line.lifetime; });
    case LineField::Origin:
        return act([](auto& line) -> auto& { return line.origin; });
    case LineField::Tenure:
        return act([](auto& line) -> auto& { return line.tenure; });
    case LineField::State:
        return act([](auto& line) -> auto& { return line.state; });
    case LineField::EndOfLife:
        return act([](auto& line) -> auto& { return line.end_of_life; });
    case LineField::Hours:
        return act([](auto& line) -> auto& { return line.hours; });
    case LineField::Power:
        return act([](auto& line) -> auto& { return line.power; });
    case LineField::Note:
        return act([](auto& line) -> auto& { return line.note.value; });
    }
}

bool is_age(LineField field) {
    return field == LineField::Age || field == LineField::Purchase;
}

} // namespace

void set_field(InventoryLine& line, LineField field, const InventoryLine& source) {
    with_member(field, [&](auto member) { member(line) = member(source); });
    auto& all = line.suppositions;
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](const Supposition& supposition) {
                                 const LineField about = supposition.field.value;
                                 return about == field || (is_age(about) && is_age(field));
                             }),
              all.end());
}

bool same_field(const InventoryLine& a, const InventoryLine& b, LineField field) {
    bool result = false;
    with_member(field, [&](auto member) { result = same(member(a), member(b)); });
    return result;
}

} // namespace restitution
