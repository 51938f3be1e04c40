#include "checks/declared_people.h"
#include "checks/dossier_checks.h"
#include "model/texts.h"

namespace restitution {

void check_free_texts(const Dossier& dossier, Diagnostics& diagnostics) {
    const DeclaredPeople declared = declared_people(dossier);
    for_each_text(dossier, [&](const DossierText& text) {
        if (text.kind == TextKind::Free && text.published != WhenPublished::NotShown) {
            report_people({text.text, text.where}, declared, Severity::Warning, diagnostics);
        }
    });
}

} // namespace restitution
