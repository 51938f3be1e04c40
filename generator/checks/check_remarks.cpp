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

/// What targets are judged against: each against the part that defines it, when that part could be
/// read.
struct KnownTargets {
    const Dossier& dossier;
    const ReadParts& parts;
    const std::vector<std::string>& slides;
};

std::vector<std::string> question_ids(const Questionnaire& questionnaire) {
    std::vector<std::string> ids;
    for (const Dimension& dimension : questionnaire.dimensions) {
        for (const Question& question : dimension.questions) {
            ids.push_back(question.id.value.text);
        }
    }
    return ids;
}

void check(const Located<QuestionId>& target, const KnownTargets& known, Diagnostics& diagnostics) {
    const QuestionId& id = target.value;
    const Questionnaire& questionnaire = known.dossier.questionnaire;
    if (known.parts.has(FileKind::Questionnaire) && !id.text.empty() &&
        questionnaire.find(id) == nullptr) {
        report_unknown({target.where, id.text, question_ids(questionnaire), {}},
                       messages::unknown_question(id.text), diagnostics);
    }
}

void check(const Located<DimensionId>& target, const KnownTargets& known,
           Diagnostics& diagnostics) {
    const DimensionId& id = target.value;
    const Questionnaire& questionnaire = known.dossier.questionnaire;
    if (known.parts.has(FileKind::Questionnaire) && !id.text.empty() &&
        questionnaire.find(id) == nullptr) {
        report_unknown({target.where, id.text, names_of(questionnaire.dimensions),
                        defined_with(questionnaire.dimensions, "dimensions")},
                       messages::unknown_dimension(id.text), diagnostics);
    }
}

void check(const Located<LineId>& target, const KnownTargets& known, Diagnostics& diagnostics) {
    const LineId& id = target.value;
    const auto& inventory = known.dossier.inventory;
    if (!known.parts.has(FileKind::Inventory) || id.text.empty() ||
        (inventory && inventory->find(id) != nullptr)) {
        return;
    }
    const auto lines = inventory ? inventory->lines : std::vector<InventoryLine>{};
    report_unknown({target.where, id.text, names_of(lines), defined_with(lines, "lignes")},
                   messages::unknown_line(id.text), diagnostics);
}

void check(const Located<LeverId>& target, const KnownTargets& known, Diagnostics& diagnostics) {
    const LeverId& id = target.value;
    const auto& levers = known.dossier.levers;
    if (known.parts.has(FileKind::Levers) && !id.text.empty() &&
        known.dossier.find(id) == nullptr) {
        report_unknown({target.where, id.text, names_of(levers), defined_with(levers, "leviers")},
                       messages::unknown_lever(id.text), diagnostics);
    }
}

void check(const Located<SlideId>& target, const KnownTargets& known, Diagnostics& diagnostics) {
    const SlideId& id = target.value;
    if (known.parts.has(FileKind::Questionnaire) && known.parts.has(FileKind::DeckEdits) &&
        !id.text.empty() &&
        std::find(known.slides.begin(), known.slides.end(), id.text) == known.slides.end()) {
        report_unknown({target.where, id.text, known.slides, {}}, messages::unknown_slide(id.text),
                       diagnostics);
    }
}

void check(const Located<RemarkTarget>& target, const KnownTargets& known,
           Diagnostics& diagnostics) {
    std::visit(Overload{[](std::monostate) {},
                        [&]<class Id>(const Id& id) {
                            check(Located<Id>{id, target.where}, known, diagnostics);
                        }},
               target.value);
}

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

void check_change(const Change& change, const KnownTargets& known, Diagnostics& diagnostics) {
    const Questionnaire& questionnaire = known.dossier.questionnaire;
    std::visit(Overload{[&](const RetainedAnswerChange& answer) {
                            check(answer.question, known, diagnostics);
                            check_step(answer, answer.given, questionnaire, diagnostics);
                            if (answer.before) {
                                check_step(answer, answer.before->value, questionnaire,
                                           diagnostics);
                            }
                        },
                        [&](const LineChange& line) { check(line.line, known, diagnostics); },
                        [&](const TextChange& text) { check(text.target, known, diagnostics); }},
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
    const KnownTargets known{dossier, parts, no_slides};
    for (const Lever& lever : dossier.levers) {
        if (lever.dimension) {
            check(*lever.dimension, known, diagnostics);
        }
    }
}

void check_remarks(const Dossier& dossier, const ReadParts& parts,
                   const std::vector<std::string>& slides, Diagnostics& diagnostics) {
    const KnownTargets known{dossier, parts, slides};
    for (const Remark& remark : dossier.remarks) {
        check(remark.target, known, diagnostics);
        for (const Change& change : remark.changes) {
            check_change(change, known, diagnostics);
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
    const KnownTargets known{dossier, parts, slides};
    for (const Located<SlideId>& slide : edits.hidden) {
        check(slide, known, diagnostics);
    }
    for (const SlideMove& move : edits.moves) {
        check(move.slide, known, diagnostics);
        check(move.after, known, diagnostics);
    }
    for (const auto* texts : {&edits.titles, &edits.notes}) {
        for (const SlideText& text : *texts) {
            check(text.slide, known, diagnostics);
        }
        check_edited_once(
            *texts, [](const SlideText& text) -> const Located<SlideId>& { return text.slide; },
            diagnostics);
    }
    for (const OwnSlide& slide : edits.own_slides) {
        check(slide.after, known, diagnostics);
        if (slide.id.value == slide.after.value && !slide.id.value.text.empty()) {
            diagnostics.error(slide.after.where, messages::slide_after_itself(slide.id.value.text));
        }
    }
    check_edited_once(
        edits.hidden, [](const Located<SlideId>& id) -> const Located<SlideId>& { return id; },
        diagnostics);
}

} // namespace restitution
