// Broken fonts (10, 31). Pages use Type0 fonts, the chart of cairo a simple TrueType font as well.

#include "matterhorn/entry.h"
#include "matterhorn/mutation.h"

namespace restitution::matterhorn {

namespace {

/// A font of the pages, not cairo's: glyphs of codes from 1 on are mapped by a stream.
Handle composite(QPDF& pdf) {
    return entry(pdf.getAllPages().front(), "/Resources", "/Font", "/F0");
}

Handle descendant(QPDF& pdf) {
    return items(entry(composite(pdf), "/DescendantFonts")).front();
}

void make_symbolic(QPDF& pdf) {
    entry(simple_font(pdf), "/FontDescriptor").replaceKey("/Flags", Handle::newInteger(4));
}

/// The font program loses its table of characters: its name in the directory is spoilt.
void spoil_cmap(QPDF& pdf) {
    replace_in_stream(entry(simple_font(pdf), "/FontDescriptor", "/FontFile2"), "cmap", "cmaq");
}

/// Code 1 shows this glyph instead of its own.
void map_first_code(QPDF& pdf, char high, char low) {
    Handle map = entry(descendant(pdf), "/CIDToGIDMap");
    std::string bytes = stream_text(map);
    bytes.at(2) = high;
    bytes.at(3) = low;
    set_stream_text(map, bytes);
}

void change_first_width(QPDF& pdf, double difference) {
    Handle widths = entry(descendant(pdf), "/W").getArrayItem(1);
    const double width = widths.getArrayItem(0).getNumericValue();
    widths.setArrayItem(0, Handle::newReal(width + difference, 2));
}

void stand_for(QPDF& pdf, const std::string& units) {
    Handle map = entry(composite(pdf), "/ToUnicode");
    const std::string text = stream_text(map);
    const auto at = text.find("<0001> <");
    replace_in_stream(map, text.substr(at, 13), "<0001> <" + units + ">");
}

} // namespace

std::vector<Mutation> font_mutations() {
    return {
        {"10-001", "a code that stands for nothing", [](QPDF& pdf) { stand_for(pdf, ""); }},
        {"31-004", "glyphs mapped by an unknown name",
         [](QPDF& pdf) { descendant(pdf).replaceKey("/CIDToGIDMap", Handle::newName("/Autre")); }},
        {"31-005", "glyphs not mapped",
         [](QPDF& pdf) { descendant(pdf).removeKey("/CIDToGIDMap"); }},
        {"31-006", "an unknown CMap",
         [](QPDF& pdf) { composite(pdf).replaceKey("/Encoding", Handle::newName("/Autre-H")); }},
        {"31-009", "a font that is not embedded",
         [](QPDF& pdf) { entry(descendant(pdf), "/FontDescriptor").removeKey("/FontFile2"); }},
        {"31-011", "a glyph that the program lacks",
         [](QPDF& pdf) { map_first_code(pdf, '\x7F', '\xFF'); }},
        {"31-016", "a width other than the program's",
         [](QPDF& pdf) { change_first_width(pdf, 1.5); }},
        {"31-017", "a program without a table of characters", spoil_cmap},
        {"31-019", "a simple font without an encoding",
         [](QPDF& pdf) { simple_font(pdf).removeKey("/Encoding"); }},
        {"31-020", "differences from no encoding",
         [](QPDF& pdf) {
             simple_font(pdf).replaceKey("/Encoding", Handle::parse("<</Type /Encoding>>"));
         }},
        {"31-021", "an encoding that is not allowed",
         [](QPDF& pdf) {
             simple_font(pdf).replaceKey("/Encoding", Handle::newName("/StandardEncoding"));
         }},
        {"31-024", "a symbolic font with an encoding", make_symbolic},
        {"31-025", "a symbolic font whose program has no table of characters",
         [](QPDF& pdf) {
             make_symbolic(pdf);
             simple_font(pdf).removeKey("/Encoding");
             spoil_cmap(pdf);
         }},
        {"31-027", "a font of which no text can be read",
         [](QPDF& pdf) { composite(pdf).removeKey("/ToUnicode"); }},
        {"31-028", "a code that stands for zero", [](QPDF& pdf) { stand_for(pdf, "0000"); }},
        {"31-029", "a code that stands for a byte order mark",
         [](QPDF& pdf) { stand_for(pdf, "FEFF"); }},
        {"31-030", "the glyph of what is not defined",
         [](QPDF& pdf) { map_first_code(pdf, '\0', '\0'); }},
        {"archive-private-use", "a code that stands for a private character",
         [](QPDF& pdf) { stand_for(pdf, "E000"); }},
    };
}

} // namespace restitution::matterhorn
