#include "frame/path.h"
#include "paint/page_writer.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace restitution {
namespace {

/// A page that holds one rule, written for what it is to a reader.
std::string page_with(const Semantics& semantics) {
    const std::string fonts = std::string(RESTITUTION_SHARE_DIR) + "/polices/Lato-";
    const FontSet set(
        {fonts + "Regular.ttf", fonts + "Italic.ttf", fonts + "Bold.ttf", fonts + "Black.ttf"});
    FontEmbedder embedder(set);
    PagedDocument document;
    document.pages.push_back(
        {{100, 100},
         {{semantics, Shape{rectangle_path({10, 10, 50, 1}), Color{31, 79, 67}, std::nullopt}}}});
    return write_pages(document, embedder).pdf;
}

bool holds(const std::string& pdf, const std::string& operators) {
    return pdf.find(operators) != std::string::npos;
}

TEST(PageWriter, FootersAreMarkedAsPaginationAndOrnamentsAsLayout) {
    // A reader may read page numbers out, and passes over ornaments.
    const std::string footer = page_with(Artifact::Pagination);
    EXPECT_TRUE(holds(footer, "/Artifact <</Type /Pagination>> BDC"));
    EXPECT_FALSE(holds(footer, "/Type /Layout"));
    const std::string ornament = page_with(Artifact::Layout);
    EXPECT_TRUE(holds(ornament, "/Artifact <</Type /Layout>> BDC"));
    EXPECT_FALSE(holds(ornament, "/Type /Pagination"));
}

} // namespace
} // namespace restitution
