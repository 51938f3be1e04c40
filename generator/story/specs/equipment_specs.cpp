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

/// Composes the histogram of one category in one perimeter.
class AgePanel {
public:
    AgePanel(const CategoryPark& category, Perimeter perimeter, const Telling& telling)
        : category_(category), ages_(category.park.ages), perimeter_(perimeter), telling_(telling),
          phrases_(telling.phrases) {}

    Figure compose() const {
        AgeHistogram chart;
        chart.title = title();
        chart.influenced = perimeter_ == Perimeter::Influenced;
        const std::string total = said_or_not(category_.park.in_service.value, telling_);
        chart.total = phrases_.say(Phrase::AgesTotal, {{"nombre", total}});
        if (const auto& share = ages_.beyond_lifetime.value) {
            chart.share = said_percent(*share, telling_);
            chart.share_meaning =
                ages_.lifetime
                    ? phrases_.say(Phrase::AgesShareYears, {{"duree", said_years(*ages_.lifetime)}})
                    : phrases_.say(Phrase::AgesShareOwn);
        }
        if (ages_.purchases_say_more) {
            add_bars(chart, ages_.purchases);
        } else {
            add_bars(chart, ages_.pyramid);
        }
        if (ages_.lifetime && ages_.median.value) {
            chart.lifetime = lifetime();
        }
        if (ages_.unknown.most > 0) {
            chart.unknown = bar(phrases_.say(Phrase::AgesUnknown), {ages_.unknown, 0});
        }
        std::string words = alternative(chart, total);
        return {std::make_shared<Chart>(std::move(chart)), 0, std::move(words)};
    }

private:
    std::string title() const {
        const std::string name = category_short_name(category_.id, telling_);
        return perimeter_ == Perimeter::Controlled
                   ? name
                   : phrases_.say(Phrase::AgesInfluenced, {{"categorie", name}});
    }

    AgeBar bar(const std::string& label, const PyramidBar& counted) const {
        const Quantity& devices = counted.devices;
        AgeBar result{label,
                      static_cast<double>(devices.least),
                      static_cast<double>(devices.most),
                      static_cast<double>(counted.beyond),
                      {}};
        if (devices.least != devices.most) {
            result.counts.push_back(
                phrases_.say(Phrase::AgesLowCount, {{"nombre", french_number(devices.least)}}));
        }
        if (devices.most > 0) {
            result.counts.push_back(french_number(devices.most));
        }
        return result;
    }

    template <std::size_t Count>
    void add_bars(AgeHistogram& chart, const std::array<PyramidBar, Count>& bars) const {
        for (std::size_t i = 0; i < Count; ++i) {
            chart.years.push_back(bar(bar_label(i, i + 1 == Count), bars[i]));
        }
    }

    int year_of(std::size_t bar) const {
        return telling_.diagnosis().reference_date.value.year - static_cast<int>(bar);
    }

    std::string bar_label(std::size_t bar, bool last) const {
        if (ages_.purchases_say_more) {
            return last ? phrases_.say(Phrase::AgesOlder) : std::to_string(year_of(bar));
        }
        return last ? phrases_.say(Phrase::AgesLastYear) : std::to_string(bar);
    }

    LifetimeMark lifetime() const {
        const Fraction years = to_fraction(*ages_.lifetime);
        const Fraction place =
            ages_.purchases_say_more
                ? place_among_purchases(years, telling_.diagnosis().reference_date.value)
                : years;
        return {place.get_d(),
                phrases_.say(Phrase::AgesLifetime, {{"duree", said_years(*ages_.lifetime)}})};
    }

    std::string alternative(const AgeHistogram& chart, const std::string& total) const {
        std::string text =
            phrases_.say(Phrase::AltAgesHead, {{"categorie", chart.title}, {"total", total}});
        for (std::size_t i = 0; i < chart.years.size(); ++i) {
            if (chart.years[i].high > 0) {
                text += bar_in_words(chart.years[i], i, i + 1 == chart.years.size());
            }
        }
        text += phrases_.say(Phrase::AltAgesUnknown, {{"nombre", said(ages_.unknown, telling_)}});
        if (ages_.lifetime && ages_.beyond_lifetime.value) {
            text += phrases_.say(Phrase::AltAgesLifetime,
                                 {{"duree", said_years(*ages_.lifetime)},
                                  {"part", said_percent(*ages_.beyond_lifetime.value, telling_)}});
        }
        return text;
    }

    std::string bar_in_words(const AgeBar& bar, std::size_t index, bool last) const {
        const std::string count =
            said(Quantity{static_cast<long>(bar.low), static_cast<long>(bar.high)}, telling_);
        if (!ages_.purchases_say_more) {
            const std::string age = with_unit(bar.label, phrases_.say(Phrase::EquipmentYears));
            return phrases_.say(Phrase::AltAgesYear, {{"nombre", count}, {"age", age}});
        }
        const std::string year = std::to_string(year_of(last ? index - 1 : index));
        return phrases_.say(last ? Phrase::AltAgesOlder : Phrase::AltAgesPurchase,
                            {{"nombre", count}, {"annee", year}});
    }

    const CategoryPark& category_;
    const Ages& ages_;
    Perimeter perimeter_;
    const Telling& telling_;
    const Phrases& phrases_;
};

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
            result.figures.push_back(AgePanel(*category, which, telling).compose());
            result.purchase_years |= category->park.ages.purchases_say_more;
        }
    }
    return result;
}

} // namespace restitution
