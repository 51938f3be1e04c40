#include "read/decode/figures.h"

#include "messages/equipment.h"
#include "read/decode/decoder.h"
#include "read/decode/numbers.h"

#include <algorithm>

namespace restitution {

namespace {

/// `read` gives the interval that one scalar stands for; two bounds span from one to the other.
template <class T>
std::optional<Located<Interval<T>>> read_interval(const Value& value, Diagnostics& diagnostics,
                                                  const Reader<Interval<T>>& read) {
    if (!std::holds_alternative<Fields>(value.content)) {
        const auto both = read(value, diagnostics);
        return both ? std::optional(Located<Interval<T>>{*both, value.where}) : std::nullopt;
    }
    Decoder fields(value, diagnostics);
    const Value* lowest = fields.find("min", Need::Required);
    const Value* highest = fields.find("max", Need::Required);
    fields.finish();
    const auto least = lowest != nullptr ? read(*lowest, diagnostics) : std::nullopt;
    const auto most = highest != nullptr ? read(*highest, diagnostics) : std::nullopt;
    if (!least || !most) {
        return std::nullopt;
    }
    if (most->most < least->least) {
        diagnostics.error(highest->where, messages::bounds_upside_down());
        return std::nullopt;
    }
    return Located<Interval<T>>{{least->least, most->most}, value.where};
}

bool is_year(std::string_view text) {
    return text.size() == 4 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Interval<Date>> days_of(const Value& value, Diagnostics& diagnostics) {
    constexpr int first_year = 1980;
    constexpr int last_year = 2100;
    const Scalar* scalar = scalar_of(value, diagnostics);
    if (scalar == nullptr) {
        return std::nullopt;
    }
    if (is_year(scalar->text)) {
        const auto year = small_number(first_year, last_year)(value, diagnostics);
        return year ? std::optional(Interval<Date>{{year->value, 1, 1}, {year->value, 12, 31}})
                    : std::nullopt;
    }
    if (scalar->text.find_first_of("-/") == std::string::npos) {
        diagnostics.error(value.where, messages::year_or_date_expected(scalar->text),
                          {messages::write_year_or_date()});
        return std::nullopt;
    }
    const auto day = date(value, diagnostics);
    return day ? std::optional(Interval<Date>{day->value, day->value}) : std::nullopt;
}

} // namespace

Reader<Located<Hundredths>> placed_decimal(Hundredths lowest, Hundredths highest) {
    return [read = decimal(lowest, highest)](
               const Value& value, Diagnostics& diagnostics) -> std::optional<Located<Hundredths>> {
        const auto number = read(value, diagnostics);
        return number ? std::optional(Located<Hundredths>{*number, value.where}) : std::nullopt;
    };
}

Reader<Located<Interval<long>>> whole_interval(long lowest, long highest) {
    return [read = whole_number(lowest, highest)](const Value& value, Diagnostics& diagnostics) {
        return read_interval<long>(
            value, diagnostics,
            [&](const Value& bound, Diagnostics& found) -> std::optional<Interval<long>> {
                const auto number = read(bound, found);
                return number ? std::optional(Interval<long>{number->value, number->value})
                              : std::nullopt;
            });
    };
}

Reader<Located<Interval<Hundredths>>> decimal_interval(Hundredths lowest, Hundredths highest) {
    return [read = decimal(lowest, highest)](const Value& value, Diagnostics& diagnostics) {
        return read_interval<Hundredths>(
            value, diagnostics,
            [&](const Value& bound, Diagnostics& found) -> std::optional<Interval<Hundredths>> {
                const auto number = read(bound, found);
                return number ? std::optional(Interval<Hundredths>{*number, *number})
                              : std::nullopt;
            });
    };
}

std::optional<Located<Interval<Date>>> days_between(const Value& value, Diagnostics& diagnostics) {
    return read_interval<Date>(value, diagnostics, days_of);
}

} // namespace restitution
