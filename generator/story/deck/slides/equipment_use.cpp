// How much of the year the equipment runs, category by category.
#include "story/deck/slides/slides.h"
#include "story/wording/equipment_wording.h"
#include "story/wording/wording.h"
#include "style/phrases/equipment.h"

namespace restitution {

namespace {

/// Known and concerned devices: "85 sur 290".
std::string known_of(const EquipmentFigure& figure, const Park& park, const Telling& telling) {
    const Quantity missing = figure.basis.missing_devices;
    const FigureRange& all = *park.in_service.value;
    const Quantity known{all.shown_low.scaled - missing.least,
                         all.shown_high.scaled - missing.most};
    return telling.phrases.say(Phrase::HowManyOf, {{"nombre", said_large(known, telling)},
                                                   {"total", said_large(all, telling)}});
}

Table use_table(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnCategory), 1, true, false},
                     {phrases.say(Phrase::ColumnPerimeter), 0, false, false},
                     {phrases.say(Phrase::ColumnHoursKnown), 0, false, true},
                     {phrases.say(Phrase::ColumnUseRate), 0, false, true},
                     {phrases.say(Phrase::ColumnElectricity), 0, false, true}};
    for (const Perimeter which : {Perimeter::Controlled, Perimeter::Influenced}) {
        const std::string perimeter =
            phrases.say(which == Perimeter::Controlled ? Phrase::EquipmentControlled
                                                       : Phrase::EquipmentInfluenced);
        for (const CategoryPark& category :
             telling.metrics.equipment->perimeter(which).categories) {
            const Utilisation& use = category.park.utilisation;
            if (!use.rate.value) {
                continue;
            }
            const std::string electricity = use.electricity.value
                                                ? with_unit(said(*use.electricity.value, telling),
                                                            phrases.say(Phrase::Kilowatthours))
                                                : phrases.say(Phrase::EquipmentNotAvailable);
            table.rows.push_back({{plain(category_name(category.id, telling)), {}},
                                  {plain(perimeter), {}},
                                  {plain(known_of(use.rate, category.park, telling)), {}},
                                  {plain(said_percent(*use.rate.value, telling)), {}},
                                  {plain(electricity), {}}});
        }
    }
    return table;
}

} // namespace

std::vector<Slide> compose_equipment_use(const Telling& telling) {
    const Park& own = telling.metrics.equipment->perimeter(Perimeter::Controlled).all;
    if (!own.utilisation.rate.value) {
        return {};
    }
    const Phrases& phrases = telling.phrases;
    const Quantity missing = own.utilisation.rate.basis.missing_devices;
    const FigureRange& all = *own.in_service.value;
    const Quantity known{all.shown_low.scaled - missing.least,
                         all.shown_high.scaled - missing.most};
    const long hours = hours_in_year(telling.diagnosis().reference_date.value.year);
    Slide slide{.surtitle = phrases.say(Phrase::UseSurtitle),
                .title =
                    phrases.say(Phrase::UseTitle,
                                {{"taux", said_percent(*own.utilisation.rate.value, telling)}}),
                .lead = phrases.say(Phrase::UseLead, {{"heures", french_number(hours)},
                                                      {"connus", said_large(known, telling)},
                                                      {"total", said_large(all, telling)}})};
    slide.blocks.push_back(in_main(use_table(telling)));
    return {slide};
}

} // namespace restitution
