#include "read/decode/decode_catalogues.h"

#include "model/vocabulary.h"
#include "read/decode/common_fields.h"
#include "read/decode/decoder.h"
#include "read/decode/numbers.h"

namespace restitution {

namespace {

CatalogueLever decode_lever(Decoder& fields) {
    CatalogueLever lever;
    lever.id = fields.required("id", identifier<CatalogueLeverId>);
    lever.dimension = fields.required("dimension", identifier<DimensionId>);
    lever.priority = fields.optional("priorite", choice(words<LeverPriority>()));
    lever.effort = fields.required("difficulte", choice(difficulty_words()));
    lever.impact = fields.required("impact", choice(words<Degree>()));
    lever.title = fields.text("titre");
    lever.first_step = fields.text("premier_pas");
    return lever;
}

ReenSubject decode_subject(Decoder& fields) {
    constexpr int highest_number = 99;
    ReenSubject subject;
    subject.number = fields.required("numero", small_number(1, highest_number));
    subject.name = fields.text("nom");
    subject.short_label = fields.text("libelle_court");
    return subject;
}

} // namespace

LeverCatalogue decode_lever_catalogue(const Value& value, Diagnostics& diagnostics) {
    LeverCatalogue catalogue;
    Decoder fields(value, diagnostics);
    skip_schema(fields);
    catalogue.name = fields.text("nom");
    catalogue.version = fields.text("version");
    catalogue.credit = fields.text("credit");
    catalogue.levers = fields.list("leviers", Need::Required, decode_lever);
    fields.finish();
    return catalogue;
}

ReenSubjects decode_reen_subjects(const Value& value, Diagnostics& diagnostics) {
    ReenSubjects reen;
    Decoder fields(value, diagnostics);
    skip_schema(fields);
    reen.name = fields.text("nom");
    reen.reference = fields.text("reference");
    reen.subjects = fields.list("sujets", Need::Required, decode_subject);
    fields.finish();
    return reen;
}

} // namespace restitution
