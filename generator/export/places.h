/// Where an input stands, as the team looks for it: the file within the dossier, and the line.
#pragma once

#include "base/source.h"

#include <string>

namespace restitution {

struct Place {
    std::string file; ///< within the dossier; of a shipped file, its name
    bool shipped = false;
    Position position;
};

/// `folder`: the dossier as the command line names it.
struct Places {
    const Sources& sources;
    std::string folder;
};

Place place_of(Span where, const Places& places);

} // namespace restitution
