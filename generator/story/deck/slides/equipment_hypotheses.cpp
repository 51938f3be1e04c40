// What the figures of the equipment suppose, and what is missing.
#include "story/deck/slides/slides.h"
#include "story/wording/equipment_wording.h"
#include "story/wording/line_wording.h"
#include "story/wording/wording.h"
#include "style/phrases/equipment.h"

namespace restitution {

namespace {

Table suppositions(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnEquipment), 1, true, false},
                     {phrases.say(Phrase::ColumnSupposed), 0, false, false},
                     {phrases.say(Phrase::ColumnGround), 1.4, false, false}};
    for (const InventoryLine& line : telling.dossier.inventory->lines) {
        for (const Supposition& supposition : line.suppositions) {
            table.rows.push_back({{plain(line_at_entity(line, telling)), {}},
                                  {plain(field_name(supposition.field.value, phrases)), {}},
                                  {plain(said(supposition.reason)), {}}});
        }
    }
    return table;
}

Bullets missing_data(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Park& own = telling.metrics.equipment->perimeter(Perimeter::Controlled).all;
    Bullets list;
    std::vector<std::string> uncounted;
    for (const LineId& id : own.in_service.basis.missing) {
        uncounted.push_back(line_at_entity(*telling.dossier.inventory->find(id), telling));
    }
    if (!uncounted.empty()) {
        list.items.push_back(
            plain(phrases.say(Phrase::MissingQuantity, {{"lignes", french_list(uncounted)}})));
    }
    const auto add = [&](PhraseKey phrase, const Basis& basis) {
        if (basis.missing_devices.most > 0) {
            list.items.push_back(plain(
                phrases.say(phrase, {{"nombre", said_devices(basis.missing_devices, telling)}})));
        }
    };
    add(Phrase::MissingAge, own.ages.median.basis);
    add(Phrase::MissingOrigin, own.refurbished.basis);
    add(Phrase::MissingHours, own.utilisation.rate.basis);
    return list;
}

} // namespace

std::vector<Slide> compose_equipment_hypotheses(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Equipment& equipment = *telling.metrics.equipment;
    const auto& supposed = equipment.perimeter(Perimeter::Controlled).supposed.value;
    Table table = suppositions(telling);
    Bullets missing = missing_data(telling);
    if (table.rows.empty() && missing.items.empty()) {
        return {};
    }
    Slide slide{.surtitle = phrases.say(Phrase::HypothesesSurtitle),
                .title =
                    supposed && supposed->high > 0
                        ? upper_first(phrases.say(Phrase::HypothesesTitle,
                                                  {{"part", said_percent(*supposed, telling)}}))
                        : phrases.say(Phrase::HypothesesTitleNone)};
    if (!table.rows.empty()) {
        slide.blocks.push_back(in_main(std::move(table)));
    }
    if (!missing.items.empty()) {
        slide.blocks.push_back(
            in_main(SectionHead{phrases.say(Phrase::MissingDataHead), Tone::Attention}));
        slide.blocks.push_back(in_main(std::move(missing)));
    }
    if (equipment.propose_inventory_update()) {
        slide.blocks.push_back(
            in_main(Paragraph{plain(inventory_proposal(telling)), ParagraphKind::Body, true}));
    }
    return {slide};
}

} // namespace restitution
