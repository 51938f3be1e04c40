/// Every check, a function per group of conditions; each looks at one document and changes nothing.
#pragma once

#include "matterhorn/document.h"
#include "matterhorn/finding.h"

namespace restitution::matterhorn {

void check_marks(const Document& document, Findings& findings);       ///< content <-> structure
void check_types(const Document& document, Findings& findings);       ///< 02, 09
void check_meaning(const Document& document, Findings& findings);     ///< 13, 14, 15, 17, 19
void check_metadata(const Document& document, Findings& findings);    ///< 06, 07
void check_language(const Document& document, Findings& findings);    ///< 11
void check_annotations(const Document& document, Findings& findings); ///< 28
void check_objects(const Document& document, Findings& findings);     ///< 20, 21, 26, 30
void check_unicode(const Document& document, Findings& findings);     ///< 10, 31-027 to 31-029
void check_fonts(const Document& document, Findings& findings);       ///< 31, but for Unicode
void check_archive(const Document& document, Findings& findings);     ///< PDF/A-2a

/// All of them.
Findings check_document(QPDF& pdf);

} // namespace restitution::matterhorn
