/// Both documents of a dossier, laid with a measurer and held against what must always be true.
#pragma once

#include "layout/booklet_layout.h"
#include "layout/deck_layout.h"
#include "paint/font_set.h"
#include "story/deck/slide_kind.h"
#include "support/document_checks.h"
#include "support/fake_measurer.h"
#include "support/story_dossier.h"
#include "support/test_theme.h"

namespace restitution::test {

/// The fonts that the documents are really set in.
inline const FontSet& lato() {
    static const std::string fonts = std::string(RESTITUTION_SHARE_DIR) + "/polices/Lato-";
    static const FontSet set(
        {fonts + "Regular.ttf", fonts + "Italic.ttf", fonts + "Bold.ttf", fonts + "Black.ttf"});
    return set;
}

inline Told whole_story(const Dossier& dossier) {
    Told told(dossier);
    told.outline = outline_of(slide_kind_names());
    told.glossary.entries = {{"NR", "Numérique responsable.", {"note"}}};
    return told;
}

struct Laid {
    PagedDocument deck;
    PagedDocument minutes;
};

/// Nothing overlaps, is cut, leaves its page or is dropped.
inline Laid expect_whole(const Dossier& dossier, const TextMeasurer& measurer) {
    const Told told = whole_story(dossier);
    const Theme theme = test_theme();
    const TypeSetting setting{theme, measurer};
    const Deck deck = told.deck();
    Laid laid{lay_out(deck, setting), {}};
    expect_sound(laid.deck);
    expect_told(deck, laid.deck);
    if (told.dossier.meeting) {
        const Booklet minutes = told.minutes();
        laid.minutes = lay_out(minutes, setting);
        expect_sound(laid.minutes);
        expect_told(minutes, laid.minutes);
    }
    return laid;
}

} // namespace restitution::test
