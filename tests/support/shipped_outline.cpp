#include "support/shipped_outline.h"

#include <string>

namespace restitution::test {

const LoadedStyle& shipped_style() {
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
