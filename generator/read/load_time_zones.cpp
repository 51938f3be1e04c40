#include "read/load_time_zones.h"

#include "base/environment_error.h"
#include "messages/dossier.h"
#include "messages/environment.h"
#include "messages/unknown_name.h"
#include "read/decode/decoder.h"
#include "read/decode/numbers.h"
#include "read/input_file.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr int day = 24 * 60;

ClockChange decode_change(Decoder& fields) {
    ClockChange change;
    change.month = fields.required("mois", small_number(1, 12)).value;
    change.sunday = fields.required("dimanche", small_number(-1, 4)).value;
    change.time = fields.required("heure", time_of_day).value;
    change.since = fields.required("depuis", date).value;
    return change;
}

SummerTime decode_summer(Decoder& fields) {
    SummerTime summer;
    summer.abbreviation = fields.text("sigle").value;
    summer.offset = fields.required("decalage", small_number(-day, day)).value;
    fields.fields("debut", Need::Required,
                  [&](Decoder& nested) { summer.start = decode_change(nested); });
    fields.fields("fin", Need::Required,
                  [&](Decoder& nested) { summer.end = decode_change(nested); });
    return summer;
}

TimeZone decode_zone(Decoder& fields) {
    TimeZone zone;
    zone.id = fields.text("id").value;
    zone.name = fields.text("nom").value;
    zone.abbreviation = fields.text("sigle").value;
    zone.offset = fields.required("decalage", small_number(-day, day)).value;
    fields.fields("ete", Need::Optional,
                  [&](Decoder& nested) { zone.summer = decode_summer(nested); });
    return zone;
}

} // namespace

std::vector<TimeZone> load_time_zones(const std::filesystem::path& file) {
    Sources sources;
    Diagnostics diagnostics;
    std::vector<TimeZone> zones;
    if (const auto value = read_input_file({file, file.string(), {}}, sources, diagnostics)) {
        Decoder fields(*value, diagnostics);
        zones = fields.list("fuseaux", Need::Required, decode_zone);
        fields.finish();
    }
    if (diagnostics.has_errors() || zones.empty()) {
        throw EnvironmentError(messages::data_file_unreadable(file.string()));
    }
    return zones;
}

TimeZone time_zone_of(const Diagnosis& diagnosis, const std::vector<TimeZone>& zones,
                      Diagnostics& diagnostics) {
    const std::optional<Text>& named = diagnosis.options.time_zone;
    if (!named) {
        return zones.front();
    }
    const auto found = std::find_if(zones.begin(), zones.end(),
                                    [&](const TimeZone& zone) { return zone.id == named->value; });
    if (found != zones.end()) {
        return *found;
    }
    std::vector<std::string> known;
    for (const TimeZone& zone : zones) {
        known.push_back(zone.id);
    }
    report_unknown({named->where, named->value, known, {messages::known_time_zones(known)}},
                   messages::unknown_time_zone(named->value), diagnostics);
    return zones.front();
}

} // namespace restitution
