/// What a run says of what it found and of what it wrote.
#pragma once

#include "app/choices.h"
#include "app/output_directory.h"
#include "base/diagnostic.h"

#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace restitution {

/// Answers on `out`, everything else on `err`. With diagnostics as JSON, what was found in all
/// dossiers of the run is one list: nothing else is printed there, and `finish` prints it.
class Console {
public:
    Console(const ReportChoices& choices, std::ostream& out, std::ostream& err)
        : choices_(choices), out_(out), err_(err) {}

    /// Prints what was found; returns whether the run may go on.
    bool report(const Sources& sources, const Diagnostics& diagnostics);
    /// A sentence beside the diagnostics: for people, never inside a list for programs.
    void say_with_diagnostics(const std::string& sentence);
    /// A line of progress; nothing when quiet.
    void say(const std::string& sentence);
    void say_written(const std::filesystem::path& folder, const std::vector<OutputFile>& files);
    /// What was asked for: printed as it is, even when quiet.
    void answer(const std::string& text);
    /// What stopped a run, besides its dossier.
    void refuse(const std::string& prefix, const std::string& fault);
    void finish();

private:
    ReportChoices choices_;
    std::ostream& out_;
    std::ostream& err_;
    std::vector<std::string> json_items_;
};

} // namespace restitution
