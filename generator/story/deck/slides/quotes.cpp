// What people said, where their dimension's slide had no room for it.
#include "story/wording/quotes.h"

#include "story/deck/slides/slides.h"
#include "story/wording/wording.h"
#include "style/phrases/ratings.h"

namespace restitution {

std::vector<Slide> compose_quotes(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    std::vector<Quote> quotes;
    for (std::size_t d = 0; d < telling.questionnaire().dimensions.size(); ++d) {
        const std::vector<std::string> texts = quotes_about(d, telling);
        for (std::size_t i = quotes_beside_findings(d, telling); i < texts.size(); ++i) {
            quotes.push_back({texts[i], phrases.say(Phrase::QuoteSourceAbout,
                                                    {{"dimension", dimension_name(d, telling)}})});
        }
    }
    if (quotes.empty()) {
        return {};
    }
    Slide slide{.surtitle = phrases.say(Phrase::QuotesSurtitle),
                .title = phrases.say(Phrase::QuotesTitle),
                .shape = quotes.size() == 1 ? SlideShape::Full : SlideShape::Halves};
    const std::size_t half = (quotes.size() + 1) / 2;
    for (std::size_t i = 0; i < quotes.size(); ++i) {
        slide.blocks.push_back(i < half ? in_main(std::move(quotes[i]))
                                        : in_aside(std::move(quotes[i])));
    }
    return {slide};
}

} // namespace restitution
