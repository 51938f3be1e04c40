/// From a dossier that was loaded to the files of its documents.
#pragma once

#include "app/choices.h"
#include "app/output_directory.h"
#include "app/told.h"
#include "base/diagnostic.h"

#include <vector>

namespace restitution {

/// Nothing is written. Needs a sound dossier; reports what is found on the way. Throws
/// EnvironmentError.
std::vector<OutputFile> build_documents(Told& told, const BuildChoices& choices,
                                        Diagnostics& diagnostics);

} // namespace restitution
