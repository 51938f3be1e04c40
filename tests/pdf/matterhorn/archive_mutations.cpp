// What PDF/A-2a forbids and PDF/UA-1 does not.

#include "matterhorn/entry.h"
#include "matterhorn/mutation.h"

namespace restitution::matterhorn {

std::vector<Mutation> archive_mutations() {
    return {
        {"archive-id", "no identifier of the file",
         [](QPDF& pdf) { pdf.getTrailer().removeKey("/ID"); }},
        {"archive-marked", "a structure that is not announced",
         [](QPDF& pdf) {
             entry(pdf.getRoot(), "/MarkInfo").replaceKey("/Marked", Handle::newBool(false));
         }},
        {"archive-identification", "XMP that names another part",
         [](QPDF& pdf) {
             replace_in_stream(entry(pdf.getRoot(), "/Metadata"), "<pdfaid:part>2",
                               "<pdfaid:part>1");
         }},
        {"archive-info", "two titles",
         [](QPDF& pdf) {
             entry(pdf.getTrailer(), "/Info").replaceKey("/Title", Handle::newString("Autre"));
         }},
        {"archive-output-intent", "colours without a profile",
         [](QPDF& pdf) { pdf.getRoot().removeKey("/OutputIntents"); }},
        {"archive-device-cmyk", "a colour of another device",
         [](QPDF& pdf) { prepend_to_page(pdf, "0 0 0 1 k"); }},
        {"archive-annotation-flags", "a link that is not printed",
         [](QPDF& pdf) { first_annotation(pdf).removeKey("/F"); }},
        {"archive-action", "a script",
         [](QPDF& pdf) {
             pdf.getRoot().replaceKey("/OpenAction", Handle::parse("<</S /JavaScript /JS (1)>>"));
         }},
        {"archive-interpolate", "an image to be smoothed",
         [](QPDF& pdf) {
             pdf.makeIndirectObject(Handle::parse("<</Subtype /Image /Interpolate true>>"));
         }},
        {"archive-lzw", "a stream packed by LZW",
         [](QPDF& pdf) {
             pdf.newStream("-").replaceStreamData("-", Handle::newName("/LZWDecode"),
                                                  Handle::newNull());
         }},
        {"archive-attachment", "an attached file",
         [](QPDF& pdf) {
             pdf.getRoot().replaceKey("/Names", Handle::parse("<</EmbeddedFiles <</Names []>>>>"));
         }},
        {"archive-encryption", "an encrypted file",
         [](QPDF& pdf) { pdf.getTrailer().replaceKey("/Encrypt", Handle::parse("<</P -4>>")); }},
    };
}

} // namespace restitution::matterhorn
