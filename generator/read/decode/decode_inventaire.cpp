#include "read/decode/decode_inventaire.h"

#include "messages/equipment.h"
#include "model/vocabulary.h"
#include "read/decode/common_fields.h"
#include "read/decode/decoder.h"
#include "read/decode/figures.h"
#include "read/decode/numbers.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr long most_devices = 10'000'000;
constexpr long hours_of_a_leap_year = 8'784;
constexpr Hundredths shortest_life{10};
constexpr Hundredths longest_life{50'00};
constexpr Hundredths oldest{60'00};
constexpr Hundredths most_watts{1'000'000'00};

EquipmentCategory decode_category(Decoder& fields) {
    EquipmentCategory category;
    category.id = fields.required("id", identifier<CategoryId>);
    category.name = fields.text("nom");
    category.short_label = fields.optional("libelle_court", any_text).value_or(category.name);
    category.role = fields.required("role", choice(words<EquipmentRole>()));
    const auto years = fields.optional("duree_de_vie", decimal(shortest_life, longest_life));
    const Text source = fields.text_or_empty("source");
    if (years) {
        category.lifetime = Lifetime{*years, source};
    }
    return category;
}

std::optional<Located<HowOld>> decode_how_old(Decoder& fields) {
    const auto age = fields.optional("age", decimal_interval({0}, oldest));
    const auto bought = fields.optional("achat", days_between);
    if (fields.has("age") && fields.has("achat")) {
        fields.diagnostics().error(fields.where_is("achat"),
                                   messages::keys_exclude_each_other({"age", "achat"}),
                                   {messages::keep_one_key()});
    }
    if (age) {
        return Located<HowOld>{YearsOld{age->value}, age->where};
    }
    if (bought) {
        return Located<HowOld>{Bought{bought->value}, bought->where};
    }
    return std::nullopt;
}

/// Everything but what a line must have.
void decode_details(Decoder& fields, InventoryLine& line) {
    line.label = fields.text_or_empty("libelle");
    line.quantity = fields.optional("quantite", whole_interval(0, most_devices));
    line.perimeter =
        fields.optional("perimetre", choice(words<Perimeter>())).value_or(line.perimeter);
    line.entity = fields.optional("entite", identifier<EntityId>);
    line.users =
        fields.optional("utilisateurs", choice(words<EquipmentUsers>())).value_or(line.users);
    line.how_old = decode_how_old(fields);
    line.lifetime = fields.optional("duree_de_vie", placed_decimal(shortest_life, longest_life));
    line.origin = fields.optional("origine", choice(words<Origin>()));
    line.tenure = fields.optional("possession", choice(words<Tenure>()));
    line.state = fields.optional("etat", choice(words<EquipmentState>())).value_or(line.state);
    line.end_of_life = fields.optional("fin_de_vie", choice(words<EndOfLifeRoute>()));
    line.hours = fields.optional("heures_par_an", whole_interval(0, hours_of_a_leap_year));
    line.power = fields.optional("puissance", placed_decimal({0}, most_watts));
    line.note = fields.text_or_empty("precision");
}

bool may_be_supposed(LineField field) {
    return field != LineField::Category && field != LineField::Label && field != LineField::Note;
}

std::vector<Supposition> decode_suppositions(Decoder& line_fields_given) {
    std::vector<Supposition> suppositions;
    std::vector<std::string_view> without_value;
    line_fields_given.fields("hypotheses", Need::Optional, [&](Decoder& fields) {
        for (const auto& [key, field] : words<LineField>()) {
            if (!may_be_supposed(field)) {
                continue;
            }
            const auto reason = fields.optional(key, any_text);
            const Span where = fields.where_is(key);
            if (reason) {
                suppositions.push_back({{field, where}, *reason});
            } else if (fields.mentions(key) && !fields.has(key)) {
                fields.diagnostics().error(where, messages::supposition_without_reason(key),
                                           {messages::say_why_supposed()});
            }
            if (reason && !line_fields_given.has(key)) {
                fields.diagnostics().warning(where, messages::supposition_without_value(key),
                                             {messages::add_value_or_erase_supposition()});
            }
        }
    });
    return suppositions;
}

InventoryLine decode_line(Decoder& fields) {
    InventoryLine line;
    line.id = fields.required("id", identifier<LineId>);
    line.category = fields.required("categorie", identifier<CategoryId>);
    decode_details(fields, line);
    line.suppositions = decode_suppositions(fields);
    line.contact = fields.optional("contact", identifier<PersonId>);
    return line;
}

void add_own_categories(std::vector<EquipmentCategory> own,
                        std::vector<EquipmentCategory>& categories, Diagnostics& diagnostics) {
    const std::size_t shipped = categories.size();
    for (EquipmentCategory& category : own) {
        const auto same = [&](const EquipmentCategory& known) {
            return known.id.value == category.id.value;
        };
        const auto end = categories.begin() + static_cast<std::ptrdiff_t>(shipped);
        if (std::any_of(categories.begin(), end, same)) {
            diagnostics.error(category.id.where,
                              messages::category_already_shipped(category.id.value.text));
        }
        categories.push_back(std::move(category));
    }
}

} // namespace

std::vector<EquipmentCategory> decode_categories(const Value& value, Diagnostics& diagnostics) {
    Decoder fields(value, diagnostics);
    skip_schema(fields);
    auto categories = fields.list("categories", Need::Required, decode_category);
    fields.finish();
    return categories;
}

Inventory decode_inventaire(const Value& value, std::vector<EquipmentCategory> categories,
                            Diagnostics& diagnostics) {
    Inventory inventory{std::move(categories), {}};
    Decoder fields(value, diagnostics);
    skip_schema(fields);
    add_own_categories(fields.list("categories", Need::Optional, decode_category),
                       inventory.categories, diagnostics);
    inventory.lines = fields.list("lignes", Need::Required, decode_line);
    fields.finish();
    return inventory;
}

InventoryLine decode_line_field(LineField field, const Value& value, Diagnostics& diagnostics) {
    const Value alone{value.where, Fields{{{std::string(word_of(field)), value.where, value}}}};
    Decoder fields(alone, diagnostics);
    InventoryLine line;
    if (field == LineField::Category) {
        line.category = fields.required("categorie", identifier<CategoryId>);
    } else {
        decode_details(fields, line);
    }
    return line;
}

} // namespace restitution
