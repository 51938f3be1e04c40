#include "checks/public_view.h"

#include "checks/declared_people.h"
#include "messages/dossier.h"
#include "model/texts.h"

#include <algorithm>
#include <array>
#include <map>

namespace restitution {

namespace {

/// The function of each declared person, by the words of their name.
using Functions = std::map<std::string, Text>;

Functions functions_of(const Dossier& dossier) {
    Functions functions;
    const auto add = [&](const Text& name, const Text& role) {
        functions.emplace(words_of(name.value), role);
    };
    for (const Guest& guest : dossier.diagnosis.committee.guests) {
        add(guest.person.name, guest.role);
    }
    for (const TeamMember& member : dossier.diagnosis.team) {
        add(member.person.name, member.role);
    }
    for (const Person& person : dossier.people) {
        add(person.name, person.role);
    }
    return functions;
}

/// "Mme Jeanne Martin", alone in a text, gives way to her function.
void replace_person(std::string& text, const Functions& functions) {
    std::string words = words_of(text);
    for (const std::string title : {" m ", " mme ", " monsieur ", " madame "}) {
        if (words.compare(0, title.size(), title) == 0) {
            words.erase(0, title.size() - 1);
            break;
        }
    }
    const auto found = functions.find(words);
    if (found != functions.end()) {
        text = found->second.value;
    }
}

} // namespace

Dossier public_view(const Dossier& dossier) {
    const Functions functions = functions_of(dossier);
    Dossier published = dossier;
    for_each_text(published, [&](const ChangeableText& text) {
        if (text.published == WhenPublished::FunctionInside) {
            replace_person(text.text, functions);
        } else if (text.published == WhenPublished::Emptied) {
            text.text.clear();
        }
    });
    return published;
}

void check_published_texts(const Dossier& published, const Dossier& dossier,
                           Diagnostics& diagnostics) {
    const DeclaredPeople declared = declared_people(dossier);
    for_each_text(published, [&](const DossierText& text) {
        if (text.published != WhenPublished::NotShown) {
            report_people({text.text, text.where}, declared, Severity::Error, diagnostics);
        }
    });
}

Diagnostics without_people_warnings(const Diagnostics& diagnostics) {
    const std::array codes{messages::name_in_free_text({}).code,
                           messages::email_in_free_text({}).code,
                           messages::phone_in_free_text({}).code};
    Diagnostics kept;
    for (Diagnostic& found : diagnostics.sorted()) {
        if (found.severity == Severity::Error) {
            kept.error(found.where, found.message, found.hints);
        } else if (std::find(codes.begin(), codes.end(), found.message.code) == codes.end()) {
            kept.warning(found.where, found.message, found.hints);
        }
    }
    return kept;
}

} // namespace restitution
