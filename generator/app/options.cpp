#include "app/options.h"

#include "app/commands.h"
#include "base/closest_names.h"
#include "messages/command.h"
#include "messages/explain.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <set>

namespace restitution {

namespace {

template <class T>
struct Choice {
    const char* word;
    T value;
};
template <class T>
Choice(const char*, T) -> Choice<T>; // clang 14 does not deduce it

constexpr std::array diagnostic_choices{Choice{"human", DiagnosticFormat::Human},
                                        Choice{"short", DiagnosticFormat::Short},
                                        Choice{"json", DiagnosticFormat::Json}};
constexpr std::array format_choices{Choice{"text", ReportFormat::Words},
                                    Choice{"json", ReportFormat::Json}};
constexpr std::array chart_choices{Choice{"svg", ChartFiles::Svg}, Choice{"png", ChartFiles::Png}};
constexpr std::array document_choices{Choice{"support", DocumentKind::Deck},
                                      Choice{"compte-rendu", DocumentKind::Minutes},
                                      Choice{"resultats", DocumentKind::Results},
                                      Choice{"leviers", DocumentKind::Levers},
                                      Choice{"notes-animation", DocumentKind::SpeakerNotes},
                                      Choice{"fiche-arbitrage", DocumentKind::ArbitrationSheet},
                                      Choice{"fiche-retours", DocumentKind::FeedbackSheet},
                                      Choice{"envois", DocumentKind::Mailings}};
constexpr std::array cut_choices{Choice{"1h", DeckCut::OneHour},
                                 Choice{"1h30", DeckCut::OneHourThirty}};

/// What an option is given, before its words are understood.
struct RawOptions {
    std::string output;
    std::string only;
    std::string cut;
    std::string document_version;
    std::string from;
    std::string to;
    std::string format;
    std::string theme;
    std::string charts;
    std::string diagnostics;
    bool json = false;
    bool for_public = false;
    bool strict = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
};

struct OptionRow {
    const char* name;
    const char* value; ///< how the help shows it; null for a flag
    std::string (*help)();
    std::string RawOptions::*text;
    bool RawOptions::*flag;
};

const std::array option_rows{
    OptionRow{"--output", "DIR", messages::help_of_output, &RawOptions::output, nullptr},
    OptionRow{"--only", "LISTE", messages::help_of_only, &RawOptions::only, nullptr},
    OptionRow{"--cut", "1h|1h30", messages::help_of_cut, &RawOptions::cut, nullptr},
    OptionRow{"--document-version", "N", messages::help_of_document_version,
              &RawOptions::document_version, nullptr},
    OptionRow{"--from", "N", messages::help_of_from, &RawOptions::from, nullptr},
    OptionRow{"--to", "N", messages::help_of_to, &RawOptions::to, nullptr},
    OptionRow{"--format", "text|json", messages::help_of_format, &RawOptions::format, nullptr},
    OptionRow{"--theme", "NOM|FICHIER", messages::help_of_theme, &RawOptions::theme, nullptr},
    OptionRow{"--public", nullptr, messages::help_of_public, nullptr, &RawOptions::for_public},
    OptionRow{"--charts", "svg|png", messages::help_of_charts, &RawOptions::charts, nullptr},
    OptionRow{"--diagnostics", "FORME", messages::help_of_diagnostics, &RawOptions::diagnostics,
              nullptr},
    OptionRow{"--json", nullptr, messages::help_of_json, nullptr, &RawOptions::json},
    OptionRow{"--strict", nullptr, messages::help_of_strict, nullptr, &RawOptions::strict},
    OptionRow{"--quiet", nullptr, messages::help_of_quiet, nullptr, &RawOptions::quiet},
    OptionRow{"--help", nullptr, messages::help_of_help, nullptr, &RawOptions::help},
    OptionRow{"--version", nullptr, messages::help_of_version, nullptr, &RawOptions::version},
};

std::string help_text() {
    std::vector<messages::HelpLine> commands;
    for (const Command& command : command_table) {
        const bool one = command.words == Words::DossierAndTarget;
        commands.push_back({std::string(command.name) + ' ' +
                                (one ? messages::dossier_and_target() : messages::dossiers()),
                            command.help()});
    }
    std::vector<messages::HelpLine> options;
    for (const OptionRow& row : option_rows) {
        options.push_back(
            {row.value == nullptr ? std::string(row.name) : std::string(row.name) + ' ' + row.value,
             row.help()});
    }
    return messages::help_text(commands, options);
}

/// One fault is enough to stop: the first is kept.
struct Understanding {
    CommandLine options;
    std::string fault;

    void refuse(const std::string& text) {
        if (fault.empty()) {
            fault = text;
        }
    }

    template <class T, std::size_t N>
    T choose(const char* option, const std::string& word, const std::array<Choice<T>, N>& choices) {
        for (const Choice<T>& choice : choices) {
            if (word == choice.word) {
                return choice.value;
            }
        }
        std::vector<std::string> accepted;
        for (const Choice<T>& choice : choices) {
            accepted.emplace_back(choice.word);
        }
        refuse(messages::bad_value(option, word, accepted));
        return choices.front().value;
    }
};

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

std::optional<int> version_number(const char* option, const std::string& word,
                                  Understanding& result) {
    int number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc() || end != word.data() + word.size() || number < 1) {
        result.refuse(messages::bad_version_number(option, word));
        return std::nullopt;
    }
    return number;
}

void understand(const RawOptions& raw, Understanding& result) {
    CommandLine& options = result.options;
    options.json = raw.json;
    options.for_public = raw.for_public;
    options.strict = raw.strict;
    options.quiet = raw.quiet;
    if (!raw.output.empty()) {
        options.output = raw.output;
    }
    if (!raw.theme.empty()) {
        options.theme = raw.theme;
    }
    if (!raw.cut.empty()) {
        options.cut = result.choose("--cut", raw.cut, cut_choices);
    }
    if (!raw.document_version.empty()) {
        options.document_version =
            version_number("--document-version", raw.document_version, result);
    }
    if (!raw.from.empty()) {
        options.from = version_number("--from", raw.from, result);
    }
    if (!raw.to.empty()) {
        options.to = version_number("--to", raw.to, result);
    }
    if (options.from && options.to && *options.from > *options.to) {
        result.refuse(messages::versions_reversed(*options.from, *options.to));
    }
    if (!raw.format.empty()) {
        options.format = result.choose("--format", raw.format, format_choices);
    }
    if (!raw.charts.empty() && raw.for_public) {
        result.refuse(messages::not_for_the_public("--charts"));
    } else if (!raw.charts.empty()) {
        options.charts = result.choose("--charts", raw.charts, chart_choices);
    }
    if (!raw.diagnostics.empty()) {
        options.diagnostics = result.choose("--diagnostics", raw.diagnostics, diagnostic_choices);
    }
    if (!raw.only.empty()) {
        for (const std::string& word : split_list(raw.only)) {
            options.only.push_back(result.choose("--only", word, document_choices));
            if (options.for_public && !may_be_public(options.only.back())) {
                result.refuse(messages::not_for_the_public(word));
            }
        }
    }
}

std::vector<std::string> option_names() {
    std::vector<std::string> names;
    for (const OptionRow& row : option_rows) {
        names.emplace_back(row.name);
    }
    return names;
}

std::vector<std::string> command_names() {
    std::vector<std::string> names;
    for (const Command& command : command_table) {
        names.emplace_back(command.name);
    }
    return names;
}

std::string closest(const std::string& wrong, const std::vector<std::string>& known) {
    const std::vector<std::string> names = closest_names(wrong, known);
    return names.empty() ? std::string() : names.front();
}

/// What CLI11 would let pass or say in English: options without their value, with one that they do
/// not take, or given twice.
std::string misuse(const std::vector<std::string>& arguments) {
    std::set<std::string> given;
    for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
        const std::size_t sign = arguments[i].find('=');
        const std::string name = arguments[i].substr(0, sign);
        const auto row = std::find_if(option_rows.begin(), option_rows.end(),
                                      [&](const OptionRow& option) { return option.name == name; });
        if (row == option_rows.end()) {
            continue;
        }
        if (row->text == nullptr) {
            if (sign != std::string::npos) {
                return messages::value_not_expected(name);
            }
            continue;
        }
        const bool apart = sign == std::string::npos;
        i += apart ? 1 : 0;
        if (i >= arguments.size() ||
            (apart ? arguments[i].empty() : sign + 1 == arguments[i].size())) {
            return messages::missing_value(name);
        }
        if (!given.insert(name).second) {
            return messages::option_given_twice(name);
        }
    }
    return {};
}

/// The words that are neither options nor their values: the command, then its dossiers.
void take_words(std::vector<std::string> words, Understanding& result) {
    const auto dashes = std::find(words.begin(), words.end(), "--");
    for (auto option = words.begin(); option != dashes; ++option) {
        const std::string& word = *option;
        if (word.size() > 1 && word.front() == '-') {
            const std::string name = word.substr(0, word.find('='));
            result.refuse(messages::unknown_option(name, closest(name, option_names())));
        }
    }
    if (dashes != words.end()) {
        words.erase(dashes); // what follows are paths, whatever they look like
    }
    if (words.empty()) {
        result.refuse(messages::no_command());
        return;
    }
    const auto command =
        std::find_if(command_table.begin(), command_table.end(),
                     [&](const Command& row) { return row.name == words.front(); });
    if (command == command_table.end()) {
        result.refuse(
            messages::unknown_command(words.front(), closest(words.front(), command_names())));
        return;
    }
    result.options.command = command->value;
    result.options.dossiers.assign(words.begin() + 1, words.end());
    if (result.options.dossiers.empty()) {
        result.refuse(messages::no_dossier());
    }
    if (command->words == Words::DossierAndTarget && result.options.dossiers.size() > 1) {
        if (result.options.dossiers.size() > 2) {
            result.refuse(messages::one_target_only());
        }
        result.options.target = result.options.dossiers[1];
        result.options.dossiers.resize(1);
    }
}

} // namespace

bool may_be_public(DocumentKind kind) {
    return kind == DocumentKind::Deck || kind == DocumentKind::Minutes ||
           kind == DocumentKind::Results;
}

std::variant<CommandLine, ShowText, UsageError> parse_options(std::vector<std::string> arguments) {
    if (std::string fault = misuse(arguments); !fault.empty()) {
        return UsageError{std::move(fault)};
    }
    RawOptions raw;
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    for (const OptionRow& row : option_rows) {
        if (row.text != nullptr) {
            app.add_option(row.name, raw.*row.text);
        } else {
            app.add_flag(row.name, raw.*row.flag);
        }
    }
    try {
        std::reverse(arguments.begin(), arguments.end()); // the order that CLI11 asks for
        app.parse(arguments);
    } catch (const CLI::ParseError& error) {
        const std::string text = error.what();
        return UsageError{messages::missing_value(text.substr(0, text.find_first_of(": ")))};
    }
    if (raw.help) {
        return ShowText{help_text()};
    }
    if (raw.version) {
        return ShowText{"restitution " RESTITUTION_VERSION "\n"};
    }
    Understanding result;
    take_words(app.remaining(), result);
    understand(raw, result);
    if (!result.fault.empty()) {
        return UsageError{result.fault};
    }
    return result.options;
}

} // namespace restitution
