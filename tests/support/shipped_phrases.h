/// The phrases that the program ships, for tests that do not link the readers.
#pragma once

#include "style/phrases.h"

#include <fstream>
#include <string>
#include <vector>

namespace restitution::test {

/// Understands what that file holds and no more: comments, subjects, and lines `  key: "text"`.
inline std::vector<PhraseLine> shipped_phrase_lines() {
    std::ifstream file(std::string(RESTITUTION_SOURCE_DIR) + "/themes/phrases/fr.yaml");
    std::vector<PhraseLine> lines;
    std::string line;
    while (std::getline(file, line)) {
        const std::size_t colon = line.find(": \"");
        line.erase(0, line.find_first_not_of(' '));
        if (!line.empty() && line.front() != '#' && colon != std::string::npos) {
            const std::string text = line.substr(colon + 3, line.size() - colon - 4);
            lines.push_back({{line.substr(0, colon), {}}, {text, {}}});
        }
    }
    return lines;
}

inline Phrases shipped_phrases() {
    Diagnostics diagnostics;
    return Phrases::from(shipped_phrase_lines(), {}, diagnostics);
}

} // namespace restitution::test
