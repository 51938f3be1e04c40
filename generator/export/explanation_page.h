/// The pages of an explanation, and what they share: places, weights, states, calculations.
#pragma once

#include "export/explanation.h"
#include "export/places.h"
#include "export/printed_text.h"
#include "story/telling.h"

#include <string>
#include <vector>

namespace restitution::explained {

/// What is told, and what was said of it so far.
struct Page {
    const Explanation& told;
    const Telling& telling;
    const Places& places;
    std::vector<PrintedBlock> blocks;

    std::string say(PhraseKey phrase, PhraseValues values = {}) const {
        return telling.phrases.say(phrase, values);
    }
};

void add_head(Page& page, PhraseKey phrase);
void add(Page& page, std::string text);
void add(Page& page, PhraseKey phrase, PhraseValues values = {});
void add_bullet(Page& page, std::string text);

/// "ne sait pas"
std::string state(const Page& page, QuestionState value);
/// "reponses.yaml:12", "referentiel.yaml:3 (fourni)"
std::string place(const Page& page, Span where);
std::string weight_of(const Question& question);
/// "à demander à : DGS"
std::string whom_to_ask(const Page& page, const Question& question);
std::vector<Cell> row_of(const std::vector<std::string>& texts);

/// A formula under what it is called, or under `label`.
TermList::Entry calculation(const Page& page, const Formula& formula);
TermList::Entry calculation(const Page& page, const Formula& formula, const std::string& label);
TermList calculations(const Page& page, const std::vector<Formula>& formulas);

void tell_whole(Page& page);
void tell_dimension(Page& page);
void tell_question(Page& page);

} // namespace restitution::explained
