#include "paint/font_trimmer.h"

#include "base/environment_error.h"
#include "messages/environment.h"

#include <hb-subset.h>

#include <memory>

namespace restitution {

namespace {

using Face = std::unique_ptr<hb_face_t, decltype(&hb_face_destroy)>;

Face open_face(const std::string& font) {
    hb_blob_t* blob = hb_blob_create(font.data(), static_cast<unsigned>(font.size()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    Face face(hb_face_create(blob, 0), hb_face_destroy);
    hb_blob_destroy(blob);
    return face;
}

} // namespace

std::string without_hinting(const std::string& font) {
    const Face face = open_face(font);
    const std::unique_ptr<hb_subset_input_t, decltype(&hb_subset_input_destroy)> input(
        hb_subset_input_create_or_fail(), hb_subset_input_destroy);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING |
                                               HB_SUBSET_FLAGS_RETAIN_GIDS |
                                               HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_set_add_range(hb_subset_input_glyph_set(input.get()), 0,
                     hb_face_get_glyph_count(face.get()) - 1);
    hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_NO_SUBSET_TABLE_TAG),
               HB_TAG('c', 'm', 'a', 'p')); // as the glyphs keep their numbers
    const Face reduced(hb_subset_or_fail(face.get(), input.get()), hb_face_destroy);
    if (!reduced) {
        throw EnvironmentError(messages::library_failed("HarfBuzz", "hb-subset"));
    }
    hb_blob_t* blob = hb_face_reference_blob(reduced.get());
    unsigned size = 0;
    const char* data = hb_blob_get_data(blob, &size);
    std::string result(data, size);
    hb_blob_destroy(blob);
    return result;
}

} // namespace restitution
