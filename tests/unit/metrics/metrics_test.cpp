#include "metrics/metrics.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace restitution {
namespace {

using namespace test;

/// Draws dossiers; the same ones on every run and with every compiler.
class Draw {
public:
    explicit Draw(unsigned seed) : engine_(seed) {}

    /// From `low` to `high`, both included.
    int number(int low, int high) {
        return low + static_cast<int>(engine_() % static_cast<unsigned>(high - low + 1));
    }
    bool chance(int percent) { return number(1, 100) <= percent; }

    template <class T>
    void shuffle(std::vector<T>& items) {
        for (std::size_t i = items.size(); i > 1; --i) {
            std::swap(items[i - 1],
                      items[static_cast<std::size_t>(number(0, static_cast<int>(i) - 1))]);
        }
    }

private:
    std::mt19937 engine_;
};

enum class Grids { Any, FromZeroToOne };

Question draw_question(Draw& draw, const std::string& id, Grids grids) {
    const int steps = draw.number(2, 6);
    Question result = question(id, draw.number(1, 300), steps);
    result.light = draw.chance(70);
    if (draw.chance(40)) {
        std::vector<long> values;
        for (int i = 0; i < steps; ++i) {
            values.push_back(draw.number(0, 16) + 16L * i); // rising, 0 to 96
        }
        if (grids == Grids::FromZeroToOne) {
            values.front() = 0;
            values.back() = 100;
        }
        result = valued_question(id, values, result.weight.count);
    }
    return result;
}

Given draw_given(Draw& draw, const Question& asked) {
    const int kind = draw.number(1, 10);
    if (kind == 1) {
        return not_applicable(draw.chance(50) ? "a" : "b");
    }
    return kind == 2 ? does_not_know()
                     : level(draw.number(0, static_cast<int>(asked.grid.size()) - 1));
}

Questionnaire draw_questionnaire(Draw& draw, Grids grids) {
    std::vector<Dimension> dimensions;
    for (int d = draw.number(1, 5); d > 0; --d) {
        const std::string id = "D" + std::to_string(d);
        std::vector<Question> questions;
        for (int q = draw.number(1, 6); q > 0; --q) {
            questions.push_back(draw_question(draw, id + "-" + std::to_string(q), grids));
        }
        dimensions.push_back(dimension(id, questions, draw.number(1, 300)));
    }
    return questionnaire(dimensions);
}

Dossier draw_dossier(Draw& draw, Grids grids) {
    Dossier dossier;
    dossier.questionnaire = draw_questionnaire(draw, grids);
    if (draw.chance(20)) {
        dossier.diagnosis.options.questionnaire = QuestionnaireChoice::Light;
    }
    const int answer_rate = draw.number(0, 60);
    for (int i = draw.number(0, 4); i > 0; --i) {
        dossier.answers.interviews.push_back(interview({}));
    }
    for (const Dimension& dimension : dossier.questionnaire.dimensions) {
        for (const Question& asked : dimension.questions) {
            const std::string& id = asked.id.value.text;
            for (Interview& interview : dossier.answers.interviews) {
                if (draw.chance(answer_rate)) {
                    interview.answers.push_back(answer(id, draw_given(draw, asked)));
                }
            }
            if (draw.chance(10)) {
                dossier.answers.retained.push_back(retained(id, draw_given(draw, asked)));
            } else if (draw.chance(10)) {
                dossier.answers.excluded.push_back(excluded(id));
            }
        }
    }
    return dossier;
}

constexpr unsigned runs = 300;

/// The rating of each dimension, then the overall one.
std::vector<Rating> ratings(const Metrics& metrics) {
    std::vector<Rating> result;
    for (const DimensionMaturity& dimension : metrics.maturity.dimensions) {
        result.push_back(dimension.rating);
    }
    result.push_back(metrics.maturity.overall);
    return result;
}

TEST(MetricsProperty, BoundsContainTheNoteExactlyAndAsShown) {
    for (unsigned seed = 0; seed < runs; ++seed) {
        Draw draw(seed);
        for (const Rating& rating : ratings(compute_metrics(draw_dossier(draw, Grids::Any)))) {
            if (!rating.note) {
                continue;
            }
            EXPECT_LE(rating.bounds->low.value, rating.note->measure.value) << seed;
            EXPECT_LE(rating.note->measure.value, rating.bounds->high.value) << seed;
            EXPECT_LE(rating.bounds->low.shown.scaled, rating.note->measure.shown.scaled) << seed;
            EXPECT_LE(rating.note->measure.shown.scaled, rating.bounds->high.shown.scaled) << seed;
        }
    }
}

TEST(MetricsProperty, OrderOfTheAnswersChangesNothing) {
    for (unsigned seed = 0; seed < runs; ++seed) {
        Draw draw(seed);
        Dossier dossier = draw_dossier(draw, Grids::Any);
        const Metrics before = compute_metrics(dossier);
        draw.shuffle(dossier.answers.interviews);
        draw.shuffle(dossier.answers.retained);
        draw.shuffle(dossier.answers.excluded);
        for (Interview& interview : dossier.answers.interviews) {
            draw.shuffle(interview.answers);
        }
        EXPECT_EQ(compute_metrics(dossier), before) << seed;
    }
}

TEST(MetricsProperty, AHigherAnswerNeverLowersANoteNorABound) {
    for (unsigned seed = 0; seed < runs; ++seed) {
        Draw draw(seed);
        Dossier dossier = draw_dossier(draw, Grids::FromZeroToOne);
        const std::vector<Rating> before = ratings(compute_metrics(dossier));
        for (Interview& interview : dossier.answers.interviews) {
            for (Answer& answer : interview.answers) {
                auto* given = std::get_if<StepGiven>(&answer.given);
                const Question* asked = dossier.questionnaire.find(answer.question.value);
                const int top = static_cast<int>(asked->grid.size()) - 1;
                if (given == nullptr || given->step.value == top) {
                    continue;
                }
                ++given->step.value;
                const std::vector<Rating> after = ratings(compute_metrics(dossier));
                for (std::size_t i = 0; i < after.size(); ++i) {
                    if (before[i].note) {
                        EXPECT_GE(after[i].note->measure.share, before[i].note->measure.share);
                        EXPECT_GE(after[i].bounds->low.share, before[i].bounds->low.share);
                        EXPECT_GE(after[i].bounds->high.share, before[i].bounds->high.share);
                    }
                }
                --given->step.value;
            }
        }
    }
}

TEST(MetricsProperty, AnsweringAMissingQuestionNeverWidensTheBounds) {
    for (unsigned seed = 0; seed < runs; ++seed) {
        Draw draw(seed);
        Dossier dossier = draw_dossier(draw, Grids::FromZeroToOne);
        const Metrics metrics = compute_metrics(dossier);
        const std::vector<Rating> before = ratings(metrics);
        for (std::size_t d = 0; d < metrics.coverage.dimensions.size(); ++d) {
            for (std::size_t q = 0; q < metrics.coverage.dimensions[d].questions.size(); ++q) {
                const QuestionCoverage& covered = metrics.coverage.dimensions[d].questions[q];
                if (!is_missing(covered.state) || covered.retained) {
                    continue;
                }
                const Question& asked = dossier.questionnaire.dimensions[d].questions[q];
                const int step = draw.number(0, static_cast<int>(asked.grid.size()) - 1);
                Dossier answered = dossier;
                answered.answers.interviews.push_back(
                    interview({answer(covered.id.text, level(step))}));
                const std::vector<Rating> after = ratings(compute_metrics(answered));
                for (std::size_t i = 0; i < after.size(); ++i) {
                    if (before[i].in_scope()) {
                        EXPECT_GE(after[i].bounds->low.share, before[i].bounds->low.share) << seed;
                        EXPECT_LE(after[i].bounds->high.share, before[i].bounds->high.share)
                            << seed;
                    }
                }
            }
        }
    }
}

TEST(MetricsProperty, TheBestRiseGivesTheGainItAnnounces) {
    for (unsigned seed = 0; seed < runs; ++seed) {
        Draw draw(seed);
        Dossier dossier = draw_dossier(draw, Grids::Any);
        const Metrics before = compute_metrics(dossier);
        if (before.priorities.overall.empty()) {
            continue;
        }
        const Rise best = before.priorities.overall.front();
        auto& kept = dossier.answers.retained;
        kept.erase(std::remove_if(
                       kept.begin(), kept.end(),
                       [&](const RetainedAnswer& one) { return one.question.value == best.id; }),
                   kept.end());
        kept.push_back(retained(best.id.text, level(best.from + 1)));
        const Metrics after = compute_metrics(dossier);
        EXPECT_EQ(after.maturity.overall.note->measure.value -
                      before.maturity.overall.note->measure.value,
                  best.gain)
            << seed;
    }
}

TEST(MetricsProperty, StrengthsAndImprovementsAreDisjointAndNeverIndicative) {
    for (unsigned seed = 0; seed < runs; ++seed) {
        Draw draw(seed);
        const Maturity maturity = compute_metrics(draw_dossier(draw, Grids::Any)).maturity;
        EXPECT_LE(maturity.strengths.size(), 3U);
        EXPECT_LE(maturity.improvements.size(), 3U);
        for (const std::size_t strength : maturity.strengths) {
            EXPECT_FALSE(maturity.dimensions[strength].rating.indicative);
            EXPECT_EQ(
                std::count(maturity.improvements.begin(), maturity.improvements.end(), strength),
                0);
        }
    }
}

} // namespace
} // namespace restitution
