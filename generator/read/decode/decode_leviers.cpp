#include "read/decode/decode_leviers.h"

#include "model/vocabulary.h"
#include "read/decode/common_fields.h"
#include "read/decode/decoder.h"

namespace restitution {

namespace {

Lever decode_lever(Decoder& fields) {
    Lever lever;
    lever.id = fields.required("id", identifier<LeverId>);
    lever.title = fields.text("titre");
    lever.description = fields.text_or_empty("description");
    lever.dimension = fields.optional("dimension", identifier<DimensionId>);
    lever.effort = fields.required("effort", choice(words<Degree>()));
    lever.impact = fields.required("impact", choice(words<Degree>()));
    lever.cost = fields.text_or_empty("cout");
    lever.owner = fields.text_or_empty("porteur");
    lever.horizon = fields.text_or_empty("echeance");
    lever.source = fields.text_or_empty("source");
    lever.preselected = fields.optional("preselection", yes_or_no).value_or(false);
    return lever;
}

} // namespace

std::vector<Lever> decode_leviers(const Value& value, Diagnostics& diagnostics) {
    Decoder fields(value, diagnostics);
    skip_schema(fields);
    auto levers = fields.list("leviers", Need::Required, decode_lever);
    fields.finish();
    return levers;
}

} // namespace restitution
