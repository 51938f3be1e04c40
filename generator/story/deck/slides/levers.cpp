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

class LeverSlide {
public:
    explicit LeverSlide(const Telling& telling)
        : telling_(telling), phrases_(telling.phrases), levers_(telling.dossier.levers) {}

    Slide compose() const {
        Slide slide{.surtitle = phrases_.say(Phrase::LeversSurtitle), .title = title()};
        slide.blocks.push_back(
            in_main(Figure{std::make_shared<Chart>(matrix()), 384, alternative()}));
        slide.blocks.push_back(in_main(table()));
        return slide;
    }

private:
    /// How many levers of which the test holds.
    template <class Test>
    int count(Test test) const {
        return static_cast<int>(std::count_if(levers_.begin(), levers_.end(), test));
    }

    std::string title() const {
        const int chosen = count([](const Lever& lever) { return lever.preselected; });
        if (chosen == 0) {
            const auto all = static_cast<int>(levers_.size());
            return phrases_.count(Phrase::LeversTitleOne, all,
                                  {{"nombre", upper_first(cardinal(all))}});
        }
        const int easy = count(
            [](const Lever& lever) { return lever.preselected && lever.effort == Degree::Low; });
        std::string text = phrases_.count(Phrase::LeversChosenOne, chosen,
                                          {{"nombre", upper_first(cardinal(chosen))}});
        if (easy > 0) {
            text += phrases_.count(Phrase::LeversEasyOne, easy, {{"nombre", cardinal(easy)}});
        }
        return text;
    }

    std::string effort(Degree degree) const {
        switch (degree) {
        case Degree::Low:
            return phrases_.say(Phrase::EffortLow);
        case Degree::Medium:
            return phrases_.say(Phrase::EffortMedium);
        case Degree::High:
            return phrases_.say(Phrase::EffortHigh);
        }
        return {};
    }

    std::string effect(Degree degree) const {
        switch (degree) {
        case Degree::Low:
            return phrases_.say(Phrase::EffectLow);
        case Degree::Medium:
            return phrases_.say(Phrase::EffectMedium);
        case Degree::High:
            return phrases_.say(Phrase::EffectHigh);
        }
        return {};
    }

    static std::size_t column_of(Degree effort) { return static_cast<std::size_t>(effort); }
    /// The strongest effect stands first.
    static std::size_t row_of(Degree effect) { return 2 - static_cast<std::size_t>(effect); }

    LeverMatrix matrix() const {
        LeverMatrix chart;
        for (const Degree degree : degrees) {
            chart.efforts[column_of(degree)] = effort(degree);
            chart.effects[row_of(degree)] = effect(degree);
        }
        std::array<std::array<std::vector<MatrixLever>, 3>, 3> cells;
        for (std::size_t i = 0; i < levers_.size(); ++i) {
            const Lever& lever = levers_[i];
            cells[row_of(lever.impact)][column_of(lever.effort)].push_back(
                {std::to_string(i + 1), said(lever.title), lever.preselected});
        }
        for (std::size_t row = 0; row < 3; ++row) {
            for (std::size_t column = 0; column < 3; ++column) {
                chart.cells[row][column] = cell_of(std::move(cells[row][column]));
            }
        }
        chart.empty = phrases_.say(Phrase::LeversNone);
        chart.preselected = phrases_.say(Phrase::LeversPreselected);
        chart.other = phrases_.say(Phrase::LeversOther);
        return chart;
    }

    /// What does not fit is counted; the table after the matrix names it.
    LeverCell cell_of(std::vector<MatrixLever> levers) const {
        LeverCell cell;
        // The chosen ones first, so that they are shown.
        std::stable_partition(levers.begin(), levers.end(),
                              [](const MatrixLever& lever) { return lever.preselected; });
        if (levers.size() > lever_cell_capacity) {
            const auto hidden = static_cast<long>(levers.size() - lever_cell_capacity + 1);
            cell.more = phrases_.count(Phrase::LeversMoreOne, hidden);
            levers.resize(lever_cell_capacity - 1);
        }
        cell.levers = std::move(levers);
        return cell;
    }

    /// Cell by cell, every lever named, those that a full cell only counts included.
    std::string alternative() const {
        std::string text;
        std::vector<std::string> empty;
        for (const Degree impact : {Degree::High, Degree::Medium, Degree::Low}) {
            for (const Degree wanted : degrees) {
                const std::string place =
                    phrases_.say(Phrase::LeversPlace, {{"effort", effort(wanted)},
                                                       {"effet", lower_first(effect(impact))}});
                std::vector<std::string> names;
                for (const Lever& lever : levers_) {
                    if (lever.effort == wanted && lever.impact == impact) {
                        names.push_back(said(lever.title) +
                                        (lever.preselected
                                             ? phrases_.say(Phrase::AltLeverPreselected)
                                             : std::string()));
                    }
                }
                if (names.empty()) {
                    empty.push_back(lower_first(place));
                    continue;
                }
                text += (text.empty() ? "" : " ") +
                        phrases_.say(Phrase::AltLeverCell,
                                     {{"case", place}, {"leviers", french_list(names)}});
            }
        }
        if (!empty.empty()) {
            text += " " + phrases_.say(Phrase::AltLeverEmpty, {{"cases", french_list(empty)}});
        }
        return text;
    }

    Table table() const {
        Table table;
        table.columns = {{phrases_.say(Phrase::ColumnNumber), 0, false, true},
                         {phrases_.say(Phrase::ColumnLever), 3, true, false},
                         {phrases_.say(Phrase::ColumnEffort), 0, false, false},
                         {phrases_.say(Phrase::ColumnEffect), 0, false, false},
                         {phrases_.say(Phrase::ColumnPilot), 1.6, false, false},
                         {phrases_.say(Phrase::ColumnDue), 1, false, false}};
        for (std::size_t i = 0; i < levers_.size(); ++i) {
            const Lever& lever = levers_[i];
            const auto or_to_say = [&](const Text& text, PhraseKey missing) {
                return text.value.empty() ? phrases_.say(missing) : said(text);
            };
            table.rows.push_back(
                {{plain(std::to_string(i + 1)), {}},
                 {plain(said(lever.title) + (lever.preselected
                                                 ? phrases_.say(Phrase::LeverPreselectedAfter)
                                                 : std::string())),
                  {}},
                 {plain(degree_word(lever.effort, Phrase::WordLow, phrases_)), {}},
                 {plain(degree_word(lever.impact, Phrase::WordLimited, phrases_)), {}},
                 {plain(or_to_say(lever.owner, Phrase::ToBeNamed)), {}},
                 {plain(or_to_say(lever.horizon, Phrase::ToBeSet)), {}}});
        }
        return table;
    }

    const Telling& telling_;
    const Phrases& phrases_;
    const std::vector<Lever>& levers_;
};

} // namespace

std::vector<Slide> compose_levers(const Telling& telling) {
    if (telling.dossier.levers.empty()) {
        return {};
    }
    return {LeverSlide(telling).compose()};
}

} // namespace restitution
