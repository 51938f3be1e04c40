#include "story/wording/document_info.h"

#include "story/wording/wording.h"
#include "style/phrases/common.h"

#include <utility>

namespace restitution {

DocumentInfo document_info(const Telling& telling, std::string title, const std::string& creator) {
    DocumentInfo info;
    info.title = std::move(title);
    info.subject = telling.phrases.say(Phrase::DocumentSubject);
    info.author = said(telling.diagnosis().authority.name);
    info.creation_date = iso(telling.diagnosis().current_version().date.value);
    info.creator = creator;
    return info;
}

} // namespace restitution
