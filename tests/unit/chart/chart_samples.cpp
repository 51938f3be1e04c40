#include "chart_samples.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace restitution::test {

namespace {

std::string written(double value) {
    std::string text = fmt::format("{:.1f}", value);
    std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

constexpr const char* names[] = {"Non engagé", "Initié",      "Structuré",  "Maîtrisé",
                                 "Exemplaire", "Contributif", "Régénératif"};

IntervalRow row(const char* label, std::optional<ChartNote> note, const char* answers) {
    const char* remark = !note ? "sans note : aucune réponse" : note->indicative ? "indicatif" : "";
    const bool few = !note || note->indicative;
    return {label, "", std::move(note), remark, answers, few};
}

} // namespace

ChartScale scale_of(int level_count) {
    ChartScale scale{0, level_count - 1, {}};
    for (int i = 0; i < level_count; ++i) {
        scale.levels.push_back({std::to_string(i), names[i], i == 0 ? 0 : i - 0.5});
    }
    return scale;
}

ChartNote note_of(double value, double low, double high) {
    constexpr double rounding = 1e-6;
    return {{value, written(value)},
            {low, written(std::floor(low * 10 + rounding) / 10)},
            {high, written(std::ceil(high * 10 - rounding) / 10)},
            false};
}

ChartNote indicative_note_of(double value, double low, double high) {
    ChartNote note = note_of(value, low, high);
    note.indicative = true;
    return note;
}

RadarChart radar_sample() {
    return {scale_of(),
            {{"Gouvernance et stratégie", note_of(2.1, 2.1, 2.1), ""},
             {"Sensibilisation et compétences", note_of(10 / 6.0, 1.25, 2.25), ""},
             {"Achats et commande publique", note_of(9 / 7.0, 0.9, 2.1), ""},
             {"Parc et usages", note_of(23 / 9.0, 2.3, 2.7), ""},
             {"Fin d’usage", note_of(8 / 7.0, 1, 1.5), ""},
             {"Services numériques", indicative_note_of(1.25, 0.5, 2.9), "indicatif"},
             {"Infrastructures et données", note_of(2, 1.8, 2.2), ""},
             {"Territoire, citoyens", std::nullopt, "sans note"}},
            ""};
}

IntervalBars interval_sample() {
    IntervalBars chart{scale_of(), {}, OverallNote{1.71, "note globale 1,7"}, "Réponses"};
    chart.rows = {row("Gestion du parc et des usages", note_of(23 / 9.0, 2.3, 2.7), "9 sur 10"),
                  row("Gouvernance et stratégie", note_of(2.1, 2.1, 2.1), "10 sur 10"),
                  row("Infrastructures, réseaux et données", note_of(2, 1.8, 2.2), "9 sur 10"),
                  row("Sensibilisation et compétences", note_of(10 / 6.0, 1.25, 2.25), "6 sur 8"),
                  row("Achats et commande publique", note_of(9 / 7.0, 0.9, 2.1), "7 sur 10"),
                  row("Fin d’usage : réemploi et DEEE", note_of(8 / 7.0, 1, 1.5), "7 sur 8"),
                  row("Services numériques", indicative_note_of(1.25, 0.5, 2.9), "4 sur 10"),
                  row("Territoire, citoyens et inclusion", std::nullopt, "0 sur 8")};
    return chart;
}

NoteScale note_scale_sample() {
    return {scale_of(), note_of(9 / 7.0, 0.9, 2.1), "", 1, true};
}

AnswerBar answer_sample() {
    return {{{"Non engagé (0)", 1},
             {"Initié (1)", 3},
             {"Structuré (2)", 3},
             {"Maîtrisé (3)", 0},
             {"Exemplaire (4)", 0}},
            {"Sans réponse", 3}};
}

std::vector<std::string> digits_of(int level_count) {
    std::vector<std::string> digits;
    for (int i = 0; i < level_count; ++i) {
        digits.push_back(std::to_string(i));
    }
    return digits;
}

} // namespace restitution::test
