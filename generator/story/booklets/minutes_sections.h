/// The sections of the compte rendu, each one function, in the order in which they are called.
#pragma once

#include "story/block.h"
#include "story/telling.h"
#include "style/phrase_key.h"

#include <string>
#include <vector>

namespace restitution {

class MinutesSections {
public:
    MinutesSections(const Telling& telling, const Meeting& meeting)
        : telling_(telling), meeting_(meeting), phrases_(telling.phrases) {}

    void add_identity();
    void add_participants();
    void add_agenda();
    void add_synthesis();
    void add_points();
    void add_votes();
    void add_lever_choices();
    void add_decisions();
    void add_actions();
    void add_feedback();
    void add_remarks();
    void add_next_meeting();
    void add_distribution();
    /// The annex: what the version changes.
    void add_changes();

    std::vector<Block> take() { return std::move(blocks_); }

private:
    void head(const std::string& text) { blocks_.push_back(SectionHead{text, Tone::Main}); }
    /// One paragraph a line of the text; nothing when it is empty.
    void paragraphs(const Text& text);
    void list_after(PhraseKey subhead, const std::vector<Text>& items);

    const Telling& telling_;
    const Meeting& meeting_;
    const Phrases& phrases_;
    std::vector<Block> blocks_;
    int number_ = 0; ///< of the last numbered section
};

} // namespace restitution
