/// What each version was built from, as the manifest keeps it, so that building an earlier one
/// again can say that its inputs are no longer the same.
///
///   entree 1 0f3c…(16 digits) reponses/03-informatique.yaml
#pragma once

#include "read/input_fingerprint.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace restitution {

/// Fingerprints by file.
using Inputs = std::map<std::string, std::string>;
/// By version.
using InputRecord = std::map<int, Inputs>;

/// Of all that counts in that version.
Inputs inputs_of(const std::vector<InputFingerprint>& files, int version);

/// Whether a line of the manifest is about an input, rather than the name of an output.
bool is_input_line(std::string_view line);

/// Lines that are not understood are left out.
InputRecord parse_record(const std::vector<std::string>& lines);
std::vector<std::string> record_lines(const InputRecord& record);

enum class InputFate { Changed, Added, Removed };

/// What differs since that version was built; nothing when it was not.
std::map<std::string, InputFate> changed_inputs(const InputRecord& record, int version,
                                                const Inputs& now);

} // namespace restitution
