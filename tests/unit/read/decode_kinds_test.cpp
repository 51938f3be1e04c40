/// The files diagnostic, interlocuteurs, reponses and reunion: what each field becomes.
#include "read/decode/decode_diagnostic.h"
#include "read/decode/decode_interlocuteurs.h"
#include "read/decode/decode_reponses.h"
#include "read/decode/decode_reunion.h"
#include "reading_fixture.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

const char* const small_diagnostic = R"($schema: ../schemas/diagnostic.schema.json
collectivite: {nom: Val, nature: commune, population: 900, agents: 12}
equipe:
  - {id: e1, civilite: Mme, nom: Ada, fonction: cheffe, telephone: "01 02"}
date_reference: 01/03/2024
comite: {date: 2024-03-21}
versions:
  - {numero: 1, date: 2024-03-14, statut: projet}
)";

Diagnosis diagnosis_of(const std::string& text, const Lines& expected = {}) {
    Reading reading = read_as_yaml(text);
    Diagnosis diagnosis = decode_diagnostic(*reading.value, reading.diagnostics);
    EXPECT_EQ(faults(reading), expected);
    return diagnosis;
}

TEST(DecodeDiagnostic, TheLeastThatIsAccepted) {
    const Diagnosis diagnosis = diagnosis_of(small_diagnostic);
    EXPECT_EQ(diagnosis.authority.name.value, "Val");
    EXPECT_EQ(diagnosis.authority.kind, AuthorityKind::Commune);
    EXPECT_EQ(diagnosis.authority.population, 900);
    EXPECT_FALSE(diagnosis.authority.pupils);
    ASSERT_EQ(diagnosis.team.size(), 1U);
    EXPECT_EQ(diagnosis.team[0].person.title.value, "Mme");
    EXPECT_EQ(diagnosis.team[0].phone->value, "01 02");
    EXPECT_EQ(diagnosis.reference_date.value, (Date{2024, 3, 1}));
    EXPECT_EQ(diagnosis.committee.minutes.value, 60); // the usual length of the short cut
    EXPECT_FALSE(diagnosis.committee.remote);
    EXPECT_EQ(diagnosis.current_version().status.value, "projet");
}

TEST(DecodeDiagnostic, TheLongCutLastsNinetyMinutes) {
    const Diagnosis diagnosis =
        diagnosis_of(std::string(small_diagnostic) + "options: {decoupage: 1h30}\n");
    EXPECT_EQ(diagnosis.options.cut, DeckCut::OneHourThirty);
    EXPECT_EQ(diagnosis.committee.minutes.value, 90);
}

TEST(DecodeDiagnostic, CommitteeInFull) {
    std::string text = small_diagnostic;
    const std::string short_one = "comite: {date: 2024-03-21}";
    text.replace(text.find(short_one), short_one.size(), R"(comite:
  date: 2024-03-21
  heure: 14h30
  minutes: 75
  visio: oui
  lien_visio: https://visio.example/x
  parties: [details, arbitrage]
  ordre_du_jour:
    - {titre: Vue, minutes: 20, diapositive: synthese}
    - {titre: Avis, minutes: 55, genre: echange, precision: tour de table}
  invites:
    - {id: g1, nom: Max, fonction: maire, groupe: elu, confirmation: non}
    - {id: g2, nom: Zoé, fonction: DGS, groupe: direction})");
    const Committee committee = diagnosis_of(text).committee;
    EXPECT_EQ(committee.start->value, (TimeOfDay{14, 30}));
    EXPECT_EQ(committee.minutes.value, 75);
    EXPECT_TRUE(committee.remote);
    EXPECT_EQ(committee.parts, (std::vector{DeckPart::Details, DeckPart::Arbitration}));
    ASSERT_EQ(committee.agenda.size(), 2U);
    EXPECT_EQ(committee.agenda[0].kind, AgendaKind::Presentation);
    EXPECT_EQ(committee.agenda[1].kind, AgendaKind::Discussion);
    EXPECT_EQ(committee.guests[0].confirmation, Confirmation::No);
    EXPECT_EQ(committee.guests[1].confirmation, Confirmation::Pending);
}

TEST(DecodeDiagnostic, EveryFaultOfARunAtOnce) {
    diagnosis_of("collectivite: {nom: Val, nature: vilage, population: 1 000, agent: 12}\n"
                 "equipe: []\n"
                 "date_reference: 2024-02-30\n"
                 "comite: {minutes: 600}\n"
                 "versions: []\n",
                 {"1:15 champ-manquant", "1:34 choix-inconnu", "1:54 nombre-groupe",
                  "1:61 cle-inconnue", "3:17 jour-inexistant", "4:9 champ-manquant",
                  "4:19 hors-limites", "5:1 liste-trop-courte"});
}

TEST(DecodeInterlocuteurs, PeopleAndTheirProfiles) {
    Reading reading = read_as_yaml(R"(interlocuteurs:
  - {id: p1, nom: Ada, fonction: DGS, profils: [dgs, rh, dpo], present_au_lancement: oui}
  - {id: p2, nom: Max, fonction: gérant, organisation: prestataire, profils: []}
)");
    const std::vector<Person> people = decode_interlocuteurs(*reading.value, reading.diagnostics);
    EXPECT_EQ(faults(reading), Lines{});
    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(people[0].profiles.size(), 3U);
    EXPECT_TRUE(people[0].attended_launch);
    EXPECT_EQ(people[0].organisation, Organisation::Agent);
    EXPECT_EQ(people[1].organisation, Organisation::Provider);
    EXPECT_FALSE(people[1].attended_launch);
}

TEST(DecodeInterlocuteurs, NobodyYetIsAValidStart) {
    Reading reading = read_as_yaml("interlocuteurs: []\n");
    EXPECT_TRUE(decode_interlocuteurs(*reading.value, reading.diagnostics).empty());
    EXPECT_EQ(faults(reading), Lines{});
}

Answers answers_of(const std::string& text, const Lines& expected = {}) {
    Reading reading = read_as_yaml(text);
    Answers answers;
    decode_reponses(*reading.value, answers, reading.diagnostics);
    EXPECT_EQ(faults(reading), expected);
    return answers;
}

/// One interview with this answer.
std::string with_answer(const std::string& answer) {
    return "entretiens:\n  - {id: E1, interlocuteurs: [p1], statut: tenu, reponses: [{question: "
           "Q1, " +
           answer + "}]}\n";
}

TEST(DecodeReponses, AnAnswerIsAStepOrAReasonOrIgnorance) {
    const auto given = [](const std::string& answer) {
        return answers_of(with_answer(answer)).interviews.at(0).answers.at(0).given;
    };
    EXPECT_EQ(std::get<StepGiven>(given("niveau: 3")).step.value, 3);
    EXPECT_EQ(std::get<NotApplicable>(given("sans_objet: pas d’école")).reason.value,
              "pas d’école");
    EXPECT_TRUE(std::holds_alternative<DoesNotKnow>(given("ne_sait_pas: oui")));
}

TEST(DecodeReponses, ExactlyOneForm) {
    const Lines one_key{"2:61 une-seule-cle"};
    answers_of(with_answer("commentaire: x"), one_key);
    answers_of(with_answer("niveau: 1, ne_sait_pas: oui"), one_key);
    answers_of(with_answer("niveau: 1, sans_objet: x"), one_key);
    answers_of(with_answer("ne_sait_pas: non"), one_key); // says nothing
    answers_of(with_answer("niveau: 3.0"), {"2:84 entier-attendu"});
    answers_of(with_answer("niveau: 10"), {"2:84 hors-limites"});
}

TEST(DecodeReponses, InterviewInFull) {
    const Answers answers = answers_of(R"(entretiens:
  - id: E1
    interlocuteurs: [p1, p2]
    menes_par: [e1, e2]
    date: 12/01/2024
    heure: 9h05
    duree: 45
    visio: oui
    statut: tenu
    reponses:
      - {question: Q1, niveau: 2, verbatims: [{texte: dit, publiable: oui}, {texte: tu}]}
    enseignements: [{dimension: D1, texte: a}, {texte: b}]
    pistes: [{texte: c}]
    resume: en bref
  - {id: E2, interlocuteurs: [p3], statut: impossible, raison: absente}
retenues: [{question: Q1, niveau: 1, raison: écrit}]
non_retenues: [{question: Q2, raison: hors sujet}]
)");
    ASSERT_EQ(answers.interviews.size(), 2U);
    const Interview& interview = answers.interviews[0];
    EXPECT_EQ(interview.interviewers.size(), 2U);
    EXPECT_EQ(interview.date->value, (Date{2024, 1, 12}));
    EXPECT_EQ(interview.time->value, (TimeOfDay{9, 5}));
    EXPECT_EQ(interview.minutes, 45);
    EXPECT_TRUE(interview.remote);
    ASSERT_EQ(interview.answers.at(0).verbatims.size(), 2U);
    EXPECT_TRUE(interview.answers[0].verbatims[0].publishable);
    EXPECT_FALSE(interview.answers[0].verbatims[1].publishable); // never without being said
    EXPECT_EQ(interview.findings.size(), 2U);
    EXPECT_FALSE(interview.findings[1].dimension);
    EXPECT_EQ(answers.interviews[1].status, InterviewStatus::Impossible);
    EXPECT_EQ(answers.retained.at(0).reason.value, "écrit");
    EXPECT_EQ(answers.excluded.at(0).question.value.text, "Q2");
}

TEST(DecodeReponses, AnImpossibleInterviewSaysWhy) {
    answers_of("entretiens: [{id: E1, interlocuteurs: [p1], statut: impossible}]\n",
               {"1:45 champ-necessaire"});
    answers_of("entretiens: [{id: E1, interlocuteurs: [], menes_par: [a, b, c], statut: tenu}]\n",
               {"1:23 liste-trop-courte", "1:61 liste-trop-longue"});
}

TEST(DecodeReponses, SeveralFilesAddUp) {
    Answers answers;
    for (const char* id : {"E1", "E2"}) {
        Reading reading = read_as_yaml("entretiens: [{id: " + std::string(id) +
                                       ", interlocuteurs: [p], statut: a_planifier}]\n");
        decode_reponses(*reading.value, answers, reading.diagnostics);
    }
    ASSERT_EQ(answers.interviews.size(), 2U);
    EXPECT_EQ(answers.interviews[1].id.value.text, "E2");
}

Meeting meeting_of(const std::string& text, const Lines& expected = {}) {
    Reading reading = read_as_yaml(text);
    Meeting meeting = decode_reunion(*reading.value, reading.diagnostics);
    EXPECT_EQ(faults(reading), expected);
    return meeting;
}

TEST(DecodeReunion, TheLeastThatIsAccepted) {
    const Meeting meeting = meeting_of("redaction: e1\npresences: []\n");
    EXPECT_EQ(meeting.author.value.text, "e1");
    EXPECT_EQ(meeting.status, MinutesStatus::Draft);
    EXPECT_FALSE(meeting.next_meeting);
}

TEST(DecodeReunion, InFull) {
    const Meeting meeting = meeting_of(R"(redaction: e1
statut: valide
corrections_jusquau: 2024-04-05
presences:
  - {invite: g1, presence: distant}
  - {invite: g2, presence: represente, represente_par: M. Untel}
points: [{titre: Notes, echanges: [{texte: a, reponse: b}]}]
votes: [{objet: Calendrier, pour: 9, abstentions: 1}]
decisions: [{verbe: prend_acte, texte: du bilan}]
actions: [{action: Compter, service: DSI, echeance: 2024-05-01, etat: en_cours}]
retours: {organisation: [bien], presentation: [claire, courte]}
bonnes_pratiques: [à deux]
prochaine_reunion: {objet: Atelier, date: 2024-04-18}
diffusion: [bureau]
)");
    EXPECT_EQ(meeting.status, MinutesStatus::Approved);
    EXPECT_EQ(meeting.presences.at(1).represented_by.value, "M. Untel");
    EXPECT_EQ(meeting.points.at(0).exchanges.at(0).answer.value, "b");
    EXPECT_EQ(meeting.votes.at(0).in_favour, 9);
    EXPECT_FALSE(meeting.votes[0].against); // not given is not zero
    EXPECT_EQ(meeting.decisions.at(0).verb, DecisionVerb::TakesNote);
    EXPECT_EQ(meeting.actions.at(0).state, ActionState::Ongoing);
    EXPECT_EQ(meeting.feedback_on_presentation.size(), 2U);
    EXPECT_EQ(meeting.next_meeting->date->value, (Date{2024, 4, 18}));
    EXPECT_EQ(meeting.also_sent_to.at(0).value, "bureau");
}

TEST(DecodeReunion, FaultsHaveTheirPlace) {
    meeting_of("redaction: e1\npresences: [{invite: g1, presence: present}, {invite: g2}]\n"
               "votes: [{objet: x, pour: -1}]\ndecisions: [{verbe: décide, texte: y}]\n",
               {"2:46 champ-manquant", "3:26 hors-limites", "4:21 choix-inconnu"});
}

} // namespace
} // namespace restitution::test
