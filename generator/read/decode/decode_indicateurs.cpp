#include "read/decode/decode_indicateurs.h"

#include "messages/equipment.h"
#include "model/vocabulary.h"
#include "read/decode/common_fields.h"
#include "read/decode/decoder.h"
#include "read/decode/figures.h"
#include "read/decode/numbers.h"

namespace restitution {

namespace {

constexpr long most_devices = 10'000'000;
constexpr Hundredths most_euros{100'000'000'000'00};

/// Reports a part that is greater than its whole.
template <class T>
bool is_within(const std::optional<Located<T>>& part, T whole, std::string_view part_key,
               std::string_view whole_key, Diagnostics& diagnostics) {
    if (!part || part->value <= whole) {
        return true;
    }
    diagnostics.error(part->where, messages::part_exceeds_whole(part_key, whole_key));
    return false;
}

Spending decode_spending(Decoder& fields) {
    Spending spending;
    const auto euros = placed_decimal({0}, most_euros);
    spending.family = fields.required("famille", choice(words<SpendingFamily>()));
    spending.label = fields.text_or_empty("libelle");
    spending.amount = fields.required("montant_ht", euros);
    spending.reused = fields.optional("dont_reemploi", euros);
    spending.recycled = fields.optional("dont_recycle", euros);
    spending.note = fields.text_or_empty("precision");
    const Hundredths whole = spending.amount.value;
    const bool each_within =
        is_within(spending.reused, whole, "dont_reemploi", "montant_ht", fields.diagnostics()) &&
        is_within(spending.recycled, whole, "dont_recycle", "montant_ht", fields.diagnostics());
    if (each_within && spending.reused && spending.recycled &&
        spending.reused->value.count + spending.recycled->value.count > whole.count) {
        fields.diagnostics().error(spending.recycled->where,
                                   messages::parts_exceed_whole("montant_ht"));
    }
    return spending;
}

Reform decode_reform(Decoder& fields) {
    Reform reform;
    const auto devices = whole_number(0, most_devices);
    reform.reformed = fields.optional("equipements_reformes", devices);
    reform.reused = fields.optional("equipements_reemployes", devices);
    reform.note = fields.text_or_empty("precision");
    if (reform.reformed) {
        is_within(reform.reused, reform.reformed->value, "equipements_reemployes",
                  "equipements_reformes", fields.diagnostics());
    }
    return reform;
}

ServerRoom decode_server_room(Decoder& fields) {
    constexpr Hundredths perfect{1'00};
    constexpr Hundredths worst{10'00};
    ServerRoom room;
    room.id = fields.required("id", identifier<ServerRoomId>);
    room.name = fields.text("nom");
    room.entity = fields.optional("entite", identifier<EntityId>);
    room.pue = fields.optional("pue", placed_decimal(perfect, worst));
    room.note = fields.text_or_empty("precision");
    return room;
}

} // namespace

Indicators decode_indicateurs(const Value& value, Diagnostics& diagnostics) {
    constexpr int first_year = 2000;
    constexpr int last_year = 2100;
    constexpr long most_agents = 100'000'000;
    constexpr Hundredths most_kilograms{1'000'000'000'00};
    Indicators indicators;
    Decoder fields(value, diagnostics);
    skip_schema(fields);
    indicators.year = fields.required("annee", small_number(first_year, last_year));
    indicators.equipped_agents = fields.optional("agents_equipes", whole_number(0, most_agents));
    indicators.spending = fields.list("depenses", Need::Optional, decode_spending);
    fields.fields("reforme", Need::Optional,
                  [&](Decoder& nested) { indicators.reform = decode_reform(nested); });
    indicators.electronic_waste = fields.optional("deee_kg", placed_decimal({0}, most_kilograms));
    indicators.server_rooms = fields.list("salles_serveurs", Need::Optional, decode_server_room);
    indicators.contact = fields.optional("contact", identifier<PersonId>);
    fields.finish();
    return indicators;
}

} // namespace restitution
