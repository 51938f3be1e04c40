#include "read/syntax/json_reader.h"

#include "messages/syntax.h"
#include "read/syntax/value_builder.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace restitution {

namespace {

/// nlohmann gives no place at all on the values of a valid document. Its events come in the order
/// of the text, so the place of each is found by going on from the end of the one before.
class JsonEvents : public nlohmann::json_sax<nlohmann::json> {
public:
    JsonEvents(const SourceFile& source, std::uint16_t file, Diagnostics& diagnostics)
        : text_(source.text()), file_(file), diagnostics_(diagnostics), builder_(diagnostics) {}

    ValueBuilder& builder() { return builder_; }

    bool null() override {
        const Span where = next_word();
        builder_.nothing(where);
        return true;
    }
    bool boolean(bool) override { return word(); }
    bool number_integer(number_integer_t) override { return word(); }
    bool number_unsigned(number_unsigned_t) override { return word(); }
    bool number_float(number_float_t, const string_t&) override { return word(); }

    bool string(string_t& value) override {
        builder_.scalar(next_string(), std::move(value), true);
        return true;
    }
    bool binary(binary_t&) override { return false; }

    bool key(string_t& value) override {
        builder_.key(next_string(), std::move(value));
        return true;
    }
    bool start_object(std::size_t) override { return builder_.begin_fields(next_sign()); }
    bool end_object() override { return end_collection(); }
    bool start_array(std::size_t) override { return builder_.begin_list(next_sign()); }
    bool end_array() override { return end_collection(); }

    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::json::exception& error) override {
        const std::size_t begin = next_token();
        if (error.id == number_out_of_range) {
            refuse(begin, end_of_word(begin), messages::json_number_too_large());
            return false;
        }
        if (position <= text_.size() &&
            std::string_view(error.what()).find("invalid string") != std::string_view::npos) {
            refuse(begin, begin + 1, messages::json_bad_text());
            return false;
        }
        // `position` counts the bytes read, the first bad one included.
        report_unexpected(std::min(begin, position > 0 ? position - 1 : 0), position);
        return false;
    }

private:
    static constexpr int number_out_of_range = 406;

    Span span(std::size_t begin, std::size_t end) const {
        return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }

    /// The next token that is not a separator.
    std::size_t next_token() const {
        return std::min(text_.find_first_not_of(" \t\n,:", end_), text_.size());
    }
    std::size_t end_of_word(std::size_t begin) const {
        return std::min(text_.find_first_of(" \t\n,:]}", begin), text_.size());
    }

    /// nlohmann splits `012` into two tokens; people see one.
    std::size_t start_of_word(std::size_t begin) const {
        const std::size_t before = text_.substr(0, begin).find_last_of(" \t\n,:[]{}\"");
        return before == std::string_view::npos ? begin : before + 1;
    }

    Span next_word() {
        const std::size_t begin = next_token();
        end_ = end_of_word(begin);
        return span(begin, end_);
    }
    bool word() {
        const Span where = next_word();
        builder_.scalar(where, std::string(text_.substr(where.begin, where.end - where.begin)),
                        false);
        return true;
    }
    Span next_string() {
        const std::size_t begin = next_token();
        std::size_t i = begin + 1;
        while (i < text_.size() && text_[i] != '"') {
            i += text_[i] == '\\' ? 2 : 1;
        }
        end_ = std::min(i + 1, text_.size());
        return span(begin, end_);
    }
    Span next_sign() {
        const std::size_t begin = next_token();
        end_ = begin + 1;
        return span(begin, end_);
    }
    bool end_collection() {
        next_sign();
        builder_.end(static_cast<std::uint32_t>(end_));
        return true;
    }

    void refuse(std::size_t begin, std::size_t end, Message message, std::vector<Hint> hints = {}) {
        diagnostics_.error(span(begin, std::max(end, begin + 1)), std::move(message),
                           std::move(hints));
    }

    void report_unexpected(std::size_t begin, std::size_t position) {
        const std::string_view rest = text_.substr(begin);
        const std::size_t comma = last_comma_before(begin);
        if (begin >= text_.size() || position > text_.size()) {
            report_cut(begin);
        } else if ((rest[0] == '}' || rest[0] == ']') && comma < text_.size()) {
            refuse(comma, comma + 1, messages::json_trailing_comma(),
                   {messages::erase_the_comma()});
        } else if (rest.substr(0, 2) == "//" || rest.substr(0, 2) == "/*" || rest[0] == '#') {
            refuse(begin, begin + 1, messages::json_comment());
        } else {
            begin = start_of_word(begin);
            const std::size_t end = end_of_word(begin);
            refuse(begin, end,
                   messages::json_unexpected(rest.substr(0, std::max<std::size_t>(end - begin, 1))),
                   {rest[0] == '"' ? messages::add_the_comma()
                                   : messages::json_needs_double_quotes()});
        }
    }

    /// The text has ended too soon: the place is the quote left open, else the last sign.
    void report_cut(std::size_t begin) {
        const bool open_quote = begin < text_.size() && text_[begin] == '"';
        const std::size_t last = text_.find_last_not_of(" \t\n");
        const std::size_t place = open_quote ? begin : last == std::string_view::npos ? 0 : last;
        refuse(place, place + 1, messages::json_cut());
    }

    /// A comma stands between the last value and `offset`; the text's size when none does.
    std::size_t last_comma_before(std::size_t offset) const {
        const std::size_t comma = text_.substr(0, offset).find_last_not_of(" \t\n");
        return comma != std::string_view::npos && text_[comma] == ',' ? comma : text_.size();
    }

    std::string_view text_;
    std::uint16_t file_;
    Diagnostics& diagnostics_;
    ValueBuilder builder_;
    std::size_t end_ = 0; ///< of the last event
};

} // namespace

std::optional<Value> read_json(const SourceFile& source, std::uint16_t file,
                               Diagnostics& diagnostics) {
    JsonEvents events(source, file, diagnostics);
    const std::string& text = source.text();
    if (text.find_first_not_of(" \t\n") == std::string::npos) {
        diagnostics.error({file, 0, 0}, messages::no_data(), {messages::write_data()});
        return std::nullopt;
    }
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &events)) {
        return std::nullopt;
    }
    std::optional<Value> root = events.builder().take();
    return events.builder().found_fault() ? std::nullopt : root;
}

} // namespace restitution
