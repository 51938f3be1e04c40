#include "base/overload.h"
#include "checks/dossier_checks.h"
#include "checks/known_items.h"
#include "messages/dossier.h"
#include "messages/remarks.h"
#include "messages/unknown_name.h"

#include <algorithm>
#include <set>

namespace restitution {

namespace {

/// Judges targets, each against the part that defines it, when that part could be read.
class TargetCheck {
public:
    TargetCheck(const Dossier& dossier, const ReadParts& parts,
                const std::vector<std::string>& slides, Diagnostics& diagnostics)
        : dossier_(dossier), parts_(parts), slides_(slides), diagnostics_(diagnostics) {
        for (const Dimension& dimension : dossier.questionnaire.dimensions) {
            for (const Question& question : dimension.questions) {
                questions_.push_back(question.id.value.text);
            }
        }
    }

    void check(const Located<RemarkTarget>& target) {
        std::visit(
            Overload{[](std::monostate) {}, [&](const auto& id) { check(id, target.where); }},
            target.value);
    }

    void check(const QuestionId& id, Span where) {
        if (parts_.has(FileKind::Questionnaire) && !id.text.empty() &&
            dossier_.questionnaire.find(id) == nullptr) {
            report_unknown({where, id.text, questions_, {}}, messages::unknown_question(id.text),
                           diagnostics_);
        }
    }

    void check(const DimensionId& id, Span where) {
        if (parts_.has(FileKind::Questionnaire) && !id.text.empty() &&
            dossier_.questionnaire.find(id) == nullptr) {
            report_unknown({where, id.text, names_of(dossier_.questionnaire.dimensions),
                            defined_with(dossier_.questionnaire.dimensions, "dimensions")},
                           messages::unknown_dimension(id.text), diagnostics_);
        }
    }

    void check(const LineId& id, Span where) {
        const bool known = dossier_.inventory && dossier_.inventory->find(id) != nullptr;
        if (parts_.has(FileKind::Inventory) && !id.text.empty() && !known) {
            const auto lines =
                dossier_.inventory ? dossier_.inventory->lines : std::vector<InventoryLine>{};
            report_unknown({where, id.text, names_of(lines), defined_with(lines, "lignes")},
                           messages::unknown_line(id.text), diagnostics_);
        }
    }

    void check(const LeverId& id, Span where) {
        if (parts_.has(FileKind::Levers) && !id.text.empty() && dossier_.find(id) == nullptr) {
            report_unknown({where, id.text, names_of(dossier_.levers),
                            defined_with(dossier_.levers, "leviers")},
                           messages::unknown_lever(id.text), diagnostics_);
        }
    }

    void check(const SlideId& id, Span where) {
        if (parts_.has(FileKind::Questionnaire) && parts_.has(FileKind::DeckEdits) &&
            !id.text.empty() &&
            std::find(slides_.begin(), slides_.end(), id.text) == slides_.end()) {
            report_unknown({where, id.text, slides_, {}}, messages::unknown_slide(id.text),
                           diagnostics_);
        }
    }

private:
    const Dossier& dossier_;
    const ReadParts& parts_;
    std::vector<std::string> questions_;
    const std::vector<std::string>& slides_;
    Diagnostics& diagnostics_;
};

void check_step(const RetainedAnswerChange& change, const Given& given,
                const Questionnaire& questionnaire, Diagnostics& diagnostics) {
    const Question* question = questionnaire.find(change.question.value);
    const auto* step = std::get_if<StepGiven>(&given);
    if (question == nullptr || step == nullptr || question->grid.empty() ||
        static_cast<std::size_t>(step->step.value) < question->grid.size()) {
        return;
    }
    diagnostics.error(step->step.where,
                      messages::step_off_grid(step->step.value, question->grid.size()),
                      {messages::grid_defined_at(change.question.value.text, question->id.where)});
}

void check_change(const Change& change, const Dossier& dossier, TargetCheck& targets,
                  Diagnostics& diagnostics) {
    std::visit(
        Overload{[&](const RetainedAnswerChange& answer) {
                     targets.check(answer.question.value, answer.question.where);
                     check_step(answer, answer.given, dossier.questionnaire, diagnostics);
                     if (answer.before) {
                         check_step(answer, answer.before->value, dossier.questionnaire,
                                    diagnostics);
                     }
                 },
                 [&](const LineChange& line) { targets.check(line.line.value, line.line.where); },
                 [&](const TextChange& text) { targets.check(text.target); }},
        change);
}

/// Reports the second edit of one slide by the same list.
template <class Items, class SlideOf>
void check_edited_once(const Items& items, SlideOf slide_of, Diagnostics& diagnostics) {
    std::set<SlideId> edited;
    for (const auto& item : items) {
        const Located<SlideId>& slide = slide_of(item);
        if (!slide.value.text.empty() && !edited.insert(slide.value).second) {
            diagnostics.error(slide.where, messages::slide_edited_twice(slide.value.text));
        }
    }
}

} // namespace

void check_levers(const Dossier& dossier, const ReadParts& parts, Diagnostics& diagnostics) {
    const std::vector<std::string> no_slides; // a lever names none
    TargetCheck targets(dossier, parts, no_slides, diagnostics);
    for (const Lever& lever : dossier.levers) {
        if (lever.dimension) {
            targets.check(lever.dimension->value, lever.dimension->where);
        }
    }
}

void check_remarks(const Dossier& dossier, const ReadParts& parts,
                   const std::vector<std::string>& slides, Diagnostics& diagnostics) {
    TargetCheck targets(dossier, parts, slides, diagnostics);
    for (const Remark& remark : dossier.remarks) {
        targets.check(remark.target);
        for (const Change& change : remark.changes) {
            check_change(change, dossier, targets, diagnostics);
        }
        if (!parts.has(FileKind::Diagnosis) || !remark.version ||
            dossier.diagnosis.versions.empty()) {
            continue;
        }
        const int last = dossier.diagnosis.current_version().number.value;
        if (remark.version->value > last + 1) {
            diagnostics.warning(remark.version->where,
                                messages::version_far_ahead(remark.version->value, last),
                                {messages::declare_versions()});
        }
    }
}

void check_deck_edits(const Dossier& dossier, const ReadParts& parts,
                      const std::vector<std::string>& slides, Diagnostics& diagnostics) {
    const DeckEdits& edits = dossier.deck_edits;
    TargetCheck targets(dossier, parts, slides, diagnostics);
    const auto check = [&](const Located<SlideId>& id) { targets.check(id.value, id.where); };
    for (const Located<SlideId>& slide : edits.hidden) {
        check(slide);
    }
    for (const SlideMove& move : edits.moves) {
        check(move.slide);
        check(move.after);
    }
    for (const auto* texts : {&edits.titles, &edits.notes}) {
        for (const SlideText& text : *texts) {
            check(text.slide);
        }
        check_edited_once(
            *texts, [](const SlideText& text) -> const Located<SlideId>& { return text.slide; },
            diagnostics);
    }
    for (const OwnSlide& slide : edits.own_slides) {
        check(slide.after);
        if (slide.id.value == slide.after.value && !slide.id.value.text.empty()) {
            diagnostics.error(slide.after.where, messages::slide_after_itself(slide.id.value.text));
        }
    }
    check_edited_once(
        edits.hidden, [](const Located<SlideId>& id) -> const Located<SlideId>& { return id; },
        diagnostics);
}

} // namespace restitution
