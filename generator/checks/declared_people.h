/// The names, e-mails and phones that a dossier declares, and the free texts where they must not
/// stand: what is said is not to be linked with who said it.
#pragma once

#include "base/diagnostic.h"
#include "model/dossier.h"

#include <optional>
#include <string>
#include <vector>

namespace restitution {

/// What must not stand in a free text.
struct DeclaredPeople {
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

DeclaredPeople declared_people(const Dossier& dossier);

/// "Jean-Paul MARTIN" and "jean paul martin" alike: words apart by one space, folded, with a space
/// at both ends.
std::string words_of(std::string_view text);

/// Reports each of them that the text holds.
void report_people(const Text& text, const DeclaredPeople& declared, Severity severity,
                   Diagnostics& diagnostics);

} // namespace restitution
