#include "checks/public_view.h"

#include "checks/declared_people.h"
#include "checks/free_texts.h"
#include "messages/dossier.h"

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

void replace_person(Text& text, const Functions& functions) {
    std::string words = words_of(text.value);
    for (const std::string title : {" m ", " mme ", " monsieur ", " madame "}) {
        if (words.compare(0, title.size(), title) == 0) {
            words.erase(0, title.size() - 1);
            break;
        }
    }
    const auto found = functions.find(words);
    if (found != functions.end()) {
        text.value = found->second.value;
    }
}

void forget(PersonName& person) {
    person.title.value.clear();
    person.name.value.clear();
}

void publish(Diagnosis& diagnosis) {
    for (TeamMember& member : diagnosis.team) {
        forget(member.person);
        member.email.reset();
        member.phone.reset();
    }
    for (Guest& guest : diagnosis.committee.guests) {
        forget(guest.person);
        guest.email.reset();
        guest.phone.reset();
    }
}

/// A remark may name who is to own a lever.
void publish(Remark& remark, const Functions& functions) {
    replace_person(remark.author, functions);
    for (Change& change : remark.changes) {
        auto* text = std::get_if<TextChange>(&change);
        if (text != nullptr && text->field.value == TextField::Owner) {
            replace_person(text->text, functions);
            if (text->before) {
                replace_person(*text->before, functions);
            }
        }
    }
}

void publish(Meeting& meeting, const Functions& functions) {
    for (Presence& presence : meeting.presences) {
        presence.represented_by.value.clear();
    }
    for (Action& action : meeting.actions) {
        replace_person(action.owner, functions);
    }
    for (DiscussedPoint& point : meeting.points) {
        for (Exchange& exchange : point.exchanges) {
            replace_person(exchange.speaker, functions);
        }
    }
    meeting.also_sent_to.clear();
}

} // namespace

Dossier public_view(const Dossier& dossier) {
    const Functions functions = functions_of(dossier);
    Dossier published = dossier;
    publish(published.diagnosis);
    for (Person& person : published.people) {
        person.title.value.clear();
        person.name.value.clear();
        person.email.reset();
        person.phone.reset();
    }
    for (Lever& lever : published.levers) {
        replace_person(lever.owner, functions);
    }
    for (Remark& remark : published.remarks) {
        publish(remark, functions);
    }
    if (published.meeting) {
        publish(*published.meeting, functions);
    }
    return published;
}

void check_published_texts(const Dossier& published, const Dossier& dossier,
                           Diagnostics& diagnostics) {
    const DeclaredPeople declared = declared_people(dossier);
    for (const Text& text : published_texts(published)) {
        report_people(text, declared, Severity::Error, diagnostics);
    }
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
