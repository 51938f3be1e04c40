/// Identifiers that cannot be mistaken for one another, and texts that know where they come from.
#pragma once

#include "base/source.h"

#include <compare>
#include <string>
#include <string_view>

namespace restitution {

template <class Tag>
struct Id {
    std::string text;
    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id&, const Id&) = default;
};

using DimensionId = Id<struct DimensionTag>;
using QuestionId = Id<struct QuestionTag>;
using ProfileId = Id<struct ProfileTag>;
using PersonId = Id<struct PersonTag>;   ///< an interlocuteur
using TeamMemberId = Id<struct TeamTag>; ///< a member of the team that runs the diagnostic
using GuestId = Id<struct GuestTag>;     ///< someone invited to the committee
using InterviewId = Id<struct InterviewTag>;
using EntityId = Id<struct EntityTag>;
using CategoryId = Id<struct CategoryTag>; ///< a category of equipment
using LineId = Id<struct LineTag>;         ///< a line of the inventory
using LeverId = Id<struct LeverTag>;
using RemarkId = Id<struct RemarkTag>;
using ServerRoomId = Id<struct ServerRoomTag>;
using SlideId = Id<struct SlideTag>; ///< kind or kind/subject: `synthese`, `dimension/ACHA`
using CatalogueLeverId = Id<struct CatalogueLeverTag>; ///< a lever of the shipped catalogue
using ReferenceId = Id<struct ReferenceTag>;           ///< a law or a guide that is cited

/// A text that a person wrote in the dossier.
using Text = Located<std::string>;

/// Letters, digits, `-`, `_`, `.`, a letter or a digit first, 64 at most.
bool is_identifier(std::string_view text);
/// An identifier, or two with a slash between: `synthese`, `dimension/ACHA`.
bool is_slide_id(std::string_view text);

} // namespace restitution
