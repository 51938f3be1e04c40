#include "model/lever_catalogue.h"

#include <algorithm>

namespace restitution {

const CatalogueLever* LeverCatalogue::find(const CatalogueLeverId& id) const {
    const auto found = std::find_if(levers.begin(), levers.end(), [&](const CatalogueLever& lever) {
        return lever.id.value == id;
    });
    return found == levers.end() ? nullptr : &*found;
}

} // namespace restitution
