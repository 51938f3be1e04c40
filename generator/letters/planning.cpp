#include "letters/planning.h"

#include "formats/csv.h"
#include "letters/letter_parts.h"
#include "story/wording/meeting.h"
#include "story/wording/wording.h"
#include "style/phrases/letters.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace restitution {

namespace {

std::string people_of(const Interview& interview, const Telling& telling) {
    std::vector<std::string> names;
    for (const Located<PersonId>& id : interview.people) {
        const Person& person = *telling.dossier.find(id.value);
        names.push_back(full_name({person.title, person.name}));
    }
    return french_list(names);
}

std::string leaders_of(const Interview& interview, const Telling& telling) {
    std::vector<std::string> names;
    for (const Located<TeamMemberId>& id : interview.interviewers) {
        names.push_back(full_name(telling.diagnosis().find(id.value)->person));
    }
    return french_list(names);
}

std::string status_word(InterviewStatus status, const Phrases& phrases) {
    switch (status) {
    case InterviewStatus::ToPlan:
        return phrases.say(Phrase::StatusToPlan);
    case InterviewStatus::Proposed:
        return phrases.say(Phrase::StatusProposed);
    case InterviewStatus::Confirmed:
        return phrases.say(Phrase::StatusConfirmed);
    case InterviewStatus::Held:
        return phrases.say(Phrase::StatusHeld);
    case InterviewStatus::Impossible:
        break;
    }
    return phrases.say(Phrase::StatusImpossible);
}

/// "09:30", as spreadsheets read times.
std::string clock(TimeOfDay time) {
    return fmt::format("{:02}:{:02}", time.hour, time.minute);
}

std::vector<ProposedSession> proposed_for(std::size_t interview,
                                          const std::vector<ProposedSession>& proposal) {
    std::vector<ProposedSession> sessions;
    std::copy_if(proposal.begin(), proposal.end(), std::back_inserter(sessions),
                 [&](const ProposedSession& session) { return session.interview == interview; });
    return sessions;
}

CsvRow header(const Phrases& phrases) {
    const std::string names = phrases.say(Phrase::PlanningColumns);
    CsvRow row;
    for (std::size_t begin = 0; begin <= names.size();) {
        const std::size_t end = std::min(names.find(';', begin), names.size());
        row.push_back(names.substr(begin, end - begin));
        begin = end + 1;
    }
    return row;
}

/// `part`: the session that the row is about, when the interview is proposed in sessions.
CsvRow row_of(std::size_t index, const ProposedSession* part, const Telling& telling,
              const PlannedInterview& planned) {
    const Interview& interview = telling.dossier.answers.interviews[index];
    std::size_t questions = planned.questions.size();
    int minutes = planned.estimated_minutes;
    if (part != nullptr) {
        const Session& session = planned.sessions[part->session];
        questions = session.end - session.first;
        minutes = session.minutes;
    }
    return {interview.id.value.text,
            people_of(interview, telling),
            leaders_of(interview, telling),
            status_word(interview.status, telling.phrases),
            interview.date ? numeric_date(interview.date->value) : std::string(),
            interview.time ? clock(interview.time->value) : std::string(),
            interview.time ? clock(add_minutes(interview.time->value, planned.available_minutes))
                           : std::string(),
            place_of(interview, telling.phrases),
            std::to_string(questions),
            std::to_string(minutes),
            std::to_string(planned.available_minutes),
            part != nullptr ? std::to_string(part->day) : std::string(),
            part != nullptr ? clock(part->start) : std::string()};
}

/// One, or one for each session proposed.
void add_rows(std::vector<CsvRow>& rows, std::size_t index, const Telling& telling,
              const Planning& planning) {
    const PlannedInterview& planned = planning.plan.interviews[index];
    const std::vector<ProposedSession> parts = proposed_for(index, planning.proposal);
    if (parts.empty()) {
        rows.push_back(row_of(index, nullptr, telling, planned));
    }
    for (const ProposedSession& part : parts) {
        rows.push_back(row_of(index, &part, telling, planned));
    }
}

const Question& question_at(const QuestionPlace& place, const Telling& telling) {
    return telling.dimension(place.dimension).questions[place.question];
}

std::string interview_line(const Interview& interview, const PlannedInterview& planned,
                           const Telling& telling) {
    std::string when;
    if (interview.date) {
        when = telling.phrases.say(
            Phrase::PlanningAt,
            {{"quand", day_and_times(interview.date->value, interview.time,
                                     planned.available_minutes, telling.phrases)}});
    }
    std::string line = telling.phrases.say(
        Phrase::PlanningInterview,
        {{"id", interview.id.value.text},
         {"personnes", people_of(interview, telling)},
         {"etat", status_word(interview.status, telling.phrases)},
         {"quand", when},
         {"questions", telling.phrases.count(Phrase::PlanningQuestionsOne,
                                             static_cast<long>(planned.questions.size()))},
         {"duree", duration(planned.estimated_minutes)},
         {"prevue", duration(planned.available_minutes)}});
    if (planned.too_long() && is_to_come(interview)) {
        line += '\n' + telling.phrases.say(Phrase::PlanningSplit,
                                           {{"seances", sessions_in_words(planned, telling)}});
    }
    return line;
}

std::string interviews_in_words(const Telling& telling, const Planning& planning) {
    std::string result;
    const auto& all = telling.dossier.answers.interviews;
    for (std::size_t i = 0; i < all.size(); ++i) {
        result += (result.empty() ? "" : "\n") +
                  interview_line(all[i], planning.plan.interviews[i], telling);
    }
    return result.empty() ? telling.phrases.say(Phrase::PlanningNoInterview) : result;
}

std::string proposal_in_words(const Telling& telling, const Planning& planning) {
    if (planning.proposal.empty()) {
        return {};
    }
    const int days = planning.proposal.back().day;
    std::string result = days == 1 ? telling.phrases.say(Phrase::PlanningOneDayHead)
                                   : telling.phrases.say(Phrase::PlanningSprintHead,
                                                         {{"jours", std::to_string(days)}});
    for (const ProposedSession& session : planning.proposal) {
        const Interview& interview = telling.dossier.answers.interviews[session.interview];
        result += '\n';
        result +=
            telling.phrases.say(Phrase::PlanningProposed,
                                {{"jour", std::to_string(session.day)},
                                 {"debut", time_of_day(session.start)},
                                 {"fin", time_of_day(add_minutes(session.start, session.minutes))},
                                 {"id", interview.id.value.text},
                                 {"personnes", people_of(interview, telling)}});
    }
    return result + '\n' + telling.phrases.say(Phrase::PlanningProposalNotes);
}

std::string loads_in_words(const Telling& telling, const Planning& planning) {
    std::string result;
    for (const InterviewerLoad& load : planning.plan.loads) {
        if (load.interviews == 0) {
            continue;
        }
        const TeamMember& member = telling.diagnosis().team[load.member];
        result += result.empty() ? "" : "\n";
        result += telling.phrases.count(
            Phrase::PlanningLoadOne, load.interviews,
            {{"personne", full_name(member.person)},
             {"reste", load.to_come == 0 ? telling.phrases.say(Phrase::PlanningNoneToCome)
                                         : std::to_string(load.to_come)},
             {"duree", duration(load.minutes)}});
    }
    return result.empty() ? telling.phrases.say(Phrase::PlanningNobodyLeads) : result;
}

std::string orphans_in_words(const Telling& telling, const Planning& planning) {
    std::string result;
    for (const QuestionPlace& place : planning.plan.orphans) {
        const Question& question = question_at(place, telling);
        std::vector<std::string> profiles;
        for (const Located<ProfileId>& id : question.profiles) {
            profiles.push_back(said(telling.questionnaire().find(id.value)->name));
        }
        result += '\n';
        result += telling.phrases.say(Phrase::PlanningOrphan, {{"id", question.id.value.text},
                                                               {"sujet", said(question.topic)},
                                                               {"profils", french_list(profiles)}});
    }
    for (const QuestionPlace& place : planning.plan.exhausted) {
        const Question& question = question_at(place, telling);
        result += '\n';
        result += telling.phrases.say(Phrase::PlanningExhausted, {{"id", question.id.value.text},
                                                                  {"sujet", said(question.topic)}});
    }
    return result.empty() ? result : telling.phrases.say(Phrase::PlanningOrphansHead) + result;
}

std::string reminders_in_words(const Telling& telling, const Planning& planning) {
    std::string result;
    for (const Reminder& reminder : planning.plan.reminders) {
        const Person& person = telling.dossier.people[reminder.person];
        std::vector<std::string> ids;
        for (const QuestionPlace& place : reminder.questions) {
            ids.push_back(question_at(place, telling).id.value.text);
        }
        result += '\n';
        result += telling.phrases.say(Phrase::PlanningReminder,
                                      {{"personne", full_name({person.title, person.name})},
                                       {"questions", french_list(ids)}});
    }
    for (const InventoryReminder& reminder : planning.lines_to_ask) {
        const Person& person = telling.dossier.people[reminder.person];
        result += '\n';
        result += telling.phrases.say(
            Phrase::PlanningLinesReminder,
            {{"personne", full_name({person.title, person.name})},
             {"lignes", telling.phrases.count(Phrase::MailLinesOne,
                                              static_cast<long>(reminder.lines.size()))}});
    }
    return result.empty() ? result : telling.phrases.say(Phrase::PlanningRemindersHead) + result;
}

} // namespace

std::string sessions_in_words(const PlannedInterview& planned, const Telling& telling) {
    std::vector<std::string> sessions;
    for (const Session& session : planned.sessions) {
        std::vector<std::string> dimensions;
        for (std::size_t i = session.first; i < session.end; ++i) {
            const std::string name = short_name(planned.questions[i].place.dimension, telling);
            if (dimensions.empty() || dimensions.back() != name) {
                dimensions.push_back(name);
            }
        }
        sessions.push_back(telling.phrases.say(
            Phrase::PlanningSession,
            {{"duree", duration(session.minutes)}, {"dimensions", french_list(dimensions)}}));
    }
    return french_list(sessions);
}

std::string planning_csv(const Telling& telling, const Planning& planning) {
    std::vector<CsvRow> rows{header(telling.phrases)};
    for (std::size_t i = 0; i < telling.dossier.answers.interviews.size(); ++i) {
        add_rows(rows, i, telling, planning);
    }
    return write_csv(rows);
}

std::string planning_text(const LetterSource& writing, const Planning& planning) {
    const Telling& telling = writing.telling;
    const LetterText text = writing.letters.say(
        Letter::Planning, {{"entretiens", interviews_in_words(telling, planning)},
                           {"proposition", proposal_in_words(telling, planning)},
                           {"charge", loads_in_words(telling, planning)},
                           {"sans_personne", orphans_in_words(telling, planning)},
                           {"a_relancer", reminders_in_words(telling, planning)}});
    return text.subject + "\n\n" + text.body;
}

} // namespace restitution
