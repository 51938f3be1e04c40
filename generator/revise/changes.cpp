#include "revise/changes.h"

#include "base/overload.h"
#include "revise/apply_remarks.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace restitution {

namespace {

using FigureMap = std::map<std::string, FigureValue>;

FigureMap map_of(const std::vector<NamedFigure>& figures) {
    FigureMap map;
    for (const NamedFigure& figure : figures) {
        map.emplace(name_of(figure.key), figure.value);
    }
    return map;
}

std::optional<FigureValue> value_in(const FigureMap& map, const std::string& name) {
    const auto found = map.find(name);
    return found == map.end() ? std::nullopt : std::optional<FigureValue>(found->second);
}

/// What a remark replaces was checked with all of them laid over; with some left out, it may
/// rightly differ.
void forget_what_was(Change& change) {
    std::visit([](auto& one) { one.before.reset(); }, change);
}

/// Figures of version `after` of which only some remarks count, each set computed once.
class Versions {
public:
    Versions(const Dossier& as_read, int before, int after)
        : as_read_(as_read), before_(before), after_(after) {}

    bool is_between(const Remark& remark) const {
        return remark.version && remark.version->value > before_ && remark.version->value <= after_;
    }

    /// What is known already of a set of remarks.
    void note(const std::set<RemarkId>& counted, FigureMap figures) {
        known_.emplace(counted, std::move(figures));
    }

    const FigureMap& with(const std::set<RemarkId>& counted) {
        const auto found = known_.find(counted);
        return found != known_.end() ? found->second
                                     : known_.emplace(counted, compute(counted)).first->second;
    }

private:
    FigureMap compute(const std::set<RemarkId>& counted) const {
        Dossier dossier = as_read_;
        auto& remarks = dossier.remarks;
        remarks.erase(std::remove_if(remarks.begin(), remarks.end(),
                                     [&](const Remark& remark) {
                                         return is_between(remark) &&
                                                !counted.contains(remark.id.value);
                                     }),
                      remarks.end());
        for (Remark& remark : remarks) {
            std::for_each(remark.changes.begin(), remark.changes.end(), forget_what_was);
        }
        Diagnostics unheard; // the same remarks were all laid over without a fault
        const Dossier told = apply_remarks(dossier, after_, unheard).dossier;
        return map_of(figures_of(told, compute_metrics(told)));
    }

    const Dossier& as_read_;
    int before_;
    int after_;
    std::map<std::set<RemarkId>, FigureMap> known_;
};

/// The keys of both, those of `before` alone right after the one that they followed.
std::vector<FigureKey> all_keys(const std::vector<NamedFigure>& before,
                                const std::vector<NamedFigure>& after) {
    std::set<std::string> in_after;
    for (const NamedFigure& figure : after) {
        in_after.insert(name_of(figure.key));
    }
    std::map<std::string, std::vector<FigureKey>> gone_after;
    std::string previous;
    for (const NamedFigure& figure : before) {
        const std::string name = name_of(figure.key);
        if (!in_after.contains(name)) {
            gone_after[previous].push_back(figure.key);
        } else {
            previous = name;
        }
    }
    std::vector<FigureKey> keys = gone_after[std::string()];
    for (const NamedFigure& figure : after) {
        keys.push_back(figure.key);
        const std::vector<FigureKey>& gone = gone_after[name_of(figure.key)];
        keys.insert(keys.end(), gone.begin(), gone.end());
    }
    return keys;
}

/// All runs that tell who caused each change, made once for all figures; none when one remark alone
/// can have.
struct CauseRuns {
    std::vector<RemarkId> active; ///< remarks that change something
    const FigureMap& before;
    const FigureMap& after;
    std::vector<const FigureMap*> without{};      ///< each of them
    std::vector<const FigureMap*> alone{};        ///< each of them
    std::vector<const FigureMap*> step_by_step{}; ///< the first ones, up to each
};

void add_runs(CauseRuns& runs, Versions& versions) {
    if (runs.active.size() < 2) {
        return; // nothing to part
    }
    std::set<RemarkId> added;
    for (const RemarkId& id : runs.active) {
        std::set<RemarkId> others(runs.active.begin(), runs.active.end());
        others.erase(id);
        runs.without.push_back(&versions.with(others));
        runs.alone.push_back(&versions.with({id}));
        added.insert(id);
        runs.step_by_step.push_back(&versions.with(added));
    }
}

template <class Test>
std::vector<RemarkId> those(const std::vector<RemarkId>& active, Test test) {
    std::vector<RemarkId> causes;
    for (std::size_t i = 0; i < active.size(); ++i) {
        if (test(i)) {
            causes.push_back(active[i]);
        }
    }
    return causes;
}

std::vector<RemarkId> causes_of(const std::string& name, const CauseRuns& runs) {
    if (runs.active.size() < 2) {
        return runs.active;
    }
    std::vector<RemarkId> causes = those(runs.active, [&](std::size_t i) {
        return value_in(*runs.without[i], name) != value_in(runs.after, name);
    });
    if (causes.empty()) {
        causes = those(runs.active, [&](std::size_t i) {
            return value_in(*runs.alone[i], name) != value_in(runs.before, name);
        });
    }
    return !causes.empty() ? causes : those(runs.active, [&](std::size_t i) {
        const FigureMap& earlier = i == 0 ? runs.before : *runs.step_by_step[i - 1];
        return value_in(*runs.step_by_step[i], name) != value_in(earlier, name);
    });
}

} // namespace

VersionChanges compute_changes(const Dossier& as_read, int before, const Dossier& told,
                               const Metrics& metrics) {
    VersionChanges result;
    result.before = before;
    result.after = told.diagnosis.current_version().number.value;
    Diagnostics unheard;
    result.dossier_before = apply_remarks(as_read, before, unheard).dossier;
    result.metrics_before = compute_metrics(result.dossier_before);
    Versions versions(as_read, before, result.after);
    std::vector<RemarkId> active;
    for (const Remark& remark : told.remarks) {
        if (versions.is_between(remark)) {
            result.remarks.push_back(remark);
            if (!remark.changes.empty()) {
                active.push_back(remark.id.value);
            }
        }
    }
    const auto figures_before = figures_of(result.dossier_before, result.metrics_before);
    const auto figures_after = figures_of(told, metrics);
    const FigureMap map_before = map_of(figures_before);
    const FigureMap map_after = map_of(figures_after);
    versions.note({active.begin(), active.end()}, map_after);
    CauseRuns runs{.active = active, .before = map_before, .after = map_after};
    add_runs(runs, versions);
    for (const FigureKey& key : all_keys(figures_before, figures_after)) {
        const std::string name = name_of(key);
        const auto was = value_in(map_before, name);
        const auto is = value_in(map_after, name);
        if (was != is) {
            result.figures.push_back({key, was, is, causes_of(name, runs)});
        }
    }
    return result;
}

} // namespace restitution
