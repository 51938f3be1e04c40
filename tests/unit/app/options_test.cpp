#include "app/options.h"

#include <gtest/gtest.h>

#include <array>

namespace restitution {
namespace {

std::string what_it_does() {
    return "does something";
}

constexpr std::array commands{
    Command{"make", what_it_does, nullptr},
    Command{"show", what_it_does, nullptr, Folder::Dossier, Words::DossierAndTarget}};

using Arguments = std::vector<std::string>;

CommandLine understood(const Arguments& arguments) {
    const auto parsed = parse_options(commands, arguments);
    const auto* fault = std::get_if<UsageError>(&parsed);
    EXPECT_EQ(fault, nullptr) << fault->text;
    const auto* line = std::get_if<CommandLine>(&parsed);
    return line == nullptr ? CommandLine{} : *line;
}

/// Whether the arguments are refused with a sentence that says this.
bool refused(const Arguments& arguments, const std::string& saying) {
    const auto parsed = parse_options(commands, arguments);
    const auto* fault = std::get_if<UsageError>(&parsed);
    return fault != nullptr && fault->text.find(saying) != std::string::npos;
}

TEST(Options, AreACommandAndItsDossiers) {
    const CommandLine line = understood({"make", "un", "deux"});
    EXPECT_EQ(line.command->name, "make");
    EXPECT_EQ(line.dossiers, (Arguments{"un", "deux"}));
    EXPECT_TRUE(line.build.only.empty());
    EXPECT_EQ(line.telling.audience, Audience::Team);
}

TEST(Options, StandAnywhereWithTheirValueApartOrJoined) {
    const CommandLine line =
        understood({"--cut=1h30", "make", "--output", "dossier", "un", "--theme", "sobre"});
    EXPECT_EQ(line.telling.cut, DeckCut::OneHourThirty);
    EXPECT_EQ(line.output, "dossier");
    EXPECT_EQ(line.telling.theme, "sobre");
    EXPECT_EQ(line.dossiers, Arguments{"un"});
}

TEST(Options, TakeTheNextArgumentWhateverItLooksLike) {
    EXPECT_EQ(understood({"make", "un", "--output", "--strict"}).output, "--strict");
    EXPECT_EQ(understood({"make", "un", "--output=a=b"}).output, "a=b");
}

TEST(Options, EndWithTwoDashes) {
    const CommandLine line = understood({"make", "--strict", "--", "--quiet", "-x"});
    EXPECT_TRUE(line.report.strict);
    EXPECT_FALSE(line.report.quiet);
    EXPECT_EQ(line.dossiers, (Arguments{"--quiet", "-x"}));
}

TEST(Options, AreChosenAmongWords) {
    const CommandLine line = understood({"make", "un", "--only", "compte-rendu,envois", "--charts",
                                         "png", "--diagnostics", "short", "--format", "json"});
    EXPECT_EQ(line.build.only,
              (std::vector<DocumentKind>{DocumentKind::Minutes, DocumentKind::Mailings}));
    EXPECT_EQ(line.build.charts, ChartFiles::Png);
    EXPECT_EQ(line.report.diagnostics, DiagnosticFormat::Short);
    EXPECT_EQ(line.format, ReportFormat::Json);
    EXPECT_TRUE(refused({"make", "un", "--charts", "gif"}, "svg, png"));
    EXPECT_TRUE(refused({"make", "un", "--only", "support,"}, "support, notes-animation"));
}

TEST(Options, NameVersionsInOrder) {
    const CommandLine line = understood({"make", "un", "--from", "1", "--to", "2"});
    EXPECT_EQ(line.telling.versions.from, 1);
    EXPECT_EQ(line.telling.versions.version, 2);
    EXPECT_EQ(understood({"make", "un", "--document-version", "3"}).telling.versions.version, 3);
    EXPECT_TRUE(refused({"make", "un", "--from", "3", "--to", "2"}, "3"));
    EXPECT_TRUE(refused({"make", "un", "--to", "0"}, "--to"));
    EXPECT_TRUE(refused({"make", "un", "--to", "2x"}, "2x"));
}

TEST(Options, KeepFromThePublicWhatIsForTheTeam) {
    const CommandLine line = understood({"make", "un", "--public", "--only", "support"});
    EXPECT_EQ(line.telling.audience, Audience::Anybody);
    EXPECT_TRUE(refused({"make", "un", "--public", "--only", "leviers"}, "leviers"));
    EXPECT_TRUE(refused({"make", "un", "--charts", "svg", "--public"}, "--charts"));
}

TEST(Options, AreRefusedWithoutTheirValueOrTwiceOrWithOneTooMany) {
    EXPECT_TRUE(refused({"make", "un", "--output"}, "--output"));
    EXPECT_TRUE(refused({"make", "un", "--output="}, "--output"));
    EXPECT_TRUE(refused({"make", "un", "--output", ""}, "--output"));
    EXPECT_TRUE(refused({"make", "un", "--cut", "1h", "--cut=1h"}, "--cut"));
    EXPECT_TRUE(refused({"make", "un", "--quiet=oui"}, "--quiet"));
    EXPECT_TRUE(understood({"make", "un", "--quiet", "--quiet"}).report.quiet);
}

TEST(Options, AreAnsweredByTheNameThatWasMeant) {
    EXPECT_TRUE(refused({"make", "un", "--outptu", "x"}, "--output"));
    EXPECT_TRUE(refused({"mkae", "un"}, "make"));
    EXPECT_TRUE(refused({"make", "un", "-q"}, "-q"));
}

TEST(Options, NeedACommandAndADossierAndOneTargetAtMost) {
    EXPECT_TRUE(refused({}, "commande"));
    EXPECT_TRUE(refused({"make"}, "dossier"));
    EXPECT_EQ(understood({"show", "un", "dimension/ACHA"}).target, "dimension/ACHA");
    EXPECT_TRUE(std::holds_alternative<UsageError>(
        parse_options(commands, Arguments{"show", "un", "deux", "trois"})));
}

TEST(Options, ShowTheHelpOfEveryCommandAndTheVersion) {
    const auto help = parse_options(commands, Arguments{"--help", "--unknown"});
    const std::string& text = std::get<ShowText>(help).text;
    EXPECT_NE(text.find("make DOSSIER"), std::string::npos);
    EXPECT_NE(text.find("--only LISTE"), std::string::npos);
    const auto version = parse_options(commands, Arguments{"make", "--version"});
    EXPECT_EQ(std::get<ShowText>(version).text.rfind("restitution ", 0), 0u);
}

} // namespace
} // namespace restitution
