/// The outline and the glossary that the program ships, for tests that link the readers.
#pragma once

#include "read/load_style.h"

#include <string>

namespace restitution::test {

inline const LoadedStyle& shipped_style() {
    const std::string themes = std::string(RESTITUTION_SOURCE_DIR) + "/themes/";
    static const LoadedStyle style = load_style({themes + "territoire/theme.yaml",
                                                 themes + "phrases/fr.yaml",
                                                 themes + "outline.yaml",
                                                 themes + "phrases/glossaire.yaml",
                                                 themes,
                                                 {RESTITUTION_FONTS}});
    return style;
}

} // namespace restitution::test
