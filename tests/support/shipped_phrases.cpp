#include "support/shipped_phrases.h"

#include <fstream>
#include <string>

namespace restitution::test {

std::vector<PhraseLine> shipped_phrase_lines() {
    std::ifstream file(std::string(RESTITUTION_SOURCE_DIR) + "/themes/phrases/fr.yaml");
    std::vector<PhraseLine> lines;
    std::string line;
    while (std::getline(file, line)) {
        line.erase(0, line.find_first_not_of(' '));
        const std::size_t colon = line.find(": \"");
        if (!line.empty() && line.front() != '#' && colon != std::string::npos) {
            const std::string text = line.substr(colon + 3, line.size() - colon - 4);
            lines.push_back({{line.substr(0, colon), {}}, {text, {}}});
        }
    }
    return lines;
}

Phrases shipped_phrases() {
    Diagnostics diagnostics;
    return Phrases::from(shipped_phrase_lines(), {}, diagnostics);
}

} // namespace restitution::test
