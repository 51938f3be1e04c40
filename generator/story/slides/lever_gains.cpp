// For each dimension, the levers that its most rewarding questions point at.
#include "story/lever_choice.h"
#include "story/slides/slides.h"
#include "story/wording.h"

namespace restitution {

std::vector<Slide> compose_lever_gains(const Findings& findings) {
    constexpr std::size_t most = 2; // a dimension
    const Phrases& phrases = findings.phrases;
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnDimension), 1.2, true, false},
                     {upper_first(phrases.say(Phrase::FigureNote)), 0, false, true},
                     {phrases.say(Phrase::DimensionLevers), 3, false, false}};
    bool of_guide = false;
    for (std::size_t d = 0; d < findings.questionnaire().dimensions.size(); ++d) {
        const Rating& rating = findings.rating(d);
        std::string titles;
        for (const ChosenLever& lever : levers_that_raise(d, findings, most)) {
            titles = titles.empty()
                         ? lever.title
                         : phrases.say(Phrase::LeverGainsPair,
                                       {{"un", titles}, {"autre", lower_first(lever.title)}});
            of_guide = of_guide || lever.of_guide;
        }
        if (titles.empty() || !rating.in_scope()) {
            continue;
        }
        table.rows.push_back(
            {{plain(short_name(d, findings)), {}},
             {plain(rating.note ? said(rating.note->measure) : phrases.say(Phrase::WithoutNote)),
              {}},
             {plain(titles), {}}});
    }
    if (table.rows.empty()) {
        return {};
    }
    Slide slide{"leviers-dimensions",
                phrases.say(Phrase::LeverGainsSurtitle),
                phrases.say(Phrase::LeverGainsTitle),
                {},
                SlideShape::Full,
                {}};
    slide.blocks.push_back(in_main(std::move(table)));
    std::string remark = phrases.say(Phrase::LeverGainsRemark);
    if (of_guide) {
        const Text& credit = findings.dossier.lever_catalogue.credit;
        remark += " " + phrases.say(Phrase::LeverCredit, {{"credit", said(credit)}});
    }
    slide.blocks.push_back(in_main(Paragraph{plain(remark), ParagraphKind::Remark, false}));
    return {slide};
}

} // namespace restitution
