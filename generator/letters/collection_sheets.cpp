#include "letters/collection_sheets.h"

#include "formats/csv.h"
#include "model/vocabulary.h"
#include "story/wording/equipment_wording.h"
#include "story/wording/line_wording.h"
#include "story/wording/wording.h"

#include <fmt/format.h>

#include <algorithm>

namespace restitution {

namespace {

template <class Enum>
std::string word_or_nothing(const std::optional<Enum>& value) {
    return value ? std::string(word_of(*value)) : std::string();
}

std::string numbers(const std::optional<Located<Interval<long>>>& range) {
    if (!range) {
        return {};
    }
    const auto& [least, most] = range->value;
    return least == most ? std::to_string(least) : fmt::format("{} - {}", least, most);
}

bool is_first_of_year(const Date& date) {
    return date.month == 1 && date.day == 1;
}

bool is_last_of_year(const Date& date) {
    constexpr int december = 12;
    constexpr int last = 31;
    return date.month == december && date.day == last;
}

/// "2019", "12/03/2019", or both ends.
std::string bought(const std::optional<Located<HowOld>>& how_old) {
    const auto* purchase = how_old ? std::get_if<Bought>(&how_old->value) : nullptr;
    if (purchase == nullptr) {
        return {};
    }
    const auto& [least, most] = purchase->between;
    if (is_first_of_year(least) && is_last_of_year(most)) {
        return least.year == most.year ? std::to_string(least.year)
                                       : fmt::format("{} - {}", least.year, most.year);
    }
    return least == most ? numeric_date(least)
                         : fmt::format("{} - {}", numeric_date(least), numeric_date(most));
}

std::string years(const std::optional<Located<HowOld>>& how_old) {
    const auto* age = how_old ? std::get_if<YearsOld>(&how_old->value) : nullptr;
    if (age == nullptr) {
        return {};
    }
    const auto& [least, most] = age->years;
    return least == most ? said_years(least)
                         : fmt::format("{} - {}", said_years(least), said_years(most));
}

CsvRow header(const Phrases& phrases) {
    CsvRow row{"id", "categorie"};
    for (const LineField field :
         {LineField::Label, LineField::Quantity, LineField::Purchase, LineField::Age,
          LineField::Origin, LineField::Tenure, LineField::State, LineField::Hours,
          LineField::EndOfLife, LineField::Note}) {
        row.push_back(field_name(field, phrases));
    }
    return row;
}

CsvRow row_of(const InventoryLine& line, const Telling& telling) {
    return {line.id.value.text,
            line.category.value.text,
            line_name(line, telling),
            numbers(line.quantity),
            bought(line.how_old),
            years(line.how_old),
            word_or_nothing(line.origin),
            word_or_nothing(line.tenure),
            std::string(word_of(line.state)),
            numbers(line.hours),
            word_or_nothing(line.end_of_life),
            said(line.note)};
}

/// The lines of an entity, or of the authority as a whole, then the categories that have none.
std::string write_sheet(const EntityId* entity, const Telling& telling) {
    std::vector<CsvRow> rows{header(telling.phrases)};
    std::vector<CategoryId> counted;
    for (const InventoryLine& line : telling.dossier.inventory->lines) {
        const bool here = entity == nullptr ? !line.entity.has_value()
                                            : line.entity && line.entity->value == *entity;
        if (here) {
            rows.push_back(row_of(line, telling));
            counted.push_back(line.category.value);
        }
    }
    for (const EquipmentCategory& category : telling.dossier.inventory->categories) {
        if (std::find(counted.begin(), counted.end(), category.id.value) == counted.end()) {
            CsvRow row(rows.front().size());
            row[1] = category.id.value.text;
            row[2] = said(category.name);
            rows.push_back(std::move(row));
        }
    }
    return write_csv(rows);
}

} // namespace

std::vector<CollectionSheet> collection_sheets(const Telling& telling) {
    std::vector<CollectionSheet> sheets;
    if (!telling.dossier.inventory) {
        return sheets;
    }
    const auto& lines = telling.dossier.inventory->lines;
    if (std::any_of(lines.begin(), lines.end(),
                    [](const InventoryLine& line) { return !line.entity; })) {
        sheets.push_back({"_ensemble", write_sheet(nullptr, telling)});
    }
    for (const Entity& entity : telling.diagnosis().entities) {
        if (entity.included) {
            sheets.push_back({entity.id.value.text, write_sheet(&entity.id.value, telling)});
        }
    }
    return sheets;
}

} // namespace restitution
