// Questions that the dossier words, or completes, otherwise than the référentiel.
#include "story/deck/slides/slides.h"
#include "story/wording/reworded.h"
#include "story/wording/wording.h"
#include "style/phrases/annexes.h"
#include "style/phrases/comparison.h"
#include "style/phrases/ratings.h"

namespace restitution {

namespace {

void add_sentence(std::string& text, const std::string& sentence) {
    if (!sentence.empty()) {
        text += (text.empty() ? "" : " ") + sentence;
    }
}

/// Only what differs is told, on both sides.
std::vector<Cell> row_of(const Question& question, const Phrases& phrases) {
    std::string shipped;
    std::string own;
    const auto tell = [&](PhraseKey phrase, const Text& there, const Text& here) {
        if (there.value != here.value) {
            add_sentence(shipped, there.value.empty()
                                      ? std::string()
                                      : phrases.say(phrase, {{"texte", said(there)}}));
            add_sentence(own, phrases.say(phrase, {{"texte", said(here)}}));
        }
    };
    if (question.shipped) {
        tell(Phrase::RewordedTopic, question.shipped->topic, question.topic);
        if (question.shipped->text.value != question.text.value) {
            add_sentence(shipped, said(question.shipped->text));
            add_sentence(own, said(question.text));
        }
        tell(Phrase::RewordedHelp, question.shipped->help, question.help);
    }
    if (!question.note.value.empty()) {
        add_sentence(own, phrases.say(Phrase::RewordedNote, {{"texte", said(question.note)}}));
    }
    const std::string nothing = phrases.say(Phrase::NothingSaid);
    return {{plain(question.id.value.text), {}},
            {plain(shipped.empty() ? nothing : shipped), {}},
            {plain(own), {}}};
}

} // namespace

std::vector<Slide> compose_reworded_questions(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const std::vector<const Question*> reworded = reworded_questions(telling);
    if (reworded.empty()) {
        return {};
    }
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnQuestion), 0, true, false},
                     {phrases.say(Phrase::ColumnShippedWording), 1, false, false},
                     {phrases.say(Phrase::ColumnOwnWording), 1, false, false}};
    for (const Question* question : reworded) {
        table.rows.push_back(row_of(*question, phrases));
    }
    const auto count = static_cast<int>(reworded.size());
    Slide slide{.surtitle = phrases.say(Phrase::AnnexSurtitle),
                .title =
                    phrases.count(Phrase::RewordedTitleOne, count,
                                  {{"nombre", upper_first(cardinal(count, Gender::Feminine))}})};
    slide.blocks.push_back(in_main(std::move(table)));
    slide.blocks.push_back(in_main(
        Paragraph{plain(phrases.say(Phrase::RewordedRemark)), ParagraphKind::Remark, false}));
    return {slide};
}

} // namespace restitution
