#include "export/results_json.h"
#include "frame/frame_dump.h"
#include "layout/booklet_layout.h"
#include "layout/deck_layout.h"
#include "read/load_dossier.h"
#include "read/load_style.h"
#include "story/deck/slide_kind.h"
#include "support/document_checks.h"
#include "support/fake_measurer.h"
#include "support/golden.h"
#include "support/story_dossier.h"
#include "support/story_dump.h"
#include "support/test_theme.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;
namespace fs = std::filesystem;

const fs::path source = RESTITUTION_SOURCE_DIR;
const fs::path share = RESTITUTION_SHARE_DIR;

/// The sample `val-fictif` as each stage sees it.
class Stages : public testing::Test {
protected:
    static void SetUpTestSuite() {
        LoadedDossier loaded = load_dossier(source / "samples" / "val-fictif", share, known_slides);
        ASSERT_TRUE(loaded.dossier);
        const fs::path themes = share / "themes";
        LoadedStyle style = load_style({themes / "territoire/theme.yaml",
                                        themes / "phrases/fr.yaml",
                                        themes / "outline.yaml",
                                        themes / "phrases/glossaire.yaml",
                                        themes,
                                        {share / "polices"}});
        told_ = std::make_unique<Told>(Told::version(2, *loaded.dossier));
        told_->outline = std::move(style.outline);
        told_->glossary = std::move(style.glossary);
        deck_ = told_->deck();
        minutes_ = told_->minutes();
        const TypeSetting setting{theme_, measurer_};
        laid_deck_ = lay_out(deck_, setting);
        laid_minutes_ = lay_out(minutes_, setting);
    }
    static void TearDownTestSuite() { told_.reset(); }

    /// The first page of a slide.
    static const Frame& slide(const std::string& id) {
        for (const Anchor& anchor : laid_deck_.anchors) {
            if (anchor.name == id) {
                return laid_deck_.pages.at(anchor.page);
            }
        }
        ADD_FAILURE() << "no slide " << id;
        return laid_deck_.pages.front();
    }

    inline static std::unique_ptr<Told> told_;
    inline static const Theme theme_ = test_theme();
    inline static const FakeMeasurer measurer_;
    inline static Deck deck_;
    inline static Booklet minutes_;
    inline static PagedDocument laid_deck_;
    inline static PagedDocument laid_minutes_;
};

TEST_F(Stages, Metrics) {
    std::vector<SlideReference> slides;
    for (const Slide& slide : deck_.slides) {
        slides.push_back({slide.id, slide.title});
    }
    expect_golden("val-fictif/resultats.json",
                  results_json(told_->dossier, told_->metrics, slides));
}

TEST_F(Stages, StoryOfTheDeck) {
    expect_golden("val-fictif/support.txt", dump(deck_));
}

TEST_F(Stages, StoryOfTheMinutes) {
    expect_golden("val-fictif/compte-rendu.txt", dump(minutes_));
}

/// With the fake measurer: fonts move nothing here.
TEST_F(Stages, Frames) {
    expect_golden("val-fictif/frames/couverture.txt", dump(laid_deck_.pages.front()));
    expect_golden("val-fictif/frames/ordre-du-jour.txt", dump(slide("ordre-du-jour")));
    expect_golden("val-fictif/frames/dimension.txt", dump(slide("dimension/COMP")));
    expect_golden("val-fictif/frames/compte-rendu-1.txt", dump(laid_minutes_.pages.front()));
}

TEST_F(Stages, PagesTellTheWholeStory) {
    expect_sound(laid_deck_);
    expect_told(deck_, laid_deck_);
    expect_sound(laid_minutes_);
    expect_told(minutes_, laid_minutes_);
}

} // namespace
} // namespace restitution
