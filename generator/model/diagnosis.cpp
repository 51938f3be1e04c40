#include "model/diagnosis.h"

#include <algorithm>

namespace restitution {

const Guest* Committee::find(const GuestId& id) const {
    const auto found = std::find_if(guests.begin(), guests.end(),
                                    [&](const Guest& guest) { return guest.id.value == id; });
    return found == guests.end() ? nullptr : &*found;
}

bool is_theme_file(std::string_view theme) {
    return theme.find('.') != std::string_view::npos;
}

const Entity* Diagnosis::find(const EntityId& id) const {
    const auto found = std::find_if(entities.begin(), entities.end(),
                                    [&](const Entity& entity) { return entity.id.value == id; });
    return found == entities.end() ? nullptr : &*found;
}

const TeamMember* Diagnosis::find(const TeamMemberId& id) const {
    const auto found = std::find_if(
        team.begin(), team.end(), [&](const TeamMember& member) { return member.id.value == id; });
    return found == team.end() ? nullptr : &*found;
}

} // namespace restitution
