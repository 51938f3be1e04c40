#include "story/deck/outline_choice.h"

#include <algorithm>
#include <numeric>

namespace restitution {

namespace {

DeckPart part_of(OutlinePart part) {
    switch (part) {
    case OutlinePart::Details:
        return DeckPart::Details;
    case OutlinePart::Discussion:
        return DeckPart::Discussion;
    case OutlinePart::Arbitration:
        return DeckPart::Arbitration;
    case OutlinePart::Feedback:
        return DeckPart::Feedback;
    case OutlinePart::NextSteps:
        return DeckPart::NextSteps;
    }
    return DeckPart::Details;
}

/// Shares `total` by weight: floors first, then one more for the largest remainders, the earlier
/// one in a tie.
std::vector<int> share_out(int total, const std::vector<int>& weights) {
    const int sum = std::accumulate(weights.begin(), weights.end(), 0);
    std::vector<int> shares;
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (const int weight : weights) {
        shares.push_back(std::max(1, total * weight / sum));
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return total * weights[a] % sum > total * weights[b] % sum;
    });
    int left = total - std::accumulate(shares.begin(), shares.end(), 0);
    for (std::size_t i = 0; left > 0; i = (i + 1) % order.size()) {
        ++shares[order[i]];
        --left;
    }
    // One minute each can ask for more than there is: the longest items give it.
    while (left < 0 && *std::max_element(shares.begin(), shares.end()) > 1) {
        --*std::max_element(shares.begin(), shares.end());
        ++left;
    }
    return shares;
}

} // namespace

bool is_chosen(const OutlinePlace& place, const Diagnosis& diagnosis) {
    if (diagnosis.options.cut == DeckCut::OneHour) {
        return place.in_short_cut;
    }
    const auto& parts = diagnosis.committee.parts;
    return !place.part || parts.empty() ||
           std::find(parts.begin(), parts.end(), part_of(*place.part)) != parts.end();
}

std::vector<AgendaItem> usual_agenda(const Outline& outline, const Diagnosis& diagnosis,
                                     const std::vector<std::string>& slides) {
    std::vector<const OutlineAgendaItem*> chosen;
    std::vector<int> weights;
    for (const OutlineAgendaItem& item : outline.agenda) {
        const bool told = item.slide.empty() ||
                          std::find(slides.begin(), slides.end(), item.slide) != slides.end();
        if (told && is_chosen(item.place, diagnosis)) {
            chosen.push_back(&item);
            weights.push_back(item.weight);
        }
    }
    if (chosen.empty()) {
        return {};
    }
    const Located<int>& minutes = diagnosis.committee.minutes;
    const std::vector<int> shares = share_out(minutes.value, weights);
    std::vector<AgendaItem> agenda;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        AgendaItem item;
        item.title = {chosen[i]->title, minutes.where};
        item.note = {chosen[i]->note, minutes.where};
        item.minutes = {shares[i], minutes.where};
        item.kind = chosen[i]->discussion ? AgendaKind::Discussion : AgendaKind::Presentation;
        if (!chosen[i]->slide.empty()) {
            item.slide = Text{chosen[i]->slide, minutes.where};
        }
        agenda.push_back(std::move(item));
    }
    return agenda;
}

void follow_cut(Diagnosis& diagnosis, std::optional<DeckCut> asked, const Outline& outline,
                const std::vector<std::string>& slides) {
    Committee& committee = diagnosis.committee;
    if (asked) {
        diagnosis.options.cut = *asked;
    }
    if (!committee.minutes_given) {
        committee.minutes.value = usual_minutes(diagnosis.options.cut);
    }
    if (committee.agenda.empty()) {
        committee.agenda = usual_agenda(outline, diagnosis, slides);
    }
}

} // namespace restitution
