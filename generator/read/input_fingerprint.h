/// What a file of the dossier says, as a fingerprint: data only, whatever its comments and layout.
///
/// Remarks and versions count from a version on: they are kept apart, so that adding some for the
/// next version does not seem to change an earlier one.
#pragma once

#include "read/syntax/value.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace restitution {

struct InputFingerprint {
    std::string file;                        ///< "reponses/03-informatique.yaml"
    std::string always;                      ///< what counts in every version
    std::map<int, std::string> from_version; ///< what counts from each version on
};

/// Whether the file only asks: an interview's questions, none of them answered yet. It changes no
/// document, whether it is there or not.
bool is_blank_sheet(const Value& value);

InputFingerprint fingerprint_of(const Value& value, std::string file);

/// Of a file that counts as it is, byte by byte, in every version: a picture, a theme, a font.
InputFingerprint fingerprint_of_bytes(std::string_view bytes, std::string file);

/// The same of a file read now, under its name in the dossier's folder; absent when it stands
/// elsewhere: what comes with the program is no input of the dossier.
std::optional<InputFingerprint> fingerprint_of_own_file(const std::filesystem::path& file,
                                                        const std::filesystem::path& folder);

/// Of all that counts in that version.
std::string fingerprint_in(const InputFingerprint& input, int version);

} // namespace restitution
