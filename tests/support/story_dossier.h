/// What is computed and told from a dossier, ready for tests of the story.
#pragma once

#include "metrics/metrics.h"
#include "revise/changes.h"
#include "story/deck/compose_deck.h"
#include "story/story.h"
#include "story/telling.h"
#include "support/shipped_phrases.h"
#include "support/whole_dossier.h"

#include <optional>
#include <string_view>
#include <vector>

namespace restitution::test {

Outline outline_of(const std::vector<std::string_view>& kinds);

/// The slides that every dossier has, and those of an inventory.
Outline small_outline();

/// A dossier with what is computed and told from it.
struct Told {
    Dossier dossier;
    Metrics metrics;
    Phrases phrases = shipped_phrases();
    Outline outline = small_outline();
    Glossary glossary;
    std::optional<VersionChanges> changes; ///< since the version before

    explicit Told(Dossier of);
    Told(Told&&) noexcept;
    ~Told();

    /// The last declared version, with what changed since the one before.
    static Told version(int number, const Dossier& as_read);

    Telling telling() const;
    Deck deck() const;
    Booklet minutes() const;
};

} // namespace restitution::test
