#include "read/decode/scalars.h"

#include "base/closest_names.h"
#include "base/utf8.h"
#include "messages/values.h"

#include <algorithm>

namespace restitution {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Digits only, from `least` to `most` of them, as a number.
std::optional<int> digits(std::string_view text, std::size_t least, std::size_t most) {
    if (text.size() < least || text.size() > most ||
        !std::all_of(text.begin(), text.end(), is_digit)) {
        return std::nullopt;
    }
    int number = 0;
    for (const char c : text) {
        number = number * 10 + (c - '0');
    }
    return number;
}

/// `2024-03-12` or `12/03/2024`.
std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10) {
        return std::nullopt;
    }
    const bool iso_form = text[4] == '-' && text[7] == '-';
    const bool french_form = text[2] == '/' && text[5] == '/';
    if (!iso_form && !french_form) {
        return std::nullopt;
    }
    const auto year = digits(iso_form ? text.substr(0, 4) : text.substr(6, 4), 4, 4);
    const auto month = digits(iso_form ? text.substr(5, 2) : text.substr(3, 2), 2, 2);
    const auto day = digits(iso_form ? text.substr(8, 2) : text.substr(0, 2), 2, 2);
    if (!year || !month || !day) {
        return std::nullopt;
    }
    return Date{*year, *month, *day};
}

/// `14:30` or `14h30`.
std::optional<TimeOfDay> parse_time(std::string_view text) {
    const std::size_t sign = text.find_first_of(":h");
    if (sign == std::string_view::npos) {
        return std::nullopt;
    }
    const auto hour = digits(text.substr(0, sign), 1, 2);
    const auto minute = digits(text.substr(sign + 1), 2, 2);
    if (!hour || !minute || *hour > 23 || *minute > 59) {
        return std::nullopt;
    }
    return TimeOfDay{*hour, *minute};
}

/// Reads a text that must have a form, and says so otherwise.
template <class Fits>
std::optional<Text> text_of_form(const Value& value, Diagnostics& diagnostics, Fits fits,
                                 Message (*message)(std::string_view)) {
    auto text = any_text(value, diagnostics);
    if (text && !fits(text->value)) {
        diagnostics.error(value.where, message(text->value));
        return std::nullopt;
    }
    return text;
}

} // namespace

messages::ValueKind kind_of(const Value& value) {
    constexpr std::array kinds{messages::ValueKind::Nothing, messages::ValueKind::Scalar,
                               messages::ValueKind::List, messages::ValueKind::Fields};
    return kinds[value.content.index()];
}

bool is_blank(std::string_view text) {
    const std::u32string points = to_code_points(text);
    return std::all_of(points.begin(), points.end(), [](char32_t c) {
        return c == U' ' || c == U'\t' || c == U'\n' || c == 0xA0 || c == 0x202F ||
               (c >= 0x2000 && c <= 0x200D) || c == 0x3000 || c == 0xFEFF || c == 0x2060;
    });
}

bool is_blank(const Value& value) {
    const auto* scalar = std::get_if<Scalar>(&value.content);
    return value.is_nothing() || (scalar != nullptr && is_blank(scalar->text));
}

const Scalar* scalar_of(const Value& value, Diagnostics& diagnostics) {
    const auto* scalar = std::get_if<Scalar>(&value.content);
    if (scalar == nullptr) {
        Message message = value.is_nothing() ? messages::value_absent()
                                             : messages::single_value_expected(kind_of(value));
        diagnostics.error(value.where, std::move(message));
    }
    return scalar;
}

std::optional<Text> any_text(const Value& value, Diagnostics& diagnostics) {
    const Scalar* scalar = scalar_of(value, diagnostics);
    if (scalar == nullptr) {
        return std::nullopt;
    }
    if (is_blank(scalar->text)) {
        diagnostics.error(value.where, messages::blank_text(),
                          {messages::write_text_or_erase_key()});
        return std::nullopt;
    }
    return Text{std::string(trimmed(scalar->text)), value.where};
}

std::optional<Text> identifier_text(const Value& value, Diagnostics& diagnostics) {
    auto text = any_text(value, diagnostics);
    if (text && !is_identifier(text->value)) {
        // Kept, so that the places that use it are not reported on top.
        diagnostics.error(value.where, messages::identifier_expected(text->value),
                          {messages::write_identifier()});
    }
    return text;
}

std::optional<Text> secure_address(const Value& value, Diagnostics& diagnostics) {
    const auto fits = [](std::string_view text) {
        constexpr std::string_view scheme = "https://";
        return text.substr(0, scheme.size()) == scheme && text.size() > scheme.size() + 2 &&
               text.find_first_of(" \t\n<>\"") == std::string_view::npos;
    };
    return text_of_form(value, diagnostics, fits, messages::secure_address_expected);
}

std::optional<Text> email_address(const Value& value, Diagnostics& diagnostics) {
    const auto fits = [](std::string_view text) {
        const std::size_t at = text.find('@');
        const bool plain =
            std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7F'; });
        return plain && at != std::string_view::npos && at > 0 && text.rfind('@') == at &&
               text.find('.', at) != std::string_view::npos && text.back() != '.' &&
               text.find_first_of("<>()[]\\\",:;") == std::string_view::npos;
    };
    return text_of_form(value, diagnostics, fits, messages::email_expected);
}

std::optional<bool> yes_or_no(const Value& value, Diagnostics& diagnostics) {
    const Scalar* scalar = scalar_of(value, diagnostics);
    if (scalar == nullptr) {
        return std::nullopt;
    }
    if (scalar->text == "oui" || scalar->text == "true") {
        return true;
    }
    if (scalar->text == "non" || scalar->text == "false") {
        return false;
    }
    diagnostics.error(value.where, messages::yes_or_no_expected(scalar->text),
                      {messages::write_yes_or_no()});
    return std::nullopt;
}

std::optional<Located<Date>> date(const Value& value, Diagnostics& diagnostics) {
    const Scalar* scalar = scalar_of(value, diagnostics);
    if (scalar == nullptr) {
        return std::nullopt;
    }
    const auto day = parse_date(scalar->text);
    if (!day) {
        diagnostics.error(value.where, messages::date_expected(scalar->text),
                          {messages::write_date()});
        return std::nullopt;
    }
    if (!is_valid(*day)) {
        diagnostics.error(value.where, messages::no_such_day(scalar->text));
        return std::nullopt;
    }
    return Located<Date>{*day, value.where};
}

std::optional<Located<TimeOfDay>> time_of_day(const Value& value, Diagnostics& diagnostics) {
    const Scalar* scalar = scalar_of(value, diagnostics);
    if (scalar == nullptr) {
        return std::nullopt;
    }
    const auto time = parse_time(scalar->text);
    if (!time) {
        diagnostics.error(value.where, messages::time_expected(scalar->text),
                          {messages::write_time()});
        return std::nullopt;
    }
    return Located<TimeOfDay>{*time, value.where};
}

std::optional<std::size_t> choice_index(const Value& value, const std::vector<std::string>& names,
                                        Diagnostics& diagnostics) {
    const Scalar* scalar = scalar_of(value, diagnostics);
    if (scalar == nullptr) {
        return std::nullopt;
    }
    const auto found = std::find(names.begin(), names.end(), scalar->text);
    if (found != names.end()) {
        return static_cast<std::size_t>(found - names.begin());
    }
    std::vector<Hint> hints;
    if (const auto close = closest_names(scalar->text, names); !close.empty()) {
        hints.push_back(messages::did_you_mean(close));
    }
    hints.push_back(messages::accepted_values(names));
    diagnostics.error(value.where, messages::unknown_choice(scalar->text), std::move(hints));
    return std::nullopt;
}

} // namespace restitution
