#include "style/french_format.h"

#include "base/utf8.h"

#include <fmt/format.h>

#include <array>

namespace restitution {

namespace {

constexpr std::string_view narrow_space = "\u202F";
constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view minus_sign = "\u2212";

constexpr std::array<std::string_view, 12> months{"janvier",   "février", "mars",     "avril",
                                                  "mai",       "juin",    "juillet",  "août",
                                                  "septembre", "octobre", "novembre", "décembre"};
constexpr std::array<std::string_view, 7> weekdays{"lundi",    "mardi",  "mercredi", "jeudi",
                                                   "vendredi", "samedi", "dimanche"};
constexpr std::array<std::string_view, 20> units{
    "zéro",     "un",     "deux",  "trois",    "quatre",   "cinq",    "six",
    "sept",     "huit",   "neuf",  "dix",      "onze",     "douze",   "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"};
constexpr std::array<std::string_view, 10> tens{
    "",          "dix",      "vingt",    "trente",       "quarante",
    "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"};

std::string grouped(unsigned long value) {
    const std::string digits = std::to_string(value);
    std::string result;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            result += narrow_space;
        }
        result += digits[i];
    }
    return result;
}

unsigned long magnitude(long value) {
    return value < 0 ? 0UL - static_cast<unsigned long>(value) : static_cast<unsigned long>(value);
}

std::string_view unit_word(int number, Gender gender) {
    return number == 1 && gender == Gender::Feminine ? "une"
                                                     : units[static_cast<std::size_t>(number)];
}

/// "heure", "heures"; French has the plural from 2 on.
std::string_view plural_s(int number) {
    return number >= 2 ? "s" : "";
}

/// The other case of a letter used in French, or the letter itself.
char32_t lowered(char32_t letter) {
    const bool latin =
        (letter >= U'A' && letter <= U'Z') || (letter >= U'À' && letter <= U'Þ' && letter != U'×');
    if (latin) {
        return letter + 0x20;
    }
    return letter == U'Œ' ? U'œ' : letter == U'Ÿ' ? U'ÿ' : letter;
}

char32_t raised(char32_t letter) {
    const bool latin =
        (letter >= U'a' && letter <= U'z') || (letter >= U'à' && letter <= U'þ' && letter != U'÷');
    if (latin) {
        return letter - 0x20;
    }
    return letter == U'œ' ? U'Œ' : letter == U'ÿ' ? U'Ÿ' : letter;
}

std::string with_first(std::string_view text, char32_t (*change)(char32_t)) {
    std::u32string letters = to_code_points(text);
    if (!letters.empty()) {
        letters.front() = change(letters.front());
    }
    return to_utf8(letters);
}

} // namespace

std::string french_number(long value) {
    return french_number(ShownNumber{value, 0});
}

std::string french_number(ShownNumber value) {
    unsigned long power = 1;
    for (int i = 0; i < value.decimals; ++i) {
        power *= 10;
    }
    const unsigned long scaled = magnitude(value.scaled);
    std::string result(value.scaled < 0 ? minus_sign : "");
    result += grouped(scaled / power);
    if (value.decimals > 0) {
        result += fmt::format(",{:0{}}", scaled % power, value.decimals);
    }
    return result;
}

std::string french_percent(ShownNumber value) {
    return with_unit(french_number(value), "%");
}

std::string with_unit(std::string_view number, std::string_view unit) {
    return fmt::format("{}{}{}", number, narrow_space, unit);
}

std::string long_date(const Date& date) {
    return fmt::format("{}{} {} {}", date.day, date.day == 1 ? "er" : "",
                       months[static_cast<std::size_t>(date.month - 1)], date.year);
}

std::string date_with_weekday(const Date& date) {
    return fmt::format("{} {}", weekdays[static_cast<std::size_t>(weekday(date))], long_date(date));
}

std::string numeric_date(const Date& date) {
    return fmt::format("{:02}/{:02}/{:04}", date.day, date.month, date.year);
}

std::string time_of_day(TimeOfDay time) {
    const std::string hours = fmt::format("{}{}h", time.hour, no_break_space);
    return time.minute == 0 ? hours : fmt::format("{}{}{:02}", hours, no_break_space, time.minute);
}

std::string duration(int minutes) {
    return minutes < 60 ? with_unit(std::to_string(minutes), "min")
                        : time_of_day({minutes / 60, minutes % 60});
}

std::string cardinal(int number, Gender gender) {
    if (number < 0 || number > 100) {
        return french_number(long{number});
    }
    if (number == 100) {
        return "cent";
    }
    if (number < 20) {
        return std::string(unit_word(number, gender));
    }
    const int ten = number / 10;
    const std::string_view base = tens[static_cast<std::size_t>(ten)];
    const bool counts_from_ten = ten == 7 || ten == 9; // soixante-dix, quatre-vingt-dix
    const int rest = number % 10 + (counts_from_ten ? 10 : 0);
    if (rest == 0) {
        return fmt::format("{}{}", base, number == 80 ? "s" : "");
    }
    const bool joined_by_et = number % 10 == 1 && ten <= 7; // vingt et un, but quatre-vingt-un
    return fmt::format("{}{}{}", base, joined_by_et ? " et " : "-", unit_word(rest, gender));
}

std::string duration_in_words(int minutes) {
    if (minutes < 60) {
        return fmt::format("{} minute{}", cardinal(minutes, Gender::Feminine), plural_s(minutes));
    }
    const int hours = minutes / 60;
    std::string result =
        fmt::format("{} heure{}", cardinal(hours, Gender::Feminine), plural_s(hours));
    if (minutes % 60 != 0) {
        result += " " + cardinal(minutes % 60, Gender::Feminine);
    }
    return result;
}

std::string french_list(const std::vector<std::string>& items) {
    std::string result;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) {
            result += i + 1 == items.size() ? " et " : ", ";
        }
        result += items[i];
    }
    return result;
}

std::string lower_first(std::string_view text) {
    // "RH", "A1" and "B" are names, not the beginning of a sentence.
    const std::u32string letters = to_code_points(text);
    const auto is_capital = [](char32_t c) { return lowered(c) != c; };
    const auto is_digit = [](char32_t c) { return c >= U'0' && c <= U'9'; };
    const bool is_name = letters.size() == 1 ||
                         (letters.size() > 1 && (is_capital(letters[1]) || is_digit(letters[1])));
    return is_name ? std::string(text) : with_first(text, lowered);
}

std::string upper_first(std::string_view text) {
    return with_first(text, raised);
}

} // namespace restitution
