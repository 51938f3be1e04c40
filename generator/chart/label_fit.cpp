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

/// One line when it holds, else the most even two.
Lines break_evenly(const std::vector<std::string>& words, const LabelRoom& room,
                   const TextStyle& style, const TextMeasurer& measurer) {
    const auto width = [&](const std::string& text) { return measurer.width(text, style); };
    Lines best{{join(words, 0, words.size())}, 0};
    best.widest = room.before + width(best.texts.front()) + room.after;
    if (best.widest <= room.one_line || room.two_lines <= 0) {
        return best;
    }
    for (std::size_t cut = 1; cut < words.size(); ++cut) {
        const std::string first = join(words, 0, cut);
        const std::string second = join(words, cut, words.size());
        const double widest = std::max(room.before + width(first), width(second) + room.after);
        if (best.texts.size() == 1 || widest < best.widest) {
            best = {{first, second}, widest};
        }
    }
    return best;
}

bool hold(const Lines& lines, const LabelRoom& room) {
    return lines.widest <= (lines.texts.size() == 1 ? room.one_line : room.two_lines);
}

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

/// More than any line holds; spares measuring texts without end.
std::string beginning_of(const std::string& label) {
    constexpr std::size_t most_letters = 300;
    const std::u32string letters = to_code_points(label);
    return letters.size() <= most_letters ? label : to_utf8(letters.substr(0, most_letters)) + "…";
}

FittedLabel fit_words(const std::string& label, const LabelRoom& room, const TextStyle& style,
                      const TextMeasurer& measurer) {
    const std::string beginning = beginning_of(label);
    std::vector<std::string> words = words_of(beginning);
    Lines lines = break_evenly(words, room, style, measurer);
    const bool whole = hold(lines, room) && beginning == label;
    while (!hold(lines, room) && words.size() > 1) {
        drop_last(words);
        std::vector<std::string> shortened = words;
        while (shortened.back().size() > 1 && shortened.back().back() == ',') {
            shortened.back().pop_back();
        }
        shortened.back() += "…";
        lines = break_evenly(shortened, room, style, measurer);
    }
    return {lines.texts, whole};
}

/// Cuts each line to what the room leaves to it, or to `least` when that is more.
void cut_lines(FittedLabel& fitted, const LabelRoom& room, double least, const TextStyle& style,
               const TextMeasurer& measurer) {
    const double widest = fitted.lines.size() == 1 ? room.one_line : room.two_lines;
    for (std::size_t i = 0; i < fitted.lines.size(); ++i) {
        const double taken =
            (i == 0 ? room.before : 0) + (i + 1 == fitted.lines.size() ? room.after : 0);
        fitted.lines[i] = cut_to(fitted.lines[i], std::max(widest - taken, least), style, measurer);
    }
}

} // namespace

FittedLabel fit_label(const std::string& label, const LabelRoom& room, const TextStyle& style,
                      const TextMeasurer& measurer) {
    constexpr double widest_word = 150; // the longest ones of ordinary names are shorter
    FittedLabel fitted = fit_words(label, room, style, measurer);
    cut_lines(fitted, room, widest_word, style, measurer);
    return fitted;
}

FittedLabel fit_within(const std::string& label, const LabelRoom& room, const TextStyle& style,
                       const TextMeasurer& measurer) {
    FittedLabel fitted = fit_words(label, room, style, measurer);
    cut_lines(fitted, room, 0, style, measurer);
    return fitted;
}

} // namespace restitution
