/// What the content streams of all pages do: marks, ink, text by font, forms.
#pragma once

#include "matterhorn/finding.h"

#include <map>
#include <qpdf/QPDFObjectHandle.hh>
#include <set>
#include <vector>

namespace restitution::matterhorn {

/// A font with the codes that are shown in it.
struct FontUse {
    QPDFObjectHandle font;
    std::set<unsigned> codes;
};

struct FormUse {
    QPDFObjectHandle form;
    int times = 0;
    bool has_mcid = false;
};

struct ContentUse {
    std::vector<std::vector<int>> mcids; ///< by page, in the order of the stream
    std::map<QPDFObjGen, FontUse> fonts;
    std::map<QPDFObjGen, FormUse> forms;
    Findings findings; ///< of marks and ink: 01-003 to 01-005, balance, colours
};

ContentUse read_content(const std::vector<QPDFObjectHandle>& pages);

} // namespace restitution::matterhorn
