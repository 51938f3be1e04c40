#include "app/theme_file.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

namespace fs = std::filesystem;

const fs::path themes = RESTITUTION_SOURCE_DIR "/themes";
const fs::path territoire = themes / "territoire/theme.yaml";
const fs::path sobre = themes / "sobre/theme.yaml";

Text named(const std::string& theme) {
    return {theme, {}};
}

fs::path chosen(const ThemeWishes& wishes, std::size_t faults = 0) {
    Diagnostics diagnostics;
    const fs::path file = theme_file(wishes, "dossier", themes, diagnostics);
    EXPECT_EQ(diagnostics.sorted().size(), faults);
    return file;
}

TEST(ThemeFile, IsTheUsualOneWhenNobodyAsks) {
    EXPECT_EQ(chosen({}), territoire);
}

TEST(ThemeFile, IsTheDossiersNameOrFile) {
    EXPECT_EQ(chosen({{}, named("sobre")}), sobre);
    EXPECT_EQ(chosen({{}, named("charte/theme.yaml")}), "dossier/charte/theme.yaml");
}

TEST(ThemeFile, IsTheRunsBeforeTheDossiers) {
    EXPECT_EQ(chosen({"sobre", named("territoire")}), sobre);
    EXPECT_EQ(chosen({sobre.string(), named("territoire")}), sobre);
    EXPECT_EQ(chosen({"territoire", named("inconnu")}), territoire);
}

TEST(ThemeFile, IsTheUsualOneWithAFaultWhenTheDossiersIsUnknown) {
    EXPECT_EQ(chosen({{}, named("sobr")}, 1), territoire);
}

TEST(ThemeFault, IsSaidOfWhatIsNeitherAShippedNameNorAFile) {
    EXPECT_EQ(theme_fault("sobre", themes), "");
    EXPECT_EQ(theme_fault(sobre.string(), themes), "");
    EXPECT_NE(theme_fault("sobr", themes).find("sobre, territoire"), std::string::npos);
    EXPECT_NE(theme_fault("absent/theme.yaml", themes).find("absent/theme.yaml"),
              std::string::npos);
}

} // namespace
} // namespace restitution
