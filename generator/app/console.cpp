#include "app/console.h"

#include "app/diagnostic_printer.h"
#include "messages/command.h"

#include <algorithm>
#include <ostream>

namespace restitution {

bool Console::report(const Sources& sources, const Diagnostics& diagnostics) {
    std::vector<Diagnostic> found = diagnostics.sorted();
    if (choices_.quiet && !choices_.strict) {
        found.erase(std::remove_if(found.begin(), found.end(),
                                   [](const Diagnostic& diagnostic) {
                                       return diagnostic.severity == Severity::Warning;
                                   }),
                    found.end());
    }
    switch (choices_.diagnostics) {
    case DiagnosticFormat::Human:
        err_ << print_human(sources, found);
        break;
    case DiagnosticFormat::Short:
        err_ << print_short(sources, found);
        break;
    case DiagnosticFormat::Json:
        json_items_.push_back(json_items(sources, found));
        break;
    }
    return !diagnostics.has_errors() && (!choices_.strict || diagnostics.empty());
}

void Console::say_with_diagnostics(const std::string& sentence) {
    if (choices_.diagnostics != DiagnosticFormat::Json) {
        err_ << sentence << '\n';
    }
}

void Console::say(const std::string& sentence) {
    if (!choices_.quiet) {
        out_ << sentence << '\n';
    }
}

void Console::say_written(const std::filesystem::path& folder,
                          const std::vector<OutputFile>& files) {
    say(messages::written(folder.string(), files.size()));
    for (const OutputFile& file : files) {
        say("  " + (folder / file.name).string());
    }
}

void Console::answer(const std::string& text) {
    out_ << text;
}

void Console::refuse(const std::string& prefix, const std::string& fault) {
    err_ << prefix << fault << '\n';
}

void Console::finish() {
    if (choices_.diagnostics == DiagnosticFormat::Json) {
        err_ << json_document(json_items_);
    }
}

} // namespace restitution
