// Second life, stock and end of life of the equipment.
#include "story/deck/slides/slides.h"
#include "story/wording/equipment_wording.h"
#include "story/wording/line_wording.h"
#include "story/wording/wording.h"
#include "style/phrases/equipment.h"

namespace restitution {

namespace {

std::string end_of_life_title(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Equipment& equipment = *telling.metrics.equipment;
    return equipment.reuse
               ? upper_first(phrases.say(Phrase::EndOfLifeTitleReuse,
                                         {{"part", said_percent(*equipment.reuse, telling)}}))
               : phrases.say(Phrase::EndOfLifeTitle);
}

std::string share_of_known(const EquipmentFigure& figure, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    if (!figure.value) {
        return phrases.say(Phrase::ToBeCollected);
    }
    const FigureRange& all =
        *telling.metrics.equipment->perimeter(Perimeter::Controlled).all.in_service.value;
    const Quantity missing = figure.basis.missing_devices;
    const Quantity known{all.shown_low.scaled - missing.least,
                         all.shown_high.scaled - missing.most};
    return phrases.say(Phrase::ShareOfKnown, {{"part", said_percent(*figure.value, telling)},
                                              {"nombre", said(known, telling)}});
}

std::string dormant(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const PerimeterPark& own = telling.metrics.equipment->perimeter(Perimeter::Controlled);
    const auto& stock = own.all.in_stock.value;
    if (!stock || !own.dormant.value) {
        return phrases.say(Phrase::ToBeCollected);
    }
    return phrases.say(
        Phrase::DormantText,
        {{"nombre", said_devices({stock->shown_low.scaled, stock->shown_high.scaled}, telling)},
         {"part", said_percent(*own.dormant.value, telling)}});
}

std::string reuse(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Equipment& equipment = *telling.metrics.equipment;
    if (!equipment.reuse) {
        return phrases.say(Phrase::ToBeCollected);
    }
    const Indicators& indicators = *telling.dossier.indicators;
    const std::string detail =
        phrases.say(Phrase::EquipmentReuseDetail,
                    {{"reemployes", french_number(indicators.reform->reused->value)},
                     {"reformes", french_number(indicators.reform->reformed->value)},
                     {"annee", std::to_string(indicators.year.value)}});
    return phrases.say(Phrase::ReuseText,
                       {{"part", said_percent(*equipment.reuse, telling)}, {"detail", detail}});
}

std::string waste(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Equipment& equipment = *telling.metrics.equipment;
    if (!equipment.waste_per_agent) {
        return phrases.say(Phrase::ToBeCollected);
    }
    return phrases.say(Phrase::WasteText,
                       {{"poids", with_unit(said(*equipment.waste_per_agent, telling), "kg")}});
}

TermList second_life(const Telling& telling) {
    const PerimeterPark& own = telling.metrics.equipment->perimeter(Perimeter::Controlled);
    TermList list;
    const auto add = [&](PhraseKey term, const std::string& text) {
        list.entries.push_back({telling.phrases.say(term), plain(text)});
    };
    add(Phrase::RefurbishedTerm, share_of_known(own.all.refurbished, telling));
    add(Phrase::LeasedTerm, share_of_known(own.all.leased, telling));
    add(Phrase::DormantTerm, dormant(telling));
    add(Phrase::OutOfOrderTerm, said_or_not(own.all.out_of_order.value, telling));
    add(Phrase::ReuseTerm, reuse(telling));
    add(Phrase::WasteTerm, waste(telling));
    return list;
}

Table routes(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const PerimeterPark& own = telling.metrics.equipment->perimeter(Perimeter::Controlled);
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnRoute), 1, true, false},
                     {phrases.say(Phrase::EquipmentControlled), 0, false, true},
                     {phrases.say(Phrase::EquipmentInfluenced), 0, false, true}};
    const PerimeterPark& other = telling.metrics.equipment->perimeter(Perimeter::Influenced);
    const auto add = [&](const std::string& route, const Quantity& controlled,
                         const Quantity& influenced) {
        if (controlled.most > 0 || influenced.most > 0) {
            table.rows.push_back({{plain(route), {}},
                                  {plain(said(controlled, telling)), {}},
                                  {plain(said(influenced, telling)), {}}});
        }
    };
    for (std::size_t i = 0; i < end_of_life_count; ++i) {
        add(route_name(static_cast<EndOfLifeRoute>(i), telling), own.end_of_life[i],
            other.end_of_life[i]);
    }
    add(phrases.say(Phrase::RouteUnknown), own.end_of_life_basis.missing_devices,
        other.end_of_life_basis.missing_devices);
    table.when_empty = phrases.say(Phrase::ToBeCollected);
    return table;
}

Slide end_of_life_slide(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Slide slide{.surtitle = phrases.say(Phrase::EndOfLifeSurtitle),
                .title = end_of_life_title(telling),
                .shape = SlideShape::Halves};
    slide.blocks.push_back(in_main(SectionHead{phrases.say(Phrase::SecondLifeHead), Tone::Main}));
    slide.blocks.push_back(in_main(second_life(telling)));
    slide.blocks.push_back(in_aside(SectionHead{phrases.say(Phrase::EndOfLifeHead), Tone::Main}));
    slide.blocks.push_back(in_aside(routes(telling)));
    return slide;
}

} // namespace

std::vector<Slide> compose_equipment_end_of_life(const Telling& telling) {
    return {end_of_life_slide(telling)};
}

} // namespace restitution
