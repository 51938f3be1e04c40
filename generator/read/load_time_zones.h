/// The program's file of time zones, and the one that a dossier names.
#pragma once

#include "base/diagnostic.h"
#include "base/time_zone.h"
#include "model/diagnosis.h"

#include <filesystem>
#include <vector>

namespace restitution {

/// Throws EnvironmentError when the file is damaged: it is the program's own.
std::vector<TimeZone> load_time_zones(const std::filesystem::path& file);

/// The zone of `options: fuseau`, the first of the list when the dossier names none. Reports a name
/// that no zone bears, and gives the first one then.
TimeZone time_zone_of(const Diagnosis& diagnosis, const std::vector<TimeZone>& zones,
                      Diagnostics& diagnostics);

} // namespace restitution
