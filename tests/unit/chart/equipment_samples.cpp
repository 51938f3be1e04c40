#include "equipment_samples.h"

#include "chart_samples.h"

namespace restitution::test {

ChartAmount amount_of(int low, int high) {
    if (high == 0) {
        return {0, 0, "aucun"};
    }
    const std::string most = std::to_string(high);
    return {static_cast<double>(low), static_cast<double>(high),
            low == high ? most : "de " + std::to_string(low) + " à " + most};
}

AgeBar age_bar(const std::string& label, int low, int high, int beyond) {
    std::vector<std::string> counts;
    if (high > low) {
        counts = {std::to_string(low) + " à", std::to_string(high)};
    } else if (high > 0) {
        counts = {std::to_string(high)};
    }
    return {label, static_cast<double>(low), static_cast<double>(high), static_cast<double>(beyond),
            counts};
}

PerimeterBars perimeter_sample() {
    PerimeterBars chart{
        "Périmètre maîtrisable\u00A0: 1\u202F735", "Périmètre d’influence\u00A0: 154", {}};
    const auto add = [&](const char* label, int left, int right) {
        chart.rows.push_back({label, amount_of(left, left), amount_of(right, right)});
    };
    add("Écrans", 560, 0);
    add("Smartphones", 260, 0);
    add("Portables", 250, 40);
    add("Téléphones IP", 240, 0);
    add("Postes fixes", 170, 40);
    add("Réseau et serveurs", 117, 0);
    add("Imprimantes, copieurs", 107, 0);
    add("Tablettes", 24, 46);
    chart.rows.push_back({"Vidéoprojecteurs", amount_of(7, 7), amount_of(20, 28)});
    return chart;
}

AgeHistogram age_sample() {
    AgeHistogram chart{
        "Postes fixes", "· 210", "52\u202F%", "des âges connus\u00A0: 6 ans ou plus", {}, {}, {}};
    const int counts[] = {4, 8, 10, 12, 15, 20, 26, 22, 14, 8, 6};
    for (int year = 0; year <= 10; ++year) {
        chart.years.push_back(age_bar(std::to_string(year) + (year == 10 ? "+" : ""), counts[year],
                                      counts[year], year < 6 ? 0 : counts[year]));
    }
    chart.lifetime = LifetimeMark{6, "durée prévue 6 ans"};
    chart.unknown = age_bar("âge inconnu", 65, 65, 0);
    return chart;
}

AgeHistogram uncertain_age_sample() {
    AgeHistogram chart{"Serveurs, baies de stockage et équipements du réseau",
                       "· de 117 à 160",
                       "de 10 à 14\u202F%",
                       "des âges connus ont atteint leur durée prévue",
                       {},
                       LifetimeMark{12, "durée prévue 12 ans"},
                       age_bar("âge inconnu", 12, 18, 0)};
    const int low[] = {10, 120, 0, 8, 0, 0, 30, 0, 20, 0, 40};
    const int high[] = {10, 180, 12, 8, 0, 0, 45, 0, 20, 0, 46};
    for (int year = 0; year <= 10; ++year) {
        chart.years.push_back(age_bar(std::to_string(year) + (year == 10 ? "+" : ""), low[year],
                                      high[year], year < 10 ? 0 : 20));
    }
    return chart;
}

StackedBars stacked_sample() {
    return {{"0 Non engagé", "1 Initié", "2 Structuré", "3 Maîtrisé", "4 Exemplaire"},
            "Sans réponse",
            {{"Gouvernance et stratégie", {1, 2, 3, 3, 1}, 0, "10 sur 10"},
             {"Sensibilisation et compétences", {0, 3, 2, 1, 0}, 2, "6 sur 8"},
             {"Achats et commande publique", {1, 3, 3, 0, 0}, 3, "7 sur 10"},
             {"Gestion du parc et des usages", {0, 1, 3, 4, 1}, 1, "9 sur 10"},
             {"Fin d’usage\u00A0: réemploi et DEEE", {2, 2, 3, 0, 0}, 1, "7 sur 8"},
             {"Services numériques", {1, 1, 2, 0, 0}, 6, "4 sur 10"},
             {"Infrastructures, réseaux et données", {0, 3, 3, 3, 0}, 1, "9 sur 10"},
             {"Territoire, citoyens et inclusion", {0, 0, 0, 0, 0}, 8, "0 sur 8"}}};
}

LeverMatrix lever_sample() {
    LeverMatrix chart;
    chart.efforts = {"Effort faible", "Effort moyen", "Effort fort"};
    chart.effects = {"Effet fort", "Effet moyen", "Effet limité"};
    chart.empty = "aucun levier";
    chart.preselected = "présélectionné par le comité";
    chart.other = "autre levier proposé";
    chart.cells[0][0].levers = {{"3", "Clause « durable et réparable »", true},
                                {"7", "Conventions de don", true}};
    chart.cells[0][1].levers = {{"1", "Stratégie délibérée, datée", true},
                                {"4", "Seuil de reconditionné", false}};
    chart.cells[0][2].levers = {{"9", "Écoconception en mode projet", false}};
    chart.cells[1][0].levers = {{"5", "Extinction nuit et week-end", true},
                                {"6", "Écrans conservés en place", true},
                                {"13", "Guide de dotation", false}};
    chart.cells[1][1].levers = {
        {"2", "Réseau de relais", false},
        {"8", "Inventaire des écoles", false},
        {"14", "Indice de réparabilité demandé dans tous les marchés", false}};
    chart.cells[1][1].more = "et 3 autres";
    chart.cells[1][2].levers = {
        {"10", "Regroupement des serveurs de la communauté et des communes", false}};
    chart.cells[2][0].levers = {{"11", "Campagne d’écogestes", false}};
    chart.cells[2][1].levers = {{"12", "Tri des consommables", false}};
    return chart;
}

BeforeAfter before_after_sample() {
    return {scale_of(),
            {{"", note_of(1.2, 0.7, 2.3), note_of(1.3, 0.9, 2.1), ""},
             {"", note_of(0.86, 0.86, 1.25), note_of(1.14, 1, 1.5), ""}},
            "v1",
            "v2"};
}

} // namespace restitution::test
