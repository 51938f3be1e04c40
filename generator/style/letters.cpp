#include "style/letters.h"

#include "messages/style.h"
#include "style/placeholders.h"

#include <algorithm>
#include <cassert>

namespace restitution {

// clang-format off
const std::array<LetterEntry, letter_count> letter_table{{
    {Letter::Guide, "trame", "duree,rendez_vous,questions,signature"},
    {Letter::Reminder, "relance", "nombre,questions,echeance,signature"},
    {Letter::ReminderUnmet, "relance-sans-entretien", "nombre,questions,echeance,signature"},
    {Letter::InventoryReminder, "relance-inventaire", "nombre,lignes,echeance,signature"},
    {Letter::Invitation, "invitation", "date,rendez_vous,ordre_du_jour,signature"},
    {Letter::Distribution, "diffusion", "date,pieces,corrections,signature"},
    {Letter::Preparation, "preparation", "date,rendez_vous,lieu,visio,confirmations,reponses_attendues,moins_30,moins_15,moins_7,moins_3,moins_1,plus_2,entretiens"},
    {Letter::Planning, "planning", "entretiens,proposition,charge,sans_personne,a_relancer"},
    {Letter::AnswerFile, "saisie", "id"},
}};
// clang-format on

namespace {

LetterText cut(std::string_view text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    LetterText result{std::string(text.substr(0, end)), {}};
    text.remove_prefix(end);
    while (!text.empty() && text.front() == '\n') {
        text.remove_prefix(1);
    }
    while (!text.empty() && text.back() == '\n') {
        text.remove_suffix(1);
    }
    result.body = std::string(text) + '\n';
    return result;
}

/// An empty value leaves blank lines that say nothing.
std::string without_double_blanks(std::string text) {
    for (std::size_t at = text.find("\n\n\n"); at != std::string::npos;
         at = text.find("\n\n\n", at)) {
        text.erase(at, 1);
    }
    return text;
}

const LetterEntry* entry_of(std::string_view file) {
    const auto found = std::find_if(letter_table.begin(), letter_table.end(),
                                    [&](const LetterEntry& entry) { return entry.file == file; });
    return found == letter_table.end() ? nullptr : &*found;
}

std::string_view value_of(std::string_view name, PhraseValues values) {
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const auto& value) { return value.first == name; });
    assert(found != values.end() && "a placeholder has no value");
    return found == values.end() ? name : found->second;
}

} // namespace

Letters Letters::from(const std::vector<LetterFile>& files, Span folder, Diagnostics& diagnostics) {
    Letters letters;
    std::array<bool, letter_count> given{};
    for (const LetterFile& file : files) {
        const LetterEntry* entry = entry_of(file.name);
        if (entry == nullptr) {
            diagnostics.error(file.text.where, messages::letter_unknown(file.name));
            continue;
        }
        const auto rank = static_cast<std::size_t>(entry->letter);
        given[rank] = true;
        check_placeholders(file.text.value, entry->placeholders, file.text.where, diagnostics);
        letters.texts_[rank] = cut(file.text.value);
        if (letters.texts_[rank].subject.empty() || letters.texts_[rank].body == "\n") {
            diagnostics.error(file.text.where, messages::letter_without_subject());
        }
    }
    for (const LetterEntry& entry : letter_table) {
        if (!given[static_cast<std::size_t>(entry.letter)]) {
            diagnostics.error(folder, messages::letter_missing(entry.file));
        }
    }
    return letters;
}

LetterText Letters::say(Letter letter, PhraseValues values) const {
    const LetterText& text = texts_[static_cast<std::size_t>(letter)];
    const auto fill = [&](const std::string& part) {
        return fill_placeholders(part,
                                 [&](std::string_view name) { return value_of(name, values); });
    };
    return {fill(text.subject), without_double_blanks(fill(text.body))};
}

} // namespace restitution
