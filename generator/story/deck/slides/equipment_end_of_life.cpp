// Second life, stock and end of life of the equipment.
#include "story/deck/slides/slides.h"
#include "story/wording/equipment_wording.h"
#include "story/wording/line_wording.h"
#include "story/wording/wording.h"
#include "style/phrases/equipment.h"

namespace restitution {

namespace {

class EndOfLife {
public:
    explicit EndOfLife(const Telling& telling)
        : telling_(telling), phrases_(telling.phrases), equipment_(*telling.metrics.equipment),
          own_(equipment_.perimeter(Perimeter::Controlled)) {}

    Slide compose() const {
        Slide slide{.surtitle = phrases_.say(Phrase::EndOfLifeSurtitle),
                    .title = title(),
                    .shape = SlideShape::Halves};
        slide.blocks.push_back(
            in_main(SectionHead{phrases_.say(Phrase::SecondLifeHead), Tone::Main}));
        slide.blocks.push_back(in_main(second_life()));
        slide.blocks.push_back(
            in_aside(SectionHead{phrases_.say(Phrase::EndOfLifeHead), Tone::Main}));
        slide.blocks.push_back(in_aside(routes()));
        return slide;
    }

private:
    std::string title() const {
        return equipment_.reuse ? upper_first(phrases_.say(
                                      Phrase::EndOfLifeTitleReuse,
                                      {{"part", said_percent(*equipment_.reuse, telling_)}}))
                                : phrases_.say(Phrase::EndOfLifeTitle);
    }

    std::string share_of_known(const EquipmentFigure& figure) const {
        if (!figure.value) {
            return phrases_.say(Phrase::ToBeCollected);
        }
        const FigureRange& all = *own_.all.in_service.value;
        const Quantity missing = figure.basis.missing_devices;
        const Quantity known{all.shown_low.scaled - missing.least,
                             all.shown_high.scaled - missing.most};
        return phrases_.say(Phrase::ShareOfKnown, {{"part", said_percent(*figure.value, telling_)},
                                                   {"nombre", said(known, telling_)}});
    }

    std::string dormant() const {
        const auto& stock = own_.all.in_stock.value;
        if (!stock || !own_.dormant.value) {
            return phrases_.say(Phrase::ToBeCollected);
        }
        return phrases_.say(
            Phrase::DormantText,
            {{"nombre",
              said_devices({stock->shown_low.scaled, stock->shown_high.scaled}, telling_)},
             {"part", said_percent(*own_.dormant.value, telling_)}});
    }

    std::string reuse() const {
        if (!equipment_.reuse) {
            return phrases_.say(Phrase::ToBeCollected);
        }
        const Indicators& indicators = *telling_.dossier.indicators;
        const std::string detail =
            phrases_.say(Phrase::EquipmentReuseDetail,
                         {{"reemployes", french_number(indicators.reform->reused->value)},
                          {"reformes", french_number(indicators.reform->reformed->value)},
                          {"annee", std::to_string(indicators.year.value)}});
        return phrases_.say(Phrase::ReuseText, {{"part", said_percent(*equipment_.reuse, telling_)},
                                                {"detail", detail}});
    }

    std::string waste() const {
        if (!equipment_.waste_per_agent) {
            return phrases_.say(Phrase::ToBeCollected);
        }
        return phrases_.say(
            Phrase::WasteText,
            {{"poids", with_unit(said(*equipment_.waste_per_agent, telling_), "kg")}});
    }

    TermList second_life() const {
        TermList list;
        const auto add = [&](PhraseKey term, const std::string& text) {
            list.entries.push_back({phrases_.say(term), plain(text)});
        };
        add(Phrase::RefurbishedTerm, share_of_known(own_.all.refurbished));
        add(Phrase::LeasedTerm, share_of_known(own_.all.leased));
        add(Phrase::DormantTerm, dormant());
        add(Phrase::OutOfOrderTerm, said_or_not(own_.all.out_of_order.value, telling_));
        add(Phrase::ReuseTerm, reuse());
        add(Phrase::WasteTerm, waste());
        return list;
    }

    Table routes() const {
        Table table;
        table.columns = {{phrases_.say(Phrase::ColumnRoute), 1, true, false},
                         {phrases_.say(Phrase::EquipmentControlled), 0, false, true},
                         {phrases_.say(Phrase::EquipmentInfluenced), 0, false, true}};
        const PerimeterPark& other = equipment_.perimeter(Perimeter::Influenced);
        const auto add = [&](const std::string& route, const Quantity& own,
                             const Quantity& influenced) {
            if (own.most > 0 || influenced.most > 0) {
                table.rows.push_back({{plain(route), {}},
                                      {plain(said(own, telling_)), {}},
                                      {plain(said(influenced, telling_)), {}}});
            }
        };
        for (std::size_t i = 0; i < end_of_life_count; ++i) {
            add(route_name(static_cast<EndOfLifeRoute>(i), telling_), own_.end_of_life[i],
                other.end_of_life[i]);
        }
        add(phrases_.say(Phrase::RouteUnknown), own_.end_of_life_basis.missing_devices,
            other.end_of_life_basis.missing_devices);
        table.when_empty = phrases_.say(Phrase::ToBeCollected);
        return table;
    }

    const Telling& telling_;
    const Phrases& phrases_;
    const Equipment& equipment_;
    const PerimeterPark& own_;
};

} // namespace

std::vector<Slide> compose_equipment_end_of_life(const Telling& telling) {
    return {EndOfLife(telling).compose()};
}

} // namespace restitution
