#include "read/decode/decode_interlocuteurs.h"

#include "model/vocabulary.h"
#include "read/decode/common_fields.h"
#include "read/decode/decoder.h"

namespace restitution {

namespace {

Person decode_person(Decoder& fields) {
    Person person;
    person.id = fields.required("id", identifier<PersonId>);
    person.title = decode_title(fields);
    person.name = fields.text("nom");
    person.role = fields.text("fonction");
    person.organisation = fields.optional("organisation", choice(words<Organisation>()))
                              .value_or(Organisation::Agent);
    person.profiles = fields.values("profils", Need::Required, identifier<ProfileId>);
    person.attended_launch = fields.optional("present_au_lancement", yes_or_no).value_or(false);
    person.email = fields.optional("courriel", email_address);
    person.phone = fields.optional("telephone", any_text);
    return person;
}

} // namespace

std::vector<Person> decode_interlocuteurs(const Value& value, Diagnostics& diagnostics) {
    Decoder fields(value, diagnostics);
    skip_schema(fields);
    std::vector<Person> people = fields.list("interlocuteurs", Need::Required, decode_person);
    fields.finish();
    return people;
}

} // namespace restitution
