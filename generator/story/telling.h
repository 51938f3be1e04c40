/// What every slide and section is composed from.
#pragma once

#include "metrics/metrics.h"
#include "model/dossier.h"
#include "style/phrases.h"

#include <map>
#include <memory>
#include <string>

namespace restitution {

struct ImageFile;
struct VersionChanges;

/// What is referred to outlives the composition.
struct Telling {
    const Dossier& dossier;
    const Metrics& metrics;
    const Phrases& phrases;
    std::shared_ptr<const ImageFile> logo; ///< null when the dossier has none
    /// Of the author's own slides, by the name that the dossier gives.
    std::map<std::string, std::shared_ptr<const ImageFile>> pictures = {};
    /// Since the version before; null when there is none.
    const VersionChanges* changes = nullptr;

    const Questionnaire& questionnaire() const { return dossier.questionnaire; }
    const Diagnosis& diagnosis() const { return dossier.diagnosis; }
    const Dimension& dimension(std::size_t index) const {
        return dossier.questionnaire.dimensions[index];
    }
    const Rating& rating(std::size_t index) const {
        return metrics.maturity.dimensions[index].rating;
    }
};

} // namespace restitution
