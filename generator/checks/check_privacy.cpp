#include "checks/declared_people.h"
#include "checks/dossier_checks.h"
#include "checks/free_texts.h"

namespace restitution {

void check_free_texts(const Dossier& dossier, Diagnostics& diagnostics) {
    const DeclaredPeople declared = declared_people(dossier);
    for (const Text& text : free_texts(dossier)) {
        report_people(text, declared, Severity::Warning, diagnostics);
    }
}

} // namespace restitution
