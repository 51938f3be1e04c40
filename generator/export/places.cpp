#include "export/places.h"

namespace restitution {

Place place_of(Span where, const Places& places) {
    const SourceFile& source = places.sources[where.file];
    std::string begin = places.folder;
    if (begin.empty() || begin.back() != '/') {
        begin += '/';
    }
    Place place{source.path(), source.origin() == FileOrigin::Program,
                source.position(where.begin)};
    if (!place.shipped && place.file.rfind(begin, 0) == 0) {
        place.file.erase(0, begin.size());
    }
    return place;
}

} // namespace restitution
