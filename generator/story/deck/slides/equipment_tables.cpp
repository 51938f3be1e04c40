// The equipment in tables: by category, by entity.
#include "story/deck/slides/slides.h"
#include "story/wording/equipment_wording.h"
#include "story/wording/wording.h"
#include "style/phrases/equipment.h"

#include <algorithm>

namespace restitution {

namespace {

const CategoryPark* find(const PerimeterPark& perimeter, const CategoryId& id) {
    const auto found =
        std::find_if(perimeter.categories.begin(), perimeter.categories.end(),
                     [&](const CategoryPark& category) { return category.id == id; });
    return found == perimeter.categories.end() ? nullptr : &*found;
}

const EntityPark* find(const PerimeterPark& perimeter, const std::optional<EntityId>& id) {
    const auto found = std::find_if(perimeter.entities.begin(), perimeter.entities.end(),
                                    [&](const EntityPark& entity) { return entity.id == id; });
    return found == perimeter.entities.end() ? nullptr : &*found;
}

TableColumn number_column(PhraseKey head, const Telling& telling) {
    return {telling.phrases.say(head), 0, false, true};
}

Cell number_cell(const std::optional<FigureRange>& figure, const Telling& telling) {
    return {plain(said_or_not(figure, telling)), {}};
}

Cell none(const Telling& telling) {
    return {plain(telling.phrases.say(Phrase::EquipmentNone)), {}};
}

/// No line at all is none, which is not the same as an unknown number.
template <class Part>
Cell in_service_cell(const Part* part, const Telling& telling) {
    if (part == nullptr) {
        return none(telling);
    }
    if constexpr (std::is_same_v<Part, CategoryPark>) {
        return number_cell(part->park.in_service.value, telling);
    } else {
        return number_cell(part->in_service.value, telling);
    }
}

std::vector<Cell> category_row(const EquipmentCategory& category, const Telling& telling) {
    const Equipment& equipment = *telling.metrics.equipment;
    const CategoryId& id = category.id.value;
    const CategoryPark* own = find(equipment.perimeter(Perimeter::Controlled), id);
    const CategoryPark* other = find(equipment.perimeter(Perimeter::Influenced), id);
    if (own == nullptr && other == nullptr) {
        return {};
    }
    const std::string unknown = telling.phrases.say(Phrase::EquipmentNotAvailable);
    const auto years = [&](const FigureRange& age) {
        return with_unit(said(age, telling), telling.phrases.say(Phrase::EquipmentYears));
    };
    const auto median = own ? own->park.ages.median.value : std::nullopt;
    return {{plain(category_name(id, telling)), {}},
            in_service_cell(own, telling),
            in_service_cell(other, telling),
            own ? number_cell(own->park.in_stock.value, telling) : none(telling),
            {plain(median ? years(*median) : unknown), {}},
            {plain(said_percent_or_not(own ? own->park.refurbished.value : std::nullopt, telling)),
             {}}};
}

std::string categories_title(const Telling& telling) {
    const CategoryPark* first = nullptr;
    for (const CategoryPark& category :
         telling.metrics.equipment->perimeter(Perimeter::Controlled).categories) {
        const auto& count = category.park.in_service.value;
        if (count && (first == nullptr || count->low > first->park.in_service.value->low)) {
            first = &category;
        }
    }
    if (first == nullptr) {
        return telling.phrases.say(Phrase::EquipmentOverviewNone);
    }
    return telling.phrases.say(Phrase::CategoriesTitle,
                               {{"categorie", lower_first(category_name(first->id, telling))},
                                {"nombre", said(*first->park.in_service.value, telling)}});
}

std::string outside_text(const Telling& telling) {
    std::vector<std::string> names;
    for (const EntityPark& entity : telling.metrics.equipment->outside) {
        names.push_back(telling.phrases.say(
            Phrase::EntityOutside, {{"entite", entity_name(entity.id, telling)},
                                    {"nombre", said_or_not(entity.in_service.value, telling)}}));
    }
    return telling.phrases.say(Phrase::EntitiesOutside, {{"entites", french_list(names)}});
}

} // namespace

std::vector<Slide> compose_equipment_categories(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnCategory), 1, true, false},
                     number_column(Phrase::ColumnInService, telling),
                     number_column(Phrase::ColumnInfluenced, telling),
                     number_column(Phrase::ColumnInStock, telling),
                     number_column(Phrase::ColumnMedianAge, telling),
                     number_column(Phrase::ColumnRefurbished, telling)};
    for (const EquipmentCategory& category : telling.dossier.inventory->categories) {
        auto row = category_row(category, telling);
        if (!row.empty()) {
            table.rows.push_back(std::move(row));
        }
    }
    if (table.rows.empty()) {
        return {};
    }
    Slide slide{.surtitle = phrases.say(Phrase::CategoriesSurtitle),
                .title = categories_title(telling)};
    slide.blocks.push_back(in_main(std::move(table)));
    return {slide};
}

namespace {

/// Every entity, then none: what all of them share.
std::vector<std::optional<EntityId>> entity_ids(const Diagnosis& diagnosis) {
    std::vector<std::optional<EntityId>> ids;
    for (const Entity& entity : diagnosis.entities) {
        ids.emplace_back(entity.id.value);
    }
    ids.emplace_back(std::nullopt);
    return ids;
}

} // namespace

std::vector<Slide> compose_equipment_entities(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Equipment& equipment = *telling.metrics.equipment;
    const PerimeterPark& own = equipment.perimeter(Perimeter::Controlled);
    const PerimeterPark& other = equipment.perimeter(Perimeter::Influenced);
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnEntity), 1, true, false},
                     number_column(Phrase::ColumnInService, telling),
                     number_column(Phrase::ColumnInfluenced, telling),
                     number_column(Phrase::ColumnInStock, telling)};
    int entities = 0;
    for (const auto& id : entity_ids(telling.diagnosis())) {
        const EntityPark* mine = find(own, id);
        const EntityPark* theirs = find(other, id);
        if (mine != nullptr || theirs != nullptr) {
            entities += id ? 1 : 0;
            table.rows.push_back(
                {{plain(entity_name(id, telling)), {}},
                 in_service_cell(mine, telling),
                 in_service_cell(theirs, telling),
                 mine ? number_cell(mine->in_stock.value, telling) : none(telling)});
        }
    }
    // One row says no more than the overview.
    if (table.rows.size() < 2 && equipment.outside.empty()) {
        return {};
    }
    Slide slide{.surtitle = phrases.say(Phrase::EntitiesSurtitle),
                .title =
                    phrases.count(Phrase::EntitiesTitleOne, entities,
                                  {{"nombre", cardinal(std::max(entities, 1), Gender::Feminine)}})};
    slide.blocks.push_back(in_main(std::move(table)));
    if (!equipment.outside.empty()) {
        slide.blocks.push_back(
            in_main(Paragraph{plain(outside_text(telling)), ParagraphKind::Remark, false}));
    }
    return {slide};
}

} // namespace restitution
