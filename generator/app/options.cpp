#include "app/options.h"

#include "app/documents.h"
#include "app/program_data.h"
#include "base/closest_names.h"
#include "messages/command.h"
#include "messages/explain.h"
#include "model/vocabulary.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace restitution {

namespace {

constexpr std::array<Word<DiagnosticFormat>, 3> diagnostic_choices{
    {{"human", DiagnosticFormat::Human},
     {"short", DiagnosticFormat::Short},
     {"json", DiagnosticFormat::Json}}};
constexpr std::array<Word<ReportFormat>, 2> format_choices{
    {{"text", ReportFormat::Words}, {"json", ReportFormat::Json}}};
constexpr std::array<Word<ChartFiles>, 2> chart_choices{
    {{"svg", ChartFiles::Svg}, {"png", ChartFiles::Png}}};

std::vector<Word<DocumentKind>> document_choices() {
    std::vector<Word<DocumentKind>> choices;
    for (const Document& document : document_table()) {
        if (!document.word.empty()) {
            choices.push_back({document.word, document.kind});
        }
    }
    return choices;
}

template <class Choices>
std::vector<std::string> words_of(const Choices& choices) {
    std::vector<std::string> words;
    for (const auto& choice : choices) {
        words.emplace_back(choice.text);
    }
    return words;
}

/// One fault is enough to stop: the first is kept.
struct Understanding {
    CommandLine line;
    std::string fault;
    std::optional<int> document_version; ///< of build
    std::optional<int> to;               ///< of changes

    void refuse(const std::string& text) {
        if (fault.empty()) {
            fault = text;
        }
    }
};

/// An option with the value that it was given; empty for a flag.
struct Asked {
    std::string_view name;
    std::string value;
};

/// The value of the word; the first one, with a fault, when it is none of the choices.
template <class Choices>
auto choose(const Asked& asked, const std::string& word, const Choices& choices,
            Understanding& result) {
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const auto& choice) { return choice.text == word; });
    if (found == choices.end()) {
        result.refuse(messages::bad_value(asked.name, word, words_of(choices)));
        return choices.front().value;
    }
    return found->value;
}

std::vector<std::string> split_list(const std::string& text) {
    std::vector<std::string> words;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

std::optional<int> version_number(const Asked& asked, Understanding& result) {
    const std::string& word = asked.value;
    int number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc() || end != word.data() + word.size() || number < 1) {
        result.refuse(messages::bad_version_number(asked.name, word));
        return std::nullopt;
    }
    return number;
}

void take_only(const Asked& asked, Understanding& result) {
    const auto choices = document_choices();
    for (const std::string& word : split_list(asked.value)) {
        result.line.build.only.push_back(choose(asked, word, choices, result));
    }
}

std::string help_of_only() {
    return messages::help_of_only(words_of(document_choices()));
}

constexpr std::string_view help_name = "--help";
constexpr std::string_view version_name = "--version";

/// To add an option: a row here, and where its choice is kept.
struct OptionRow {
    std::string_view name;
    std::string_view value; ///< how the help shows it; empty for a flag
    std::string (*help)();
    void (*take)(const Asked& asked, Understanding& result);
};

constexpr std::array option_rows{
    OptionRow{"--output", "DIR", messages::help_of_output,
              [](const Asked& asked, Understanding& result) { result.line.output = asked.value; }},
    OptionRow{"--only", "LISTE", help_of_only, take_only},
    OptionRow{"--cut", "1h|1h30", messages::help_of_cut,
              [](const Asked& asked, Understanding& result) {
                  result.line.telling.cut = choose(asked, asked.value, words<DeckCut>(), result);
              }},
    OptionRow{"--document-version", "N", messages::help_of_document_version,
              [](const Asked& asked, Understanding& result) {
                  result.document_version = version_number(asked, result);
              }},
    OptionRow{"--from", "N", messages::help_of_from,
              [](const Asked& asked, Understanding& result) {
                  result.line.telling.versions.from = version_number(asked, result);
              }},
    OptionRow{"--to", "N", messages::help_of_to,
              [](const Asked& asked, Understanding& result) {
                  result.to = version_number(asked, result);
              }},
    OptionRow{"--format", "text|json", messages::help_of_format,
              [](const Asked& asked, Understanding& result) {
                  result.line.format = choose(asked, asked.value, format_choices, result);
              }},
    OptionRow{
        "--theme", "NOM|FICHIER", messages::help_of_theme,
        [](const Asked& asked, Understanding& result) { result.line.telling.theme = asked.value; }},
    OptionRow{"--public", "", messages::help_of_public,
              [](const Asked&, Understanding& result) {
                  result.line.telling.audience = Audience::Anybody;
              }},
    OptionRow{"--charts", "svg|png", messages::help_of_charts,
              [](const Asked& asked, Understanding& result) {
                  result.line.build.charts = choose(asked, asked.value, chart_choices, result);
              }},
    OptionRow{"--diagnostics", "FORME", messages::help_of_diagnostics,
              [](const Asked& asked, Understanding& result) {
                  result.line.report.diagnostics =
                      choose(asked, asked.value, diagnostic_choices, result);
              }},
    OptionRow{"--json", "", messages::help_of_json,
              [](const Asked&, Understanding& result) { result.line.json = true; }},
    OptionRow{"--strict", "", messages::help_of_strict,
              [](const Asked&, Understanding& result) { result.line.report.strict = true; }},
    OptionRow{"--quiet", "", messages::help_of_quiet,
              [](const Asked&, Understanding& result) { result.line.report.quiet = true; }},
    OptionRow{help_name, "", messages::help_of_help, [](const Asked&, Understanding&) {}},
    OptionRow{version_name, "", messages::help_of_version, [](const Asked&, Understanding&) {}},
};

std::string help_text(std::span<const Command> commands) {
    std::vector<messages::HelpLine> lines;
    for (const Command& command : commands) {
        const bool one = command.words == Words::DossierAndTarget;
        lines.push_back({std::string(command.name) + ' ' +
                             (one ? messages::dossier_and_target() : messages::dossiers()),
                         command.help()});
    }
    std::vector<messages::HelpLine> options;
    for (const OptionRow& row : option_rows) {
        const std::string name(row.name);
        options.push_back(
            {row.value.empty() ? name : name + ' ' + std::string(row.value), row.help()});
    }
    return messages::help_text(lines, options);
}

template <class Rows>
std::string closest(const std::string& wrong, const Rows& rows) {
    std::vector<std::string> names;
    for (const auto& row : rows) {
        names.emplace_back(row.name);
    }
    const std::vector<std::string> close = closest_names(wrong, names);
    return close.empty() ? std::string() : close.front();
}

/// The arguments taken apart, whatever they mean.
struct Parts {
    std::map<std::string_view, std::string> options; ///< by name; empty for a flag
    std::vector<std::string> words;                  ///< the command, then its dossiers
    std::string unknown;                             ///< the first that looks like an option only
    std::string fault;                               ///< the first one; nothing is read behind it
};

/// What is no option of the table.
void take_word(const std::string& word, const std::string& name, Parts& parts) {
    const bool looks_like_option = word.size() > 1 && word.front() == '-';
    if (!looks_like_option) {
        parts.words.push_back(word);
    } else if (parts.unknown.empty()) {
        parts.unknown = name;
    }
}

void take_value(const OptionRow& row, const std::string& value, Parts& parts) {
    const std::string name(row.name);
    if (value.empty()) {
        parts.fault = messages::missing_value(name);
    } else if (!parts.options.emplace(row.name, value).second) {
        parts.fault = messages::option_given_twice(name);
    }
}

/// `--name value` or `--name=value`, anywhere before `--`, behind which all are paths, whatever
/// they look like. An option that takes a value takes the next argument, whatever it looks like.
Parts split(const std::vector<std::string>& arguments) {
    Parts parts;
    auto next = arguments.begin();
    while (next != arguments.end() && parts.fault.empty()) {
        const std::string& argument = *next++;
        if (argument == "--") {
            parts.words.insert(parts.words.end(), next, arguments.end());
            break;
        }
        const std::size_t sign = argument.find('=');
        const bool joined = sign != std::string::npos;
        const std::string name = argument.substr(0, sign);
        const auto row = std::find_if(option_rows.begin(), option_rows.end(),
                                      [&](const OptionRow& option) { return option.name == name; });
        if (row == option_rows.end()) {
            take_word(argument, name, parts);
        } else if (row->value.empty()) {
            parts.fault = joined ? messages::value_not_expected(name) : std::string();
            parts.options.emplace(row->name, std::string());
        } else if (joined) {
            take_value(*row, argument.substr(sign + 1), parts);
        } else {
            take_value(*row, next != arguments.end() ? *next++ : std::string(), parts);
        }
    }
    return parts;
}

/// The command, then its dossiers.
void understand_words(const std::vector<std::string>& words, std::span<const Command> commands,
                      Understanding& result) {
    if (words.empty()) {
        result.refuse(messages::no_command());
        return;
    }
    const auto command = std::find_if(commands.begin(), commands.end(), [&](const Command& row) {
        return row.name == words.front();
    });
    if (command == commands.end()) {
        result.refuse(messages::unknown_command(words.front(), closest(words.front(), commands)));
        return;
    }
    CommandLine& line = result.line;
    line.command = &*command;
    line.dossiers.assign(words.begin() + 1, words.end());
    if (line.dossiers.empty()) {
        result.refuse(messages::no_dossier());
    }
    if (command->words == Words::DossierAndTarget && line.dossiers.size() > 1) {
        if (line.dossiers.size() > 2) {
            result.refuse(messages::one_target_only());
        }
        line.target = line.dossiers[1];
        line.dossiers.resize(1);
    }
}

/// What options say of each other.
void understand_together(Understanding& result) {
    TellingChoices& telling = result.line.telling;
    telling.versions.version = result.to ? result.to : result.document_version;
    if (telling.versions.from && result.to && *telling.versions.from > *result.to) {
        result.refuse(messages::versions_reversed(*telling.versions.from, *result.to));
    }
    const BuildChoices& build = result.line.build;
    if (build.charts != ChartFiles::None &&
        !may_be_read_by(telling.audience, row_of(DocumentKind::Charts))) {
        result.refuse(messages::not_for_the_public("--charts"));
    }
    for (const DocumentKind kind : build.only) {
        if (!may_be_read_by(telling.audience, row_of(kind))) {
            result.refuse(messages::not_for_the_public(row_of(kind).word));
        }
    }
}

} // namespace

std::variant<CommandLine, ShowText, UsageError>
parse_options(std::span<const Command> commands, const std::vector<std::string>& arguments) {
    const Parts parts = split(arguments);
    if (!parts.fault.empty()) {
        return UsageError{parts.fault};
    }
    if (parts.options.contains(help_name)) {
        return ShowText{help_text(commands)};
    }
    if (parts.options.contains(version_name)) {
        return ShowText{program_and_version() + std::string("\n")};
    }
    Understanding result;
    if (!parts.unknown.empty()) {
        result.refuse(messages::unknown_option(parts.unknown, closest(parts.unknown, option_rows)));
    }
    understand_words(parts.words, commands, result);
    for (const OptionRow& row : option_rows) {
        if (const auto asked = parts.options.find(row.name); asked != parts.options.end()) {
            row.take({row.name, asked->second}, result);
        }
    }
    understand_together(result);
    if (!result.fault.empty()) {
        return UsageError{result.fault};
    }
    return result.line;
}

} // namespace restitution
