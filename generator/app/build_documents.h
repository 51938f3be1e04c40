/// From a checked dossier to the bytes of its documents: the whole pipeline on one screen.
#pragma once

#include "app/options.h"
#include "app/output_directory.h"
#include "model/dossier.h"
#include "model/previous.h"
#include "paint/font_set.h"
#include "revise/changes.h"
#include "style/glossary.h"
#include "style/outline.h"
#include "style/phrases.h"
#include "style/theme.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace restitution {

/// What the documents are made with, besides the dossier.
struct Workshop {
    const Theme& theme;
    const Phrases& phrases;
    const Outline& outline;
    const Glossary& glossary;
    const FontSet& fonts;
    const std::string& icc_profile;
    std::shared_ptr<const ImageFile> logo; ///< null when the dossier has none
    const std::map<std::string, std::shared_ptr<const ImageFile>>& pictures; ///< of own slides
    const VersionChanges* changes; ///< since the version before; null when there is none
    const PreviousDiagnosis* previous = nullptr; ///< null when the dossier has none
};

/// Whether the run makes documents of this kind.
bool wants(const CommandLine& options, DocumentKind kind);

/// Warns of a deck that the meeting's minutes are too few for, and names slides for the annex.
void check_deck_time(const Dossier& dossier, const Workshop& workshop, Diagnostics& diagnostics);

/// Nothing is written. Throws EnvironmentError.
std::vector<OutputFile> build_documents(const Dossier& dossier, const Workshop& workshop,
                                        const CommandLine& options);

} // namespace restitution
