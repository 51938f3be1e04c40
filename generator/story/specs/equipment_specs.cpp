#include "story/specs/equipment_specs.h"

#include "chart/chart.h"
#include "story/wording/equipment_wording.h"
#include "story/wording/wording.h"
#include "style/phrases/equipment.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr std::size_t most_rows = 9;

/// A category with its devices in service in each perimeter.
struct CategoryCount {
    std::string name;
    Quantity controlled;
    Quantity influenced;
    long size() const { return std::max(controlled.most, influenced.most); }
};

Quantity in_service(const PerimeterPark& perimeter, const CategoryId& id) {
    for (const CategoryPark& category : perimeter.categories) {
        if (category.id == id && category.park.in_service.value) {
            const FigureRange& value = *category.park.in_service.value;
            return {value.shown_low.scaled, value.shown_high.scaled};
        }
    }
    return {};
}

std::vector<CategoryCount> counts_of(const Telling& telling) {
    const Equipment& equipment = *telling.metrics.equipment;
    std::vector<CategoryCount> counts;
    for (const EquipmentCategory& category : telling.dossier.inventory->categories) {
        const CategoryId& id = category.id.value;
        const CategoryCount count{category_short_name(id, telling),
                                  in_service(equipment.perimeter(Perimeter::Controlled), id),
                                  in_service(equipment.perimeter(Perimeter::Influenced), id)};
        if (count.size() > 0) {
            counts.push_back(count);
        }
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return counts;
}

/// The smallest ones under one name, at the end.
void join_smallest(std::vector<CategoryCount>& counts, const Telling& telling) {
    if (counts.size() <= most_rows) {
        return;
    }
    CategoryCount others;
    const std::size_t joined = counts.size() - (most_rows - 1);
    others.name =
        telling.phrases.say(Phrase::EquipmentOthers, {{"nombre", std::to_string(joined)}});
    for (std::size_t i = most_rows - 1; i < counts.size(); ++i) {
        others.controlled = others.controlled + counts[i].controlled;
        others.influenced = others.influenced + counts[i].influenced;
    }
    counts.resize(most_rows - 1);
    counts.push_back(others);
}

ChartAmount amount(const Quantity& devices, const Telling& telling) {
    return {static_cast<double>(devices.least), static_cast<double>(devices.most),
            devices.most == 0 ? telling.phrases.say(Phrase::EquipmentNone)
                              : said(devices, telling)};
}

std::string perimeter_alternative(const std::vector<CategoryCount>& counts,
                                  const Telling& telling) {
    std::string text;
    for (const CategoryCount& count : counts) {
        text += telling.phrases.say(Phrase::AltPerimeterRow,
                                    {{"categorie", count.name},
                                     {"maitrisable", said(count.controlled, telling)},
                                     {"influence", said(count.influenced, telling)}});
    }
    return text + telling.phrases.say(Phrase::AltPerimeterEnd);
}

std::string age_title(const CategoryPark& category, Perimeter perimeter, const Telling& telling) {
    const std::string name = category_short_name(category.id, telling);
    return perimeter == Perimeter::Controlled
               ? name
               : telling.phrases.say(Phrase::AgesInfluenced, {{"categorie", name}});
}

AgeBar age_bar(const std::string& label, const PyramidBar& counted, const Phrases& phrases) {
    const Quantity& devices = counted.devices;
    AgeBar result{label,
                  static_cast<double>(devices.least),
                  static_cast<double>(devices.most),
                  static_cast<double>(counted.beyond),
                  {}};
    if (devices.least != devices.most) {
        result.counts.push_back(
            phrases.say(Phrase::AgesLowCount, {{"nombre", french_number(devices.least)}}));
    }
    if (devices.most > 0) {
        result.counts.push_back(french_number(devices.most));
    }
    return result;
}

int year_of(std::size_t bar, const Telling& telling) {
    return telling.diagnosis().reference_date.value.year - static_cast<int>(bar);
}

std::string bar_label(std::size_t bar, bool last, const CategoryPark& category,
                      const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    if (category.park.ages.purchases_say_more) {
        return last ? phrases.say(Phrase::AgesOlder) : std::to_string(year_of(bar, telling));
    }
    return last ? phrases.say(Phrase::AgesLastYear) : std::to_string(bar);
}

template <std::size_t Count>
void add_bars(AgeHistogram& chart, const std::array<PyramidBar, Count>& bars,
              const CategoryPark& category, const Telling& telling) {
    for (std::size_t i = 0; i < Count; ++i) {
        chart.years.push_back(
            age_bar(bar_label(i, i + 1 == Count, category, telling), bars[i], telling.phrases));
    }
}

LifetimeMark lifetime_mark(const CategoryPark& category, const Telling& telling) {
    const Ages& ages = category.park.ages;
    const Fraction years = to_fraction(*ages.lifetime);
    const Fraction place =
        ages.purchases_say_more
            ? place_among_purchases(years, telling.diagnosis().reference_date.value)
            : years;
    return {place.get_d(),
            telling.phrases.say(Phrase::AgesLifetime, {{"duree", said_years(*ages.lifetime)}})};
}

std::string bar_in_words(const AgeBar& bar, std::size_t index, bool last,
                         const CategoryPark& category, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const std::string count =
        said(Quantity{static_cast<long>(bar.low), static_cast<long>(bar.high)}, telling);
    if (!category.park.ages.purchases_say_more) {
        const std::string age = with_unit(bar.label, phrases.say(Phrase::EquipmentYears));
        return phrases.say(Phrase::AltAgesYear, {{"nombre", count}, {"age", age}});
    }
    const std::string year = std::to_string(year_of(last ? index - 1 : index, telling));
    return phrases.say(last ? Phrase::AltAgesOlder : Phrase::AltAgesPurchase,
                       {{"nombre", count}, {"annee", year}});
}

std::string age_alternative(const AgeHistogram& chart, const std::string& total,
                            const CategoryPark& category, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Ages& ages = category.park.ages;
    std::string text =
        phrases.say(Phrase::AltAgesHead, {{"categorie", chart.title}, {"total", total}});
    for (std::size_t i = 0; i < chart.years.size(); ++i) {
        if (chart.years[i].high > 0) {
            text += bar_in_words(chart.years[i], i, i + 1 == chart.years.size(), category, telling);
        }
    }
    text += phrases.say(Phrase::AltAgesUnknown, {{"nombre", said(ages.unknown, telling)}});
    if (ages.lifetime && ages.beyond_lifetime.value) {
        text += phrases.say(Phrase::AltAgesLifetime,
                            {{"duree", said_years(*ages.lifetime)},
                             {"part", said_percent(*ages.beyond_lifetime.value, telling)}});
    }
    return text;
}

/// The histogram of one category in one perimeter.
Figure age_panel(const CategoryPark& category, Perimeter perimeter, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Ages& ages = category.park.ages;
    AgeHistogram chart;
    chart.title = age_title(category, perimeter, telling);
    chart.influenced = perimeter == Perimeter::Influenced;
    const std::string total = said_or_not(category.park.in_service.value, telling);
    chart.total = phrases.say(Phrase::AgesTotal, {{"nombre", total}});
    if (const auto& share = ages.beyond_lifetime.value) {
        chart.share = said_percent(*share, telling);
        chart.share_meaning = ages.lifetime ? phrases.say(Phrase::AgesShareYears,
                                                          {{"duree", said_years(*ages.lifetime)}})
                                            : phrases.say(Phrase::AgesShareOwn);
    }
    if (ages.purchases_say_more) {
        add_bars(chart, ages.purchases, category, telling);
    } else {
        add_bars(chart, ages.pyramid, category, telling);
    }
    if (ages.lifetime && ages.median.value) {
        chart.lifetime = lifetime_mark(category, telling);
    }
    if (ages.unknown.most > 0) {
        chart.unknown = age_bar(phrases.say(Phrase::AgesUnknown), {ages.unknown, 0}, phrases);
    }
    std::string words = age_alternative(chart, total, category, telling);
    return {std::make_shared<Chart>(std::move(chart)), 0, std::move(words)};
}

} // namespace

Figure perimeter_bars_figure(const Telling& telling) {
    const Equipment& equipment = *telling.metrics.equipment;
    const auto head = [&](PhraseKey phrase, Perimeter which) {
        const auto& total = equipment.perimeter(which).all.in_service.value;
        return telling.phrases.say(phrase, {{"nombre", said_or_not(total, telling)}});
    };
    std::vector<CategoryCount> counts = counts_of(telling);
    join_smallest(counts, telling);
    PerimeterBars chart{head(Phrase::EquipmentControlledHead, Perimeter::Controlled),
                        head(Phrase::EquipmentInfluencedHead, Perimeter::Influenced),
                        {}};
    for (const CategoryCount& count : counts) {
        chart.rows.push_back(
            {count.name, amount(count.controlled, telling), amount(count.influenced, telling)});
    }
    return {std::make_shared<Chart>(std::move(chart)), 0, perimeter_alternative(counts, telling)};
}

AgeFigures age_figures(const Telling& telling) {
    AgeFigures result;
    for (const Perimeter which : {Perimeter::Controlled, Perimeter::Influenced}) {
        std::vector<const CategoryPark*> categories;
        for (const CategoryPark& category :
             telling.metrics.equipment->perimeter(which).categories) {
            const auto& count = category.park.in_service.value;
            if (count && count->high > 0) {
                categories.push_back(&category);
            }
        }
        std::stable_sort(categories.begin(), categories.end(), [](const auto* a, const auto* b) {
            return a->park.in_service.value->high > b->park.in_service.value->high;
        });
        for (const CategoryPark* category : categories) {
            result.figures.push_back(age_panel(*category, which, telling));
            result.purchase_years |= category->park.ages.purchases_say_more;
        }
    }
    return result;
}

} // namespace restitution
