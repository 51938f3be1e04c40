/// A small whole dossier: what the story is composed from in tests.
///
/// Two dimensions: "ACHA" has the answers 0, 1 and 2 and one missing, "PARC" has one question
/// answered 4.
#pragma once

#include "metrics/metrics.h"
#include "revise/changes.h"
#include "story/deck/compose_deck.h"
#include "story/story.h"
#include "story/telling.h"
#include "support/shipped_phrases.h"
#include "support/small_dossier.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::test {

Guest guest(const std::string& id, const std::string& name, const std::string& role,
            GuestGroup group);
AgendaItem agenda_item(const std::string& title, int minutes,
                       AgendaKind kind = AgendaKind::Presentation);
CalendarStep calendar_step(const std::string& name, Date start, Date end);
Person person(const std::string& id, const std::string& name, const std::string& role,
              const std::string& profile);
Interview interview_of(const std::vector<std::string>& people, std::vector<Answer> given);
Finding finding(const std::string& dimension, const std::string& words);
Presence presence(const std::string& guest_id, Attendance attendance);

Diagnosis small_diagnosis();
Meeting small_meeting();
Dossier small_dossier();

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
