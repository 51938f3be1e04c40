#include "read/decode/numbers.h"

#include "messages/values.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace restitution {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

constexpr std::size_t any_places = 99;

/// "-12,50" as sign, whole digits and decimal digits.
struct Parts {
    bool negative = false;
    std::string whole;
    std::string decimals;
    bool has_separator = false;
};

/// A minus sign at most, digits, then at most one separator followed by digits.
std::optional<Parts> parts_of(std::string_view text) {
    Parts parts;
    if (!text.empty() && text[0] == '-') {
        parts.negative = true;
        text.remove_prefix(1);
    }
    const std::size_t separator = text.find_first_of(".,");
    parts.whole = text.substr(0, separator);
    if (separator != std::string_view::npos) {
        parts.has_separator = true;
        parts.decimals = text.substr(separator + 1);
    }
    const bool only_digits = std::all_of(parts.whole.begin(), parts.whole.end(), is_digit) &&
                             std::all_of(parts.decimals.begin(), parts.decimals.end(), is_digit);
    const bool leading_zero = parts.whole.size() > 1 && parts.whole[0] == '0';
    const bool complete = !parts.whole.empty() && (!parts.has_separator || !parts.decimals.empty());
    return only_digits && complete && !leading_zero ? std::optional<Parts>(parts) : std::nullopt;
}

/// "1 000" (any space or apostrophe), "1.000.000": the same without what groups the thousands;
/// empty when the text is no such number: "0,125" is none, no group of thousands starts with 0.
std::string without_grouping(std::string_view text) {
    if (text.substr(0, 1) == "0" || text.substr(0, 2) == "-0") {
        return {};
    }
    std::string plain;
    std::size_t since_group = 0;
    bool grouped = false;
    for (std::size_t i = 0; i < text.size();) {
        if (is_digit(text[i]) || (i == 0 && text[i] == '-')) {
            plain += text[i++];
            ++since_group;
            continue;
        }
        std::size_t width = 0;
        for (const std::string_view mark : {" ", "\u00A0", "\u202F", "'", "’", ".", ",", "_"}) {
            width = text.substr(i, mark.size()) == mark ? mark.size() : width;
        }
        if (width == 0 || plain.empty() || (grouped && since_group != 3)) {
            return {};
        }
        i += width;
        grouped = true;
        since_group = 0;
    }
    return grouped && since_group == 3 ? plain : std::string{};
}

/// "1,500" as "1,5", "1,125" as "1,1250": the same number, written so that nobody sees a group of
/// thousands; empty when it then has more than `most_places`.
std::string without_doubt(const Parts& parts, std::size_t most_places) {
    std::string decimals = parts.decimals;
    while (!decimals.empty() && decimals.back() == '0') {
        decimals.pop_back();
    }
    decimals += decimals.size() == 3 ? "0" : "";
    if (decimals.size() > most_places) {
        return {};
    }
    return (parts.negative ? "-" : "") + parts.whole + (decimals.empty() ? "" : "," + decimals);
}

/// Reports "1 000", "1.000" and the like, whichever number was expected.
bool refuse_grouping(const Value& value, const Scalar& scalar, std::size_t most_places,
                     Diagnostics& diagnostics) {
    const std::string plain = without_grouping(scalar.text);
    if (plain.empty()) {
        return false;
    }
    const auto parts = parts_of(scalar.text);
    const bool may_be_decimal = most_places > 0 && parts && parts->has_separator;
    const std::string decimal = may_be_decimal ? without_doubt(*parts, most_places) : std::string{};
    diagnostics.error(value.where, messages::grouped_number(scalar.text),
                      {decimal.empty() ? messages::write_number_as(plain)
                                       : messages::write_number_as(plain, decimal)});
    return true;
}

template <class Number>
std::optional<Number> parse(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(number)
                                                                    : std::nullopt;
}

std::string in_french(Hundredths number) {
    const long rest = std::abs(number.count % 100);
    const std::string sign = number.count < 0 ? "-" : "";
    const std::string whole = fmt::format("{}{}", sign, std::abs(number.count / 100));
    return rest == 0        ? whole
           : rest % 10 == 0 ? fmt::format("{},{}", whole, rest / 10)
                            : fmt::format("{},{:02}", whole, rest);
}

std::optional<Parts> decimal_parts(const Value& value, const Scalar& scalar,
                                   std::size_t most_places, Diagnostics& diagnostics) {
    if (refuse_grouping(value, scalar, most_places, diagnostics)) {
        return std::nullopt;
    }
    auto parts = parts_of(scalar.text);
    if (!parts) {
        diagnostics.error(value.where, messages::decimal_expected(scalar.text),
                          {messages::write_decimal()});
    }
    return parts;
}

} // namespace

Reader<Located<long>> whole_number(long lowest, long highest) {
    return [=](const Value& value, Diagnostics& diagnostics) -> std::optional<Located<long>> {
        const Scalar* scalar = scalar_of(value, diagnostics);
        if (scalar == nullptr || refuse_grouping(value, *scalar, 0, diagnostics)) {
            return std::nullopt;
        }
        const auto parts = parts_of(scalar->text);
        if (!parts || parts->has_separator) {
            const bool only_zeros =
                parts && std::all_of(parts->decimals.begin(), parts->decimals.end(),
                                     [](char c) { return c == '0'; });
            diagnostics.error(
                value.where, messages::whole_number_expected(scalar->text),
                {only_zeros ? messages::write_number_as((parts->negative ? "-" : "") + parts->whole)
                            : messages::write_digits_only()});
            return std::nullopt;
        }
        const auto number = parse<long>(scalar->text);
        if (!number || *number < lowest || *number > highest) {
            diagnostics.error(value.where,
                              messages::out_of_range(scalar->text, fmt::format("{}", lowest),
                                                     fmt::format("{}", highest)));
            return std::nullopt;
        }
        return Located<long>{*number, value.where};
    };
}

Reader<Located<int>> small_number(int lowest, int highest) {
    return [read = whole_number(lowest, highest)](
               const Value& value, Diagnostics& diagnostics) -> std::optional<Located<int>> {
        const auto number = read(value, diagnostics);
        if (!number) {
            return std::nullopt;
        }
        return Located<int>{static_cast<int>(number->value), number->where};
    };
}

Reader<Hundredths> decimal(Hundredths lowest, Hundredths highest) {
    return [=](const Value& value, Diagnostics& diagnostics) -> std::optional<Hundredths> {
        constexpr std::size_t places = 2;
        const Scalar* scalar = scalar_of(value, diagnostics);
        const auto parts = scalar != nullptr ? decimal_parts(value, *scalar, places, diagnostics)
                                             : std::optional<Parts>{};
        if (!parts) {
            return std::nullopt;
        }
        if (parts->decimals.size() > places) {
            diagnostics.error(value.where, messages::too_many_decimals(scalar->text, places));
            return std::nullopt;
        }
        std::string digits = parts->whole + parts->decimals;
        digits.append(places - parts->decimals.size(), '0');
        const auto count = parse<long>(digits);
        const Hundredths number{parts->negative ? -count.value_or(0) : count.value_or(0)};
        if (!count || number < lowest || number > highest) {
            diagnostics.error(value.where, messages::out_of_range(scalar->text, in_french(lowest),
                                                                  in_french(highest)));
            return std::nullopt;
        }
        return number;
    };
}

Reader<double> length_in_points(double lowest, double highest) {
    return [=](const Value& value, Diagnostics& diagnostics) -> std::optional<double> {
        const Scalar* scalar = scalar_of(value, diagnostics);
        const auto parts = scalar != nullptr
                               ? decimal_parts(value, *scalar, any_places, diagnostics)
                               : std::optional<Parts>{};
        if (!parts) {
            return std::nullopt;
        }
        const std::string text = (parts->negative ? "-" : "") + parts->whole + "." +
                                 (parts->decimals.empty() ? "0" : parts->decimals);
        const auto number = parse<double>(text);
        if (!number || *number < lowest || *number > highest) {
            diagnostics.error(value.where,
                              messages::out_of_range(scalar->text, fmt::format("{}", lowest),
                                                     fmt::format("{}", highest)));
            return std::nullopt;
        }
        return number;
    };
}

} // namespace restitution
