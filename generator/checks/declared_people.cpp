#include "checks/declared_people.h"

#include "base/closest_names.h"
#include "base/utf8.h"
#include "messages/dossier.h"

#include <algorithm>

namespace restitution {

namespace {

/// Letters and digits of any script; what stands between two of them is a gap.
bool is_word_character(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || c >= 0xC0;
}

/// The digits of a French phone number, the country's prefix as a 0.
std::string phone_digits(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            digits += c;
        }
    }
    const std::size_t prefix = text.find("+33");
    if (prefix != std::string_view::npos && digits.compare(0, 2, "33") == 0) {
        digits.replace(0, digits.compare(0, 3, "330") == 0 ? 3 : 2, "0");
    }
    return digits;
}

/// The text with its numbers' inner spaces, dots and dashes gone.
std::string with_joined_digits(std::string_view text) {
    std::string joined;
    std::size_t gap = 0;
    for (const char32_t c : to_code_points(text)) {
        const bool digit = c >= U'0' && c <= U'9';
        const bool mark = c == U' ' || c == U'.' || c == U'-' || c == 0xA0 || c == 0x202F;
        if (!mark || joined.empty()) {
            const bool joins = digit && gap == 1 && joined.back() >= '0' && joined.back() <= '9';
            joined += gap > 0 && !joins ? " " : "";
            append_utf8(joined, c);
            gap = 0;
        } else {
            ++gap;
        }
    }
    return joined;
}

} // namespace

std::string words_of(std::string_view text) {
    std::string words = " ";
    for (const char32_t c : to_code_points(folded(text))) {
        if (is_word_character(c)) {
            append_utf8(words, c);
        } else if (words.back() != ' ') {
            words += ' ';
        }
    }
    return words.back() == ' ' ? words : words + ' ';
}

DeclaredPeople declared_people(const Dossier& dossier) {
    DeclaredPeople declared;
    for (const Person& person : dossier.people) {
        declared.add(person.name.value, person.email, person.phone);
    }
    for (const TeamMember& member : dossier.diagnosis.team) {
        declared.add(member.person.name.value, member.email, member.phone);
    }
    for (const Guest& guest : dossier.diagnosis.committee.guests) {
        declared.add(guest.person.name.value, guest.email, guest.phone);
    }
    const auto distinct = [](std::vector<std::string>& texts) {
        std::sort(texts.begin(), texts.end());
        texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    };
    distinct(declared.names);
    distinct(declared.emails);
    distinct(declared.phones);
    return declared;
}

void report_people(const Text& text, const DeclaredPeople& declared, Severity severity,
                   Diagnostics& diagnostics) {
    constexpr std::size_t shortest_phone = 6;
    const std::string words = words_of(text.value);
    const auto report = [&](Message message) {
        const Hint advice = messages::write_function_instead();
        if (severity == Severity::Error) {
            diagnostics.error(text.where, std::move(message), {advice});
        } else {
            diagnostics.warning(text.where, std::move(message), {advice});
        }
    };
    for (const std::string& name : declared.names) {
        const std::string wanted = words_of(name);
        if (wanted.size() > 2 && words.find(wanted) != std::string::npos) {
            report(messages::name_in_free_text(name));
        }
    }
    const std::string lower = folded(text.value);
    for (const std::string& email : declared.emails) {
        if (lower.find(folded(email)) != std::string::npos) {
            report(messages::email_in_free_text(email));
        }
    }
    const std::string joined = with_joined_digits(text.value);
    for (const std::string& phone : declared.phones) {
        const std::string digits = phone_digits(phone);
        if (digits.size() >= shortest_phone && joined.find(digits) != std::string::npos) {
            report(messages::phone_in_free_text(phone));
        }
    }
}

} // namespace restitution
