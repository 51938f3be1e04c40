#include "app/documents.h"

#include "app/chart_files.h"
#include "app/make_mailings.h"
#include "app/program_data.h"
#include "app/told.h"
#include "export/levers_csv.h"
#include "export/results_json.h"
#include "story/booklets/compose_minutes.h"
#include "story/booklets/compose_notes.h"
#include "story/booklets/compose_sheets.h"

#include <algorithm>
#include <array>

namespace restitution {

namespace {

Files one_file(const Document& row, std::string bytes) {
    return {{std::string(row.file), std::move(bytes)}};
}

Files make_deck(const Document& row, const Making& making) {
    return one_file(row, making.told.pdf_of_deck());
}

/// The sheets name the pages of the deck.
ShownDeck shown_deck(Told& told) {
    ShownDeck shown{told.deck(), told.style().outline, {}};
    for (const Slide& slide : told.deck().slides) {
        const auto& anchors = told.laid_deck().anchors;
        const auto first = std::find_if(anchors.begin(), anchors.end(), [&](const Anchor& anchor) {
            return anchor.name == slide.id;
        });
        shown.pages[slide.id] = static_cast<int>(first->page) + 1;
    }
    return shown;
}

Files make_notes(const Document& row, const Making& making) {
    Told& told = making.told;
    return one_file(row, told.pdf(compose_notes(told.telling_with_changes(), shown_deck(told),
                                                program_and_version())));
}

Files make_arbitration_sheet(const Document& row, const Making& making) {
    Told& told = making.told;
    return one_file(row, told.pdf(compose_arbitration_sheet(told.telling_with_changes(),
                                                            program_and_version())));
}

Files make_feedback_sheet(const Document& row, const Making& making) {
    Told& told = making.told;
    return one_file(row, told.pdf(compose_feedback_sheet(told.telling_with_changes(),
                                                         shown_deck(told), program_and_version())));
}

Files make_minutes(const Document& row, const Making& making) {
    Told& told = making.told;
    if (!told.dossier().meeting) {
        return {};
    }
    return one_file(row,
                    told.pdf(compose_minutes(told.telling_with_changes(), program_and_version())));
}

Files make_results(const Document& row, const Making& making) {
    Told& told = making.told;
    std::vector<SlideReference> slides{{std::string(cover_id), told.deck().cover.title}};
    for (const Slide& slide : told.deck().slides) {
        slides.push_back({slide.id, slide.title});
    }
    const ResultsReader reader =
        told.choices().audience == Audience::Anybody ? ResultsReader::Anybody : ResultsReader::Team;
    return one_file(row, results_json(told.dossier(), told.metrics(), slides, reader));
}

Files make_levers(const Document& row, const Making& making) {
    if (making.told.dossier().levers.empty()) {
        return {};
    }
    return one_file(row, levers_csv(making.told.telling_with_changes()));
}

using Kind = DocumentKind;

constexpr std::array table{
    Document{Kind::Deck, "support", "support-restitution.pdf", Audience::Anybody, make_deck},
    Document{Kind::SpeakerNotes, "notes-animation", "notes-animation.pdf", Audience::Team,
             make_notes},
    Document{Kind::ArbitrationSheet, "fiche-arbitrage", "fiche-arbitrage.pdf", Audience::Team,
             make_arbitration_sheet},
    Document{Kind::FeedbackSheet, "fiche-retours", "fiche-retours.pdf", Audience::Team,
             make_feedback_sheet},
    Document{Kind::Minutes, "compte-rendu", "compte-rendu.pdf", Audience::Anybody, make_minutes},
    Document{Kind::Results, "resultats", "resultats.json", Audience::Anybody, make_results},
    Document{Kind::Levers, "leviers", "leviers.csv", Audience::Team, make_levers},
    Document{Kind::Charts, "", "", Audience::Team, make_chart_files},
    Document{Kind::Mailings, "envois", "", Audience::Team, make_mailings},
};

} // namespace

std::span<const Document> document_table() {
    return table;
}

const Document& row_of(DocumentKind kind) {
    return *std::find_if(table.begin(), table.end(),
                         [&](const Document& row) { return row.kind == kind; });
}

bool may_be_read_by(Audience audience, const Document& document) {
    return audience == Audience::Team || document.audience == Audience::Anybody;
}

bool is_wanted(const Document& document, Audience audience, const BuildChoices& choices) {
    if (document.kind == Kind::Charts && choices.charts == ChartFiles::None) {
        return false;
    }
    const auto& only = choices.only;
    const bool chosen = only.empty() || document.word.empty() ||
                        std::find(only.begin(), only.end(), document.kind) != only.end();
    return chosen && may_be_read_by(audience, document);
}

} // namespace restitution
