#include "model/dossier.h"

#include <algorithm>

namespace restitution {

Dossier::Dossier() = default;
Dossier::Dossier(const Dossier&) = default;
Dossier::Dossier(Dossier&&) noexcept = default;
Dossier& Dossier::operator=(const Dossier&) = default;
Dossier& Dossier::operator=(Dossier&&) noexcept = default;
Dossier::~Dossier() = default;

const Person* Dossier::find(const PersonId& id) const {
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&](const Person& person) { return person.id.value == id; });
    return found == people.end() ? nullptr : &*found;
}

const Lever* Dossier::find(const LeverId& id) const {
    const auto found = std::find_if(levers.begin(), levers.end(),
                                    [&](const Lever& lever) { return lever.id.value == id; });
    return found == levers.end() ? nullptr : &*found;
}

} // namespace restitution
