#include "frame/frame_text.h"

namespace restitution {

namespace {

void collect(const Frame& frame, Point offset, std::vector<TextRun>& runs) {
    for (const PlacedItem& placed : frame.items) {
        if (const auto* run = std::get_if<TextRun>(&placed.item)) {
            runs.push_back(*run);
            runs.back().origin = {run->origin.x + offset.x, run->origin.y + offset.y};
        } else if (const auto* drawing = std::get_if<Drawing>(&placed.item)) {
            collect(*drawing->content, {offset.x + drawing->area.x, offset.y + drawing->area.y},
                    runs);
        }
    }
}

} // namespace

std::vector<TextRun> text_runs(const Frame& frame) {
    std::vector<TextRun> runs;
    collect(frame, {}, runs);
    return runs;
}

Rect text_box(const TextRun& run) {
    const double size = run.style.size;
    return {run.origin.x, run.origin.y - text_ascent * size, run.width,
            (text_ascent + text_descent) * size};
}

bool overlap(const Rect& a, const Rect& b, double least_gap) {
    constexpr double touching = 1e-6;
    return a.x + touching < b.right() + least_gap && b.x + touching < a.right() + least_gap &&
           a.y + touching < b.bottom() + least_gap && b.y + touching < a.bottom() + least_gap;
}

} // namespace restitution
