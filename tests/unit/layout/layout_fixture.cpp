#include "layout_fixture.h"

namespace restitution::test {

std::vector<std::string> words_of(const FlowPiece& piece) {
    std::vector<std::string> words;
    for (const LocalItem& local : piece.items) {
        if (const auto* run = std::get_if<TextRun>(&local.item)) {
            words.push_back(run->text);
        }
    }
    return words;
}

std::vector<std::string> words_of(const LaidBlock& block) {
    std::vector<std::string> words;
    for (const FlowPiece& piece : block.pieces) {
        for (std::string& word : words_of(piece)) {
            words.push_back(std::move(word));
        }
    }
    return words;
}

TextRun first_run(const FlowPiece& piece) {
    for (const LocalItem& local : piece.items) {
        if (const auto* run = std::get_if<TextRun>(&local.item)) {
            return *run;
        }
    }
    return {};
}

} // namespace restitution::test
