/// A dossier as it may be published: functions in the place of people (`--public`).
///
/// Names, e-mails and phones are emptied; a field that holds a declared person and nothing else
/// ("Mme Jeanne Martin" as the owner of an action) holds their function instead; who represented a
/// guest, and to whom else the minutes were sent, are left out.
#pragma once

#include "base/diagnostic.h"
#include "model/dossier.h"

namespace restitution {

Dossier public_view(const Dossier& dossier);

/// Each person of `dossier` that a text of its `published` view still names is an error.
void check_published_texts(const Dossier& published, const Dossier& dossier,
                           Diagnostics& diagnostics);

/// The same without the warnings that those errors repeat.
Diagnostics without_people_warnings(const Diagnostics& diagnostics);

} // namespace restitution
