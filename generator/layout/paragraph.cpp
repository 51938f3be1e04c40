#include "layout/paragraph.h"

#include "base/utf8.h"
#include "layout/characters.h"

#include <algorithm>

namespace restitution {

namespace {

TextStyle emphasised(TextStyle style, Emphasis emphasis, const Theme& theme) {
    switch (emphasis) {
    case Emphasis::Plain:
        break;
    case Emphasis::Strong:
        style.font = FontRole::Bold;
        break;
    case Emphasis::Italic:
        style.font = FontRole::Italic;
        break;
    case Emphasis::Accent:
        style.font = FontRole::Bold;
        style.color = theme.color(ColorRole::Main);
        break;
    case Emphasis::Secondary:
        style.color = theme.color(ColorRole::SecondaryInk);
        break;
    }
    return style;
}

/// What cannot be broken: letters up to a space or a line feed, in one style.
struct Piece {
    std::string text;       ///< with the space that follows
    std::string bare;       ///< without it
    std::size_t source = 0; ///< index of the Inline
    bool breaks_after = false;
    bool ends_line = false;
};

std::vector<Piece> cut_pieces(const RichText& text) {
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string& all = text[i].text;
        std::size_t begin = 0;
        while (begin < all.size()) {
            const std::size_t end = all.find_first_of(" \n", begin);
            Piece piece;
            piece.source = i;
            if (end == std::string::npos) {
                piece.bare = piece.text = all.substr(begin);
                begin = all.size();
            } else {
                piece.bare = all.substr(begin, end - begin);
                piece.ends_line = all[end] == '\n';
                piece.breaks_after = true;
                piece.text = piece.ends_line ? piece.bare : piece.bare + ' ';
                begin = end + 1;
            }
            pieces.push_back(std::move(piece));
        }
    }
    return pieces;
}

/// Fills lines one unbreakable word at a time; a word may span several styles.
class LineFiller {
public:
    LineFiller(const RichText& text, const TextStyle& style, double width,
               const TypeSetting& setting)
        : text_(text), width_(width), setting_(setting) {
        for (const Inline& part : text) {
            styles_.push_back(emphasised(style, part.emphasis, setting.theme));
        }
    }

    std::vector<Line> fill() {
        const std::vector<Piece> pieces = cut_pieces(text_);
        std::size_t begin = 0;
        while (begin < pieces.size()) {
            std::size_t end = begin;
            while (end < pieces.size() && !pieces[end].breaks_after) {
                ++end;
            }
            end = std::min(end + 1, pieces.size());
            add_word(pieces, begin, end);
            if (pieces[end - 1].ends_line) {
                end_line(true);
            }
            begin = end;
        }
        if (!current_.runs.empty() || lines_.empty()) {
            lines_.push_back(std::move(current_));
        }
        return std::move(lines_);
    }

private:
    double measure(const std::string& text, std::size_t source) const {
        return setting_.measurer.width(text, styles_[source]);
    }

    void add_word(const std::vector<Piece>& pieces, std::size_t begin, std::size_t end) {
        double bare_width = 0;
        for (std::size_t i = begin; i < end; ++i) {
            bare_width += measure(i + 1 == end ? pieces[i].bare : pieces[i].text, pieces[i].source);
        }
        if (x_ > 0 && x_ + bare_width > width_ + tolerance) {
            end_line(false);
        }
        for (std::size_t i = begin; i < end; ++i) {
            if (bare_width > width_ + tolerance) {
                add_cut(pieces[i]);
            } else {
                add_run(pieces[i].text, pieces[i].bare, pieces[i].source);
            }
        }
    }

    /// A word wider than the line goes character by character.
    void add_cut(const Piece& piece) {
        for (const std::string& one : cut_small(piece)) {
            if (x_ > 0 && end_with(one, piece.source) > width_ + tolerance && one != " ") {
                lines_.push_back(std::move(current_));
                current_ = {};
                x_ = 0;
            }
            add_run(one, one == " " ? std::string() : one, piece.source);
        }
    }

    /// Where the line would end with this text. A run is measured whole: letters may stand closer
    /// together than alone, and joiners only count between others.
    double end_with(const std::string& text, std::size_t source) const {
        if (current_.runs.empty() || last_source_ != source) {
            return x_ + measure(text, source);
        }
        const LineRun& run = current_.runs.back();
        return run.x + measure(run.text + text, source);
    }

    /// Single code points where even one character is too wide: a row of dots, of accents.
    std::vector<std::string> cut_small(const Piece& piece) const {
        std::vector<std::string> parts;
        for (std::string& character : characters_of(piece.text)) {
            if (measure(character, piece.source) <= width_) {
                parts.push_back(std::move(character));
                continue;
            }
            for (const char32_t code : to_code_points(character)) {
                parts.emplace_back();
                append_utf8(parts.back(), code);
            }
        }
        return parts;
    }

    void add_run(const std::string& text, const std::string& bare, std::size_t source) {
        const bool joins = !current_.runs.empty() && last_source_ == source;
        if (!joins) {
            current_.runs.push_back({{}, styles_[source], x_, 0, text_[source].link});
            last_source_ = source;
        }
        LineRun& run = current_.runs.back();
        current_.width = run.x + measure(run.text + bare, source);
        run.text += text;
        run.width = measure(run.text, source);
        x_ = run.x + run.width;
    }

    /// `forced`: at a line feed, where no space ends the line yet.
    void end_line(bool forced) {
        if (forced && !current_.runs.empty()) {
            current_.runs.back().text += ' ';
        }
        lines_.push_back(std::move(current_));
        current_ = {};
        x_ = 0;
    }

    static constexpr double tolerance = 0.01;

    const RichText& text_;
    double width_;
    const TypeSetting& setting_;
    std::vector<TextStyle> styles_;
    std::vector<Line> lines_;
    Line current_;
    double x_ = 0;
    std::size_t last_source_ = 0;
};

} // namespace

std::vector<Line> break_lines(const RichText& text, const TextStyle& style, double width,
                              const TypeSetting& setting) {
    return LineFiller(text, style, width, setting).fill();
}

std::vector<Line> balanced_lines(const RichText& text, const TextStyle& style, double width,
                                 const TypeSetting& setting) {
    std::vector<Line> best = break_lines(text, style, width, setting);
    constexpr std::size_t most_balanced = 12; // above, nobody sees the difference
    if (best.size() < 2 || best.size() > most_balanced) {
        return best;
    }
    double narrow = width / 3;
    double wide = width;
    while (wide - narrow > 2) {
        const double middle = (narrow + wide) / 2;
        std::vector<Line> attempt = break_lines(text, style, middle, setting);
        const bool fits = attempt.size() == best.size() &&
                          std::all_of(attempt.begin(), attempt.end(),
                                      [&](const Line& line) { return line.width <= width; });
        if (fits) {
            best = std::move(attempt);
            wide = middle;
        } else {
            narrow = middle;
        }
    }
    return best;
}

std::string shortened(const std::string& text, const TextStyle& style, double width,
                      const TextMeasurer& measurer) {
    if (measurer.width(text, style) <= width) {
        return text;
    }
    std::string kept;
    for (std::size_t end = text.find(' '); end != std::string::npos;
         end = text.find(' ', end + 1)) {
        const std::string attempt = text.substr(0, end) + "…";
        if (measurer.width(attempt, style) > width) {
            break;
        }
        kept = attempt;
    }
    if (!kept.empty()) {
        return kept;
    }
    for (const std::string& character : characters_of(text)) {
        if (measurer.width(kept + character + "…", style) > width) {
            break;
        }
        kept += character;
    }
    return kept + "…";
}

} // namespace restitution
