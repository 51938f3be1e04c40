// The equipment at a glance: four key figures, both perimeters by category, and what stands out.
#include "story/deck/slides/slides.h"
#include "story/specs/equipment_specs.h"
#include "story/wording/equipment_wording.h"
#include "story/wording/wording.h"
#include "style/phrases/equipment.h"
#include "style/phrases/ratings.h"

#include <algorithm>
#include <array>

namespace restitution {

namespace {

using Entry = KeyFigureRow::Entry;

std::string overview_title(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const auto& own =
        telling.metrics.equipment->perimeter(Perimeter::Controlled).all.in_service.value;
    const auto& other =
        telling.metrics.equipment->perimeter(Perimeter::Influenced).all.in_service.value;
    if (!own) {
        return phrases.say(Phrase::EquipmentOverviewNone);
    }
    if (other && other->high > 0 && own->high > 1) {
        return phrases.say(Phrase::EquipmentOverviewBoth,
                           {{"maitrisables", upper_first(said(*own, telling))},
                            {"influence", said(*other, telling)}});
    }
    if (own->is_known()) {
        return phrases.count(Phrase::EquipmentOverviewTitleOne, own->shown_high.scaled);
    }
    return phrases.say(Phrase::EquipmentOverviewTitleMany,
                       {{"n", upper_first(said(*own, telling))}});
}

/// A figure that cannot be computed says what it waits for.
Entry entry(const std::string& value, PhraseKey meaning, const std::string& detail,
            const Phrases& phrases) {
    return {value, phrases.say(meaning), detail, Tone::Main, true};
}

Entry missing(PhraseKey meaning, PhraseKey awaited, const Phrases& phrases) {
    return {phrases.say(Phrase::EquipmentNotAvailable), phrases.say(meaning), phrases.say(awaited),
            Tone::Main, false};
}

Entry per_agent(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const PerimeterPark& own = telling.metrics.equipment->perimeter(Perimeter::Controlled);
    if (!own.per_agent.value) {
        return missing(Phrase::EquipmentPerAgent, Phrase::EquipmentMissingQuantities, phrases);
    }
    const FigureRange& value = *own.per_agent.value;
    const long agents = telling.diagnosis().authority.agents;
    const FigureRange devices = shown_range(value.low * agents, value.high * agents, 0);
    return entry(
        said_large(value, telling), Phrase::EquipmentPerAgent,
        phrases.say(Phrase::EquipmentPerAgentDetail, {{"equipements", said_large(devices, telling)},
                                                      {"agents", french_number(agents)}}),
        phrases);
}

Entry screens(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const PerimeterPark& own = telling.metrics.equipment->perimeter(Perimeter::Controlled);
    if (!own.screens_per_workstation.value) {
        const bool counted = own.workstations.value && own.workstations.value->high > 0;
        return missing(Phrase::EquipmentScreens,
                       counted ? Phrase::EquipmentMissingScreens
                               : Phrase::EquipmentMissingWorkstations,
                       phrases);
    }
    return entry(said_large(*own.screens_per_workstation.value, telling), Phrase::EquipmentScreens,
                 phrases.say(Phrase::EquipmentScreensDetail,
                             {{"ecrans", said_large(*own.screens.value, telling)},
                              {"postes", said_large(*own.workstations.value, telling)}}),
                 phrases);
}

Entry stock(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const PerimeterPark& own = telling.metrics.equipment->perimeter(Perimeter::Controlled);
    if (!own.all.in_stock.value) {
        return missing(Phrase::EquipmentStock, Phrase::EquipmentMissingQuantities, phrases);
    }
    return entry(said_large(*own.all.in_stock.value, telling), Phrase::EquipmentStock,
                 phrases.say(Phrase::EquipmentStockDetail), phrases);
}

Entry reuse(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Equipment& equipment = *telling.metrics.equipment;
    if (!equipment.reuse) {
        return missing(Phrase::EquipmentReuse, Phrase::EquipmentMissingReform, phrases);
    }
    const Indicators& indicators = *telling.dossier.indicators;
    Entry result =
        entry(said_percent(*equipment.reuse, telling), Phrase::EquipmentReuse,
              phrases.say(Phrase::EquipmentReuseDetail,
                          {{"reemployes", french_number(indicators.reform->reused->value)},
                           {"reformes", french_number(indicators.reform->reformed->value)},
                           {"annee", std::to_string(indicators.year.value)}}),
              phrases);
    const auto& named = equipment.improvements;
    const bool to_improve =
        std::find(named.begin(), named.end(), EquipmentCriterion::Reuse) != named.end();
    result.tone = to_improve ? Tone::Attention : Tone::Main;
    return result;
}

std::string remark(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    std::size_t uncounted = 0;
    for (const Perimeter which : {Perimeter::Controlled, Perimeter::Influenced}) {
        uncounted +=
            telling.metrics.equipment->perimeter(which).all.in_service.basis.missing.size();
    }
    std::string text = phrases.say(Phrase::EquipmentScaleRemark);
    if (uncounted > 0) {
        text += phrases.count(Phrase::EquipmentUncountedOne, static_cast<long>(uncounted));
    }
    return text;
}

Slide overview_slide(const Telling& telling) {
    Slide slide{.surtitle = telling.phrases.say(Phrase::EquipmentOverviewSurtitle),
                .title = overview_title(telling)};
    slide.blocks.push_back(in_main(
        KeyFigureRow{{per_agent(telling), screens(telling), stock(telling), reuse(telling)}}));
    slide.blocks.push_back(in_main(perimeter_bars_figure(telling)));
    slide.blocks.push_back(
        in_main(Paragraph{plain(remark(telling)), ParagraphKind::Remark, false}));
    return slide;
}

Block judgements(const std::vector<EquipmentCriterion>& criteria,
                 PhraseKey (*word)(EquipmentCriterion), const Telling& telling) {
    if (criteria.empty()) {
        return Paragraph{plain(telling.phrases.say(Phrase::JudgementsNone)), ParagraphKind::Body,
                         false};
    }
    Bullets list;
    for (const EquipmentCriterion criterion : criteria) {
        RichText item = plain(telling.phrases.say(word(criterion)));
        if (const std::string figure = criterion_figure(criterion, telling); !figure.empty()) {
            item.push_back({"\n" + figure, Emphasis::Secondary, std::nullopt});
        }
        list.items.push_back(std::move(item));
    }
    return list;
}

} // namespace

std::vector<Slide> compose_equipment_overview(const Telling& telling) {
    return {overview_slide(telling)};
}

std::vector<Slide> compose_equipment_judgements(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Equipment& equipment = *telling.metrics.equipment;
    Slide slide{.surtitle = phrases.say(Phrase::JudgementsSurtitle),
                .title = phrases.say(Phrase::JudgementsTitle),
                .shape = SlideShape::Halves};
    slide.blocks.push_back(in_main(SectionHead{phrases.say(Phrase::StrengthsHead), Tone::Main}));
    slide.blocks.push_back(in_main(judgements(equipment.strengths, strength_phrase, telling)));
    slide.blocks.push_back(
        in_aside(SectionHead{phrases.say(Phrase::ImprovementsHead), Tone::Attention}));
    slide.blocks.push_back(
        in_aside(judgements(equipment.improvements, improvement_phrase, telling)));
    return {slide};
}

} // namespace restitution
