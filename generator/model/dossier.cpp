#include "model/dossier.h"

#include <algorithm>

namespace restitution {

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
