#include "read/decode/decode_diagnostic.h"

#include "messages/values.h"
#include "model/vocabulary.h"
#include "read/decode/common_fields.h"
#include "read/decode/decoder.h"
#include "read/decode/numbers.h"

namespace restitution {

namespace {

constexpr Hundredths quickest_slide{25};
constexpr Hundredths slowest_slide{30'00};

constexpr long most_people = 100'000'000; // more than any French authority

Authority decode_authority(Decoder& fields) {
    Authority authority;
    authority.name = fields.text("nom");
    authority.kind = fields.required("nature", choice(words<AuthorityKind>()));
    authority.population = fields.required("population", whole_number(0, most_people)).value;
    authority.agents = fields.required("agents", whole_number(0, most_people)).value;
    if (const auto pupils = fields.optional("eleves", whole_number(0, most_people))) {
        authority.pupils = pupils->value;
    }
    authority.logo = fields.optional("logo", any_text);
    return authority;
}

Entity decode_entity(Decoder& fields) {
    Entity entity;
    entity.id = fields.required("id", identifier<EntityId>);
    entity.name = fields.text("nom");
    entity.included = fields.optional("inclus", yes_or_no).value_or(true);
    entity.note = fields.text_or_empty("precision");
    return entity;
}

TeamMember decode_team_member(Decoder& fields) {
    TeamMember member;
    member.id = fields.required("id", identifier<TeamMemberId>);
    member.person.title = decode_title(fields);
    member.person.name = fields.text("nom");
    member.role = fields.text("fonction");
    member.email = fields.optional("courriel", email_address);
    member.phone = fields.optional("telephone", any_text);
    return member;
}

CalendarStep decode_step(Decoder& fields) {
    CalendarStep step;
    step.name = fields.text("etape");
    step.start = fields.required("debut", date);
    step.end = fields.required("fin", date);
    step.note = fields.text_or_empty("precision");
    return step;
}

AgendaItem decode_agenda_item(Decoder& fields) {
    constexpr int longest = 240;
    AgendaItem item;
    item.title = fields.text("titre");
    item.note = fields.text_or_empty("precision");
    item.minutes = fields.required("minutes", small_number(1, longest));
    item.kind =
        fields.optional("genre", choice(words<AgendaKind>())).value_or(AgendaKind::Presentation);
    item.slide = fields.optional("diapositive", any_text);
    return item;
}

Guest decode_guest(Decoder& fields) {
    Guest guest;
    guest.id = fields.required("id", identifier<GuestId>);
    guest.person.title = decode_title(fields);
    guest.person.name = fields.text("nom");
    guest.role = fields.text("fonction");
    guest.group = fields.required("groupe", choice(words<GuestGroup>()));
    guest.email = fields.optional("courriel", email_address);
    guest.phone = fields.optional("telephone", any_text);
    guest.confirmation = fields.optional("confirmation", choice(words<Confirmation>()))
                             .value_or(Confirmation::Pending);
    return guest;
}

Committee decode_committee(Decoder& fields, DeckCut cut) {
    constexpr int shortest = 15;
    constexpr int longest = 480;
    Committee committee;
    committee.date = fields.required("date", date);
    committee.start = fields.optional("heure", time_of_day);
    const auto minutes = fields.optional("minutes", small_number(shortest, longest));
    committee.minutes_given = minutes.has_value();
    committee.minutes = minutes.value_or(Located<int>{usual_minutes(cut), fields.where()});
    committee.place = fields.text_or_empty("lieu");
    committee.remote = fields.optional("visio", yes_or_no).value_or(false);
    committee.video_url = fields.optional("lien_visio", secure_address);
    committee.parts = fields.values("parties", Need::Optional, choice(words<DeckPart>()));
    committee.agenda = fields.list("ordre_du_jour", Need::Optional, decode_agenda_item);
    committee.guests = fields.list("invites", Need::Optional, decode_guest);
    return committee;
}

DocumentVersion decode_version(Decoder& fields) {
    constexpr int highest = 999;
    DocumentVersion version;
    version.number = fields.required("numero", small_number(1, highest));
    version.date = fields.required("date", date);
    version.label = fields.text_or_empty("libelle");
    version.status = fields.text("statut");
    return version;
}

Options decode_options(Decoder& fields) {
    Options options;
    options.cut = fields.optional("decoupage", choice(words<DeckCut>())).value_or(DeckCut::OneHour);
    options.questionnaire = fields.optional("questionnaire", choice(words<QuestionnaireChoice>()))
                                .value_or(QuestionnaireChoice::Complete);
    options.levels_in_guides = fields.optional("niveaux_dans_trames", yes_or_no).value_or(true);
    options.time_zone = fields.optional("fuseau", any_text);
    options.minutes_per_slide =
        fields.optional("minutes_par_diapositive", decimal(quickest_slide, slowest_slide))
            .value_or(options.minutes_per_slide);
    return options;
}

} // namespace

Diagnosis decode_diagnostic(const Value& value, Diagnostics& diagnostics) {
    Diagnosis diagnosis;
    Decoder fields(value, diagnostics);
    skip_schema(fields);
    fields.fields("collectivite", Need::Required,
                  [&](Decoder& nested) { diagnosis.authority = decode_authority(nested); });
    fields.fields("perimetre_etudie", Need::Optional, [&](Decoder& nested) {
        diagnosis.entities = nested.list("entites", Need::Required, decode_entity);
    });
    diagnosis.team = fields.list("equipe", Need::Required, decode_team_member);
    diagnosis.calendar = fields.list("demarche", Need::Optional, decode_step);
    diagnosis.reference_date = fields.required("date_reference", date);
    fields.fields("options", Need::Optional,
                  [&](Decoder& nested) { diagnosis.options = decode_options(nested); });
    fields.fields("comite", Need::Required, [&](Decoder& nested) {
        diagnosis.committee = decode_committee(nested, diagnosis.options.cut);
    });
    diagnosis.theme = fields.optional("theme", any_text);
    diagnosis.versions = fields.list("versions", Need::Required, decode_version);
    fields.check_length("versions", 1, 999);
    fields.finish();
    return diagnosis;
}

} // namespace restitution
