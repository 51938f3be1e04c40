/// Folders and files as they are found on a disk: which are read, which are refused and why.
#include "read/dossier_files.h"
#include "read/input_file.h"
#include "read/load_dossier.h"
#include "read/load_style.h"
#include "reading_fixture.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace restitution::test {
namespace {

namespace fs = std::filesystem;

/// A dossier of its own for each test, removed after it.
class Loading : public testing::Test {
protected:
    Loading() : folder_(fs::temp_directory_path() / ("restitution-" + std::to_string(::getpid()))) {
        fs::remove_all(folder_);
        fs::create_directories(folder_);
        write("diagnostic.yaml",
              "collectivite: {nom: Val, nature: commune, population: 900, agents: 12}\n"
              "equipe: [{id: e1, nom: Ada, fonction: cheffe}]\n"
              "date_reference: 2024-03-01\n"
              "comite: {date: 2024-03-21}\n"
              "versions: [{numero: 1, date: 2024-03-14, statut: projet}]\n");
        write("interlocuteurs.yaml", "interlocuteurs: []\n");
        write("reponses.yaml", "entretiens: []\n");
    }
    ~Loading() override { fs::remove_all(folder_); }

    void write(const std::string& name, const std::string& text) const {
        fs::create_directories((folder_ / name).parent_path());
        std::ofstream(folder_ / name, std::ios::binary) << text;
    }

    LoadedDossier load() const {
        return load_dossier(folder_, std::string(RESTITUTION_SOURCE_DIR) + "/generator/data",
                            [](const Dossier&) { return std::vector<std::string>{}; });
    }

    /// "name code" of each diagnostic, the folder's path removed.
    Lines found() const {
        const LoadedDossier loaded = load();
        Lines lines;
        for (const Diagnostic& diagnostic : loaded.diagnostics.sorted()) {
            std::string path = loaded.sources[diagnostic.where.file].path();
            if (path.rfind(folder_.string() + "/", 0) == 0) {
                path = path.substr(folder_.string().size() + 1);
            }
            lines.push_back(path + " " + diagnostic.message.code);
        }
        return lines;
    }

    fs::path folder_;
};

TEST_F(Loading, ASmallDossierIsSound) {
    EXPECT_EQ(found(), Lines{});
    const LoadedDossier loaded = load();
    ASSERT_TRUE(loaded.dossier);
    EXPECT_EQ(loaded.dossier->diagnosis.authority.name.value, "Val");
    EXPECT_FALSE(loaded.dossier->questionnaire.dimensions.empty()); // the shipped one
    EXPECT_FALSE(loaded.dossier->meeting);
}

TEST_F(Loading, FormsMix) {
    fs::remove(folder_ / "interlocuteurs.yaml");
    write("interlocuteurs.json",
          R"({"interlocuteurs": [{"id": "p1", "nom": "Max", "fonction": "DGS", "profils": []}]})");
    fs::remove(folder_ / "reponses.yaml");
    write("reponses/01.json",
          R"({"entretiens": [{"id": "E1", "interlocuteurs": ["p1"], "statut": "tenu"}]})");
    write("reponses/02.yaml", "entretiens: []\n");
    EXPECT_EQ(found(), Lines{});
    EXPECT_EQ(load().dossier->people.size(), 1U);
}

TEST_F(Loading, BothFormsOfAFileAreRefused) {
    write("interlocuteurs.json", "{}");
    EXPECT_EQ(found(), (Lines{"interlocuteurs.json deux-formes"}));
}

TEST_F(Loading, WhatAFileInTwoFormsWouldDefineIsNotJudgedAndTheRestIs) {
    write("interlocuteurs.json", "{}");
    write("reponses.yaml", "entretiens: [{id: E1, interlocuteurs: [p9], statut: tenu}]\n"
                           "non_retenues: [{question: SANS-99, raison: essai}]\n");
    EXPECT_EQ(found(),
              (Lines{"interlocuteurs.json deux-formes", "reponses.yaml question-inconnue"}));
}

TEST_F(Loading, FileAndFolderOfAnswersAreRefused) {
    write("reponses/01.yaml", "entretiens: []\n");
    EXPECT_EQ(found(), (Lines{"reponses.yaml deux-formes"}));
    fs::remove(folder_ / "reponses.yaml");
    write("reponses/01.json", "{}");
    EXPECT_EQ(found(), (Lines{"reponses/01.json deux-formes"}));
}

TEST_F(Loading, WhatIsMissingIsSaid) {
    fs::remove(folder_ / "interlocuteurs.yaml");
    fs::remove(folder_ / "reponses.yaml");
    EXPECT_EQ(found(), (Lines{"interlocuteurs fichier-absent", "reponses fichier-absent"}));
    EXPECT_TRUE(load().dossier); // warnings only
    fs::remove(folder_ / "diagnostic.yaml");
    EXPECT_EQ(found(), (Lines{folder_.string() + " dossier-sans-diagnostic"}));
}

TEST_F(Loading, MisnamedFilesAreNoticed) {
    write("reunion.yml", "redaction: e1\n");
    write("reponse.yaml", "entretiens: []\n");
    write("notes.txt", "libre");
    write(".cache.yaml", "libre");
    EXPECT_EQ(found(), (Lines{"reponse.yaml fichier-inconnu", "reunion.yml fichier-inconnu"}));
}

TEST_F(Loading, OnlyOrdinaryFilesAreOpened) {
    fs::remove(folder_ / "reponses.yaml");
    ASSERT_EQ(::mkfifo((folder_ / "reponses.yaml").c_str(), 0600), 0);
    EXPECT_EQ(found(), (Lines{"reponses.yaml fichier-special"})); // and nobody waits for a writer
    fs::remove(folder_ / "reponses.yaml");
    fs::create_directory(folder_ / "reponses.yaml");
    EXPECT_EQ(found(), (Lines{"reponses.yaml fichier-special"}));
}

TEST_F(Loading, LinksStayInsideTheFolder) {
    fs::remove(folder_ / "reponses.yaml");
    write("vrai.txt", "entretiens: []\n");
    fs::create_symlink("vrai.txt", folder_ / "reponses.yaml");
    EXPECT_EQ(found(), Lines{});
    fs::remove(folder_ / "reponses.yaml");
    fs::create_symlink("/dev/zero", folder_ / "reponses.yaml");
    EXPECT_EQ(found(), (Lines{"reponses.yaml lien-hors-dossier"}));
    fs::remove(folder_ / "reponses.yaml");
    fs::create_symlink("nulle-part", folder_ / "reponses.yaml");
    EXPECT_EQ(found(), (Lines{"reponses.yaml fichier-illisible"}));
}

TEST_F(Loading, FilesHaveALimit) {
    // At the limit the file is read whole, up to the NUL that ends it.
    write("reponses.yaml", std::string(7'999'999, '#') + '\0');
    EXPECT_EQ(found(), (Lines{"reponses.yaml caractere-nul"}));
    write("reponses.yaml", std::string(8'000'000, '#') + '\0');
    EXPECT_EQ(found(), (Lines{"reponses.yaml fichier-trop-gros"}));
}

TEST_F(Loading, ThePartsThatCannotBeReadAreNotJudged) {
    // Nobody is reported as unknown when it is the list of people that is broken.
    write("interlocuteurs.yaml", "interlocuteurs: [\n");
    write("reponses.yaml", "entretiens: [{id: E1, interlocuteurs: [x], statut: tenu}]\n");
    const Lines lines = found();
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0], "interlocuteurs.yaml yaml-crochet-ouvert");
}

TEST_F(Loading, TheLogoIsAFileOfTheFolder) {
    write("diagnostic.yaml", "collectivite: {nom: Val, nature: commune, population: 900, agents: "
                             "12, logo: x/../../a.png}\n"
                             "equipe: []\ndate_reference: 2024-03-01\ncomite: {date: 2024-03-21}\n"
                             "versions: [{numero: 1, date: 2024-03-14, statut: projet}]\n");
    EXPECT_EQ(found(), (Lines{"diagnostic.yaml logo-introuvable"}));
}

TEST_F(Loading, CharactersBeyondAsciiHaveTheirFirstPlace) {
    write("interlocuteurs.yaml",
          "interlocuteurs:\n- {id: p1, nom: É, fonction: \"é😀\", profils: []}\n");
    const LoadedDossier loaded = load();
    ASSERT_EQ(loaded.characters.count(U'😀'), 1U);
    EXPECT_EQ(place(loaded.sources, loaded.characters.at(U'😀')), "2:30");
}

/// The shipped style, with fonts that only their names make.
class LoadingStyle : public Loading {
protected:
    LoadingStyle() {
        for (const char* face : {"Regular", "Italic", "Bold", "Black"}) {
            write("fonts/Lato-" + std::string(face) + ".ttf", "font");
        }
    }

    StyleFiles files() const {
        const fs::path themes = fs::path(RESTITUTION_SOURCE_DIR) / "themes";
        return {themes / "sobre" / "theme.yaml",
                themes / "phrases" / "fr.yaml",
                themes / "outline.yaml",
                themes / "phrases" / "glossaire.yaml",
                themes,
                {folder_ / "polices", folder_ / "fonts"}};
    }

    LoadedStyle with_theme(const std::string& name) const {
        StyleFiles changed = files();
        changed.theme = folder_ / name;
        return load_style(changed);
    }

    LoadedStyle with_phrases(const std::string& text) const {
        write("fr.yaml", text);
        StyleFiles changed = files();
        changed.phrases = folder_ / "fr.yaml";
        return load_style(changed);
    }
};

TEST_F(LoadingStyle, TheShippedOneIsSound) {
    const LoadedStyle style = load_style(files());
    EXPECT_EQ(faults(style.sources, style.diagnostics), Lines{});
    EXPECT_EQ(style.theme->name, "sobre");
    EXPECT_EQ(style.fonts[0], (folder_ / "fonts" / "Lato-Regular.ttf").string());
}

TEST_F(LoadingStyle, ALetterThatCannotBeReadIsNotAnEmptyOne) {
    StyleFiles changed = files();
    fs::copy(changed.phrases.parent_path(), folder_ / "phrases", fs::copy_options::recursive);
    changed.phrases = folder_ / "phrases" / changed.phrases.filename();
    const fs::path letter = folder_ / "phrases" / "courriers" / "invitation.txt";
    ASSERT_TRUE(fs::remove(letter));
    fs::create_directory(letter);
    LoadedStyle style = load_style(changed);
    EXPECT_EQ(faults(style.sources, style.diagnostics), Lines{"1:1 fichier-special"});
    fs::remove(letter);
    std::ofstream(letter, std::ios::binary) << "Objet\n\n\xFF\n";
    style = load_style(changed);
    ASSERT_EQ(style.diagnostics.sorted().size(), 1U);
    EXPECT_EQ(style.sources[style.diagnostics.sorted()[0].where.file].path(), letter.string());
}

TEST_F(LoadingStyle, AThemeNamesOneParentAtMost) {
    write("a/theme.yaml", "parent: b\n");
    write("b/theme.yaml", "parent: c\n");
    const LoadedStyle style = with_theme("a/theme.yaml");
    EXPECT_FALSE(style.theme);
    EXPECT_TRUE(style.phrases);
    ASSERT_TRUE(style.diagnostics.has_errors());
}

TEST_F(LoadingStyle, ADossierSThemeCompletesAShippedOneAndBringsItsFonts) {
    write("charte.yaml", "parent: territoire\npolices: {normal: Maison.ttf}\n");
    LoadedStyle style = with_theme("charte.yaml");
    EXPECT_EQ(faults(style.sources, style.diagnostics), Lines{"2:19 police-introuvable"});
    write("polices/Maison.ttf", "font");
    style = with_theme("charte.yaml");
    EXPECT_EQ(faults(style.sources, style.diagnostics), Lines{});
    EXPECT_EQ(style.fonts[0], (folder_ / "polices" / "Maison.ttf").string());
    EXPECT_EQ(style.fonts[2], (folder_ / "fonts" / "Lato-Bold.ttf").string());
}

TEST_F(LoadingStyle, AnUnknownParentIsSaidWhereItStands) {
    write("charte.yaml", "parent: territoir\n");
    const LoadedStyle style = with_theme("charte.yaml");
    ASSERT_EQ(faults(style.sources, style.diagnostics), Lines{"1:9 theme-inconnu"});
    EXPECT_NE(style.diagnostics.sorted()[0].hints[0].text.find("territoire"), std::string::npos);
}

TEST_F(Loading, TheFileOfAThemeStaysInTheDossier) {
    std::ofstream(folder_ / "diagnostic.yaml", std::ios::app) << "theme: ../charte.yaml\n";
    EXPECT_EQ(found(), (Lines{"diagnostic.yaml theme-introuvable"}));
}

TEST_F(LoadingStyle, PhrasesAreCheckedBothWays) {
    const LoadedStyle style = with_phrases("phrase_inventee: \"x\"\n");
    Lines codes;
    for (const Diagnostic& diagnostic : style.diagnostics.sorted()) {
        codes.push_back(diagnostic.message.code);
    }
    EXPECT_EQ(std::count(codes.begin(), codes.end(), "phrase-inconnue"), 1);
    EXPECT_GT(std::count(codes.begin(), codes.end(), "phrase-manquante"), 100);
}

TEST_F(LoadingStyle, PhrasesThatAreNoTextsAreRefused) {
    EXPECT_TRUE(with_phrases("- x\n").diagnostics.has_errors());
}

} // namespace
} // namespace restitution::test
