#include "app/build_documents.h"

#include "export/results_json.h"
#include "layout/booklet_layout.h"
#include "layout/deck_layout.h"
#include "metrics/metrics.h"
#include "paint/chart_painter.h"
#include "paint/pdf_painter.h"
#include "story/compose_deck.h"
#include "story/compose_minutes.h"

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
                natural_height(figure->chart, width * share, workshop.theme, workshop.fonts);
            const Frame frame =
                draw(figure->chart, {width * share, std::max(figure->height, natural)},
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
    std::vector<SlideReference> slides{{"couverture", deck.cover.title}};
    for (const Slide& slide : deck.slides) {
        slides.push_back({slide.id, slide.title});
    }
    return slides;
}

} // namespace

bool wants(const CommandLine& options, DocumentKind kind) {
    return options.only.empty() ||
           std::find(options.only.begin(), options.only.end(), kind) != options.only.end();
}

std::vector<OutputFile> build_documents(const Dossier& dossier, const Workshop& workshop,
                                        const CommandLine& options) {
    const TypeSetting setting{workshop.theme, workshop.fonts};
    const Metrics metrics = compute_metrics(dossier);
    const Findings findings{dossier, metrics, workshop.phrases, workshop.logo, workshop.pictures};
    const Deck deck =
        compose_deck(findings, DeckPlan{workshop.outline, workshop.glossary, creator});

    std::vector<OutputFile> files;
    if (wants(options, DocumentKind::Deck)) {
        files.push_back({"support-restitution.pdf",
                         paint_pdf(lay_out(deck, setting), workshop.fonts, workshop.icc_profile)});
    }
    if (wants(options, DocumentKind::Minutes) && dossier.meeting) {
        const Booklet minutes = compose_minutes(findings, creator);
        files.push_back({"compte-rendu.pdf", paint_pdf(lay_out(minutes, setting), workshop.fonts,
                                                       workshop.icc_profile)});
    }
    if (wants(options, DocumentKind::Results)) {
        files.push_back({"resultats.json", results_json(dossier, metrics, slide_references(deck))});
    }
    if (options.charts != ChartFiles::None) {
        add_charts(deck, workshop, options.charts, files);
    }
    return files;
}

} // namespace restitution
