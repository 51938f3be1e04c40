#include "paint/image_file.h"

#include "base/environment_error.h"
#include "disk/whole_file.h"
#include "messages/environment.h"
#include "messages/image.h"

#include <cairo.h>
#include <librsvg/rsvg.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace restitution {

namespace {

constexpr std::size_t largest_megabytes = 5;
constexpr std::size_t largest_file = largest_megabytes * 1024 * 1024;
constexpr std::uint32_t most_pixels_a_side = 4000;
constexpr std::string_view png_signature = "\x89PNG\r\n\x1a\n";

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;

struct Release {
    void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
    void operator()(GError* error) const { g_error_free(error); }
};
using Svg = std::unique_ptr<RsvgHandle, Release>;

struct Reading {
    std::string_view bytes;
};

cairo_status_t read_bytes(void* source, unsigned char* data, unsigned size) {
    std::string_view& bytes = static_cast<Reading*>(source)->bytes;
    if (bytes.size() < size) {
        return CAIRO_STATUS_READ_ERROR;
    }
    std::copy_n(bytes.begin(), size, data);
    bytes.remove_prefix(size);
    return CAIRO_STATUS_SUCCESS;
}

Surface decode_png(const std::string& bytes) {
    Reading reading{bytes};
    return {cairo_image_surface_create_from_png_stream(read_bytes, &reading),
            cairo_surface_destroy};
}

Svg parse_svg(const std::string& bytes) {
    GError* error = nullptr;
    Svg handle(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(bytes.data()),
                                         bytes.size(), &error));
    const std::unique_ptr<GError, Release> owned(error);
    return handle;
}

/// Big-endian, as PNG writes it (ISO/IEC 15948, 7.1).
std::uint32_t number_at(const std::string& bytes, std::size_t offset) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        number = number << 8U | static_cast<unsigned char>(bytes[offset + i]);
    }
    return number;
}

/// The size is read before anything is decompressed: a small file may hold a huge image.
bool check_png(ImageFile& image, const std::string& name, Span where, Diagnostics& diagnostics) {
    constexpr std::size_t width_at = 16;
    constexpr std::size_t header_end = 24;
    if (image.bytes.size() < header_end) {
        diagnostics.error(where, messages::image_unreadable(name));
        return false;
    }
    const std::uint32_t width = number_at(image.bytes, width_at);
    const std::uint32_t height = number_at(image.bytes, width_at + 4);
    if (width == 0 || height == 0 || std::max(width, height) > most_pixels_a_side) {
        diagnostics.error(where, messages::image_too_large(name, most_pixels_a_side));
        return false;
    }
    image.size = {static_cast<double>(width), static_cast<double>(height)};
    if (cairo_surface_status(decode_png(image.bytes).get()) != CAIRO_STATUS_SUCCESS) {
        diagnostics.error(where, messages::image_unreadable(name));
        return false;
    }
    return true;
}

bool check_svg(ImageFile& image, const std::string& name, Span where, Diagnostics& diagnostics) {
    static constexpr std::array<std::string_view, 8> refused{
        "<text", ":text", "<image", ":image", "<script", "<foreignObject", "<!ENTITY", "@import"};
    for (const std::string_view part : refused) {
        if (image.bytes.find(part) != std::string::npos) {
            diagnostics.error(where, messages::svg_not_alone(name),
                              {messages::save_svg_as_outlines()});
            return false;
        }
    }
    const Svg svg = parse_svg(image.bytes);
    double width = 0;
    double height = 0;
    gboolean has_width = FALSE;
    gboolean has_height = FALSE;
    gboolean has_box = FALSE;
    RsvgLength unused{};
    RsvgRectangle box{};
    if (svg) {
        rsvg_handle_get_intrinsic_dimensions(svg.get(), &has_width, &unused, &has_height, &unused,
                                             &has_box, &box);
        if (rsvg_handle_get_intrinsic_size_in_pixels(svg.get(), &width, &height) == FALSE) {
            width = has_box != FALSE ? box.width : 0;
            height = has_box != FALSE ? box.height : 0;
        }
    }
    if (!(width > 0 && height > 0)) {
        diagnostics.error(where, messages::image_unreadable(name));
        return false;
    }
    image.size = {width, height};
    return true;
}

} // namespace

std::optional<ImageFile> open_image_file(const std::string& path, Span where,
                                         Diagnostics& diagnostics) {
    const std::string name = path.substr(path.find_last_of('/') + 1);
    auto read = read_whole_file(path, largest_file);
    if (const auto* fault = std::get_if<FileFault>(&read)) {
        diagnostics.error(where, *fault == FileFault::TooLarge
                                     ? messages::image_file_too_heavy(name, largest_megabytes)
                                     : messages::image_unreadable(name));
        return std::nullopt;
    }
    ImageFile image;
    image.bytes = std::move(std::get<std::string>(read));
    const bool png = image.bytes.compare(0, png_signature.size(), png_signature) == 0;
    image.kind = png ? ImageFile::Kind::Png : ImageFile::Kind::Svg;
    const bool sound = png ? check_png(image, name, where, diagnostics)
                           : check_svg(image, name, where, diagnostics);
    return sound ? std::optional<ImageFile>(std::move(image)) : std::nullopt;
}

void paint_picture(cairo_t* cairo, const Picture& picture) {
    const Rect& area = picture.area;
    const ImageFile& file = *picture.file;
    if (file.kind == ImageFile::Kind::Png) {
        const Surface surface = decode_png(file.bytes);
        cairo_save(cairo);
        cairo_translate(cairo, area.x, area.y);
        cairo_scale(cairo, area.width / file.size.width, area.height / file.size.height);
        cairo_set_source_surface(cairo, surface.get(), 0, 0);
        cairo_paint(cairo);
        cairo_restore(cairo);
        return;
    }
    const Svg svg = parse_svg(file.bytes);
    const RsvgRectangle viewport{area.x, area.y, area.width, area.height};
    GError* error = nullptr;
    if (!svg || rsvg_handle_render_document(svg.get(), cairo, &viewport, &error) == FALSE) {
        const std::unique_ptr<GError, Release> owned(error);
        throw EnvironmentError(
            messages::library_failed("librsvg", error != nullptr ? error->message : ""));
    }
}

} // namespace restitution
