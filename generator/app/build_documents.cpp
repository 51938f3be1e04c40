#include "app/build_documents.h"

#include "export/levers_csv.h"
#include "export/results_json.h"
#include "layout/booklet_layout.h"
#include "layout/deck_layout.h"
#include "messages/guides.h"
#include "metrics/metrics.h"
#include "paint/chart_painter.h"
#include "paint/pdf_painter.h"
#include "story/booklets/compose_minutes.h"
#include "story/booklets/compose_notes.h"
#include "story/deck/compose_deck.h"
#include "story/deck/deck_time.h"
#include "story/deck/mark_changes.h"
#include "story/wording/changes_told.h"
#include "story/wording/wording.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr const char* creator = "restitution " RESTITUTION_VERSION;

std::string file_name(std::string id) {
    std::replace(id.begin(), id.end(), '/', '-');
    return id;
}

/// Each figure of the deck by itself, named after its slide.
void add_charts(const Deck& deck, const Workshop& workshop, ChartFiles kind,
                std::vector<OutputFile>& files) {
    constexpr double width = 864;  // of a slide's content
    constexpr double pixels = 2.0; // a point
    for (const Slide& slide : deck.slides) {
        int rank = 0;
        for (const SlideBlock& block : slide.blocks) {
            const auto* figure = std::get_if<Figure>(&block.block);
            if (figure == nullptr) {
                continue;
            }
            const double share = slide.shape == SlideShape::Full ? 1 : 0.55;
            const double natural =
                natural_height(*figure->chart, width * share, workshop.theme, workshop.fonts);
            const Frame frame =
                draw(*figure->chart, {width * share, std::max(figure->height, natural)},
                     workshop.theme, workshop.fonts);
            const std::string name =
                "graphiques/" + file_name(slide.id) + "-" + std::to_string(++rank);
            if (kind == ChartFiles::Svg) {
                files.push_back({name + ".svg", paint_as_svg(frame, workshop.fonts)});
            } else {
                files.push_back({name + ".png", paint_as_png(frame, workshop.fonts, pixels)});
            }
        }
    }
}

std::vector<SlideReference> slide_references(const Deck& deck) {
    std::vector<SlideReference> slides{{std::string(cover_id), deck.cover.title}};
    for (const Slide& slide : deck.slides) {
        slides.push_back({slide.id, slide.title});
    }
    return slides;
}

Metrics metrics_beside_previous(const Dossier& dossier, const Workshop& workshop) {
    Metrics metrics = compute_metrics(dossier);
    if (workshop.previous != nullptr) {
        metrics.comparison = compare(*workshop.previous, dossier.questionnaire, metrics.coverage);
    }
    return metrics;
}

Telling telling_of(const Dossier& dossier, const Metrics& metrics, const Workshop& workshop) {
    return {dossier, metrics, workshop.phrases, workshop.logo, workshop.pictures, workshop.changes};
}

/// With a mark on what differs from the version before.
Deck told_deck(const Telling& telling, const Workshop& workshop) {
    const DeckPlan plan{workshop.outline, workshop.glossary, creator};
    Deck deck = compose_deck(telling, plan);
    if (telling.changes != nullptr) {
        mark_changes(deck, compose_deck(telling_before(telling), plan), telling);
    }
    return deck;
}

/// The first page of each slide.
std::map<std::string, int> first_pages(const Deck& deck, const PagedDocument& document) {
    std::map<std::string, int> pages;
    for (const Slide& slide : deck.slides) {
        const auto anchor = std::find_if(document.anchors.begin(), document.anchors.end(),
                                         [&](const Anchor& each) { return each.name == slide.id; });
        pages[slide.id] = static_cast<int>(anchor->page) + 1;
    }
    return pages;
}

class DocumentMaker {
public:
    DocumentMaker(const Telling& telling, const Workshop& workshop, const CommandLine& options)
        : telling_(telling), workshop_(workshop), options_(options),
          deck_(told_deck(telling, workshop)) {}

    std::vector<OutputFile> make() {
        add_deck_and_sheets();
        if (wants(options_, DocumentKind::Minutes) && telling_.dossier.meeting) {
            add("compte-rendu.pdf", compose_minutes(telling_, creator));
        }
        if (wants(options_, DocumentKind::Results)) {
            files_.push_back(
                {"resultats.json",
                 results_json(telling_.dossier, telling_.metrics, slide_references(deck_),
                              options_.for_public ? ResultsReader::Anybody : ResultsReader::Team)});
        }
        if (wants(options_, DocumentKind::Levers) && !telling_.dossier.levers.empty()) {
            files_.push_back({"leviers.csv", levers_csv(telling_)});
        }
        if (options_.charts != ChartFiles::None) {
            add_charts(deck_, workshop_, options_.charts, files_);
        }
        return std::move(files_);
    }

private:
    /// The sheets name the pages of the deck.
    void add_deck_and_sheets() {
        const PagedDocument laid = lay_out(deck_, setting_);
        if (wants(options_, DocumentKind::Deck)) {
            files_.push_back({"support-restitution.pdf",
                              paint_pdf(laid, workshop_.fonts, workshop_.icc_profile)});
        }
        const ShownDeck shown{deck_, workshop_.outline, first_pages(deck_, laid)};
        if (wants(options_, DocumentKind::SpeakerNotes)) {
            add("notes-animation.pdf", compose_notes(telling_, shown, creator));
        }
        if (wants(options_, DocumentKind::ArbitrationSheet)) {
            add("fiche-arbitrage.pdf", compose_arbitration_sheet(telling_, creator));
        }
        if (wants(options_, DocumentKind::FeedbackSheet)) {
            add("fiche-retours.pdf", compose_feedback_sheet(telling_, shown, creator));
        }
    }

    void add(const std::string& name, const Booklet& booklet) {
        files_.push_back(
            {name, paint_pdf(lay_out(booklet, setting_), workshop_.fonts, workshop_.icc_profile)});
    }

    const Telling& telling_;
    const Workshop& workshop_;
    const CommandLine& options_;
    TypeSetting setting_{workshop_.theme, workshop_.fonts};
    Deck deck_;
    std::vector<OutputFile> files_;
};

} // namespace

bool wants(const CommandLine& options, DocumentKind kind) {
    if (options.for_public && !may_be_public(kind)) {
        return false;
    }
    return options.only.empty() ||
           std::find(options.only.begin(), options.only.end(), kind) != options.only.end();
}

void check_deck_time(const Dossier& dossier, const Workshop& workshop, Diagnostics& diagnostics) {
    const Metrics metrics = metrics_beside_previous(dossier, workshop);
    const Telling telling = telling_of(dossier, metrics, workshop);
    const Deck deck = compose_deck(telling, {workshop.outline, workshop.glossary, creator});
    const DeckTime time = compute_deck_time(telling, deck, workshop.outline);
    if (!time.too_long()) {
        return;
    }
    std::vector<Hint> hints;
    if (!time.to_annex.empty()) {
        hints.push_back(messages::move_to_annex(time.to_annex));
    }
    hints.push_back(messages::lengthen_meeting());
    diagnostics.warning(dossier.diagnosis.committee.minutes.where,
                        messages::deck_too_long(
                            time.presented, exact_or_cut(to_fraction(time.needed)), time.available),
                        std::move(hints));
}

std::vector<OutputFile> build_documents(const Dossier& dossier, const Workshop& workshop,
                                        const CommandLine& options) {
    const Metrics metrics = metrics_beside_previous(dossier, workshop);
    const Telling telling = telling_of(dossier, metrics, workshop);
    return DocumentMaker(telling, workshop, options).make();
}

} // namespace restitution
