// How old the equipment is: one histogram a category, four on a slide.
#include "story/deck/slides/slides.h"
#include "story/specs/equipment_specs.h"
#include "story/wording/equipment_wording.h"
#include "story/wording/wording.h"
#include "style/phrases/equipment.h"

#include <algorithm>

namespace restitution {

namespace {

/// At least half of the dated devices have the median's low bound or more.
std::string ages_title(const Telling& telling) {
    const Ages& ages = telling.metrics.equipment->perimeter(Perimeter::Controlled).all.ages;
    if (!ages.median.value) {
        return telling.phrases.say(Phrase::AgesTitleNone);
    }
    const std::string age = with_unit(french_number(ages.median.value->shown_low),
                                      telling.phrases.say(Phrase::EquipmentYears));
    if (!ages.unknown_share || ages.unknown_share->high == 0) {
        return telling.phrases.say(Phrase::AgesTitle, {{"age", age}});
    }
    return telling.phrases.say(
        Phrase::AgesTitleUnknown,
        {{"age", age}, {"part", said_percent(*ages.unknown_share, telling)}});
}

/// The largest categories are the synthesis; the others come with the details.
constexpr std::size_t first_panels = 4;

Slide slide_of(const AgeFigures& ages, std::size_t from, std::size_t to, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const std::string date = long_date(telling.diagnosis().reference_date.value);
    Slide slide{
        .surtitle = phrases.say(Phrase::AgesSurtitle, {{"date", date}}),
        .title = from == 0 ? ages_title(telling) : phrases.say(Phrase::AgesOthersTitle),
        .lead = phrases.say(ages.purchase_years ? Phrase::AgesRemarkPurchases : Phrase::AgesRemark),
        .shape = SlideShape::Halves};
    for (std::size_t i = from; i < to; ++i) {
        const bool left = (i - from) % 2 == 0;
        slide.blocks.push_back(left ? in_main(ages.figures[i]) : in_aside(ages.figures[i]));
    }
    return slide;
}

} // namespace

std::vector<Slide> compose_equipment_ages(const Telling& telling) {
    const AgeFigures ages = age_figures(telling);
    if (ages.figures.empty()) {
        return {};
    }
    return {slide_of(ages, 0, std::min(first_panels, ages.figures.size()), telling)};
}

std::vector<Slide> compose_equipment_other_ages(const Telling& telling) {
    const AgeFigures ages = age_figures(telling);
    if (ages.figures.size() <= first_panels) {
        return {};
    }
    return {slide_of(ages, first_panels, ages.figures.size(), telling)};
}

} // namespace restitution
