#include "checks/dossier_checks.h"

#include "checks/known_items.h"
#include "messages/dossier.h"
#include "messages/unknown_name.h"

#include <algorithm>
#include <unordered_map>

namespace restitution {

namespace {

/// Reports the identifiers of one kind that serve twice, both places at once.
template <class Items>
void report_duplicates(const Items& items, Diagnostics& diagnostics) {
    std::unordered_map<std::string, Span> seen;
    for (const auto& item : items) {
        const auto& id = item.id;
        if (id.value.text.empty()) {
            continue;
        }
        const auto [earlier, is_new] = seen.emplace(id.value.text, id.where);
        if (!is_new) {
            diagnostics.error(id.where, messages::duplicate_identifier(id.value.text),
                              {messages::earlier_one_at(earlier->second)});
        }
    }
}

} // namespace

void check_unique_identifiers(const Dossier& dossier, Diagnostics& diagnostics) {
    report_duplicates(dossier.diagnosis.entities, diagnostics);
    report_duplicates(dossier.diagnosis.team, diagnostics);
    report_duplicates(dossier.diagnosis.committee.guests, diagnostics);
    report_duplicates(dossier.people, diagnostics);
    report_duplicates(dossier.answers.interviews, diagnostics);
    if (dossier.inventory) {
        report_duplicates(dossier.inventory->lines, diagnostics);
    }
    if (dossier.indicators) {
        report_duplicates(dossier.indicators->server_rooms, diagnostics);
    }
    report_duplicates(dossier.levers, diagnostics);
    report_duplicates(dossier.remarks, diagnostics);
    report_duplicates(dossier.deck_edits.own_slides, diagnostics);
    report_duplicates(dossier.questionnaire.profiles, diagnostics);
    report_duplicates(dossier.questionnaire.dimensions, diagnostics);
    std::vector<Question> questions;
    for (const Dimension& dimension : dossier.questionnaire.dimensions) {
        questions.insert(questions.end(), dimension.questions.begin(), dimension.questions.end());
    }
    report_duplicates(questions, diagnostics);
    report_duplicates(dossier.questionnaire.references, diagnostics);
    report_duplicates(dossier.lever_catalogue.levers, diagnostics);
}

void check_profiles_exist(const Dossier& dossier, const ReadParts& parts,
                          Diagnostics& diagnostics) {
    const Questionnaire& questionnaire = dossier.questionnaire;
    const auto check = [&](const Located<ProfileId>& id) {
        if (!id.value.text.empty() && questionnaire.find(id.value) == nullptr) {
            report_unknown({id.where, id.value.text, names_of(questionnaire.profiles),
                            defined_with(questionnaire.profiles, "profils")},
                           messages::unknown_profile(id.value.text), diagnostics);
        }
    };
    if (!parts.has(FileKind::Questionnaire)) {
        return;
    }
    for (const Dimension& dimension : questionnaire.dimensions) {
        for (const Question& question : dimension.questions) {
            for (const Located<ProfileId>& id : question.profiles) {
                check(id);
            }
        }
    }
    for (const Person& person : dossier.people) {
        for (const Located<ProfileId>& id : person.profiles) {
            check(id);
        }
    }
}

void check_people_exist(const Dossier& dossier, const ReadParts& parts, Diagnostics& diagnostics) {
    const auto check_member = [&](const Located<TeamMemberId>& id) {
        if (parts.has(FileKind::Diagnosis) && !id.value.text.empty() &&
            dossier.diagnosis.find(id.value) == nullptr) {
            report_unknown({id.where, id.value.text, names_of(dossier.diagnosis.team),
                            defined_with(dossier.diagnosis.team, "equipe")},
                           messages::unknown_team_member(id.value.text), diagnostics);
        }
    };
    for (const Interview& interview : dossier.answers.interviews) {
        for (const Located<PersonId>& id : interview.people) {
            if (parts.has(FileKind::People) && dossier.find(id.value) == nullptr) {
                report_unknown({id.where, id.value.text, names_of(dossier.people),
                                defined_with(dossier.people, "interlocuteurs")},
                               messages::unknown_person(id.value.text), diagnostics);
            }
        }
        for (const Located<TeamMemberId>& id : interview.interviewers) {
            check_member(id);
        }
    }
    if (dossier.meeting) {
        check_member(dossier.meeting->author);
    }
}

void check_slides_exist(const Dossier& dossier, const std::vector<std::string>& slides,
                        Diagnostics& diagnostics) {
    for (const AgendaItem& item : dossier.diagnosis.committee.agenda) {
        if (item.slide &&
            std::find(slides.begin(), slides.end(), item.slide->value) == slides.end()) {
            report_unknown({item.slide->where, item.slide->value, slides, {}},
                           messages::unknown_slide(item.slide->value), diagnostics);
        }
    }
}

void check_whole_dossier(const Dossier& dossier, const ReadParts& parts,
                         const std::vector<std::string>& slides, Diagnostics& diagnostics) {
    check_unique_identifiers(dossier, diagnostics);
    check_profiles_exist(dossier, parts, diagnostics);
    check_catalogue_links(dossier, parts, diagnostics);
    check_people_exist(dossier, parts, diagnostics);
    if (parts.has(FileKind::Questionnaire)) {
        if (parts.has(FileKind::DeckEdits)) {
            check_slides_exist(dossier, slides, diagnostics);
        }
        check_questions_exist(dossier, diagnostics);
        check_steps_on_grid(dossier, diagnostics);
    }
    check_questions_decided_once(dossier, diagnostics);
    check_interviews(dossier, parts, diagnostics);
    if (parts.has(FileKind::Diagnosis)) {
        check_calendar(dossier.diagnosis, diagnostics);
        check_versions(dossier.diagnosis, diagnostics);
        check_agenda_minutes(dossier.diagnosis, diagnostics);
        check_meeting_dates(dossier, diagnostics);
    }
    check_inventory(dossier, parts, diagnostics);
    check_indicators(dossier, parts, diagnostics);
    check_levers(dossier, parts, diagnostics);
    check_remarks(dossier, parts, slides, diagnostics);
    check_deck_edits(dossier, parts, slides, diagnostics);
    check_presences(dossier, parts, diagnostics);
    check_lever_choices(dossier, parts, diagnostics);
    if (dossier.meeting) {
        check_actions(*dossier.meeting, diagnostics);
    }
    check_free_texts(dossier, diagnostics);
}

} // namespace restitution
