#include "letters/letter.h"

#include "base/slug.h"
#include "letters/letter_parts.h"
#include "story/wording/meeting.h"
#include "story/wording/wording.h"
#include "style/phrases/common.h"
#include "style/phrases/letters.h"
#include "style/typography.h"

#include <fmt/format.h>

namespace restitution {

namespace {

/// A name without its address goes with those to reach otherwise.
void address(Correspondence& letter, std::vector<Mailbox> MailDraft::*list,
             const std::optional<Text>& email, const std::string& name) {
    if (email) {
        (letter.draft.*list).push_back({name, email->value});
    } else {
        letter.unreachable.push_back(name);
    }
}

Correspondence written(const LetterText& text, const TeamMember* writer,
                       std::vector<MailAttachment> files = {}) {
    Correspondence letter;
    letter.draft.from = mailbox_of(writer);
    letter.draft.subject = text.subject;
    letter.draft.text = text.body;
    letter.draft.attachments = std::move(files);
    return letter;
}

std::string appointment(const Interview& interview, const PlannedInterview& planned,
                        const Phrases& phrases) {
    if (!interview.date) {
        return phrases.say(Phrase::MailAppointmentToSet);
    }
    if (!interview.time) {
        return phrases.say(Phrase::MailAppointmentDay,
                           {{"date", date_with_weekday(interview.date->value)}});
    }
    std::string when = phrases.say(Phrase::MailOnDay,
                                   {{"date", day_and_times(interview.date->value, interview.time,
                                                           planned.available_minutes, phrases)}});
    const std::string where = place_of(interview, phrases);
    if (!where.empty()) {
        when += phrases.say(Phrase::AfterComma, {{"texte", where}});
    }
    return phrases.say(Phrase::MailAppointment, {{"quand", when}});
}

/// A week before the committee when it is still ahead of the version's date.
std::string deadline(const Diagnosis& diagnosis, const Phrases& phrases) {
    constexpr int week = 7;
    const Date committee = diagnosis.committee.date.value;
    const Date before = add_days(committee, -week);
    if (diagnosis.current_version().date.value >= before) {
        return phrases.say(Phrase::MailNextVersion);
    }
    return phrases.say(Phrase::MailBeforeCommittee,
                       {{"date", long_date(before)}, {"comite", long_date(committee)}});
}

std::string agenda(const Committee& committee, const Phrases& phrases) {
    if (committee.agenda.empty()) {
        return {};
    }
    std::string result = phrases.say(Phrase::MailAgendaHead);
    std::optional<TimeOfDay> at;
    if (committee.start) {
        at = committee.start->value;
    }
    for (const AgendaItem& item : committee.agenda) {
        const std::string minutes = duration(item.minutes.value);
        result += '\n';
        result += at ? phrases.say(Phrase::MailAgendaItemAt, {{"heure", time_of_day(*at)},
                                                              {"titre", said(item.title)},
                                                              {"minutes", minutes}})
                     : phrases.say(Phrase::MailAgendaItem,
                                   {{"titre", said(item.title)}, {"minutes", minutes}});
        if (at) {
            at = add_minutes(*at, item.minutes.value);
        }
    }
    return result;
}

/// Day, place and remote address, one a line.
std::string meeting_lines(const Committee& committee, const Phrases& phrases) {
    std::string result =
        "  " + phrases.say(Phrase::MailOnDay,
                           {{"date", day_and_times(committee.date.value, committee.start,
                                                   committee.minutes.value, phrases)}});
    const std::string where = place_of(committee, phrases);
    if (!where.empty()) {
        result += "\n  " + where;
    }
    if (committee.video_url) {
        result +=
            "\n  " + phrases.say(Phrase::MailVideoLink, {{"lien", committee.video_url->value}});
    }
    return result;
}

std::string corrections(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    if (telling.dossier.meeting->status == MinutesStatus::Approved) {
        return phrases.say(Phrase::MailApproved);
    }
    const auto until = corrections_until(telling);
    return until ? phrases.say(Phrase::MailCorrections, {{"date", long_date(*until)}})
                 : phrases.say(Phrase::MailCorrectionsOpen);
}

std::string joined(const std::vector<Mailbox>& people) {
    std::string result;
    for (const Mailbox& person : people) {
        result += result.empty() ? "" : ", ";
        result +=
            person.name.empty() ? person.email : fmt::format("{} <{}>", person.name, person.email);
    }
    return result;
}

/// "180 Ko" or "2,4 Mo", rounded up: what a mail server counts must not be a surprise.
std::string size_in_words(std::size_t octets) {
    constexpr std::size_t kilo = 1000;
    constexpr std::size_t tenth_of_mega = 100 * kilo;
    if (octets < 1000 * kilo) {
        return with_unit(french_number(static_cast<long>((octets + kilo - 1) / kilo)), "Ko");
    }
    const auto tenths = static_cast<long>((octets + tenth_of_mega - 1) / tenth_of_mega);
    return with_unit(french_number(ShownNumber{tenths, 1}), "Mo");
}

} // namespace

Correspondence guide_letter(const LetterSource& writing, std::size_t interview,
                            const PlannedInterview& planned, std::vector<MailAttachment> files) {
    const Telling& telling = writing.telling;
    const Interview& asked = telling.dossier.answers.interviews[interview];
    const TeamMember* writer = writer_of(asked, telling.diagnosis());
    const auto count = static_cast<long>(planned.questions.size());
    const LetterText text = writing.letters.say(
        Letter::Guide,
        {{"duree", duration(planned.available_minutes)},
         {"rendez_vous", appointment(asked, planned, telling.phrases)},
         {"questions",
          count == 0 ? std::string() : telling.phrases.count(Phrase::MailQuestionsOne, count)},
         {"signature", signature(writer, telling)}});
    Correspondence letter = written(text, writer, std::move(files));
    for (const Located<PersonId>& id : asked.people) {
        const Person& person = *telling.dossier.find(id.value);
        address(letter, &MailDraft::to, person.email, person.name.value);
    }
    return letter;
}

Correspondence reminder_letter(const LetterSource& writing, const Reminder& reminder) {
    const Telling& telling = writing.telling;
    const Person& person = telling.dossier.people[reminder.person];
    const TeamMember* writer = first_member(telling.diagnosis());
    for (const Interview& interview : telling.dossier.answers.interviews) {
        for (const Located<PersonId>& met : interview.people) {
            if (met.value == person.id.value) {
                writer = writer_of(interview, telling.diagnosis());
            }
        }
    }
    const LetterText text = writing.letters.say(
        reminder.met ? Letter::Reminder : Letter::ReminderUnmet,
        {{"nombre", telling.phrases.count(Phrase::MailNumberOne,
                                          static_cast<long>(reminder.questions.size()))},
         {"questions", questions_in_full(reminder.questions, telling)},
         {"echeance", deadline(telling.diagnosis(), telling.phrases)},
         {"signature", signature(writer, telling)}});
    Correspondence letter = written(text, writer);
    address(letter, &MailDraft::to, person.email, person.name.value);
    return letter;
}

Correspondence inventory_letter(const LetterSource& writing, const InventoryReminder& reminder) {
    const Telling& telling = writing.telling;
    const Person& person = telling.dossier.people[reminder.person];
    const TeamMember* writer = first_member(telling.diagnosis());
    const LetterText text = writing.letters.say(
        Letter::InventoryReminder,
        {{"nombre",
          telling.phrases.count(Phrase::MailLinesOne, static_cast<long>(reminder.lines.size()))},
         {"lignes", lines_in_full(reminder.lines, telling)},
         {"echeance", deadline(telling.diagnosis(), telling.phrases)},
         {"signature", signature(writer, telling)}});
    Correspondence letter = written(text, writer);
    address(letter, &MailDraft::to, person.email, person.name.value);
    return letter;
}

Correspondence invitation_letter(const LetterSource& writing, std::vector<MailAttachment> files) {
    const Diagnosis& diagnosis = writing.telling.diagnosis();
    const Phrases& phrases = writing.telling.phrases;
    const TeamMember* writer = first_member(diagnosis);
    const LetterText text = writing.letters.say(
        Letter::Invitation, {{"date", long_date(diagnosis.committee.date.value)},
                             {"rendez_vous", meeting_lines(diagnosis.committee, phrases)},
                             {"ordre_du_jour", agenda(diagnosis.committee, phrases)},
                             {"signature", signature(writer, writing.telling)}});
    Correspondence letter = written(text, writer, std::move(files));
    for (const Guest& guest : diagnosis.committee.guests) {
        address(letter, &MailDraft::to, guest.email, guest.person.name.value);
    }
    return letter;
}

Correspondence distribution_letter(const LetterSource& writing, std::vector<MailAttachment> files) {
    const Diagnosis& diagnosis = writing.telling.diagnosis();
    const Phrases& phrases = writing.telling.phrases;
    const Meeting& meeting = *writing.telling.dossier.meeting;
    const TeamMember* writer = diagnosis.find(meeting.author.value);
    const LetterText text = writing.letters.say(
        Letter::Distribution,
        {{"date", long_date(diagnosis.committee.date.value)},
         {"pieces",
          phrases.say(Phrase::MailDeckPiece,
                      {{"nom", files.front().name},
                       {"numero", std::to_string(diagnosis.current_version().number.value)}}) +
              '\n' + phrases.say(Phrase::MailMinutesPiece, {{"nom", files.back().name}})},
         {"corrections", corrections(writing.telling)},
         {"signature", signature(writer, writing.telling)}});
    Correspondence letter = written(text, writer, std::move(files));
    // Sent to oneself, so that nobody's address is given to the others.
    if (letter.draft.from) {
        letter.draft.to.push_back(*letter.draft.from);
    }
    for (const Guest& guest : diagnosis.committee.guests) {
        address(letter, &MailDraft::bcc, guest.email, guest.person.name.value);
    }
    for (const Text& other : meeting.also_sent_to) {
        letter.unreachable.push_back(said(other));
    }
    return letter;
}

std::string as_text(const Correspondence& letter, const Phrases& phrases) {
    const MailDraft& draft = letter.draft;
    std::string result;
    const auto line = [&](PhraseKey phrase, std::string_view name, const std::string& value) {
        if (!value.empty()) {
            result += phrases.say(phrase, {{name, value}}) + '\n';
        }
    };
    line(Phrase::MailTo, "personnes", joined(draft.to));
    line(Phrase::MailBcc, "personnes", joined(draft.bcc));
    line(Phrase::MailWithoutAddress, "personnes", french_list(letter.unreachable));
    line(Phrase::MailSubjectLine, "objet", draft.subject);
    if (!draft.attachments.empty()) {
        std::string names;
        for (const MailAttachment& file : draft.attachments) {
            names += (names.empty() ? "" : ", ") + file.name;
        }
        line(Phrase::MailAttachments, "pieces", names);
        line(Phrase::MailSize, "taille", size_in_words(mail_size(draft)));
    }
    return result + '\n' + draft.text;
}

std::string dated_name(const std::string& kind, const Diagnosis& diagnosis) {
    const DocumentVersion& version = diagnosis.current_version();
    return fmt::format("{}_{}-NR_{}_v{}.pdf", iso(version.date.value), kind,
                       slug(diagnosis.authority.name.value), version.number.value);
}

} // namespace restitution
