#include "base/closest_names.h"
#include "base/messages_dossier.h"
#include "base/utf8.h"
#include "model/dossier_checks.h"

#include <algorithm>

namespace restitution {

namespace {

/// Letters and digits of any script; what stands between two of them is a gap.
bool is_word_character(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || c >= 0xC0;
}

/// Words apart by one space, folded, with a space at both ends: "jean-paul martin" is found in it
/// as " jean paul martin ", and never inside a longer word.
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

/// What must not stand in a free text.
struct Declared {
    std::vector<std::string> names;
    std::vector<std::string> emails;
    std::vector<std::string> phones;

    void add(const std::string& name, const std::optional<Text>& email,
             const std::optional<Text>& phone) {
        names.push_back(name);
        if (email) {
            emails.push_back(email->value);
        }
        if (phone) {
            phones.push_back(phone->value);
        }
    }
};

Declared declared_people(const Dossier& dossier) {
    Declared declared;
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

/// The texts that are written freely and may be shown: never the fields made to hold a person.
std::vector<const Text*> free_texts(const Dossier& dossier) {
    std::vector<const Text*> texts;
    for (const Interview& interview : dossier.answers.interviews) {
        for (const Answer& answer : interview.answers) {
            texts.push_back(&answer.comment);
            for (const Verbatim& verbatim : answer.verbatims) {
                texts.push_back(&verbatim.text);
            }
            if (const auto* not_applicable = std::get_if<NotApplicable>(&answer.given)) {
                texts.push_back(&not_applicable->reason);
            }
        }
        for (const Finding& finding : interview.findings) {
            texts.push_back(&finding.text);
        }
        for (const Finding& idea : interview.ideas) {
            texts.push_back(&idea.text);
        }
        texts.push_back(&interview.summary);
    }
    for (const RetainedAnswer& retained : dossier.answers.retained) {
        texts.push_back(&retained.reason);
    }
    for (const ExcludedQuestion& excluded : dossier.answers.excluded) {
        texts.push_back(&excluded.reason);
    }
    return texts;
}

std::vector<const Text*> free_texts(const Meeting& meeting) {
    std::vector<const Text*> texts;
    for (const DiscussedPoint& point : meeting.points) {
        texts.push_back(&point.summary);
        for (const Exchange& exchange : point.exchanges) {
            texts.push_back(&exchange.speaker);
            texts.push_back(&exchange.text);
            texts.push_back(&exchange.answer);
        }
    }
    for (const LeverChoice& choice : meeting.lever_choices) {
        texts.push_back(&choice.note);
    }
    for (const auto* list : {&meeting.feedback_on_organisation, &meeting.feedback_on_presentation,
                             &meeting.good_practices}) {
        for (const Text& text : *list) {
            texts.push_back(&text);
        }
    }
    return texts;
}

/// Of the inventory, the levers and the remarks.
std::vector<const Text*> free_texts_around(const Dossier& dossier) {
    std::vector<const Text*> texts;
    if (dossier.inventory) {
        for (const InventoryLine& line : dossier.inventory->lines) {
            texts.push_back(&line.note);
            for (const Supposition& supposition : line.suppositions) {
                texts.push_back(&supposition.reason);
            }
        }
    }
    for (const Lever& lever : dossier.levers) {
        for (const Text* text : {&lever.title, &lever.description, &lever.cost, &lever.owner}) {
            texts.push_back(text);
        }
    }
    for (const Remark& remark : dossier.remarks) {
        for (const Text* text : {&remark.author, &remark.text, &remark.answer}) {
            texts.push_back(text);
        }
    }
    return texts;
}

void check_text(const Text& text, const Declared& declared, Diagnostics& diagnostics) {
    constexpr std::size_t shortest_phone = 6;
    const std::string words = words_of(text.value);
    const Hint advice = messages::write_function_instead();
    for (const std::string& name : declared.names) {
        const std::string wanted = words_of(name);
        if (wanted.size() > 2 && words.find(wanted) != std::string::npos) {
            diagnostics.warning(text.where, messages::name_in_free_text(name), {advice});
        }
    }
    const std::string lower = folded(text.value);
    for (const std::string& email : declared.emails) {
        if (lower.find(folded(email)) != std::string::npos) {
            diagnostics.warning(text.where, messages::email_in_free_text(email), {advice});
        }
    }
    const std::string joined = with_joined_digits(text.value);
    for (const std::string& phone : declared.phones) {
        const std::string digits = phone_digits(phone);
        if (digits.size() >= shortest_phone && joined.find(digits) != std::string::npos) {
            diagnostics.warning(text.where, messages::phone_in_free_text(phone), {advice});
        }
    }
}

} // namespace

void check_free_texts(const Dossier& dossier, Diagnostics& diagnostics) {
    const Declared declared = declared_people(dossier);
    std::vector<const Text*> texts = free_texts(dossier);
    const std::vector<const Text*> around = free_texts_around(dossier);
    texts.insert(texts.end(), around.begin(), around.end());
    if (dossier.meeting) {
        const std::vector<const Text*> more = free_texts(*dossier.meeting);
        texts.insert(texts.end(), more.begin(), more.end());
    }
    for (const Text* text : texts) {
        if (!text->value.empty()) {
            check_text(*text, declared, diagnostics);
        }
    }
}

} // namespace restitution
