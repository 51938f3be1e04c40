#include "read/decode/slide_id.h"

#include "messages/remarks.h"

namespace restitution {

std::optional<Located<SlideId>> slide_id(const Value& value, Diagnostics& diagnostics) {
    const auto text = any_text(value, diagnostics);
    if (!text) {
        return std::nullopt;
    }
    if (!is_slide_id(text->value)) {
        // Kept, so that the places that use it are not reported on top.
        diagnostics.error(value.where, messages::slide_id_expected(text->value),
                          {messages::write_slide_id()});
    }
    return Located<SlideId>{{text->value}, text->where};
}

} // namespace restitution
