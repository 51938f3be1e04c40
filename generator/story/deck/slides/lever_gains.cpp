// For each dimension, the lever that its most rewarding question points at, and its first step.
#include "story/deck/slides/slides.h"
#include "story/wording/lever_choice.h"
#include "story/wording/wording.h"
#include "style/phrases/annexes.h"
#include "style/phrases/common.h"
#include "style/phrases/comparison.h"
#include "style/phrases/figures.h"
#include "style/phrases/levers.h"

namespace restitution {

namespace {

std::vector<Cell> row_of(std::size_t dimension, const ChosenLever& lever, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const auto& note = telling.rating(dimension).note;
    return {{plain(short_name(dimension, telling)), {}},
            {plain(note ? said(note->measure) : phrases.say(Phrase::WithoutNote)), {}},
            {plain(lever.title), {}},
            {plain(degree_word(lever.effort, Phrase::WordLow, phrases)), {}},
            {plain(lever.first_step.empty() ? phrases.say(Phrase::NothingSaid) : lever.first_step),
             {}}};
}

} // namespace

std::vector<Slide> compose_lever_gains(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnDimension), 1.1, true, false},
                     {upper_first(phrases.say(Phrase::FigureNote)), 0, false, true},
                     {phrases.say(Phrase::ColumnLever), 2, false, false},
                     {phrases.say(Phrase::ColumnEffort), 0, false, false},
                     {phrases.say(Phrase::ColumnFirstStep), 2.6, false, false}};
    bool of_guide = false;
    for (std::size_t d = 0; d < telling.questionnaire().dimensions.size(); ++d) {
        const std::vector<ChosenLever> levers = levers_that_raise(d, telling, 1);
        if (levers.empty() || !telling.rating(d).in_scope()) {
            continue;
        }
        of_guide = of_guide || levers.front().of_guide;
        table.rows.push_back(row_of(d, levers.front(), telling));
    }
    if (table.rows.empty()) {
        return {};
    }
    Slide slide{
        .surtitle = phrases.say(Phrase::LeverGainsSurtitle),
        .title = phrases.count(Phrase::LeverGainsTitleOne, static_cast<long>(table.rows.size()))};
    slide.blocks.push_back(in_main(std::move(table)));
    std::string remark = phrases.say(Phrase::LeverGainsRemark);
    if (of_guide) {
        const Text& credit = telling.dossier.lever_catalogue.credit;
        remark += " " + phrases.say(Phrase::LeverCredit, {{"credit", said(credit)}});
    }
    slide.foot = {{remark, Emphasis::Secondary, std::nullopt}};
    return {slide};
}

} // namespace restitution
