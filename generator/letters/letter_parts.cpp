#include "letters/letter_parts.h"

#include "story/wording/equipment_wording.h"
#include "story/wording/line_wording.h"
#include "story/wording/reworded.h"
#include "story/wording/wording.h"
#include "style/phrases/letters.h"
#include "style/typography.h"

namespace restitution {

const TeamMember* writer_of(const Interview& interview, const Diagnosis& diagnosis) {
    return interview.interviewers.empty() ? first_member(diagnosis)
                                          : diagnosis.find(interview.interviewers.front().value);
}

const TeamMember* first_member(const Diagnosis& diagnosis) {
    return diagnosis.team.empty() ? nullptr : &diagnosis.team.front();
}

std::optional<Mailbox> mailbox_of(const TeamMember* member) {
    if (member == nullptr || !member->email) {
        return std::nullopt;
    }
    return Mailbox{member->person.name.value, member->email->value};
}

std::string signature(const TeamMember* member, const Telling& telling) {
    std::string result;
    if (member != nullptr) {
        result = said(member->person.name) + '\n' + upper_first(said(member->role)) + '\n';
    }
    result += said(telling.diagnosis().authority.name);
    if (member != nullptr && member->phone) {
        result += '\n' + said(*member->phone);
    }
    return result;
}

std::string questions_in_full(const std::vector<QuestionPlace>& places, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    std::string result;
    for (const QuestionPlace& place : places) {
        const Question& question = telling.dimension(place.dimension).questions[place.question];
        result += result.empty() ? "" : "\n";
        result += phrases.say(Phrase::MailQuestion,
                              {{"id", question.id.value.text}, {"texte", said(question.text)}});
        result += '\n';
        if (const std::string help = help_and_note(question); !help.empty()) {
            result += phrases.say(Phrase::MailHelp, {{"aide", help}}) + '\n';
        }
        for (std::size_t i = 0; i < question.grid.size(); ++i) {
            result += phrases.say(Phrase::MailOption, {{"chiffre", std::to_string(i)},
                                                       {"texte", said(question.grid[i].text)}});
            result += '\n';
        }
    }
    return result;
}

std::string lines_in_full(const std::vector<LineGap>& gaps, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    std::string result;
    for (const LineGap& gap : gaps) {
        const InventoryLine& line = telling.dossier.inventory->lines[gap.line];
        const std::string name = line_at_entity(line, telling);
        result += result.empty() ? "" : "\n";
        result +=
            line.quantity
                ? phrases.say(Phrase::MailLineCounted,
                              {{"id", line.id.value.text},
                               {"ligne", name},
                               {"nombre", said_devices(line.quantity->value, telling)}})
                : phrases.say(Phrase::MailLine, {{"id", line.id.value.text}, {"ligne", name}});
        result += '\n';
        if (!line.note.value.empty()) {
            result += phrases.say(Phrase::MailHelp, {{"aide", said(line.note)}}) + '\n';
        }
        std::vector<std::string> fields;
        for (const LineField field : gap.unknown) {
            fields.push_back(field_name(field, phrases));
        }
        if (!fields.empty()) {
            result +=
                phrases.say(Phrase::MailLineUnknown, {{"champs", french_list(fields)}}) + '\n';
        }
        for (const std::size_t index : gap.to_confirm) {
            const Supposition& supposition = line.suppositions[index];
            result += phrases.say(Phrase::MailLineSupposed,
                                  {{"champ", field_name(supposition.field.value, phrases)},
                                   {"valeur", field_value(line, supposition.field.value, telling)},
                                   {"raison", said(supposition.reason)}}) +
                      '\n';
        }
    }
    return result;
}

} // namespace restitution
