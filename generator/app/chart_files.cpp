#include "app/chart_files.h"

#include "app/told.h"
#include "chart/chart.h"
#include "paint/chart_painter.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr double content_width = 864; // of a slide, in points
constexpr double beside_text = 0.55;  // of it, when the slide has two columns
constexpr double pixels = 2.0;        // a point

std::string file_name(std::string slide, int rank) {
    std::replace(slide.begin(), slide.end(), '/', '-');
    return "graphiques/" + slide + "-" + std::to_string(rank);
}

Frame frame_of(const Figure& figure, SlideShape shape, Told& told) {
    const double width = content_width * (shape == SlideShape::Full ? 1 : beside_text);
    const Theme& theme = *told.style().theme;
    const FontSet& fonts = *told.loaded().fonts;
    const double natural = natural_height(*figure.chart, width, theme, fonts);
    return draw(*figure.chart, {width, std::max(figure.height, natural)}, theme, fonts);
}

OutputFile painted(const std::string& name, const Frame& frame, ChartFiles kind,
                   const FontSet& fonts) {
    return kind == ChartFiles::Svg ? OutputFile{name + ".svg", paint_as_svg(frame, fonts)}
                                   : OutputFile{name + ".png", paint_as_png(frame, fonts, pixels)};
}

} // namespace

Files make_chart_files(const Document& /*row*/, const Making& making) {
    Files files;
    for (const Slide& slide : making.told.deck().slides) {
        int rank = 0;
        for (const SlideBlock& block : slide.blocks) {
            if (const auto* figure = std::get_if<Figure>(&block.block)) {
                files.push_back(painted(file_name(slide.id, ++rank),
                                        frame_of(*figure, slide.shape, making.told),
                                        making.choices.charts, *making.told.loaded().fonts));
            }
        }
    }
    return files;
}

} // namespace restitution
