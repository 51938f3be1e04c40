/// What must hold between the files of a dossier, each file being well written by itself.
#pragma once

#include "base/diagnostic.h"
#include "model/dossier.h"
#include "model/file_kind.h"

#include <set>
#include <string>
#include <vector>

namespace restitution {

/// Which parts could be read: what refers to a part that could not is not judged.
struct ReadParts {
    std::set<FileKind> unread; ///< there, but not understood
    bool catalogues = true;    ///< the levers and the REEN subjects, both shipped

    bool has(FileKind kind) const { return !unread.contains(kind); }
};

/// `slides` are the ids that its deck may have.
void check_whole_dossier(const Dossier& dossier, const ReadParts& parts,
                         const std::vector<std::string>& slides, Diagnostics& diagnostics);

void check_unique_identifiers(const Dossier& dossier, Diagnostics& diagnostics);
void check_profiles_exist(const Dossier& dossier, const ReadParts& parts, Diagnostics& diagnostics);
void check_people_exist(const Dossier& dossier, const ReadParts& parts, Diagnostics& diagnostics);
/// What questions point at: levers of the catalogue, REEN subjects, references.
void check_catalogue_links(const Dossier& dossier, const ReadParts& parts,
                           Diagnostics& diagnostics);
void check_slides_exist(const Dossier& dossier, const std::vector<std::string>& slides,
                        Diagnostics& diagnostics);

void check_questions_exist(const Dossier& dossier, Diagnostics& diagnostics);
void check_steps_on_grid(const Dossier& dossier, Diagnostics& diagnostics);
void check_questions_decided_once(const Dossier& dossier, Diagnostics& diagnostics);
void check_interviews(const Dossier& dossier, const ReadParts& parts, Diagnostics& diagnostics);

void check_calendar(const Diagnosis& diagnosis, Diagnostics& diagnostics);
void check_versions(const Diagnosis& diagnosis, Diagnostics& diagnostics);
void check_agenda_minutes(const Diagnosis& diagnosis, Diagnostics& diagnostics);

void check_inventory(const Dossier& dossier, const ReadParts& parts, Diagnostics& diagnostics);
void check_indicators(const Dossier& dossier, const ReadParts& parts, Diagnostics& diagnostics);
void check_levers(const Dossier& dossier, const ReadParts& parts, Diagnostics& diagnostics);
void check_remarks(const Dossier& dossier, const ReadParts& parts,
                   const std::vector<std::string>& slides, Diagnostics& diagnostics);
void check_deck_edits(const Dossier& dossier, const ReadParts& parts,
                      const std::vector<std::string>& slides, Diagnostics& diagnostics);

void check_presences(const Dossier& dossier, const ReadParts& parts, Diagnostics& diagnostics);
/// What follows the committee is dated after it.
void check_meeting_dates(const Dossier& dossier, Diagnostics& diagnostics);
void check_lever_choices(const Dossier& dossier, const ReadParts& parts, Diagnostics& diagnostics);
void check_actions(const Meeting& meeting, Diagnostics& diagnostics);

void check_free_texts(const Dossier& dossier, Diagnostics& diagnostics);

} // namespace restitution
