#include "story/wording/answer_groups.h"

#include "base/utf8.h"
#include "story/wording/wording.h"

#include <algorithm>
#include <map>
#include <optional>

namespace restitution {

namespace {

using Values = std::map<std::string, Fraction>;

/// What each text of the grids is worth; nothing when one is long or worth two things.
std::optional<Values> worth_of_texts(const Dimension& dimension) {
    Values values;
    for (const Question& question : dimension.questions) {
        for (std::size_t step = 0; step < question.grid.size(); ++step) {
            const std::string text = said(question.grid[step].text);
            const Fraction value = step_value(question, static_cast<int>(step));
            const auto [known, is_new] = values.emplace(text, value);
            if (!is_short_answer(text) || (!is_new && known->second != value)) {
                return std::nullopt;
            }
        }
    }
    return values;
}

/// `group(question, step)` is the rank of an answer.
template <class Group>
void count(AnswerGroups& groups, std::size_t dimension, const Telling& telling, Group group) {
    groups.counts.assign(groups.names.size(), 0);
    const auto& covered = telling.metrics.coverage.dimensions[dimension].questions;
    const auto& questions = telling.dimension(dimension).questions;
    for (std::size_t i = 0; i < covered.size(); ++i) {
        if (covered[i].step) {
            ++groups.counts[group(questions[i], *covered[i].step)];
        }
    }
}

AnswerGroups by_words(const Values& values, std::size_t dimension, const Telling& telling) {
    std::vector<std::pair<Fraction, std::string>> sorted;
    for (const auto& [text, value] : values) {
        sorted.emplace_back(value, text);
    }
    std::sort(sorted.begin(), sorted.end());
    AnswerGroups groups;
    groups.own_words = true;
    for (const auto& [value, text] : sorted) {
        groups.names.push_back(text);
    }
    count(groups, dimension, telling, [&](const Question& question, int step) {
        const auto found = std::find(groups.names.begin(), groups.names.end(),
                                     said(question.grid[static_cast<std::size_t>(step)].text));
        return static_cast<std::size_t>(found - groups.names.begin());
    });
    return groups;
}

} // namespace

bool is_short_answer(const std::string& text) {
    constexpr std::size_t longest = 16;
    return !text.empty() && length(text) <= longest;
}

AnswerGroups answer_groups(std::size_t dimension, const Telling& telling) {
    if (const auto values = worth_of_texts(telling.dimension(dimension))) {
        return by_words(*values, dimension, telling);
    }
    AnswerGroups groups;
    for (const MaturityLevel& level : telling.questionnaire().levels) {
        groups.names.push_back(said(level.name));
    }
    count(groups, dimension, telling, [&](const Question& question, int step) {
        return level_of_share(step_value(question, step), telling.questionnaire());
    });
    return groups;
}

} // namespace restitution
