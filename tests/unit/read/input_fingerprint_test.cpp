#include "read/input_fingerprint.h"
#include "reading_fixture.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

InputFingerprint of(const std::string& yaml) {
    const Reading reading = read_as_yaml(yaml);
    EXPECT_EQ(faults(reading), std::vector<std::string>{});
    return fingerprint_of(*reading.value, "essai.yaml");
}

std::string in(const std::string& yaml, int version) {
    return fingerprint_in(of(yaml), version);
}

TEST(InputFingerprint, CommentsAndLayoutSayNothing) {
    EXPECT_EQ(in("a: 1\nb: [x, y]\n", 1), in("# bonjour\na: \"1\"\n\nb:\n  - x\n  - y\n", 1));
}

TEST(InputFingerprint, EveryValueAndItsPlaceCount) {
    const std::string base = in("a: 1\nb: [x, y]\n", 1);
    for (const char* other : {"a: 2\nb: [x, y]\n", "a: 1\nb: [y, x]\n", "a: 1\nb: [xy]\n",
                              "a: 1\nc: [x, y]\n", "a: 1\nb: {x: y}\n", "a:\nb: [x, y]\n"}) {
        EXPECT_NE(in(other, 1), base) << other;
    }
}

TEST(InputFingerprint, ASheetWithoutAnswersIsBlank) {
    const auto blank = [](const std::string& yaml) {
        return is_blank_sheet(*read_as_yaml(yaml).value);
    };
    const std::string start = "entretien: E1\nreponses:\n  - question: A-1\n    niveau:";
    EXPECT_TRUE(blank(start + "\n    commentaire:\nresume:\n"));
    EXPECT_FALSE(blank(start + " 2\n"));
    EXPECT_FALSE(blank(start + "\n    commentaire: \"vu sur place\"\n"));
    EXPECT_FALSE(blank(start + "\nresume: \"un bon échange\"\n"));
    EXPECT_FALSE(blank("entretiens:\n  - id: E1\n")); // an interview is declared
}

TEST(InputFingerprint, RemarksAndVersionsCountFromTheirVersionOn) {
    const std::string one = "versions: [{numero: 1, statut: a}]\nremarques: []\n";
    const std::string two = "versions: [{numero: 1, statut: a}, {numero: 2, statut: b}]\n"
                            "remarques: [{id: R, version: 2}, {id: S}]\n";
    EXPECT_EQ(in(one, 1), in(two, 1));
    EXPECT_NE(in(one, 2), in(two, 2));
    EXPECT_EQ(in(two, 2), in(two, 3));
    EXPECT_NE(in(one, 1), in("versions: [{numero: 1, statut: c}]\nremarques: []\n", 1));
}

} // namespace
} // namespace restitution::test
