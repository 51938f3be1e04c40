#include "paint/page_writer.h"

#include "base/environment_error.h"
#include "base/overload.h"
#include "messages/environment.h"

#include <fmt/format.h>
#include <hpdf.h>
#include <hpdf_pages.h>
#include <hpdf_streams.h>

#include <cmath>
#include <memory>
#include <optional>

namespace restitution {

namespace {

// libharu errors are sticky: the first code is kept and judged once per page.
struct FirstError {
    HPDF_STATUS code = HPDF_OK;
};

extern "C" void keep_first_error(HPDF_STATUS error, HPDF_STATUS /*detail*/, void* user_data) {
    auto* first = static_cast<FirstError*>(user_data);
    if (first->code == HPDF_OK) {
        first->code = error;
    }
}

void require(const FirstError& error) {
    if (error.code != HPDF_OK) {
        throw EnvironmentError(
            messages::library_failed("libharu", fmt::format("0x{:04X}", error.code)));
    }
}

/// PDF numbers: 2 decimals are a 3 500th of an inch, and keep the file small.
double checked(double value) {
    constexpr double largest = 14400;
    if (!std::isfinite(value) || std::abs(value) > largest) {
        throw EnvironmentError(messages::library_failed("libharu", fmt::format("{}", value)));
    }
    return std::round(value * 100) / 100 + 0.0;
}

HPDF_REAL real(double value) {
    return static_cast<HPDF_REAL>(checked(value));
}

/// One page: keeps the graphics state that is already set, and the marked content that is open.
class PageWriter {
public:
    PageWriter(HPDF_Page page, double height, std::size_t index, FontEmbedder& fonts,
               WrittenPages& result)
        : page_(page), height_(height), index_(index), fonts_(fonts), result_(result) {}

    void write(const PagedDocument& document, const Frame& frame) {
        for (const PlacedItem& placed : frame.items) {
            if (std::holds_alternative<LinkArea>(placed.item) ||
                std::holds_alternative<Picture>(placed.item)) {
                continue; // an annotation, made by pdf_painter; a picture is always in a drawing
            }
            mark(document, placed.semantics);
            std::visit(Overload{[&](const TextRun& run) { write_text(run); },
                                [&](const Shape& shape) { write_shape(shape); },
                                [&](const Drawing& drawing) { write_drawing(drawing); },
                                [](const Picture&) {}, [](const LinkArea&) {}},
                       placed.item);
        }
        close_mark();
    }

private:
    void raw(const std::string& operators) {
        HPDF_Stream_WriteStr(static_cast<HPDF_PageAttr>(page_->attr)->stream, operators.c_str());
    }

    void mark(const PagedDocument& document, const Semantics& semantics) {
        if (open_ == semantics) {
            return;
        }
        close_mark();
        if (const NodeId* node = std::get_if<NodeId>(&semantics)) {
            result_.marks.push_back({*node, index_, next_id_});
            raw(fmt::format("/{} <</MCID {}>> BDC\n",
                            structure_type(document.structure.at(*node).kind), next_id_));
            ++next_id_;
        } else {
            const bool footer = std::get<Artifact>(semantics) == Artifact::Pagination;
            raw(footer ? "/Artifact <</Type /Pagination>> BDC\n"
                       : "/Artifact <</Type /Layout>> BDC\n");
        }
        open_ = semantics;
    }

    void close_mark() {
        if (open_) {
            raw("EMC\n");
            open_.reset();
        }
    }

    static HPDF_REAL channel(std::uint8_t value) {
        return static_cast<HPDF_REAL>(std::round(value * 1000 / 255.0) / 1000);
    }

    void set_fill(Color c) {
        if (fill_ != c) {
            HPDF_Page_SetRGBFill(page_, channel(c.red), channel(c.green), channel(c.blue));
            fill_ = c;
        }
    }

    void set_stroke(const Stroke& stroke) {
        const Color c = stroke.color;
        if (stroke_color_ != c) {
            HPDF_Page_SetRGBStroke(page_, channel(c.red), channel(c.green), channel(c.blue));
            stroke_color_ = c;
        }
        if (line_width_ != stroke.width) {
            HPDF_Page_SetLineWidth(page_, real(stroke.width));
            line_width_ = stroke.width;
        }
        if (round_caps_ != stroke.round_caps) {
            HPDF_Page_SetLineCap(page_, stroke.round_caps ? HPDF_ROUND_END : HPDF_BUTT_END);
            round_caps_ = stroke.round_caps;
        }
        if (dash_ != stroke.dash) { // libharu's own dashes are whole numbers only
            std::string lengths;
            for (const double length : stroke.dash) {
                lengths += fmt::format("{} ", checked(length));
            }
            raw("[" + lengths + "] 0 d\n");
            dash_ = stroke.dash;
        }
    }

    void write_shape(const Shape& shape) {
        if (shape.path.empty() || (!shape.fill && !shape.stroke)) {
            return;
        }
        if (shape.fill) {
            set_fill(*shape.fill);
        }
        if (shape.stroke) {
            set_stroke(*shape.stroke);
        }
        for (const PathSegment& s : shape.path) {
            trace(s);
        }
        if (shape.fill && shape.stroke) {
            HPDF_Page_FillStroke(page_);
        } else if (shape.fill) {
            HPDF_Page_Fill(page_);
        } else {
            HPDF_Page_Stroke(page_);
        }
    }

    void trace(const PathSegment& s) {
        const auto y = [&](Point p) { return real(height_ - p.y); };
        switch (s.kind) {
        case PathSegment::Kind::Move:
            HPDF_Page_MoveTo(page_, real(s.a.x), y(s.a));
            break;
        case PathSegment::Kind::Line:
            HPDF_Page_LineTo(page_, real(s.a.x), y(s.a));
            break;
        case PathSegment::Kind::Cubic:
            HPDF_Page_CurveTo(page_, real(s.a.x), y(s.a), real(s.b.x), y(s.b), real(s.c.x), y(s.c));
            break;
        case PathSegment::Kind::Close:
            HPDF_Page_ClosePath(page_);
            break;
        }
    }

    void write_text(const TextRun& run) {
        if (run.text.empty()) {
            return;
        }
        set_fill(run.style.color);
        raw(fmt::format("BT {} {} Tf {} {} Td {} TJ ET\n",
                        FontEmbedder::resource_name(run.style.font), checked(run.style.size),
                        checked(run.origin.x), checked(height_ - run.origin.y),
                        fonts_.show_operands(run.text, run.style.font)));
    }

    void write_drawing(const Drawing& drawing) {
        const std::string name = form_resource_name(result_.drawings.size());
        result_.drawings.push_back(drawing.content.get());
        raw(fmt::format("q 1 0 0 1 {} {} cm {} Do Q\n", checked(drawing.area.x),
                        checked(height_ - drawing.area.bottom()), name));
    }

    HPDF_Page page_;
    double height_;
    std::size_t index_;
    FontEmbedder& fonts_;
    WrittenPages& result_;
    std::optional<Semantics> open_;
    int next_id_ = 0;
    std::optional<Color> fill_;
    std::optional<Color> stroke_color_;
    std::optional<double> line_width_;
    bool round_caps_ = false;
    std::vector<double> dash_;
};

std::string saved_bytes(HPDF_Doc document) {
    HPDF_SaveToStream(document);
    std::string bytes(HPDF_GetStreamSize(document), '\0');
    auto size = static_cast<HPDF_UINT32>(bytes.size());
    HPDF_ReadFromStream(document, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
    bytes.resize(size);
    return bytes;
}

} // namespace

std::string form_resource_name(std::size_t drawing) {
    return fmt::format("/Ch{}", drawing);
}

WrittenPages write_pages(const PagedDocument& document, FontEmbedder& fonts) {
    FirstError error;
    const std::unique_ptr<HPDF_Doc_Rec, decltype(&HPDF_Free)> pdf(
        HPDF_New(keep_first_error, &error), HPDF_Free);
    if (!pdf) {
        throw EnvironmentError(messages::library_failed("libharu", "HPDF_New"));
    }
    WrittenPages result;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        const Frame& frame = document.pages[i];
        HPDF_Page page = HPDF_AddPage(pdf.get());
        require(error);
        HPDF_Page_SetWidth(page, real(frame.size.width));
        HPDF_Page_SetHeight(page, real(frame.size.height));
        PageWriter(page, frame.size.height, i, fonts, result).write(document, frame);
        require(error);
    }
    result.pdf = saved_bytes(pdf.get());
    require(error);
    return result;
}

} // namespace restitution
