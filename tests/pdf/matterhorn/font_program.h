/// A font of the file, with the glyph program embedded in it: which glyph a code shows, and how
/// wide each of the two says that it is.
#pragma once

#include <memory>
#include <optional>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>

namespace restitution::matterhorn {

class FontProgram {
public:
    /// `font` is the dictionary that pages name: Type0 or simple.
    explicit FontProgram(QPDFObjectHandle font);
    ~FontProgram();

    bool is_composite() const { return is_composite_; }
    bool is_symbolic() const; ///< bit 3 of /Flags
    /// The font with the widths and the program: the descendant of a Type0 font, else itself.
    QPDFObjectHandle described() const { return described_; }

    bool is_embedded() const;
    bool has_cmap() const; ///< a table of characters, in the program
    bool has_unicode_cmap() const;

    /// Nothing where the way from code to glyph is broken (which other conditions report).
    std::optional<unsigned> glyph(unsigned code) const;
    bool has_glyph(unsigned glyph) const;
    /// In thousandths of the size.
    double program_width(unsigned glyph) const;
    double written_width(unsigned code) const;

private:
    struct Face;
    std::optional<unsigned> mapped_glyph(unsigned cid) const;
    double composite_width(unsigned cid) const;

    QPDFObjectHandle font_;
    QPDFObjectHandle described_;
    bool is_composite_ = false;
    std::string bytes_;
    std::string glyph_map_; ///< CIDToGIDMap, if it is a stream
    std::unique_ptr<Face> face_;
};

} // namespace restitution::matterhorn
