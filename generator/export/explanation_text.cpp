#include "export/explanation_text.h"

#include "base/overload.h"
#include "export/places.h"
#include "formats/terminal_text.h"
#include "messages/explain.h"
#include "metrics/next_profile.h"
#include "story/wording/formula.h"
#include "style/french_format.h"
#include "style/typography.h"

#include <algorithm>

namespace restitution {

namespace {

using Row = std::vector<std::string>;
constexpr ColumnSide left = ColumnSide::Left;
constexpr ColumnSide right = ColumnSide::Right;

std::string label(FormulaKind kind) {
    switch (kind) {
    case FormulaKind::Note:
        return messages::label_of_note();
    case FormulaKind::LowBound:
        return messages::label_of_low();
    case FormulaKind::HighBound:
        return messages::label_of_high();
    case FormulaKind::Completeness:
        return messages::label_of_completeness();
    case FormulaKind::RetainedStep:
        return messages::label_of_median();
    case FormulaKind::StepValue:
        return messages::label_of_value();
    case FormulaKind::NoteIfLowest:
        return messages::label_of_low();
    case FormulaKind::NoteIfHighest:
        return messages::label_of_high();
    case FormulaKind::Contribution:
        return messages::label_of_contribution();
    case FormulaKind::DimensionGain:
        return messages::label_of_dimension_gain();
    case FormulaKind::OverallGain:
        return messages::label_of_overall_gain();
    }
    return {};
}

std::string state(QuestionState value) {
    switch (value) {
    case QuestionState::Answered:
        return messages::state_answered();
    case QuestionState::NotApplicable:
        return messages::state_not_applicable();
    case QuestionState::DoesNotKnow:
        return messages::state_does_not_know();
    case QuestionState::Unanswered:
        return messages::state_unanswered();
    case QuestionState::Excluded:
        return messages::state_excluded();
    }
    return {};
}

std::string said_so(const Given& given) {
    return std::visit(
        Overload{[](const StepGiven& step) { return messages::step_given(step.step.value); },
                 [](const NotApplicable&) { return messages::not_applicable_given(); },
                 [](const DoesNotKnow&) { return messages::does_not_know_given(); }},
        given);
}

class Writer {
public:
    Writer(const Explanation& explanation, const Dossier& dossier, const Metrics& metrics,
           const Sources& sources, const std::string& folder)
        : told_(explanation), dossier_(dossier), metrics_(metrics), sources_(sources),
          folder_(folder) {}

    std::string write() {
        std::visit(*this, told_.target);
        return page_.text();
    }

    void operator()(std::monostate) {
        page_.title(messages::whole_explained());
        tell_rating(messages::out_of_scope_whole(), metrics_.coverage.counts);
        if (!told_.rating->in_scope()) {
            return;
        }
        calculation(messages::method_of_whole());
        dimensions();
        missing();
        rises(FormulaKind::OverallGain);
    }

    void operator()(const DimensionId& id) {
        const Dimension& asked = dossier_.questionnaire.dimensions[told_.dimension];
        page_.title(messages::dimension_explained(id.text, typography(asked.name.value)));
        tell_rating(messages::out_of_scope_dimension(),
                    metrics_.coverage.dimensions[told_.dimension].counts);
        if (told_.rating->in_scope()) {
            calculation(messages::method_of_dimension());
        }
        answers();
        missing();
        rises(FormulaKind::DimensionGain);
    }

    void operator()(const QuestionId& id) {
        const ExplainedQuestion& question = told_.questions.front();
        const Dimension& dimension = dossier_.questionnaire.dimensions[told_.dimension];
        page_.title(messages::question_explained(id.text, typography(question.asked->topic.value)));
        page_.paragraph(typography(question.asked->text.value));
        page_.paragraph(messages::in_dimension(
            dimension.id.value.text, typography(dimension.name.value), weight_of(*question.asked)));
        page_.paragraph(messages::defined_in(place(question.asked->id.where)));
        grid(*question.asked);
        said(question);
        decision(question);
        calculation_of(question);
    }

private:
    std::string place(Span where) const {
        const Place found = place_of(where, sources_, folder_);
        const std::string text = found.file + ':' + std::to_string(found.position.line);
        return found.shipped ? messages::shipped_place(text) : text;
    }

    static std::string weight_of(const Question& question) {
        return exact_number(to_fraction(question.weight));
    }

    void tell_rating(const std::string& out_of_scope, const AnswerCounts& counts) {
        const Rating& rating = *told_.rating;
        const Questionnaire& asked = dossier_.questionnaire;
        if (!rating.in_scope()) {
            page_.paragraph(out_of_scope);
            return;
        }
        const std::string low = french_number(rating.bounds->low.shown);
        const std::string high = french_number(rating.bounds->high.shown);
        if (!rating.note) {
            page_.paragraph(messages::no_note_yet(low, high));
        } else {
            page_.paragraph(
                messages::note_is(french_number(rating.note->measure.shown), asked.scale.maximum,
                                  typography(asked.levels[rating.note->level].name.value)));
            page_.paragraph(counts.missing() > 0 ? messages::note_lies_between(low, high)
                                                 : messages::nothing_missing_in_note());
        }
        if (rating.indicative) {
            page_.paragraph(messages::note_is_indicative(asked.completeness_threshold));
        }
        const bool whole = std::holds_alternative<std::monostate>(told_.target);
        const auto answered = whole ? messages::answered_of_whole : messages::answered_of;
        page_.paragraph(answered(counts.answered, counts.applicable(),
                                 french_percent(rating.completeness->percent)));
    }

    void calculation(const std::string& method) {
        page_.head(messages::head_of_calculation());
        page_.paragraph(method);
        if (told_.rating->completeness->share < 1) {
            page_.paragraph(messages::method_of_bounds());
        }
        page_.gap();
        for (const Formula& formula : told_.formulas) {
            write(formula, label(formula.kind));
        }
    }

    void write(const Formula& formula, const std::string& name) {
        const std::string exact = exact_number(formula.result);
        const std::string shown = shown_result(formula);
        const std::string expression = expression_of(formula);
        page_.calculation(name, expression == exact ? std::string() : expression,
                          exact == shown ? exact : exact + ' ' + messages::shown_as(shown));
    }

    /// What decided: the team, one answer, or several.
    std::string source_of(const ExplainedQuestion& question) const {
        if (question.covered->outside_light) {
            return messages::outside_light();
        }
        if (question.decision) {
            return messages::by_team() + ' ' + place(question.decision->where);
        }
        if (question.said.empty()) {
            return {};
        }
        if (question.said.size() == 1) {
            return place(question.said.front().where);
        }
        std::vector<std::string> places;
        for (const SaidAnswer& answer : question.said) {
            places.push_back(place(answer.where));
        }
        return messages::median_of(places);
    }

    void answers() {
        page_.head(messages::head_of_answers());
        std::vector<Row> rows{{messages::column_question(), messages::column_state(),
                               messages::column_step(), messages::column_value(),
                               messages::column_weight(), messages::column_source()}};
        for (const ExplainedQuestion& question : told_.questions) {
            const auto& step = question.covered->step;
            rows.push_back({question.asked->id.value.text, state(question.covered->state),
                            step ? std::to_string(*step) : std::string(),
                            step ? exact_number(step_value(*question.asked, *step)) : std::string(),
                            weight_of(*question.asked), source_of(question)});
        }
        page_.table({left, left, right, right, right, left}, rows);
        page_.gap();
        page_.paragraph(messages::see_question());
    }

    void dimensions() {
        page_.head(messages::head_of_dimensions());
        std::vector<Row> rows{{messages::column_dimension(), messages::column_note(),
                               messages::column_shown(), messages::column_weight(),
                               messages::column_source()}};
        for (std::size_t d = 0; d < dossier_.questionnaire.dimensions.size(); ++d) {
            const Dimension& asked = dossier_.questionnaire.dimensions[d];
            const auto& note = metrics_.maturity.dimensions[d].rating.note;
            rows.push_back({asked.id.value.text,
                            note ? exact_number(note->measure.value)
                            : metrics_.maturity.dimensions[d].rating.in_scope()
                                ? messages::without_note()
                                : messages::out_of_scope(),
                            note ? french_number(note->measure.shown) : std::string(),
                            exact_number(to_fraction(asked.weight)), place(asked.id.where)});
        }
        page_.table({left, right, right, right, left}, rows);
    }

    std::string whom_to_ask(const Question& question) const {
        std::vector<std::string> profiles;
        if (const auto next = next_to_ask(question, dossier_)) {
            if (const Profile* profile = dossier_.questionnaire.find(next->profile)) {
                profiles.push_back(typography(profile->name.value));
            }
        }
        return messages::to_ask(profiles);
    }

    void missing() {
        bool first = true;
        for (const ExplainedQuestion& question : told_.questions) {
            if (!is_missing(question.covered->state)) {
                continue;
            }
            if (first) {
                page_.head(messages::head_of_missing());
            }
            first = false;
            page_.bullet(question.asked->id.value.text + ", " +
                         lower_first(typography(question.asked->topic.value)) + " (" +
                         state(question.covered->state) + "), " + whom_to_ask(*question.asked));
        }
    }

    void rises(FormulaKind kind) {
        constexpr std::size_t most = 5;
        if (told_.rises.empty()) {
            return;
        }
        page_.head(messages::head_of_rises());
        page_.paragraph(messages::method_of_rises());
        page_.gap();
        for (std::size_t i = 0; i < std::min(most, told_.rises.size()); ++i) {
            const Rise& rise = told_.rises[i];
            page_.bullet(messages::one_level_more(rise.id.text, rise.from));
            write(gain_formula(rise, kind, dossier_.questionnaire, metrics_), {});
        }
        if (told_.rises.size() > most) {
            page_.paragraph(messages::fewer_rises_shown(told_.rises.size() - most));
        }
    }

    void grid(const Question& asked) {
        page_.head(messages::head_of_grid());
        std::vector<Row> rows;
        for (std::size_t step = 0; step < asked.grid.size(); ++step) {
            rows.push_back(
                {std::to_string(step),
                 messages::worth(exact_number(step_value(asked, static_cast<int>(step)))),
                 typography(asked.grid[step].text.value)});
        }
        page_.table({right, left, left}, rows);
    }

    void said(const ExplainedQuestion& question) {
        page_.head(messages::head_of_said());
        if (question.said.empty()) {
            page_.paragraph(messages::nobody_answered());
        }
        for (const SaidAnswer& answer : question.said) {
            std::string text =
                said_so(*answer.given) + ", " + typography(french_list(answer.roles)) + " (";
            if (answer.interview->date) {
                text += messages::interview_of(numeric_date(answer.interview->date->value)) + ", ";
            }
            page_.bullet(text + place(answer.where) + ')');
        }
    }

    void decision(const ExplainedQuestion& question) {
        if (question.covered->outside_light || question.decision) {
            page_.head(messages::head_of_decision());
        }
        if (question.covered->outside_light) {
            page_.paragraph(upper_first(messages::outside_light()) + '.');
        }
        if (question.decision) {
            page_.paragraph(question.decision->given == nullptr
                                ? messages::left_out_by_team()
                                : messages::retained_by_team(said_so(*question.decision->given)));
            page_.paragraph(typography(question.decision->reason));
            page_.paragraph('(' + place(question.decision->where) + ')');
        }
    }

    void calculation_of(const ExplainedQuestion& question) {
        page_.head(messages::head_of_calculation());
        const auto& step = question.covered->step;
        if (!step) {
            page_.paragraph(upper_first(state(question.covered->state)) + '.');
            if (is_missing(question.covered->state)) {
                page_.paragraph(upper_first(whom_to_ask(*question.asked)) + '.');
                page_.paragraph(messages::method_of_missing());
                page_.gap();
                for (const Formula& formula : told_.formulas) {
                    write(formula, label(formula.kind));
                }
            }
            return;
        }
        page_.paragraph(
            messages::retained_step(*step, exact_number(step_value(*question.asked, *step))));
        for (const Formula& formula : told_.formulas) {
            if (formula.kind == FormulaKind::RetainedStep) {
                page_.paragraph(messages::method_of_median());
            }
        }
        page_.paragraph(messages::method_of_question());
        page_.gap();
        bool gains = false;
        for (const Formula& formula : told_.formulas) {
            if (formula.kind == FormulaKind::DimensionGain ||
                formula.kind == FormulaKind::OverallGain) {
                if (!gains) {
                    page_.gap();
                    page_.paragraph(messages::method_of_rises());
                }
                gains = true;
            }
            write(formula, label(formula.kind));
        }
    }

    const Explanation& told_;
    const Dossier& dossier_;
    const Metrics& metrics_;
    const Sources& sources_;
    const std::string& folder_;
    TerminalText page_;
};

} // namespace

std::string explanation_text(const Explanation& explanation, const Dossier& dossier,
                             const Metrics& metrics, const Sources& sources,
                             const std::string& folder) {
    return Writer(explanation, dossier, metrics, sources, folder).write();
}

} // namespace restitution
