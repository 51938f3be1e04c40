#include "read/decode/decode_reponses.h"

#include "messages/dossier.h"
#include "messages/unknown_name.h"
#include "messages/values.h"
#include "model/vocabulary.h"
#include "read/decode/common_fields.h"
#include "read/decode/decoder.h"
#include "read/decode/numbers.h"

#include <algorithm>
#include <iterator>

namespace restitution {

namespace {

/// A prepared answer that nobody has filled in: `niveau:` stands there without a value, alone.
bool is_blank_answer(Decoder& fields) {
    bool filled = false;
    for (const char* key : {"niveau", "sans_objet", "ne_sait_pas", "commentaire", "verbatims"}) {
        filled = fields.has(key) || filled;
    }
    return fields.is_mapping() && fields.mentions("niveau") && !filled;
}

Verbatim decode_verbatim(Decoder& fields) {
    Verbatim verbatim;
    verbatim.text = fields.text("texte");
    verbatim.publishable = fields.optional("publiable", yes_or_no).value_or(false);
    return verbatim;
}

/// Nothing when it is still to be filled in.
std::optional<Answer> decode_answer(Decoder& fields) {
    Answer answer;
    answer.question = fields.required("question", identifier<QuestionId>);
    if (is_blank_answer(fields)) {
        return std::nullopt;
    }
    answer.given = decode_given(fields);
    answer.comment = fields.text_or_empty("commentaire");
    answer.verbatims = fields.list("verbatims", Need::Optional, decode_verbatim);
    return answer;
}

std::vector<Answer> decode_answers(Decoder& fields) {
    std::vector<Answer> answers;
    for (std::optional<Answer>& answer : fields.list("reponses", Need::Optional, decode_answer)) {
        if (answer) {
            answers.push_back(std::move(*answer));
        }
    }
    return answers;
}

Finding decode_finding(Decoder& fields) {
    Finding finding;
    finding.dimension = fields.optional("dimension", identifier<DimensionId>);
    finding.text = fields.text("texte");
    return finding;
}

void decode_meeting_details(Decoder& fields, Interview& interview) {
    constexpr int longest = 24 * 60;
    interview.date = fields.optional("date", date);
    interview.time = fields.optional("heure", time_of_day);
    if (const auto minutes = fields.optional("duree", small_number(1, longest))) {
        interview.minutes = minutes->value;
    }
    interview.place = fields.text_or_empty("lieu");
    interview.remote = fields.optional("visio", yes_or_no).value_or(false);
    interview.status = fields.required("statut", choice(words<InterviewStatus>()));
    interview.reason = fields.text_or_empty("raison");
    if (interview.status == InterviewStatus::Impossible && !fields.has("raison")) {
        const std::string impossible = "statut: " + std::string(word_of(interview.status));
        fields.diagnostics().error(fields.where_is("statut"),
                                   messages::key_needed_here("raison", impossible));
    }
}

Interview decode_interview(Decoder& fields) {
    Interview interview;
    interview.id = fields.required("id", identifier<InterviewId>);
    interview.people = fields.values("interlocuteurs", Need::Required, identifier<PersonId>);
    fields.check_length("interlocuteurs", 1, 50);
    interview.interviewers = fields.values("menes_par", Need::Optional, identifier<TeamMemberId>);
    fields.check_length("menes_par", 0, 2);
    decode_meeting_details(fields, interview);
    interview.answers = decode_answers(fields);
    interview.findings = fields.list("enseignements", Need::Optional, decode_finding);
    interview.ideas = fields.list("pistes", Need::Optional, decode_finding);
    interview.summary = fields.text_or_empty("resume");
    return interview;
}

RetainedAnswer decode_retained(Decoder& fields) {
    RetainedAnswer retained;
    retained.question = fields.required("question", identifier<QuestionId>);
    retained.given = decode_given(fields);
    retained.reason = fields.text("raison");
    return retained;
}

ExcludedQuestion decode_excluded(Decoder& fields) {
    ExcludedQuestion excluded;
    excluded.question = fields.required("question", identifier<QuestionId>);
    excluded.reason = fields.text("raison");
    return excluded;
}

template <class T>
void append(std::vector<T>& all, std::vector<T> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

/// `entretien: E12` at the top of a file: the rest of it belongs to that interview.
void decode_sheet(Decoder& fields, Answers& answers) {
    if (!fields.has("entretien")) {
        return;
    }
    AnswerSheet sheet;
    sheet.interview = fields.required("entretien", identifier<InterviewId>);
    sheet.answers = decode_answers(fields);
    sheet.findings = fields.list("enseignements", Need::Optional, decode_finding);
    sheet.ideas = fields.list("pistes", Need::Optional, decode_finding);
    sheet.summary = fields.text_or_empty("resume");
    answers.sheets.push_back(std::move(sheet));
}

} // namespace

Given decode_given(Decoder& fields) {
    constexpr int highest_step = 9;
    const std::vector<std::string> keys{"niveau", "sans_objet", "ne_sait_pas"};
    const auto step = fields.optional("niveau", small_number(0, highest_step));
    const auto reason = fields.optional("sans_objet", any_text);
    const auto unknown = fields.optional("ne_sait_pas", yes_or_no);
    const bool denies = unknown && !*unknown; // "ne_sait_pas: non" says nothing
    if (fields.exactly_one_of(keys) && denies) {
        fields.diagnostics().error(fields.where().first(), messages::one_of_keys(keys));
    }
    if (step) {
        return StepGiven{*step};
    }
    if (reason) {
        return NotApplicable{*reason};
    }
    return DoesNotKnow{};
}

void attach_answer_sheets(Answers& answers, Diagnostics& diagnostics) {
    for (AnswerSheet& sheet : answers.sheets) {
        const auto found = std::find_if(answers.interviews.begin(), answers.interviews.end(),
                                        [&](const Interview& interview) {
                                            return interview.id.value == sheet.interview.value;
                                        });
        if (found == answers.interviews.end()) {
            std::vector<std::string> known;
            for (const Interview& interview : answers.interviews) {
                known.push_back(interview.id.value.text);
            }
            report_unknown({sheet.interview.where, sheet.interview.value.text, known, {}},
                           messages::unknown_interview(sheet.interview.value.text), diagnostics);
            continue;
        }
        found->sheet = sheet.interview.where;
        append(found->answers, std::move(sheet.answers));
        append(found->findings, std::move(sheet.findings));
        append(found->ideas, std::move(sheet.ideas));
        if (found->summary.value.empty()) {
            found->summary = std::move(sheet.summary);
        } else if (!sheet.summary.value.empty()) {
            found->summary.value += '\n' + sheet.summary.value;
        }
    }
    answers.sheets.clear();
}

void decode_reponses(const Value& value, Answers& answers, Diagnostics& diagnostics) {
    Decoder fields(value, diagnostics);
    skip_schema(fields);
    decode_sheet(fields, answers);
    append(answers.interviews, fields.list("entretiens", Need::Optional, decode_interview));
    append(answers.retained, fields.list("retenues", Need::Optional, decode_retained));
    append(answers.excluded, fields.list("non_retenues", Need::Optional, decode_excluded));
    fields.finish();
}

} // namespace restitution
