/// The file `diagnostic`: who is diagnosed, by whom, when, and the committee that receives it.
#pragma once

#include "base/date.h"
#include "base/fraction.h"
#include "model/identifiers.h"

#include <optional>
#include <string_view>
#include <vector>

namespace restitution {

enum class AuthorityKind {
    Commune,
    CommunauteDeCommunes,
    CommunauteDAgglomeration,
    CommunauteUrbaine,
    Metropole,
    Departement,
    Region,
    Syndicat,
    Autre
};

/// The local authority under diagnosis.
struct Authority {
    Text name;
    AuthorityKind kind = AuthorityKind::Autre;
    long population = 0;        ///< inhabitants
    long agents = 0;            ///< heads
    std::optional<long> pupils; ///< when schools are studied
    std::optional<Text> logo;   ///< a PNG or SVG file of the dossier
};

/// A part of the authority (or beside it) that the diagnostic covers, or leaves out and why.
struct Entity {
    Located<EntityId> id;
    Text name;
    bool included = true;
    Text note; ///< a precision, or the reason for leaving it out; may be empty
};

struct PersonName {
    Text title; ///< "Mme", "M." or empty
    Text name;
};

struct TeamMember {
    Located<TeamMemberId> id;
    PersonName person;
    Text role;
    std::optional<Text> email;
    std::optional<Text> phone;
};

/// A step of the approach with its days, both included.
struct CalendarStep {
    Text name;
    Located<Date> start;
    Located<Date> end;
    Text note; ///< may be empty
};

/// Order of the participants in the minutes.
enum class GuestGroup { Elected, Management, Department, External };
enum class Confirmation { Pending, Yes, No };

struct Guest {
    Located<GuestId> id;
    PersonName person;
    Text role;
    GuestGroup group = GuestGroup::Department;
    std::optional<Text> email;
    std::optional<Text> phone;
    Confirmation confirmation = Confirmation::Pending;
};

enum class AgendaKind { Presentation, Discussion };

struct AgendaItem {
    Text title;
    Text note; ///< may be empty
    Located<int> minutes;
    AgendaKind kind = AgendaKind::Presentation;
    std::optional<Text> slide; ///< slide id that the item links to
};

enum class DeckPart { Details, Discussion, Arbitration, Feedback, NextSteps };
enum class DeckCut { OneHour, OneHourThirty };
/// 60 or 90.
constexpr int usual_minutes(DeckCut cut) {
    return cut == DeckCut::OneHour ? 60 : 90;
}

struct Committee {
    Located<Date> date;
    std::optional<Located<TimeOfDay>> start;
    Located<int> minutes; ///< usual_minutes() unless given
    bool minutes_given = false;
    Text place;                    ///< may be empty
    std::optional<Text> video_url; ///< the remote meeting's address
    bool remote = false;           ///< people may attend from a distance
    std::vector<DeckPart> parts;
    std::vector<AgendaItem> agenda; ///< may be empty: a default one is made
    std::vector<Guest> guests;

    const Guest* find(const GuestId& id) const;
};

struct DocumentVersion {
    Located<int> number; ///< from 1, rising
    Located<Date> date;
    Text label;  ///< may be empty
    Text status; ///< "document de travail", "validé"…
};

enum class QuestionnaireChoice { Complete, Light };

struct Options {
    DeckCut cut = DeckCut::OneHour;
    QuestionnaireChoice questionnaire = QuestionnaireChoice::Complete;
    bool levels_in_guides = true;  ///< digits and colours of the grids, in the trames d'entretien
    std::optional<Text> time_zone; ///< of the tz database; Europe/Paris when absent
    Hundredths minutes_per_slide{150}; ///< what a slide takes to present
};

/// A file's name rather than the name of a shipped theme.
bool is_theme_file(std::string_view theme);

struct Diagnosis {
    Authority authority;
    std::vector<Entity> entities;
    std::vector<TeamMember> team;
    std::vector<CalendarStep> calendar;
    Located<Date> reference_date; ///< "données arrêtées au"
    Committee committee;
    std::optional<Text> theme; ///< name of a shipped theme, or a theme file of the dossier
    Options options;
    std::vector<DocumentVersion> versions; ///< at least one, numbers rising

    const Entity* find(const EntityId& id) const;
    const TeamMember* find(const TeamMemberId& id) const;
    const DocumentVersion& current_version() const { return versions.back(); }
};

} // namespace restitution
