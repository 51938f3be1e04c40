/// What the command line says: usage, progress, results.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restitution::messages {

/// `error` is an errno value.
std::string cannot_write(std::string_view path, int error);
/// The documents are new and whole; only what keeps account of them failed.
std::string cannot_tidy(std::string_view path, int error);

std::string unknown_command(std::string_view name, std::string_view suggestion);
std::string unknown_option(std::string_view name, std::string_view suggestion);
std::string missing_value(std::string_view option);
std::string value_not_expected(std::string_view option);
std::string option_given_twice(std::string_view option);
std::string bad_value(std::string_view option, std::string_view value,
                      const std::vector<std::string>& accepted);
std::string bad_version_number(std::string_view option, std::string_view value);
std::string versions_reversed(int from, int to);
std::string not_for_the_public(std::string_view word);
std::string no_command();
std::string no_dossier();
std::string path_absent(std::string_view path);
std::string path_forbidden(std::string_view path);
std::string same_output_folder(std::string_view dossier);
std::string not_a_dossier(std::string_view path);
std::string folder_not_empty(std::string_view path);
std::string see_help();

std::string environment_prefix();
std::string usage_prefix();
std::string out_of_memory();
std::string output_lost();

std::string written(std::string_view folder, std::size_t files);
std::string nothing_written(std::string_view dossier);
std::string dossier_is_sound(std::string_view dossier);
std::string no_minutes_without_meeting();
std::string dossier_created(std::string_view dossier);
std::string edit_then_build(std::string_view dossier);
std::string dossiers_failed(const std::vector<std::string>& dossiers);

struct HelpLine {
    std::string left;
    std::string right;
};
std::string help_text(const std::vector<HelpLine>& commands, const std::vector<HelpLine>& options);

/// What stands after a command's name.
std::string dossiers();
std::string dossier_and_target();

std::string help_of_init();
std::string help_of_check();
std::string help_of_build();
std::string help_of_changes();
std::string help_of_explain();
std::string help_of_guides();
std::string help_of_output();
std::string help_of_only(const std::vector<std::string>& documents);
std::string help_of_public();
std::string help_of_cut();
std::string help_of_document_version();
std::string help_of_from();
std::string help_of_to();
std::string help_of_format();
std::string help_of_theme();
std::string help_of_charts();
std::string help_of_diagnostics();
std::string help_of_json();
std::string help_of_strict();
std::string help_of_quiet();
std::string help_of_help();
std::string help_of_version();

} // namespace restitution::messages
