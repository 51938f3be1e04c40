/// The texts of the files `referentiel` and `reponses`.
#pragma once

#include "base/overload.h"
#include "model/text_walk.h"

namespace restitution::text_walk {

void see(const auto& walk, Some<MaturityLevel> auto& level) {
    auto& [name, threshold, meaning] = level;
    see(walk, free_text, name);
    see(walk, free_text, meaning);
}

void see(const auto& walk, Some<Profile> auto& profile) {
    auto& [id, name, interview_minutes] = profile;
    see_id(walk, identifier, id);
    see(walk, free_text, name);
}

void see(const auto& walk, Some<Reference> auto& reference) {
    auto& [id, title] = reference;
    see_id(walk, inner_identifier, id);
    see(walk, free_text, title);
}

void see(const auto& walk, Some<GridStep> auto& step, const RemarkTarget& target) {
    auto& [text, value] = step;
    see(walk, free_text, text, target);
}

void see(const auto& walk, Some<Question> auto& question) {
    auto& [id, topic, text, help, weight, profiles, light, reen, levers, references, grid, note,
           shipped] = question;
    const RemarkTarget target = id.value;
    see_id(walk, identifier, id, target);
    see(walk, free_text, topic, target, TextField::Title);
    see(walk, free_text, text, target, TextField::Wording);
    see(walk, free_text, help, target, TextField::Help);
    see(walk, free_text, note, target);
    each(walk, grid, target);
}

void see(const auto& walk, Some<Dimension> auto& dimension) {
    auto& [id, name, short_label, weight, questions] = dimension;
    const RemarkTarget target = id.value;
    see_id(walk, identifier, id, target);
    see(walk, free_text, name, target, TextField::Name);
    see(walk, free_text, short_label, target, TextField::ShortLabel);
    each(walk, questions);
}

void see(const auto& walk, Some<Questionnaire> auto& questionnaire) {
    auto& [name, version, scale, completeness_threshold, levels, profiles, references, dimensions] =
        questionnaire;
    see(walk, free_text, name);
    see(walk, free_text, version);
    each(walk, levels);
    each(walk, profiles);
    each(walk, references);
    each(walk, dimensions);
}

void see(const auto& walk, Some<Given> auto& given) {
    std::visit(Overload{[](const StepGiven&) {}, [](const DoesNotKnow&) {},
                        [&](Some<NotApplicable> auto& not_applicable) {
                            auto& [reason] = not_applicable;
                            see(walk, free_text, reason);
                        }},
               given);
}

void see(const auto& walk, Some<Verbatim> auto& verbatim) {
    auto& [text, publishable] = verbatim;
    see(walk, free_text, text);
}

void see(const auto& walk, Some<Answer> auto& answer) {
    auto& [question, given, comment, verbatims] = answer;
    see(walk, given);
    see(walk, free_text, comment);
    each(walk, verbatims);
}

void see(const auto& walk, Some<Finding> auto& finding) {
    auto& [dimension, text] = finding;
    see(walk, free_text, text);
}

void see(const auto& walk, Some<Interview> auto& interview) {
    auto& [id, people, interviewers, date, time, minutes, place, remote, status, reason, answers,
           findings, ideas, summary, sheet] = interview;
    see_id(walk, inner_identifier, id);
    see(walk, for_the_team, place);
    see(walk, free_text, reason);
    each(walk, answers);
    each(walk, findings);
    each(walk, ideas);
    see(walk, free_text, summary);
}

void see(const auto& walk, Some<AnswerSheet> auto& sheet) {
    auto& [interview, answers, findings, ideas, summary] = sheet;
    each(walk, answers);
    each(walk, findings);
    each(walk, ideas);
    see(walk, free_text, summary);
}

void see(const auto& walk, Some<RetainedAnswer> auto& retained) {
    auto& [question, given, reason] = retained;
    see(walk, given);
    see(walk, free_text, reason);
}

void see(const auto& walk, Some<ExcludedQuestion> auto& excluded) {
    auto& [question, reason] = excluded;
    see(walk, free_text, reason);
}

void see(const auto& walk, Some<Answers> auto& answers) {
    auto& [interviews, sheets, retained, excluded] = answers;
    each(walk, interviews);
    each(walk, sheets);
    each(walk, retained);
    each(walk, excluded);
}

} // namespace restitution::text_walk
