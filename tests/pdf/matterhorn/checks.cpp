#include "matterhorn/checks.h"

namespace restitution::matterhorn {

Findings check_document(QPDF& pdf) {
    const Document document = read_document(pdf);
    Findings findings = document.content.findings;
    for (const auto check :
         {check_marks, check_types, check_meaning, check_metadata, check_language,
          check_annotations, check_objects, check_unicode, check_fonts, check_archive}) {
        check(document, findings);
    }
    return findings;
}

} // namespace restitution::matterhorn
