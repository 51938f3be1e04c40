#include "paint/chart_painter.h"

#include "base/environment_error.h"
#include "base/overload.h"
#include "base/utf8.h"
#include "messages/environment.h"
#include "paint/image_file.h"

#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <cairo.h>

#include <array>
#include <cmath>
#include <memory>

namespace restitution {

namespace {

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Context = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;
using CairoFace = std::unique_ptr<cairo_font_face_t, decltype(&cairo_font_face_destroy)>;

cairo_status_t append_bytes(void* target, const unsigned char* data, unsigned size) {
    static_cast<std::string*>(target)->append(reinterpret_cast<const char*>(data), size);
    return CAIRO_STATUS_SUCCESS;
}

void require(cairo_status_t status) {
    if (status != CAIRO_STATUS_SUCCESS) {
        throw EnvironmentError(messages::library_failed("cairo", cairo_status_to_string(status)));
    }
}

/// Paints the items of one frame on a cairo context.
class FramePainter {
public:
    FramePainter(const FontSet& fonts)
        : fonts_(fonts), faces_{make_face(FontRole::Regular), make_face(FontRole::Italic),
                                make_face(FontRole::Bold), make_face(FontRole::Black)} {}

    void paint(cairo_t* cairo, const Frame& frame) const {
        for (const PlacedItem& placed : frame.items) {
            std::visit(Overload{[&](const TextRun& run) { paint_text(cairo, run); },
                                [&](const Shape& shape) { paint_shape(cairo, shape); },
                                [&](const Picture& picture) { paint_picture(cairo, picture); },
                                [&](const Drawing& drawing) { paint_nested(cairo, drawing); },
                                [](const LinkArea&) {}},
                       placed.item);
        }
        require(cairo_status(cairo));
    }

private:
    CairoFace make_face(FontRole role) const {
        return {cairo_ft_font_face_create_for_ft_face(fonts_.face(role).freetype_face(),
                                                      0x2 /* FT_LOAD_NO_HINTING */),
                cairo_font_face_destroy};
    }

    void paint_nested(cairo_t* cairo, const Drawing& drawing) const {
        cairo_save(cairo);
        cairo_translate(cairo, drawing.area.x, drawing.area.y);
        paint(cairo, *drawing.content);
        cairo_restore(cairo);
    }

    static void set_color(cairo_t* cairo, Color c) {
        cairo_set_source_rgb(cairo, c.red / 255.0, c.green / 255.0, c.blue / 255.0);
    }

    static void trace(cairo_t* cairo, const std::vector<PathSegment>& path) {
        for (const PathSegment& s : path) {
            switch (s.kind) {
            case PathSegment::Kind::Move:
                cairo_move_to(cairo, s.a.x, s.a.y);
                break;
            case PathSegment::Kind::Line:
                cairo_line_to(cairo, s.a.x, s.a.y);
                break;
            case PathSegment::Kind::Cubic:
                cairo_curve_to(cairo, s.a.x, s.a.y, s.b.x, s.b.y, s.c.x, s.c.y);
                break;
            case PathSegment::Kind::Close:
                cairo_close_path(cairo);
                break;
            }
        }
    }

    static void paint_shape(cairo_t* cairo, const Shape& shape) {
        cairo_new_path(cairo);
        trace(cairo, shape.path);
        if (shape.fill) {
            set_color(cairo, *shape.fill);
            shape.stroke ? cairo_fill_preserve(cairo) : cairo_fill(cairo);
        }
        if (shape.stroke) {
            set_color(cairo, shape.stroke->color);
            cairo_set_line_width(cairo, shape.stroke->width);
            cairo_set_dash(cairo, shape.stroke->dash.data(),
                           static_cast<int>(shape.stroke->dash.size()), 0);
            cairo_set_line_cap(cairo, shape.stroke->round_caps ? CAIRO_LINE_CAP_ROUND
                                                               : CAIRO_LINE_CAP_BUTT);
            cairo_set_line_join(cairo, shape.stroke->round_caps ? CAIRO_LINE_JOIN_ROUND
                                                                : CAIRO_LINE_JOIN_MITER);
            cairo_stroke(cairo);
        }
    }

    void paint_text(cairo_t* cairo, const TextRun& run) const {
        const FontFace& face = fonts_.face(run.style.font);
        const double scale = run.style.size / face.units_per_em();
        std::vector<cairo_glyph_t> glyphs;
        std::vector<cairo_text_cluster_t> clusters;
        double x = run.origin.x;
        for (const std::string_view word : split_words(run.text)) {
            for (const ShapedGlyph& glyph : face.shape(word).glyphs) {
                glyphs.push_back({glyph.glyph, x, run.origin.y});
                x += glyph.advance * scale;
                if (glyph.source.empty() && !clusters.empty()) {
                    ++clusters.back().num_glyphs;
                } else {
                    clusters.push_back({static_cast<int>(glyph.source.size()), 1});
                }
            }
        }
        set_color(cairo, run.style.color);
        cairo_set_font_face(cairo, faces_[static_cast<std::size_t>(run.style.font)].get());
        cairo_set_font_size(cairo, run.style.size);
        cairo_show_text_glyphs(cairo, run.text.data(), static_cast<int>(run.text.size()),
                               glyphs.data(), static_cast<int>(glyphs.size()), clusters.data(),
                               static_cast<int>(clusters.size()),
                               static_cast<cairo_text_cluster_flags_t>(0));
    }

    const FontSet& fonts_;
    std::array<CairoFace, font_role_count> faces_;
};

Context make_context(cairo_surface_t* surface) {
    require(cairo_surface_status(surface));
    Context context(cairo_create(surface), cairo_destroy);
    const std::unique_ptr<cairo_font_options_t, decltype(&cairo_font_options_destroy)> options(
        cairo_font_options_create(), cairo_font_options_destroy);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_set_font_options(context.get(), options.get());
    return context;
}

void finish(cairo_surface_t* surface) {
    cairo_surface_finish(surface);
    require(cairo_surface_status(surface));
}

} // namespace

std::string paint_drawings_as_pdf(const std::vector<const Frame*>& drawings, const FontSet& fonts) {
    std::string bytes;
    if (drawings.empty()) {
        return bytes;
    }
    const Size first = drawings.front()->size;
    const Surface surface(
        cairo_pdf_surface_create_for_stream(append_bytes, &bytes, first.width, first.height),
        cairo_surface_destroy);
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
    const Context context = make_context(surface.get());
    const FramePainter painter(fonts);
    for (const Frame* drawing : drawings) {
        cairo_pdf_surface_set_size(surface.get(), drawing->size.width, drawing->size.height);
        painter.paint(context.get(), *drawing);
        cairo_show_page(context.get());
    }
    finish(surface.get());
    return bytes;
}

std::string paint_as_svg(const Frame& drawing, const FontSet& fonts) {
    std::string bytes;
    const Surface surface(cairo_svg_surface_create_for_stream(
                              append_bytes, &bytes, drawing.size.width, drawing.size.height),
                          cairo_surface_destroy);
    FramePainter(fonts).paint(make_context(surface.get()).get(), drawing);
    finish(surface.get());
    return bytes;
}

std::string paint_as_png(const Frame& drawing, const FontSet& fonts, double scale) {
    std::string bytes;
    const auto pixels = [&](double points) { return static_cast<int>(std::ceil(points * scale)); };
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels(drawing.size.width),
                                                     pixels(drawing.size.height)),
                          cairo_surface_destroy);
    const Context context = make_context(surface.get());
    cairo_set_source_rgb(context.get(), 1, 1, 1);
    cairo_paint(context.get());
    cairo_scale(context.get(), scale, scale);
    FramePainter(fonts).paint(context.get(), drawing);
    cairo_surface_flush(surface.get());
    require(cairo_surface_write_to_png_stream(surface.get(), append_bytes, &bytes));
    return bytes;
}

} // namespace restitution
