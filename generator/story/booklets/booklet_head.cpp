#include "story/booklets/booklet_head.h"

#include "story/wording/document_info.h"
#include "story/wording/wording.h"
#include "style/phrases/minutes.h"

#include <utility>

namespace restitution {

Booklet booklet_of(const Telling& telling, BookletHead head, const std::string& creator) {
    Booklet booklet;
    booklet.authority = said(telling.diagnosis().authority.name);
    booklet.logo = logo_of(telling);
    booklet.status = std::move(head.status);
    booklet.title = std::move(head.title);
    booklet.subtitle = std::move(head.subtitle);
    booklet.footer_left = booklet.authority;
    booklet.footer_centre = std::move(head.footer);
    booklet.page_of =
        telling.phrases.say(Phrase::PageOf, {{"page", "{page}"}, {"pages", "{pages}"}});
    booklet.info = document_info(telling, std::move(head.document), creator);
    return booklet;
}

} // namespace restitution
