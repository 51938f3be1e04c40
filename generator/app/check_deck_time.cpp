#include "app/check_deck_time.h"

#include "messages/guides.h"
#include "story/deck/deck_time.h"
#include "story/wording/wording.h"

namespace restitution {

void check_deck_time(Told& told) {
    const DeckTime time =
        compute_deck_time(told.telling_with_changes(), told.deck(), told.style().outline);
    if (!time.too_long()) {
        return;
    }
    std::vector<Hint> hints;
    if (!time.to_annex.empty()) {
        hints.push_back(messages::move_to_annex(time.to_annex));
    }
    hints.push_back(messages::lengthen_meeting());
    told.loaded().files.diagnostics.warning(
        told.dossier().diagnosis.committee.minutes.where,
        messages::deck_too_long(time.presented, exact_or_cut(to_fraction(time.needed)),
                                time.available),
        std::move(hints));
}

} // namespace restitution
