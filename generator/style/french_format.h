/// Numbers, dates, times and lists as French readers expect them.
///
/// U+202F (narrow no-break space) groups thousands and stands before units
/// and %; U+00A0 (no-break space) stands around the "h" of times. The words of the calendar and the
/// numerals are the only French that C++ holds outside base/messages: they are spelling, not prose.
#pragma once

#include "base/date.h"
#include "base/shown_number.h"

#include <string>
#include <string_view>
#include <vector>

namespace restitution {

/// "1 950", "-3" with U+2212.
std::string french_number(long value);
/// "1,7", "1 234,50": as many decimals as the number has.
std::string french_number(ShownNumber value);
/// "75 %".
std::string french_percent(ShownNumber value);
/// The number and its unit: "12 kg".
std::string with_unit(std::string_view number, std::string_view unit);

/// "21 mars 2024", "1er mars 2024".
std::string long_date(const Date& date);
/// "jeudi 21 mars 2024".
std::string date_with_weekday(const Date& date);
/// "21/03/2024".
std::string numeric_date(const Date& date);
/// "14 h 30", "9 h 05", "16 h".
std::string time_of_day(TimeOfDay time);
/// "40 min", "1 h 30", "2 h".
std::string duration(int minutes);

enum class Gender { Masculine, Feminine };

/// "huit", "vingt et un" or "vingt et une"; from 0 to 100, otherwise figures.
std::string cardinal(int number, Gender gender = Gender::Masculine);
/// "une heure trente", "deux heures", "quarante minutes".
std::string duration_in_words(int minutes);

/// "a, b et c".
std::string french_list(const std::vector<std::string>& items);

/// Its first letter small, or capital: "Élevé" ↔ "élevé". For the letters of French.
std::string lower_first(std::string_view text);
std::string upper_first(std::string_view text);

} // namespace restitution
