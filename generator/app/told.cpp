#include "app/told.h"

#include "app/program_data.h"
#include "layout/booklet_layout.h"
#include "layout/deck_layout.h"
#include "paint/pdf_painter.h"
#include "story/deck/compose_deck.h"
#include "story/deck/mark_changes.h"
#include "story/wording/changes_told.h"

namespace restitution {

namespace {

template <class T, class Make>
const T& once(std::optional<T>& value, Make make) {
    return value ? *value : value.emplace(make());
}

} // namespace

const Metrics& Told::metrics() {
    return once(metrics_, [&] {
        Metrics metrics = compute_metrics(dossier());
        if (const auto& previous = loaded_.files.previous) {
            metrics.comparison = compare(*previous, dossier().questionnaire, metrics.coverage);
        }
        return metrics;
    });
}

const VersionChanges* Told::changes() {
    const auto& changes = once(changes_, [&]() -> std::optional<VersionChanges> {
        const WantedVersion& version = *loaded_.version;
        if (!version.before) {
            return std::nullopt;
        }
        return compute_changes(version.as_read, *version.before, version.told, metrics());
    });
    return changes ? &*changes : nullptr;
}

Telling Told::telling() {
    return {dossier(), metrics(), *style().phrases, loaded_.logo, loaded_.pictures};
}

Telling Told::telling_with_changes() {
    Telling telling = this->telling();
    telling.changes = changes();
    return telling;
}

const Deck& Told::deck() {
    return once(deck_, [&] {
        const Telling telling = telling_with_changes();
        const DeckPlan plan{style().outline, style().glossary, program_and_version()};
        Deck deck = compose_deck(telling, plan);
        if (telling.changes != nullptr) {
            mark_changes(deck, compose_deck(telling_before(telling), plan), telling);
        }
        return deck;
    });
}

const PagedDocument& Told::laid_deck() {
    return once(laid_deck_, [&] { return lay_out(deck(), {*style().theme, *loaded_.fonts}); });
}

std::string Told::pdf_of_deck() {
    return painted(laid_deck());
}

std::string Told::pdf(const Booklet& booklet) {
    return painted(lay_out(booklet, {*style().theme, *loaded_.fonts}));
}

std::string Told::painted(const PagedDocument& document) {
    const std::string& profile =
        once(icc_profile_, [&] { return read_data_file(data_folder_ / "couleurs/sRGB.icc"); });
    return paint_pdf(document, *loaded_.fonts, profile);
}

} // namespace restitution
