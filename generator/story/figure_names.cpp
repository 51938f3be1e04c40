// What a figure is called, and what it is about.
#include "base/overload.h"
#include "story/equipment_wording.h"
#include "story/figure_wording.h"
#include "story/line_wording.h"
#include "story/wording.h"

#include <algorithm>
#include <array>

namespace restitution {

namespace {

constexpr std::array kind_phrases{Phrase::FigureNote,
                                  Phrase::FigureLevel,
                                  Phrase::FigureBounds,
                                  Phrase::FigureAnswerRate,
                                  Phrase::FigureStrengths,
                                  Phrase::FigureImprovements,
                                  Phrase::FigureWorkedExample,
                                  Phrase::FigureAnswer,
                                  Phrase::FigureSubjectAnswers,
                                  Phrase::FigureSubjectMean,
                                  Phrase::FigureInService,
                                  Phrase::FigureInStock,
                                  Phrase::FigureOutOfOrder,
                                  Phrase::FigureMedianAge,
                                  Phrase::FigureLowerQuartile,
                                  Phrase::FigureUpperQuartile,
                                  Phrase::FigureAgePyramid,
                                  Phrase::FigurePurchaseYears,
                                  Phrase::FigureUnknownAges,
                                  Phrase::FigureUnknownAgeShare,
                                  Phrase::FigureBeyondLifetime,
                                  Phrase::FigureRefurbished,
                                  Phrase::FigureLeased,
                                  Phrase::FigureUtilisationRate,
                                  Phrase::FigureElectricity,
                                  Phrase::FigurePerAgent,
                                  Phrase::FigurePerPupil,
                                  Phrase::FigureDormant,
                                  Phrase::FigureWorkstations,
                                  Phrase::FigureScreens,
                                  Phrase::FigureScreensPerWorkstation,
                                  Phrase::FigureWorkstationsPerAgent,
                                  Phrase::FigureEndOfLife,
                                  Phrase::FigureSupposed,
                                  Phrase::FigureReusedShare,
                                  Phrase::FigureWastePerAgent,
                                  Phrase::FigureEquipmentStrengths,
                                  Phrase::FigureEquipmentImprovements,
                                  Phrase::FigureInventoryUpdate};
static_assert(static_cast<std::size_t>(FigureKind::InventoryUpdate) == kind_phrases.size() - 1);

constexpr std::array text_phrases{
    Phrase::TextTitle,       Phrase::TextWording, Phrase::TextHelp,
    Phrase::TextDescription, Phrase::TextCost,    Phrase::TextOwner,
    Phrase::TextHorizon,     Phrase::TextName,    Phrase::TextShortLabel};
static_assert(static_cast<std::size_t>(TextField::ShortLabel) == text_phrases.size() - 1);

bool is_of_all_equipment(FigureKind kind) {
    return kind >= FigureKind::ReusedShare && kind <= FigureKind::InventoryUpdate;
}

std::string question_name(const QuestionId& id, const Findings& findings) {
    for (const Dimension& dimension : findings.questionnaire().dimensions) {
        for (const Question& question : dimension.questions) {
            if (question.id.value == id) {
                return findings.phrases.say(Phrase::SubjectQuestion,
                                            {{"id", id.text}, {"sujet", said(question.topic)}});
            }
        }
    }
    return id.text;
}

std::string dimension_called(const DimensionId& id, const Findings& findings) {
    for (const Dimension& dimension : findings.questionnaire().dimensions) {
        if (dimension.id.value == id) {
            return said(dimension.name);
        }
    }
    return id.text;
}

std::string part_name(const ParkPart& part, const Findings& findings) {
    const Phrases& phrases = findings.phrases;
    const std::string park =
        phrases.say(!part.perimeter                            ? Phrase::SubjectOutside
                    : *part.perimeter == Perimeter::Controlled ? Phrase::SubjectControlled
                                                               : Phrase::SubjectInfluenced);
    if (!part.category && !part.is_entity) {
        return park;
    }
    const std::string name = part.category ? category_name(*part.category, findings)
                                           : entity_name(part.entity, findings);
    return phrases.say(Phrase::SubjectPart, {{"parc", park}, {"partie", name}});
}

} // namespace

std::string target_name(const RemarkTarget& target, const Findings& findings) {
    const Phrases& phrases = findings.phrases;
    return std::visit(
        Overload{
            [&](std::monostate) { return phrases.say(Phrase::RemarksGeneral); },
            [&](const QuestionId& id) { return question_name(id, findings); },
            [&](const DimensionId& id) { return dimension_called(id, findings); },
            [&](const LineId& id) {
                const auto& inventory = findings.dossier.inventory;
                const InventoryLine* line = inventory ? inventory->find(id) : nullptr;
                return phrases.say(
                    Phrase::SubjectLine,
                    {{"ligne", line != nullptr ? line_at_entity(*line, findings) : id.text}});
            },
            [&](const LeverId& id) {
                const Lever* lever = findings.dossier.find(id);
                return phrases.say(Phrase::SubjectLever,
                                   {{"levier", lever != nullptr ? said(lever->title) : id.text}});
            },
            [&](const SlideId& id) {
                return phrases.say(Phrase::SubjectSlide, {{"diapositive", id.text}});
            },
        },
        target);
}

std::string subject_of(const FigureKey& key, const Findings& findings) {
    const Phrases& phrases = findings.phrases;
    return std::visit(
        Overload{[&](const RemarkTarget& target) {
                     if (!std::holds_alternative<std::monostate>(target)) {
                         return target_name(target, findings);
                     }
                     return phrases.say(is_of_all_equipment(key.kind) ? Phrase::SubjectEquipment
                                                                      : Phrase::SubjectWhole);
                 },
                 [&](const ReenNumber& reen) {
                     const ReenSubject* subject = findings.dossier.reen.find(reen.number);
                     return phrases.say(
                         Phrase::SubjectReen,
                         {{"sujet", subject != nullptr ? said(subject->short_label)
                                                       : std::to_string(reen.number)}});
                 },
                 [&](const ParkPart& part) { return part_name(part, findings); }},
        key.subject);
}

std::string figure_name(const FigureKey& key, const Findings& findings) {
    const Phrases& phrases = findings.phrases;
    switch (key.kind) {
    case FigureKind::Line:
        return field_name(static_cast<LineField>(key.rank), findings.phrases);
    case FigureKind::Wording:
        return phrases.say(text_phrases[static_cast<std::size_t>(key.rank)]);
    case FigureKind::EndOfLife: {
        const auto route = static_cast<EndOfLifeRoute>(key.rank);
        return phrases.say(Phrase::FigureEndOfLife,
                           {{"filiere", lower_first(route_name(route, findings))}});
    }
    default:
        return phrases.say(kind_phrases[static_cast<std::size_t>(key.kind)]);
    }
}

} // namespace restitution
