// What a figure is called, and what it is about.
#include "base/overload.h"
#include "revise/figure_table.h"
#include "story/wording/equipment_wording.h"
#include "story/wording/figure_wording.h"
#include "story/wording/line_wording.h"
#include "story/wording/wording.h"
#include "style/phrases/changes.h"

#include <algorithm>
#include <array>

namespace restitution {

namespace {

constexpr std::array text_phrases{
    Phrase::TextTitle,       Phrase::TextWording, Phrase::TextHelp,
    Phrase::TextDescription, Phrase::TextCost,    Phrase::TextOwner,
    Phrase::TextHorizon,     Phrase::TextName,    Phrase::TextShortLabel};
static_assert(static_cast<std::size_t>(TextField::ShortLabel) == text_phrases.size() - 1);

std::string question_name(const QuestionId& id, const Telling& telling) {
    for (const Dimension& dimension : telling.questionnaire().dimensions) {
        for (const Question& question : dimension.questions) {
            if (question.id.value == id) {
                return telling.phrases.say(Phrase::SubjectQuestion,
                                           {{"id", id.text}, {"sujet", said(question.topic)}});
            }
        }
    }
    return id.text;
}

std::string dimension_called(const DimensionId& id, const Telling& telling) {
    for (const Dimension& dimension : telling.questionnaire().dimensions) {
        if (dimension.id.value == id) {
            return said(dimension.name);
        }
    }
    return id.text;
}

std::string part_name(const ParkPart& part, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const std::string park =
        phrases.say(!part.perimeter                            ? Phrase::SubjectOutside
                    : *part.perimeter == Perimeter::Controlled ? Phrase::SubjectControlled
                                                               : Phrase::SubjectInfluenced);
    if (!part.category && !part.is_entity) {
        return park;
    }
    const std::string name =
        part.category ? category_name(*part.category, telling) : entity_name(part.entity, telling);
    return phrases.say(Phrase::SubjectPart, {{"parc", park}, {"partie", name}});
}

} // namespace

std::string target_name(const RemarkTarget& target, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    return std::visit(
        Overload{
            [&](std::monostate) { return phrases.say(Phrase::RemarksGeneral); },
            [&](const QuestionId& id) { return question_name(id, telling); },
            [&](const DimensionId& id) { return dimension_called(id, telling); },
            [&](const LineId& id) {
                const auto& inventory = telling.dossier.inventory;
                const InventoryLine* line = inventory ? inventory->find(id) : nullptr;
                return phrases.say(
                    Phrase::SubjectLine,
                    {{"ligne", line != nullptr ? line_at_entity(*line, telling) : id.text}});
            },
            [&](const LeverId& id) {
                const Lever* lever = telling.dossier.find(id);
                return phrases.say(Phrase::SubjectLever,
                                   {{"levier", lever != nullptr ? said(lever->title) : id.text}});
            },
            [&](const SlideId& id) {
                return phrases.say(Phrase::SubjectSlide, {{"diapositive", id.text}});
            },
        },
        target);
}

std::string subject_of(const FigureKey& key, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    return std::visit(
        Overload{[&](const RemarkTarget& target) {
                     if (!std::holds_alternative<std::monostate>(target)) {
                         return target_name(target, telling);
                     }
                     return phrases.say(row_of(key.kind).group == FigureGroup::Equipment
                                            ? Phrase::SubjectEquipment
                                            : Phrase::SubjectWhole);
                 },
                 [&](const ReenNumber& reen) {
                     const ReenSubject* subject = telling.dossier.reen.find(reen.number);
                     return phrases.say(
                         Phrase::SubjectReen,
                         {{"sujet", subject != nullptr ? said(subject->short_label)
                                                       : std::to_string(reen.number)}});
                 },
                 [&](const ParkPart& part) { return part_name(part, telling); }},
        key.subject);
}

std::string figure_name(const FigureKey& key, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    switch (key.kind) {
    case FigureKind::Line:
        return field_name(static_cast<LineField>(key.rank), telling.phrases);
    case FigureKind::Wording:
        return phrases.say(text_phrases[static_cast<std::size_t>(key.rank)]);
    case FigureKind::EndOfLife: {
        const auto route = static_cast<EndOfLifeRoute>(key.rank);
        return phrases.say(row_of(key.kind).phrase,
                           {{"filiere", lower_first(route_name(route, telling))}});
    }
    default:
        return phrases.say(row_of(key.kind).phrase);
    }
}

} // namespace restitution
