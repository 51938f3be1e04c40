#include "letters/answer_file.h"

#include "messages/guides.h"
#include "story/wording/reworded.h"
#include "story/wording/wording.h"
#include "style/phrases/letters.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace restitution {

namespace {

std::vector<std::string_view> comments_in(std::string_view text) {
    std::vector<std::string_view> comments;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, end - begin);
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        if (!line.empty() && line.front() == '#') {
            comments.push_back(line);
        }
        begin = end + 1;
    }
    return comments;
}

/// A comment is one line.
std::string comment(std::string text, int indent) {
    for (char& c : text) {
        c = c == '\n' || c == '\r' ? ' ' : c;
    }
    return fmt::format("{:{}}#{}{}\n", "", indent, text.empty() ? "" : " ", text);
}

std::string question_entry(const Question& question, const Phrases& phrases) {
    constexpr int indent = 2;
    std::string result =
        '\n' + comment(phrases.say(Phrase::MailQuestion, {{"id", question.id.value.text},
                                                          {"texte", said(question.text)}}),
                       indent);
    if (const std::string help = help_and_note(question); !help.empty()) {
        result += comment(phrases.say(Phrase::MailHelp, {{"aide", help}}), indent);
    }
    for (std::size_t i = 0; i < question.grid.size(); ++i) {
        result += comment(phrases.say(Phrase::MailOption, {{"chiffre", std::to_string(i)},
                                                           {"texte", said(question.grid[i].text)}}),
                          indent);
    }
    return result +
           fmt::format("  - question: {}\n    niveau:\n    commentaire:\n", question.id.value.text);
}

} // namespace

std::string answer_file(const LetterSource& writing, std::size_t interview,
                        const PlannedInterview& planned) {
    const Telling& telling = writing.telling;
    const std::string id = telling.dossier.answers.interviews[interview].id.value.text;
    const LetterText instructions = writing.letters.say(Letter::AnswerFile, {{"id", id}});
    std::string result = comment(instructions.subject, 0) + comment({}, 0);
    for (std::size_t begin = 0; begin < instructions.body.size();) {
        const std::size_t end = instructions.body.find('\n', begin);
        result += comment(instructions.body.substr(begin, end - begin), 0);
        begin = end + 1;
    }
    result += fmt::format("\nentretien: {}\n\nreponses:\n", id);
    std::size_t dimension = telling.questionnaire().dimensions.size();
    for (const AskedQuestion& asked : planned.questions) {
        if (asked.place.dimension != dimension) {
            dimension = asked.place.dimension;
            result +=
                '\n' + comment(fmt::format("---- {} ----", dimension_name(dimension, telling)), 2);
        }
        result +=
            question_entry(telling.dimension(asked.place.dimension).questions[asked.place.question],
                           telling.phrases);
    }
    return result + "\nenseignements:\npistes:\nresume:\n";
}

std::vector<QuestionId> answers_beside_other_words(std::string_view sheet,
                                                   const std::vector<Answer>& answers,
                                                   const Questionnaire& questionnaire,
                                                   const Phrases& phrases) {
    const std::vector<std::string_view> shown = comments_in(sheet);
    std::vector<QuestionId> changed;
    for (const Answer& answer : answers) {
        const Question* question = questionnaire.find(answer.question.value);
        if (question == nullptr) {
            continue;
        }
        const std::string beginning =
            "# " +
            phrases.say(Phrase::MailQuestion, {{"id", question->id.value.text}, {"texte", ""}});
        const bool stands_there =
            std::any_of(shown.begin(), shown.end(), [&](std::string_view comment) {
                return comment.substr(0, beginning.size()) == beginning;
            });
        const auto is_shown = [&](const Text& text) {
            const std::string words = said(text);
            return std::any_of(shown.begin(), shown.end(), [&](std::string_view comment) {
                return comment.find(words) != std::string_view::npos;
            });
        };
        const auto is_as_today = [&] {
            return is_shown(question->text) &&
                   std::all_of(question->grid.begin(), question->grid.end(),
                               [&](const GridStep& step) { return is_shown(step.text); });
        };
        if (stands_there && !is_as_today()) {
            changed.push_back(question->id.value);
        }
    }
    return changed;
}

void warn_of_other_words(const Dossier& dossier, const Sources& sources, const Phrases& phrases,
                         Diagnostics& diagnostics) {
    for (const Interview& interview : dossier.answers.interviews) {
        if (!interview.sheet) {
            continue;
        }
        std::vector<std::string> ids;
        for (const QuestionId& id :
             answers_beside_other_words(sources[interview.sheet->file].text(), interview.answers,
                                        dossier.questionnaire, phrases)) {
            ids.push_back(id.text);
        }
        if (!ids.empty()) {
            diagnostics.warning(*interview.sheet,
                                messages::answers_beside_other_words(interview.id.value.text, ids),
                                {messages::compare_with_grid()});
        }
    }
}

bool has_other_questions(std::string_view existing, std::string_view fresh) {
    const std::vector<std::string_view> wanted = comments_in(fresh);
    const std::vector<std::string_view> found = comments_in(existing);
    const auto is_there = [&](std::string_view comment) {
        return std::find(found.begin(), found.end(), comment) != found.end();
    };
    const bool prepared = !wanted.empty() && is_there(wanted.front());
    return prepared && !std::all_of(wanted.begin(), wanted.end(), is_there);
}

} // namespace restitution
