#include "model/texts.h"

#include "base/overload.h"
#include "model/text_walk.h"
#include "model/texts_of_answers.h"
#include "model/texts_of_edits.h"
#include "model/texts_of_people.h"
#include "model/texts_of_things.h"

namespace restitution {

namespace text_walk {

namespace {

/// The catalogue of levers and the REEN subjects only come with the program.
void see_whole(const auto& walk, Some<Dossier> auto& dossier) {
    auto& [diagnosis, questionnaire, people, answers, inventory, indicators, levers, remarks,
           deck_edits, meeting, lever_catalogue, reen] = dossier;
    see(walk, diagnosis);
    see(walk, questionnaire);
    each(walk, people);
    see(walk, answers);
    if (inventory) {
        see(walk, *inventory);
    }
    if (indicators) {
        see(walk, *indicators);
    }
    each(walk, levers);
    each(walk, remarks);
    see(walk, deck_edits);
    if (meeting) {
        see(walk, *meeting);
    }
}

} // namespace

} // namespace text_walk

void for_each_text(const Dossier& dossier, const std::function<void(const DossierText&)>& visit) {
    text_walk::see_whole(text_walk::Walk<DossierText>{visit}, dossier);
}

void for_each_text(Dossier& dossier, const std::function<void(const ChangeableText&)>& visit) {
    text_walk::see_whole(text_walk::Walk<ChangeableText>{visit}, dossier);
}

bool has_text(const RemarkTarget& target, TextField field) {
    bool found = false;
    const std::function<void(const DossierText&)> look = [&](const DossierText& text) {
        found = found || text.field == field;
    };
    const text_walk::Walk<DossierText> walk{look};
    const auto look_into = [&](const auto& one) { see(walk, one); };
    std::visit(Overload{[](std::monostate) {}, [&](const QuestionId&) { look_into(Question()); },
                        [&](const DimensionId&) { look_into(Dimension()); },
                        [&](const LineId&) { look_into(InventoryLine()); },
                        [&](const LeverId&) { look_into(Lever()); },
                        [&](const SlideId&) { look_into(OwnSlide()); }},
               target);
    return found;
}

} // namespace restitution
