// The levers: effort against effect, then each with its owner and its date, for the arbitration.
#include "style/phrases/levers.h"

#include "chart/chart.h"
#include "story/deck/slides/slides.h"
#include "story/wording/wording.h"
#include "style/phrases/minutes.h"

#include <algorithm>
#include <array>

namespace restitution {

namespace {

constexpr std::array degrees{Degree::Low, Degree::Medium, Degree::High};

/// How many levers of which the test holds.
template <class Test>
int count_levers(Test test, const Telling& telling) {
    const std::vector<Lever>& levers = telling.dossier.levers;
    return static_cast<int>(std::count_if(levers.begin(), levers.end(), test));
}

std::string levers_title(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const int chosen = count_levers([](const Lever& lever) { return lever.preselected; }, telling);
    if (chosen == 0) {
        const auto all = static_cast<int>(telling.dossier.levers.size());
        return phrases.count(Phrase::LeversTitleOne, all, {{"nombre", upper_first(cardinal(all))}});
    }
    const int easy = count_levers(
        [](const Lever& lever) { return lever.preselected && lever.effort == Degree::Low; },
        telling);
    std::string text =
        phrases.count(Phrase::LeversChosenOne, chosen, {{"nombre", upper_first(cardinal(chosen))}});
    if (easy > 0) {
        text += phrases.count(Phrase::LeversEasyOne, easy, {{"nombre", cardinal(easy)}});
    }
    return text;
}

std::string effort(Degree degree, const Phrases& phrases) {
    switch (degree) {
    case Degree::Low:
        return phrases.say(Phrase::EffortLow);
    case Degree::Medium:
        return phrases.say(Phrase::EffortMedium);
    case Degree::High:
        return phrases.say(Phrase::EffortHigh);
    }
    return {};
}

std::string effect(Degree degree, const Phrases& phrases) {
    switch (degree) {
    case Degree::Low:
        return phrases.say(Phrase::EffectLow);
    case Degree::Medium:
        return phrases.say(Phrase::EffectMedium);
    case Degree::High:
        return phrases.say(Phrase::EffectHigh);
    }
    return {};
}

std::size_t column_of(Degree effort) {
    return static_cast<std::size_t>(effort);
}

/// The strongest effect stands first.
std::size_t row_of(Degree effect) {
    return 2 - static_cast<std::size_t>(effect);
}

/// What does not fit is counted; the table after the matrix names it.
LeverCell cell_of(std::vector<MatrixLever> levers, const Phrases& phrases) {
    LeverCell cell;
    // The chosen ones first, so that they are shown.
    std::stable_partition(levers.begin(), levers.end(),
                          [](const MatrixLever& lever) { return lever.preselected; });
    if (levers.size() > lever_cell_capacity) {
        const auto hidden = static_cast<long>(levers.size() - lever_cell_capacity + 1);
        cell.more = phrases.count(Phrase::LeversMoreOne, hidden);
        levers.resize(lever_cell_capacity - 1);
    }
    cell.levers = std::move(levers);
    return cell;
}

LeverMatrix matrix(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const std::vector<Lever>& levers = telling.dossier.levers;
    LeverMatrix chart;
    for (const Degree degree : degrees) {
        chart.efforts[column_of(degree)] = effort(degree, phrases);
        chart.effects[row_of(degree)] = effect(degree, phrases);
    }
    std::array<std::array<std::vector<MatrixLever>, 3>, 3> cells;
    for (std::size_t i = 0; i < levers.size(); ++i) {
        const Lever& lever = levers[i];
        cells[row_of(lever.impact)][column_of(lever.effort)].push_back(
            {std::to_string(i + 1), said(lever.title), lever.preselected});
    }
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            chart.cells[row][column] = cell_of(std::move(cells[row][column]), phrases);
        }
    }
    chart.empty = phrases.say(Phrase::LeversNone);
    chart.preselected = phrases.say(Phrase::LeversPreselected);
    chart.other = phrases.say(Phrase::LeversOther);
    return chart;
}

/// Cell by cell, every lever named, those that a full cell only counts included.
std::string matrix_in_words(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    std::string text;
    std::vector<std::string> empty;
    for (const Degree impact : {Degree::High, Degree::Medium, Degree::Low}) {
        for (const Degree wanted : degrees) {
            const std::string place =
                phrases.say(Phrase::LeversPlace, {{"effort", effort(wanted, phrases)},
                                                  {"effet", lower_first(effect(impact, phrases))}});
            std::vector<std::string> names;
            for (const Lever& lever : telling.dossier.levers) {
                if (lever.effort == wanted && lever.impact == impact) {
                    names.push_back(said(lever.title) +
                                    (lever.preselected ? phrases.say(Phrase::AltLeverPreselected)
                                                       : std::string()));
                }
            }
            if (names.empty()) {
                empty.push_back(lower_first(place));
                continue;
            }
            text += (text.empty() ? "" : " ") +
                    phrases.say(Phrase::AltLeverCell,
                                {{"case", place}, {"leviers", french_list(names)}});
        }
    }
    if (!empty.empty()) {
        text += " " + phrases.say(Phrase::AltLeverEmpty, {{"cases", french_list(empty)}});
    }
    return text;
}

Table levers_table(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const std::vector<Lever>& levers = telling.dossier.levers;
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnNumber), 0, false, true},
                     {phrases.say(Phrase::ColumnLever), 3, true, false},
                     {phrases.say(Phrase::ColumnEffort), 0, false, false},
                     {phrases.say(Phrase::ColumnEffect), 0, false, false},
                     {phrases.say(Phrase::ColumnPilot), 1.6, false, false},
                     {phrases.say(Phrase::ColumnDue), 1, false, false}};
    for (std::size_t i = 0; i < levers.size(); ++i) {
        const Lever& lever = levers[i];
        const auto or_to_say = [&](const Text& text, PhraseKey missing) {
            return text.value.empty() ? phrases.say(missing) : said(text);
        };
        table.rows.push_back({{plain(std::to_string(i + 1)), {}},
                              {plain(said(lever.title) +
                                     (lever.preselected ? phrases.say(Phrase::LeverPreselectedAfter)
                                                        : std::string())),
                               {}},
                              {plain(degree_word(lever.effort, Phrase::WordLow, phrases)), {}},
                              {plain(degree_word(lever.impact, Phrase::WordLimited, phrases)), {}},
                              {plain(or_to_say(lever.owner, Phrase::ToBeNamed)), {}},
                              {plain(or_to_say(lever.horizon, Phrase::ToBeSet)), {}}});
    }
    return table;
}

Slide levers_slide(const Telling& telling) {
    Slide slide{.surtitle = telling.phrases.say(Phrase::LeversSurtitle),
                .title = levers_title(telling)};
    slide.blocks.push_back(
        in_main(Figure{std::make_shared<Chart>(matrix(telling)), 384, matrix_in_words(telling)}));
    slide.blocks.push_back(in_main(levers_table(telling)));
    return slide;
}

} // namespace

std::vector<Slide> compose_levers(const Telling& telling) {
    if (telling.dossier.levers.empty()) {
        return {};
    }
    return {levers_slide(telling)};
}

} // namespace restitution
