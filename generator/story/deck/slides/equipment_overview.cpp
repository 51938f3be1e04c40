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

class Overview {
public:
    explicit Overview(const Telling& telling)
        : telling_(telling), phrases_(telling.phrases), equipment_(*telling.metrics.equipment),
          own_(equipment_.perimeter(Perimeter::Controlled)),
          influenced_(equipment_.perimeter(Perimeter::Influenced)) {}

    Slide compose() const {
        Slide slide{.surtitle = phrases_.say(Phrase::EquipmentOverviewSurtitle), .title = title()};
        slide.blocks.push_back(in_main(KeyFigureRow{{per_agent(), screens(), stock(), reuse()}}));
        slide.blocks.push_back(in_main(perimeter_bars_figure(telling_)));
        slide.blocks.push_back(in_main(Paragraph{plain(remark()), ParagraphKind::Remark, false}));
        return slide;
    }

private:
    std::string title() const {
        const auto& own = own_.all.in_service.value;
        const auto& other = influenced_.all.in_service.value;
        if (!own) {
            return phrases_.say(Phrase::EquipmentOverviewNone);
        }
        if (other && other->high > 0 && own->high > 1) {
            return phrases_.say(Phrase::EquipmentOverviewBoth,
                                {{"maitrisables", upper_first(said(*own, telling_))},
                                 {"influence", said(*other, telling_)}});
        }
        if (own->is_known()) {
            return phrases_.count(Phrase::EquipmentOverviewTitleOne, own->shown_high.scaled);
        }
        return phrases_.say(Phrase::EquipmentOverviewTitleMany,
                            {{"n", upper_first(said(*own, telling_))}});
    }

    /// A figure that cannot be computed says what it waits for.
    Entry entry(const std::string& value, PhraseKey meaning, const std::string& detail) const {
        return {value, phrases_.say(meaning), detail, Tone::Main, true};
    }
    Entry missing(PhraseKey meaning, PhraseKey awaited) const {
        return {phrases_.say(Phrase::EquipmentNotAvailable), phrases_.say(meaning),
                phrases_.say(awaited), Tone::Main, false};
    }

    Entry per_agent() const {
        if (!own_.per_agent.value) {
            return missing(Phrase::EquipmentPerAgent, Phrase::EquipmentMissingQuantities);
        }
        const FigureRange& value = *own_.per_agent.value;
        const long agents = telling_.diagnosis().authority.agents;
        const FigureRange devices = shown_range(value.low * agents, value.high * agents, 0);
        return entry(said_large(value, telling_), Phrase::EquipmentPerAgent,
                     phrases_.say(Phrase::EquipmentPerAgentDetail,
                                  {{"equipements", said_large(devices, telling_)},
                                   {"agents", french_number(agents)}}));
    }

    Entry screens() const {
        if (!own_.screens_per_workstation.value) {
            const bool counted = own_.workstations.value && own_.workstations.value->high > 0;
            return missing(Phrase::EquipmentScreens, counted
                                                         ? Phrase::EquipmentMissingScreens
                                                         : Phrase::EquipmentMissingWorkstations);
        }
        return entry(said_large(*own_.screens_per_workstation.value, telling_),
                     Phrase::EquipmentScreens,
                     phrases_.say(Phrase::EquipmentScreensDetail,
                                  {{"ecrans", said_large(*own_.screens.value, telling_)},
                                   {"postes", said_large(*own_.workstations.value, telling_)}}));
    }

    Entry stock() const {
        if (!own_.all.in_stock.value) {
            return missing(Phrase::EquipmentStock, Phrase::EquipmentMissingQuantities);
        }
        return entry(said_large(*own_.all.in_stock.value, telling_), Phrase::EquipmentStock,
                     phrases_.say(Phrase::EquipmentStockDetail));
    }

    Entry reuse() const {
        if (!equipment_.reuse) {
            return missing(Phrase::EquipmentReuse, Phrase::EquipmentMissingReform);
        }
        const Indicators& indicators = *telling_.dossier.indicators;
        Entry result =
            entry(said_percent(*equipment_.reuse, telling_), Phrase::EquipmentReuse,
                  phrases_.say(Phrase::EquipmentReuseDetail,
                               {{"reemployes", french_number(indicators.reform->reused->value)},
                                {"reformes", french_number(indicators.reform->reformed->value)},
                                {"annee", std::to_string(indicators.year.value)}}));
        const auto& named = equipment_.improvements;
        const bool to_improve =
            std::find(named.begin(), named.end(), EquipmentCriterion::Reuse) != named.end();
        result.tone = to_improve ? Tone::Attention : Tone::Main;
        return result;
    }

    std::string remark() const {
        std::string text = phrases_.say(Phrase::EquipmentScaleRemark);
        const std::size_t uncounted = own_.all.in_service.basis.missing.size() +
                                      influenced_.all.in_service.basis.missing.size();
        if (uncounted > 0) {
            text += phrases_.count(Phrase::EquipmentUncountedOne, static_cast<long>(uncounted));
        }
        return text;
    }

    const Telling& telling_;
    const Phrases& phrases_;
    const Equipment& equipment_;
    const PerimeterPark& own_;
    const PerimeterPark& influenced_;
};

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
    return {Overview(telling).compose()};
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
