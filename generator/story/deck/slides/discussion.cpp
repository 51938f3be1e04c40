// What the committee talks about: views that are far apart, and questions that open the discussion.
#include "story/deck/slides/slides.h"
#include "story/wording/divergences.h"
#include "story/wording/wording.h"
#include "style/phrases/annexes.h"
#include "style/phrases/ratings.h"

namespace restitution {

std::vector<Slide> compose_discussion(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Bullets views;
    for (const Divergence& divergence : telling.metrics.divergences) {
        views.items.push_back(plain(divergence_text(divergence, telling)));
    }
    Bullets questions;
    for (const PhraseKey question :
         {Phrase::DiscussionRecognise, Phrase::DiscussionComplete, Phrase::DiscussionFirst}) {
        questions.items.push_back(plain(phrases.say(question)));
    }
    const auto count = static_cast<int>(views.items.size());
    Slide slide{.surtitle = phrases.say(Phrase::DiscussionSurtitle),
                .title = count == 0 ? phrases.say(Phrase::DiscussionTitle)
                                    : phrases.count(Phrase::DiscussionTitleOne, count,
                                                    {{"nombre", cardinal(count)}}),
                .shape = SlideShape::Halves};
    slide.blocks.push_back(
        in_main(SectionHead{phrases.say(Phrase::DiscussionQuestions), Tone::Main}));
    slide.blocks.push_back(in_main(std::move(questions)));
    if (count > 0) {
        slide.blocks.push_back(
            in_aside(SectionHead{phrases.say(Phrase::DivergencesHead), Tone::Attention}));
        slide.blocks.push_back(in_aside(std::move(views)));
    }
    return {slide};
}

} // namespace restitution
