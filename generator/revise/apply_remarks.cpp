#include "revise/apply_remarks.h"

#include "base/overload.h"
#include "messages/remarks.h"
#include "metrics/coverage.h"
#include "model/texts.h"
#include "revise/line_fields.h"

#include <algorithm>
#include <map>
#include <utility>

namespace restitution {

namespace {

/// What one change is about: no two changes of a version may share it.
struct ChangedField {
    std::string target;
    int field = 0;
    friend auto operator<=>(const ChangedField&, const ChangedField&) = default;
};

ChangedField field_of(const Change& change) {
    return std::visit(
        Overload{
            [](const RetainedAnswerChange& answer) {
                return ChangedField{name_of(answer.question.value), 0};
            },
            [](const LineChange& line) {
                const LineField field = line.field.value;
                const bool age = field == LineField::Age || field == LineField::Purchase;
                return ChangedField{name_of(line.line.value),
                                    static_cast<int>(age ? LineField::Age : field)};
            },
            [](const TextChange& text) {
                return ChangedField{name_of(text.target.value), static_cast<int>(text.field.value)};
            }},
        change);
}

Span place_of(const Change& change) {
    return std::visit(
        Overload{[](const RetainedAnswerChange& answer) { return answer.question.where; },
                 [](const LineChange& line) { return line.field.where; },
                 [](const TextChange& text) { return text.field.where; }},
        change);
}

RemarkTarget target_of(const Change& change) {
    return std::visit(
        Overload{[](const RetainedAnswerChange& answer) -> RemarkTarget {
                     return answer.question.value;
                 },
                 [](const LineChange& line) -> RemarkTarget { return line.line.value; },
                 [](const TextChange& text) -> RemarkTarget { return text.target.value; }},
        change);
}

bool same_given(const Given& given, const QuestionCoverage& covered) {
    return std::visit(
        Overload{
            [&](const StepGiven& step) { return covered.step == step.step.value; },
            [&](const NotApplicable&) { return covered.state == QuestionState::NotApplicable; },
            [&](const DoesNotKnow&) { return covered.state == QuestionState::DoesNotKnow; }},
        given);
}

/// Lays changes over a dossier one after the other: each sees what those before it left, and no
/// field is changed twice in one version.
class Overlay {
public:
    Overlay(const Dossier& dossier, int version, Diagnostics& diagnostics)
        : diagnostics_(diagnostics) {
        revision_.dossier = dossier;
        Dossier& result = revision_.dossier;
        auto& versions = result.diagnosis.versions;
        versions.erase(std::remove_if(versions.begin(), versions.end(),
                                      [&](const DocumentVersion& declared) {
                                          return declared.number.value > version;
                                      }),
                       versions.end());
        auto& remarks = result.remarks;
        remarks.erase(std::remove_if(remarks.begin(), remarks.end(),
                                     [&](const Remark& remark) {
                                         return !remark.version || remark.version->value > version;
                                     }),
                      remarks.end());
        std::stable_sort(remarks.begin(), remarks.end(), [](const Remark& a, const Remark& b) {
            return a.version->value < b.version->value;
        });
    }

    Revision apply() {
        int version = 0;
        for (const Remark& remark : revision_.dossier.remarks) {
            if (remark.version->value != version) {
                version = remark.version->value;
                changed_.clear();
            }
            for (const Change& change : remark.changes) {
                apply(remark, change);
            }
        }
        return std::move(revision_);
    }

private:
    void apply(const Remark& remark, const Change& change) {
        const auto [earlier, is_new] = changed_.emplace(field_of(change), place_of(change));
        if (!is_new) {
            diagnostics_.error(place_of(change), messages::changed_twice(earlier->first.target),
                               {messages::first_changed_here(earlier->second)});
            return;
        }
        const bool done = std::visit(
            Overload{[&](const RetainedAnswerChange& answer) { return set_answer(remark, answer); },
                     [&](const LineChange& line) { return set_line(line); },
                     [&](const TextChange& text) { return set_text(text); }},
            change);
        if (done) {
            revision_.changes.push_back(
                {remark.version->value, remark.id.value, target_of(change)});
        }
    }

    QuestionCoverage coverage_of(const QuestionId& id) const {
        const Dossier& dossier = revision_.dossier;
        const Coverage coverage = compute_coverage(dossier.questionnaire, dossier.answers,
                                                   dossier.diagnosis.options.questionnaire);
        for (const DimensionCoverage& dimension : coverage.dimensions) {
            for (const QuestionCoverage& question : dimension.questions) {
                if (question.id == id) {
                    return question;
                }
            }
        }
        return {};
    }

    bool set_answer(const Remark& remark, const RetainedAnswerChange& change) {
        const QuestionId& id = change.question.value;
        const QuestionCoverage covered = coverage_of(id);
        if (covered.state == QuestionState::Excluded) {
            diagnostics_.error(change.question.where, messages::changes_excluded_question(id.text));
            return false;
        }
        if (change.before && !same_given(change.before->value, covered)) {
            diagnostics_.error(change.before->where, messages::before_no_longer_true(),
                               {messages::correct_before()});
            return false;
        }
        auto& retained = revision_.dossier.answers.retained;
        retained.erase(std::remove_if(retained.begin(), retained.end(),
                                      [&](const RetainedAnswer& answer) {
                                          return answer.question.value == id;
                                      }),
                       retained.end());
        retained.push_back({change.question, change.given, remark.text});
        return true;
    }

    bool set_line(const LineChange& change) {
        if (!revision_.dossier.inventory) {
            return false;
        }
        for (InventoryLine& line : revision_.dossier.inventory->lines) {
            if (line.id.value != change.line.value) {
                continue;
            }
            const LineField field = change.field.value;
            if (change.before && !same_field(line, change.before->value, field)) {
                diagnostics_.error(change.before->where, messages::before_no_longer_true(),
                                   {messages::correct_before()});
                return false;
            }
            set_field(line, field, change.patch);
            return true;
        }
        return false;
    }

    bool set_text(const TextChange& change) {
        bool found = false;
        bool done = false;
        for_each_text(revision_.dossier, [&](const ChangeableText& text) {
            if (!found && text.field == change.field.value && text.target == change.target.value) {
                found = true;
                done = set_text(text, change);
            }
        });
        if (!found && std::holds_alternative<SlideId>(change.target.value)) {
            return add_title(change);
        }
        return done;
    }

    bool set_text(const ChangeableText& text, const TextChange& change) {
        if (change.before && text.text != change.before->value) {
            diagnostics_.error(change.before->where, messages::before_no_longer_true(),
                               {messages::correct_before()});
            return false;
        }
        text.text = change.text.value;
        text.where = change.text.where;
        return true;
    }

    /// To a slide whose title the author has left as the program words it.
    bool add_title(const TextChange& change) {
        Text title;
        if (!set_text({title.value, title.where}, change)) {
            return false;
        }
        revision_.dossier.deck_edits.titles.push_back(
            {{std::get<SlideId>(change.target.value), {}}, title});
        return true;
    }

    Diagnostics& diagnostics_;
    Revision revision_;
    std::map<ChangedField, Span> changed_; ///< in the version at hand
};

} // namespace

Revision apply_remarks(const Dossier& dossier, std::optional<int> version,
                       Diagnostics& diagnostics) {
    const auto& versions = dossier.diagnosis.versions;
    const int wanted = version.value_or(versions.back().number.value);
    const bool declared =
        std::any_of(versions.begin(), versions.end(), [&](const DocumentVersion& candidate) {
            return candidate.number.value == wanted;
        });
    if (!declared) {
        diagnostics.error(versions.back().number.where, messages::version_not_declared(wanted),
                          {messages::declare_versions()});
        return {dossier, {}};
    }
    return Overlay(dossier, wanted, diagnostics).apply();
}

} // namespace restitution
