#include "chart/label_fit.h"

#include "base/utf8.h"

#include <algorithm>

namespace restitution {

namespace {

std::vector<std::string> words_of(const std::string& label) {
    std::vector<std::string> words;
    std::size_t start = 0;
    while (start <= label.size()) {
        const std::size_t end = std::min(label.find(' ', start), label.size());
        if (end > start) {
            words.push_back(label.substr(start, end - start));
        }
        start = end + 1;
    }
    return words;
}

std::string join(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
    std::string text;
    for (std::size_t i = from; i < to; ++i) {
        text += (i == from ? "" : " ") + words[i];
    }
    return text;
}

/// Without its last word, nor the short words before it: a cut label does not end with "et".
void drop_last(std::vector<std::string>& words) {
    constexpr std::size_t short_word = 3;
    do {
        words.pop_back();
    } while (words.size() > 1 && length(words.back()) <= short_word);
}

struct Lines {
    std::vector<std::string> texts;
    double widest = 0;
};

class Fitter {
public:
    Fitter(const LabelRoom& room, const TextStyle& style, const TextMeasurer& measurer)
        : room_(room), style_(style), measurer_(measurer) {}

    /// One line when it holds, else the most even two.
    Lines break_evenly(const std::vector<std::string>& words) const {
        Lines best{{join(words, 0, words.size())}, 0};
        best.widest = room_.before + width(best.texts.front()) + room_.after;
        if (best.widest <= room_.one_line || room_.two_lines <= 0) {
            return best;
        }
        for (std::size_t cut = 1; cut < words.size(); ++cut) {
            const std::string first = join(words, 0, cut);
            const std::string second = join(words, cut, words.size());
            const double widest =
                std::max(room_.before + width(first), width(second) + room_.after);
            if (best.texts.size() == 1 || widest < best.widest) {
                best = {{first, second}, widest};
            }
        }
        return best;
    }

    bool holds(const Lines& lines) const {
        return lines.widest <= (lines.texts.size() == 1 ? room_.one_line : room_.two_lines);
    }

private:
    double width(const std::string& text) const { return measurer_.width(text, style_); }

    const LabelRoom& room_;
    const TextStyle& style_;
    const TextMeasurer& measurer_;
};

std::string cut_to(const std::string& text, double room, const TextStyle& style,
                   const TextMeasurer& measurer) {
    std::u32string letters = to_code_points(text);
    std::string shown = text;
    while (!letters.empty() && measurer.width(shown, style) > room) {
        letters.pop_back();
        shown = to_utf8(letters) + "…";
    }
    return shown;
}

} // namespace

FittedLabel fit_label(const std::string& label, const LabelRoom& room, const TextStyle& style,
                      const TextMeasurer& measurer) {
    const Fitter fitter(room, style, measurer);
    std::vector<std::string> words = words_of(label);
    Lines lines = fitter.break_evenly(words);
    const bool whole = fitter.holds(lines);
    while (!fitter.holds(lines) && words.size() > 1) {
        drop_last(words);
        std::vector<std::string> shortened = words;
        while (shortened.back().size() > 1 && shortened.back().back() == ',') {
            shortened.back().pop_back();
        }
        shortened.back() += "…";
        lines = fitter.break_evenly(shortened);
    }
    return {lines.texts, whole};
}

FittedLabel fit_within(const std::string& label, const LabelRoom& room, const TextStyle& style,
                       const TextMeasurer& measurer) {
    constexpr std::size_t most_letters = 600; // more than any line holds; spares measuring
    const std::u32string letters = to_code_points(label);
    FittedLabel fitted = fit_label(
        letters.size() <= most_letters ? label : to_utf8(letters.substr(0, most_letters)) + "…",
        room, style, measurer);
    const double widest = fitted.lines.size() == 1 ? room.one_line : room.two_lines;
    for (std::string& line : fitted.lines) {
        line = cut_to(line, widest, style, measurer);
    }
    return fitted;
}

} // namespace restitution
