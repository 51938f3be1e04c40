#include "read/syntax/yaml_reader.h"

#include "base/quote.h"
#include "messages/syntax.h"
#include "messages/values.h"
#include "read/syntax/value_builder.h"
#include "read/syntax/yaml_faults.h"
#include "read/syntax/yaml_places.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <utility>

namespace restitution {

namespace {

/// Leaves yaml-cpp's recursion at once; the fault is already reported.
struct Stop {};

class YamlEvents : public YAML::EventHandler {
public:
    YamlEvents(const SourceFile& source, std::uint16_t file, Diagnostics& diagnostics)
        : text_(source.text()), file_(file), diagnostics_(diagnostics), builder_(diagnostics) {}

    ValueBuilder& builder() { return builder_; }
    std::size_t last_end() const { return last_end_; }
    /// The last quoted text when it runs over several lines: often one that was never closed.
    std::optional<Span> suspect_quote() const { return suspect_quote_; }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (std::exchange(started_, true)) {
            const std::size_t place = offset(mark);
            const bool marker = text_.substr(place, 3) == "---" || text_.substr(place, 3) == "...";
            stop(span(place, end_of_line(text_, place)),
                 marker || place >= text_.size() ? messages::yaml_several_documents()
                                                 : messages::yaml_text_after_end(),
                 messages::one_document_per_file());
        }
    }
    void OnDocumentEnd() override {}

    void OnAnchor(const YAML::Mark& mark, const std::string&) override {
        const std::size_t place = offset(mark);
        stop(span(place, place + 1), messages::yaml_anchor(), messages::quote_the_text());
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        const std::size_t place = offset(mark);
        stop(span(place, place + 1), messages::yaml_alias(), messages::write_value_again());
    }

    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
        const std::size_t place = offset(mark);
        refuse_properties(place, "?");
        const std::size_t written = length_of_written_null(text_, place);
        if (builder_.expects_key()) {
            stop(span(place, place + std::max<std::size_t>(written, 1)),
                 messages::yaml_complex_key(), messages::write_key_colon_value());
        }
        if (written > 0) {
            builder_.nothing(span(place, place + written));
            last_end_ = place + written;
        } else if (builder_.inside_fields()) {
            refuse_key_alone();
            builder_.nothing(builder_.pending_key());
        } else {
            const std::size_t dash = place_before(text_, place);
            builder_.nothing(span(dash, dash + 1));
        }
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                  const std::string& value) override {
        const std::size_t begin = offset(mark);
        refuse_properties(begin, tag);
        const bool quoted = tag == "!";
        const std::size_t end = end_of_scalar(begin, quoted, value);
        last_end_ = end;
        if (!builder_.expects_key()) {
            builder_.scalar(span(begin, end), value, quoted);
            return;
        }
        if (!quoted && value == "<<") {
            stop(span(begin, end), messages::yaml_merge_key(), messages::write_value_again());
        }
        builder_.key(span(begin, end), value);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        const std::size_t place = begin_collection(mark, tag);
        if (!builder_.begin_list(span(place, place + 1))) {
            throw Stop{};
        }
    }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {
        const std::size_t place = begin_collection(mark, tag);
        if (!builder_.begin_fields(span(place, place + 1))) {
            throw Stop{};
        }
    }

    void OnSequenceEnd() override { builder_.end(static_cast<std::uint32_t>(last_end_)); }
    void OnMapEnd() override { builder_.end(static_cast<std::uint32_t>(last_end_)); }

private:
    /// yaml-cpp counts bytes, as we do.
    std::size_t offset(const YAML::Mark& mark) const {
        return std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), text_.size());
    }
    Span span(std::size_t begin, std::size_t end) const {
        end = std::min(std::max(begin, end), text_.size());
        return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }

    [[noreturn]] void stop(Span where, Message message, Hint hint) {
        diagnostics_.error(where, std::move(message), {std::move(hint)});
        throw Stop{};
    }

    /// "?" is yaml-cpp's tag of what bears none, "!" that of a quoted text, or a bare `!`.
    void refuse_properties(std::size_t place, const std::string& tag) {
        const bool written = place < text_.size() && text_[place] == '!';
        const bool tagged = !tag.empty() && tag != "?" && tag != "!";
        if (written || tagged) {
            stop(span(place, place + 1), messages::yaml_tag(), messages::quote_the_text());
        }
    }

    /// yaml-cpp takes a last line without colon, or an item of `{a, b}`, for a key without value.
    void refuse_key_alone() {
        const Span key = builder_.pending_key();
        const std::size_t after = text_.find_first_not_of(" \t", key.end);
        if (after == std::string_view::npos || text_[after] != ':') {
            refuse_open_bracket();
            const std::string_view word = text_.substr(key.begin, key.end - key.begin);
            const bool decimals =
                !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
            stop(key, messages::yaml_key_without_colon(),
                 decimals ? messages::comma_separates_in_braces(word)
                          : messages::write_key_colon_value());
        }
    }

    /// What a bracket left open by the end of the file holds is taken for keys by yaml-cpp.
    void refuse_open_bracket() {
        if (const auto open = open_bracket(text_, text_.size())) {
            stop(span(*open, *open + 1), messages::yaml_unclosed_collection(),
                 messages::close_the_bracket());
        }
    }

    std::size_t begin_collection(const YAML::Mark& mark, const std::string& tag) {
        const std::size_t place = offset(mark);
        refuse_properties(place, tag);
        if (builder_.expects_key()) {
            refuse_open_bracket();
            stop(span(place, place + 1), messages::yaml_complex_key(), messages::quote_the_text());
        }
        last_end_ = std::max(last_end_, place);
        return place;
    }

    std::size_t end_of_scalar(std::size_t begin, bool quoted, const std::string& value) {
        const char first = begin < text_.size() ? text_[begin] : '\0';
        if (!quoted) {
            return end_of_plain(text_, begin, value);
        }
        if (first != '"' && first != '\'') {
            return end_of_line(text_, begin); // a block text: its `|` or `>` stands for it
        }
        const auto end = end_of_quoted(text_, begin);
        if (!end) {
            stop(span(begin, begin + 1), messages::yaml_unclosed_quote(),
                 messages::close_the_quote());
        }
        if (text_.substr(begin, *end - begin).find('\n') != std::string_view::npos) {
            suspect_quote_ = span(begin, *end);
        } else {
            suspect_quote_.reset();
        }
        return *end;
    }

    std::string_view text_;
    std::uint16_t file_;
    Diagnostics& diagnostics_;
    ValueBuilder builder_;
    std::size_t last_end_ = 0;
    std::optional<Span> suspect_quote_;
    bool started_ = false;
};

/// What we can tell of a syntax error: yaml-cpp's reason, and what stands around it.
YamlFault fault_of(const YAML::Exception& error, const YamlEvents& events) {
    const bool placed = error.mark.pos >= 0 && !error.mark.is_null();
    YamlFault fault;
    fault.reason = error.msg;
    fault.offset = placed ? static_cast<std::size_t>(error.mark.pos) : events.last_end();
    fault.last_end = events.last_end();
    fault.suspect_quote = events.suspect_quote();
    return fault;
}

bool refuse_before_parsing(std::string_view text, std::uint16_t file, Diagnostics& diagnostics) {
    if (const auto place = excess_of_brackets(text, 10 * ValueBuilder::deepest)) {
        const auto begin = static_cast<std::uint32_t>(*place);
        diagnostics.error({file, begin, begin + 1}, messages::too_deep(ValueBuilder::deepest));
        return true;
    }
    const std::size_t first = text.find_first_not_of(" \t\n");
    if (first != std::string_view::npos && text[first] == '%') {
        const auto begin = static_cast<std::uint32_t>(first);
        diagnostics.error({file, begin, begin + 1}, messages::yaml_directive(),
                          {messages::one_document_per_file()});
        return true;
    }
    return false;
}

} // namespace

std::optional<Value> read_yaml(const SourceFile& source, std::uint16_t file,
                               Diagnostics& diagnostics) {
    if (refuse_before_parsing(source.text(), file, diagnostics)) {
        return std::nullopt;
    }
    std::istringstream stream(source.text());
    YamlEvents events(source, file, diagnostics);
    try {
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(events)) {
            diagnostics.error({file, 0, 0}, messages::no_data(), {messages::write_data()});
            return std::nullopt;
        }
        // A second call meets the end of the file, or stops at the start of what follows.
        parser.HandleNextDocument(events);
    } catch (const Stop&) {
        return std::nullopt;
    } catch (const YAML::Exception& error) {
        report(fault_of(error, events), source, file, diagnostics);
        return std::nullopt;
    }
    std::optional<Value> root = events.builder().take();
    return events.builder().found_fault() ? std::nullopt : root;
}

} // namespace restitution
