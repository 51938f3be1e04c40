#include "read/decode/decode_glossary.h"

#include "base/closest_names.h"
#include "read/decode/decoder.h"

namespace restitution {

namespace {

GlossaryEntry decode_entry(Decoder& fields) {
    GlossaryEntry entry;
    entry.term = fields.text("terme").value;
    entry.definition = fields.text("definition").value;
    for (const Text& form : fields.values("formes", Need::Optional, any_text)) {
        entry.forms.push_back(folded(form.value));
    }
    if (entry.forms.empty()) {
        entry.forms.push_back(folded(entry.term));
    }
    return entry;
}

} // namespace

Glossary decode_glossary(const Value& value, Diagnostics& diagnostics) {
    Glossary glossary;
    Decoder fields(value, diagnostics);
    glossary.entries = fields.list("termes", Need::Required, decode_entry);
    fields.finish();
    return glossary;
}

} // namespace restitution
