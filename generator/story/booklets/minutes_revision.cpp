// Sections of the compte rendu that tell what came of the meeting: choices among the levers,
// remarks with their answers, what the version changes.
#include "base/overload.h"
#include "story/booklets/minutes_sections.h"
#include "story/wording/arbitration.h"
#include "story/wording/changes_told.h"
#include "story/wording/figure_wording.h"
#include "story/wording/wording.h"
#include "style/phrases/changes.h"
#include "style/phrases/common.h"
#include "style/phrases/levers.h"
#include "style/phrases/minutes.h"

#include <algorithm>
#include <utility>

namespace restitution {

namespace {

/// A remark is told under the point it is about: the whole, a dimension, the equipment, the levers,
/// the slides. `rank` gives the order of the points.
struct RemarkPoint {
    std::size_t rank = 0;
    std::string title;
};

std::size_t dimension_of(const RemarkTarget& target, const Telling& telling) {
    const auto& dimensions = telling.questionnaire().dimensions;
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        const auto& questions = dimensions[i].questions;
        const bool asks =
            std::any_of(questions.begin(), questions.end(), [&](const Question& question) {
                return target == RemarkTarget(question.id.value);
            });
        if (asks || target == RemarkTarget(dimensions[i].id.value)) {
            return i;
        }
    }
    return 0;
}

RemarkPoint point_of(const RemarkTarget& target, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const std::size_t dimensions = telling.questionnaire().dimensions.size();
    const auto of_dimension = [&] {
        const std::size_t index = dimension_of(target, telling);
        return RemarkPoint{1 + index, dimension_name(index, telling)};
    };
    return std::visit(
        Overload{
            [&](std::monostate) {
                return RemarkPoint{0, phrases.say(Phrase::RemarksGeneral)};
            },
            [&](const QuestionId&) { return of_dimension(); },
            [&](const DimensionId&) { return of_dimension(); },
            [&](const LineId&) {
                return RemarkPoint{1 + dimensions, phrases.say(Phrase::GroupEquipment)};
            },
            [&](const LeverId&) {
                return RemarkPoint{2 + dimensions, phrases.say(Phrase::RemarksOnLevers)};
            },
            [&](const SlideId&) {
                return RemarkPoint{3 + dimensions, phrases.say(Phrase::RemarksOnSlides)};
            },
        },
        target);
}

/// Whether who made the remark could be taken for who gave an answer: then nobody is named.
bool is_about_an_answer(const Remark& remark) {
    return std::holds_alternative<QuestionId>(remark.target.value) ||
           std::any_of(remark.changes.begin(), remark.changes.end(), [](const Change& change) {
               return std::holds_alternative<RetainedAnswerChange>(change);
           });
}

bool names_its_point(const RemarkTarget& target) {
    return std::holds_alternative<std::monostate>(target) ||
           std::holds_alternative<DimensionId>(target);
}

RichText remark_text(const Remark& remark, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    RichText text{{phrases.say(Phrase::RemarkHead,
                               {{"id", remark.id.value.text},
                                {"traitement", treatment_word(remark.treatment, phrases)}}),
                   Emphasis::Strong, std::nullopt}};
    if (!names_its_point(remark.target.value)) {
        text.push_back({phrases.say(Phrase::RemarkSubject,
                                    {{"sujet", target_name(remark.target.value, telling)}}),
                        Emphasis::Italic, std::nullopt});
    }
    const std::string date = numeric_date(remark.date.value);
    text.push_back(
        {said(remark.text) +
             (is_about_an_answer(remark)
                  ? phrases.say(Phrase::RemarkOn, {{"date", date}})
                  : phrases.say(Phrase::RemarkBy,
                                {{"auteur", lower_first(said(remark.author))}, {"date", date}})),
         Emphasis::Plain, std::nullopt});
    text.push_back({phrases.say(Phrase::ExchangeAnswer), Emphasis::Italic, std::nullopt});
    text.push_back(
        {remark.answer.value.empty() ? phrases.say(Phrase::RemarkNotAnswered) : said(remark.answer),
         Emphasis::Plain, std::nullopt});
    return text;
}

} // namespace

std::vector<Block> lever_choices_section(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    if (!has_lever_choices(telling)) {
        return {};
    }
    std::vector<Block> blocks{SectionHead{phrases.say(Phrase::LeverChoicesHead), Tone::Main}};
    if (const std::string kept = kept_levers(telling); !kept.empty()) {
        blocks.push_back(
            Paragraph{plain(kept + phrases.say(Phrase::FullStop)), ParagraphKind::Body, false});
    }
    blocks.push_back(lever_choices_table(telling));
    return blocks;
}

std::vector<Block> remarks_section(const Telling& telling) {
    std::vector<std::pair<RemarkPoint, const Remark*>> remarks;
    for (const Remark& remark : telling.dossier.remarks) {
        remarks.emplace_back(point_of(remark.target.value, telling), &remark);
    }
    if (remarks.empty()) {
        return {};
    }
    std::stable_sort(remarks.begin(), remarks.end(),
                     [](const auto& a, const auto& b) { return a.first.rank < b.first.rank; });
    std::vector<Block> blocks{SectionHead{telling.phrases.say(Phrase::RemarksHead), Tone::Main}};
    for (auto remark = remarks.begin(); remark != remarks.end();) {
        const RemarkPoint& point = remark->first;
        blocks.push_back(Paragraph{plain(point.title), ParagraphKind::Subhead, false});
        Bullets list;
        for (; remark != remarks.end() && remark->first.rank == point.rank; ++remark) {
            list.items.push_back(remark_text(*remark->second, telling));
        }
        blocks.push_back(std::move(list));
    }
    return blocks;
}

std::vector<Block> changes_section(const Telling& telling) {
    if (telling.changes == nullptr) {
        return {};
    }
    const std::string head = telling.phrases.say(
        Phrase::ChangesAnnexHead, {{"avant", std::to_string(telling.changes->before)},
                                   {"apres", std::to_string(telling.changes->after)}});
    return {SectionHead{head, Tone::Main}, change_table(telling)};
}

} // namespace restitution
