// What the answers tell about each subject that the REEN law names: a help to talk, no conformity.
#include "story/deck/slides/slides.h"
#include "story/wording/wording.h"
#include "style/phrases/annexes.h"
#include "style/phrases/common.h"
#include "style/phrases/levers.h"
#include "style/phrases/ratings.h"

namespace restitution {

namespace {

/// "9 sur 10"
std::string answers_to(const ReenSubjectCoverage& covered, const Phrases& phrases) {
    return covered.counts.applicable() == 0
               ? phrases.say(Phrase::NothingSaid)
               : phrases.say(Phrase::AnswersOf,
                             {{"reponses", std::to_string(covered.counts.answered)},
                              {"questions", std::to_string(covered.counts.applicable())}});
}

std::string mean_level(const ReenSubjectCoverage& covered, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    return covered.counts.applicable() == 0 ? phrases.say(Phrase::StateNotApplicable)
           : covered.mean ? phrases.say(Phrase::NoteOnScale, {{"note", said(*covered.mean)},
                                                              {"max", scale_maximum(telling)}})
                          : phrases.say(Phrase::WithoutNoteNoAnswer);
}

} // namespace

std::vector<Slide> compose_reen_subjects(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const ReenSubjects& reen = telling.dossier.reen;
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnTopic), 3, true, false},
                     {phrases.say(Phrase::AnswersHead), 0, false, false},
                     {phrases.say(Phrase::ColumnMeanLevel), 0, false, false}};
    int informed = 0;
    for (const ReenSubjectCoverage& covered : telling.metrics.reen_subjects) {
        const ReenSubject* subject = reen.find(covered.number);
        if (subject == nullptr || covered.counts.asked() == 0) {
            continue;
        }
        informed += covered.mean ? 1 : 0;
        table.rows.push_back({{plain(said(subject->name)), {}},
                              {plain(answers_to(covered, phrases)), {}},
                              {plain(mean_level(covered, telling)), {}}});
    }
    if (table.rows.empty()) {
        return {};
    }
    Slide slide{.surtitle = phrases.say(Phrase::ReenSurtitle),
                .title = informed == 0
                             ? phrases.say(Phrase::ReenTitleNone)
                             : phrases.count(Phrase::ReenTitleOne, informed,
                                             {{"nombre", upper_first(cardinal(informed))}})};
    slide.blocks.push_back(in_main(std::move(table)));
    slide.blocks.push_back(in_main(
        Paragraph{plain(phrases.say(Phrase::ReenRemark, {{"reference", said(reen.reference)}})),
                  ParagraphKind::Remark, false}));
    return {slide};
}

} // namespace restitution
