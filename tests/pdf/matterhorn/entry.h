/// One key of a dictionary or of a stream's dictionary, null where there is none: no chain of
/// look-ups has to ask at each step.
#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <string>

namespace restitution::matterhorn {

inline QPDFObjectHandle entry(QPDFObjectHandle holder, const std::string& key) {
    if (holder.isStream()) {
        holder = holder.getDict();
    }
    return holder.isDictionary() ? holder.getKey(key) : QPDFObjectHandle::newNull();
}

template <class... Keys>
QPDFObjectHandle entry(QPDFObjectHandle holder, const std::string& key, const Keys&... deeper) {
    return entry(entry(holder, key), deeper...);
}

/// The items of an array, or the one object that stands where an array may; nothing for null.
inline std::vector<QPDFObjectHandle> items(QPDFObjectHandle object) {
    if (object.isArray()) {
        return object.getArrayAsVector();
    }
    return object.isNull() ? std::vector<QPDFObjectHandle>{} : std::vector{object};
}

} // namespace restitution::matterhorn
