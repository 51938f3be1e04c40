#include "story/wording/lever_choice.h"

#include "story/wording/wording.h"

#include <algorithm>
#include <set>

namespace restitution {

namespace {

const Lever* own_lever(const CatalogueLeverId& id, const Dossier& dossier) {
    const auto found =
        std::find_if(dossier.levers.begin(), dossier.levers.end(),
                     [&](const Lever& lever) { return lever.source.value == id.text; });
    return found == dossier.levers.end() ? nullptr : &*found;
}

} // namespace

std::vector<ChosenLever> levers_that_raise(std::size_t dimension, const Telling& telling,
                                           std::size_t most) {
    const std::vector<Rise>& rises = telling.metrics.priorities.dimensions[dimension];
    const auto& questions = telling.dimension(dimension).questions;
    std::size_t longest = 0;
    for (const Rise& rise : rises) {
        longest = std::max(longest, questions[rise.question].levers.size());
    }
    std::vector<ChosenLever> chosen;
    std::set<CatalogueLeverId> seen;
    for (std::size_t rank = 0; rank < longest; ++rank) {
        for (const Rise& rise : rises) {
            const auto& levers = questions[rise.question].levers;
            if (chosen.size() == most || rank >= levers.size() ||
                !seen.insert(levers[rank].value).second) {
                continue;
            }
            const CatalogueLeverId& id = levers[rank].value;
            const CatalogueLever* shipped = telling.dossier.lever_catalogue.find(id);
            const std::string first_step = shipped != nullptr ? said(shipped->first_step) : "";
            if (const Lever* own = own_lever(id, telling.dossier)) {
                chosen.push_back({said(own->title), own->effort, first_step, false});
            } else if (shipped != nullptr) {
                chosen.push_back({said(shipped->title), shipped->effort, first_step,
                                  shipped->priority.has_value()});
            }
        }
    }
    return chosen;
}

} // namespace restitution
