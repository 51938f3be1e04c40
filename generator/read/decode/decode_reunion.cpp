#include "read/decode/decode_reunion.h"

#include "messages/values.h"
#include "model/vocabulary.h"
#include "read/decode/common_fields.h"
#include "read/decode/decoder.h"
#include "read/decode/numbers.h"

namespace restitution {

namespace {

Presence decode_presence(Decoder& fields) {
    Presence presence;
    presence.guest = fields.required("invite", identifier<GuestId>);
    presence.attendance = fields.required("presence", choice(words<Attendance>()));
    presence.represented_by = fields.text_or_empty("represente_par");
    return presence;
}

Exchange decode_exchange(Decoder& fields) {
    Exchange exchange;
    exchange.speaker = fields.text_or_empty("fonction");
    exchange.text = fields.text("texte");
    exchange.answer = fields.text_or_empty("reponse");
    return exchange;
}

DiscussedPoint decode_point(Decoder& fields) {
    DiscussedPoint point;
    point.title = fields.text("titre");
    point.summary = fields.text_or_empty("resume");
    point.exchanges = fields.list("echanges", Need::Optional, decode_exchange);
    return point;
}

std::optional<int> votes(Decoder& fields, std::string_view key) {
    constexpr int most_voters = 10'000;
    const auto number = fields.optional(key, small_number(0, most_voters));
    return number ? std::optional<int>(number->value) : std::nullopt;
}

Vote decode_vote(Decoder& fields) {
    Vote vote;
    vote.subject = fields.text("objet");
    vote.in_favour = votes(fields, "pour");
    vote.against = votes(fields, "contre");
    vote.abstentions = votes(fields, "abstentions");
    vote.outcome = fields.text_or_empty("resultat");
    return vote;
}

LeverChoice decode_lever_choice(Decoder& fields) {
    LeverChoice choice_made;
    choice_made.lever = fields.required("levier", identifier<LeverId>);
    choice_made.in_favour = votes(fields, "pour");
    choice_made.against = votes(fields, "contre");
    choice_made.abstentions = votes(fields, "abstentions");
    choice_made.outcome =
        fields.optional("decision", choice(words<LeverOutcome>())).value_or(LeverOutcome::Open);
    choice_made.note = fields.text_or_empty("precision");
    return choice_made;
}

Decision decode_decision(Decoder& fields) {
    Decision decision;
    decision.verb = fields.required("verbe", choice(words<DecisionVerb>()));
    decision.text = fields.text("texte");
    return decision;
}

Action decode_action(Decoder& fields) {
    Action action;
    action.text = fields.text("action");
    action.department = fields.text_or_empty("service");
    action.owner = fields.text_or_empty("responsable");
    action.due = fields.optional("echeance", date);
    action.state =
        fields.optional("etat", choice(words<ActionState>())).value_or(ActionState::ToStart);
    return action;
}

NextMeeting decode_next_meeting(Decoder& fields) {
    NextMeeting next;
    next.subject = fields.text("objet");
    next.date = fields.optional("date", date);
    next.time = fields.optional("heure", time_of_day);
    next.place = fields.text_or_empty("lieu");
    return next;
}

} // namespace

Meeting decode_reunion(const Value& value, Diagnostics& diagnostics) {
    Meeting meeting;
    Decoder fields(value, diagnostics);
    skip_schema(fields);
    meeting.author = fields.required("redaction", identifier<TeamMemberId>);
    meeting.status =
        fields.optional("statut", choice(words<MinutesStatus>())).value_or(MinutesStatus::Draft);
    meeting.corrections_until = fields.optional("corrections_jusquau", date);
    meeting.presences = fields.list("presences", Need::Required, decode_presence);
    meeting.points = fields.list("points", Need::Optional, decode_point);
    meeting.votes = fields.list("votes", Need::Optional, decode_vote);
    meeting.lever_choices = fields.list("leviers", Need::Optional, decode_lever_choice);
    meeting.decisions = fields.list("decisions", Need::Optional, decode_decision);
    meeting.actions = fields.list("actions", Need::Optional, decode_action);
    fields.fields("retours", Need::Optional, [&](Decoder& nested) {
        meeting.feedback_on_organisation = nested.values("organisation", Need::Optional, any_text);
        meeting.feedback_on_presentation = nested.values("presentation", Need::Optional, any_text);
    });
    meeting.good_practices = fields.values("bonnes_pratiques", Need::Optional, any_text);
    fields.fields("prochaine_reunion", Need::Optional,
                  [&](Decoder& nested) { meeting.next_meeting = decode_next_meeting(nested); });
    meeting.also_sent_to = fields.values("diffusion", Need::Optional, any_text);
    fields.finish();
    return meeting;
}

} // namespace restitution
