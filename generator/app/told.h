/// A dossier as one run tells it: everything that is made of it, each made when first asked for,
/// and at most once.
///
///   loaded ──► metrics ──► changes ──► deck ──► laid deck
///
/// What is made needs a sound dossier. Commands, documents, guides and letters all read this value:
/// none computes or composes these for itself.
#pragma once

#include "app/load.h"
#include "frame/frame.h"
#include "metrics/metrics.h"
#include "revise/changes.h"
#include "story/story.h"
#include "story/telling.h"

#include <filesystem>
#include <optional>
#include <string>

namespace restitution {

class Told {
public:
    /// Throws EnvironmentError, as what is made of it.
    Told(const std::string& folder, const TellingChoices& choices,
         const std::filesystem::path& data_folder)
        : choices_(choices), data_folder_(data_folder),
          loaded_(load(folder, choices, data_folder)) {}
    Told(const Told&) = delete; // what is made refers to what is loaded
    Told& operator=(const Told&) = delete;
    ~Told() = default;

    const TellingChoices& choices() const { return choices_; }
    Loaded& loaded() { return loaded_; }
    const LoadedStyle& style() const { return loaded_.style; }
    const Dossier& dossier() const { return loaded_.version->told; }

    /// With the comparison, when there is an earlier diagnostic.
    const Metrics& metrics();
    /// Since the version before; null when there is none.
    const VersionChanges* changes();
    /// Of the version alone, for what says nothing of an earlier one: guides and letters.
    Telling telling();
    Telling telling_with_changes();
    /// With a mark on each slide that differs from the version before.
    const Deck& deck();
    const PagedDocument& laid_deck();

    std::string pdf_of_deck();
    std::string pdf(const Booklet& booklet);

private:
    std::string painted(const PagedDocument& document);

    TellingChoices choices_;
    std::filesystem::path data_folder_;
    Loaded loaded_;
    std::optional<Metrics> metrics_;
    std::optional<std::optional<VersionChanges>> changes_;
    std::optional<Deck> deck_;
    std::optional<PagedDocument> laid_deck_;
    std::optional<std::string> icc_profile_;
};

} // namespace restitution
