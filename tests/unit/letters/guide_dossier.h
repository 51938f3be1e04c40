/// A small authority with one interview held and one to come, for the tests of what is sent.
#pragma once

#include "metrics/interview_plan.h"
#include "metrics/metrics.h"
#include "story/telling.h"
#include "style/letters.h"
#include "support/shipped_phrases.h"
#include "support/small_dossier.h"

#include <string>

namespace restitution::test {

Question full_question(const std::string& id, const std::string& profile);
Person full_person(const std::string& id, const std::string& name, const std::string& profile,
                   bool attended);

/// E1 was held with the buyer, who did not know A1 and did not say A2; E2 with the DSI is on
/// 24 January 2024 at 9:30. The committee is on 21 March.
Dossier guide_dossier();

Letters shipped_letters();

/// A dossier with all that is computed and worded from it.
struct GuideCase {
    explicit GuideCase(Dossier of = guide_dossier());
    GuideCase(const GuideCase&) = delete;
    GuideCase& operator=(const GuideCase&) = delete;
    ~GuideCase();

    Dossier dossier;
    Metrics metrics;
    Phrases phrases;
    Letters letters;
    Telling telling;
    InterviewPlan plan;
};

bool says(const std::string& all, const std::string& part);

} // namespace restitution::test
