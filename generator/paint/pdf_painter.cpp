#include "paint/pdf_painter.h"

#include "base/environment_error.h"
#include "messages/environment.h"
#include "paint/chart_painter.h"
#include "paint/font_trimmer.h"
#include "paint/page_writer.h"
#include "paint/pdf_metadata.h"
#include "paint/shorter_numbers.h"
#include "paint/structure_writer.h"

#include <memory>
#include <new>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <set>

namespace restitution {

namespace {

using Handle = QPDFObjectHandle;

/// cairo embeds instructions that only coarse pixels need. `font` is a font or its descendant;
/// drawings share font programs.
void trim_program(Handle font, std::set<QPDFObjGen>& trimmed) {
    Handle descriptor = font.getKey("/FontDescriptor");
    if (!descriptor.isDictionary() || !descriptor.hasKey("/FontFile2")) {
        return;
    }
    Handle file = descriptor.getKey("/FontFile2");
    if (!trimmed.insert(file.getObjGen()).second) {
        return;
    }
    const auto data = file.getStreamData(qpdf_dl_all);
    const std::string program =
        without_hinting({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()});
    file.replaceStreamData(program, Handle::newNull(), Handle::newNull());
    file.getDict().replaceKey("/Length1",
                              Handle::newInteger(static_cast<long long>(program.size())));
}

/// cairo 1.16 leaves CIDToGIDMap out of its TrueType CID fonts: PDF/A and PDF/UA ask for it.
void complete_cairo_fonts(Handle resources, std::set<QPDFObjGen>& trimmed) {
    Handle fonts = resources.getKey("/Font");
    for (const std::string& name :
         fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>{}) {
        trim_program(fonts.getKey(name), trimmed);
        Handle descendants = fonts.getKey(name).getKey("/DescendantFonts");
        if (!descendants.isArray()) {
            continue;
        }
        Handle descendant = descendants.getArrayItem(0);
        trim_program(descendant, trimmed);
        if (descendant.getKey("/Subtype").isNameAndEquals("/CIDFontType2") &&
            !descendant.hasKey("/CIDToGIDMap")) {
            descendant.replaceKey("/CIDToGIDMap", Handle::newName("/Identity"));
        }
    }
}

Handle import_forms(QPDF& pdf, QPDF& charts) {
    Handle forms = Handle::newDictionary();
    std::size_t index = 0;
    std::set<QPDFObjGen> trimmed;
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(charts).getAllPages()) {
        Handle form = pdf.copyForeignObject(page.getFormXObjectForPage(true));
        form.getDict().removeKey("/Group"); // no transparency is used
        form.addTokenFilter(std::make_shared<ShorterNumbers>());
        complete_cairo_fonts(form.getDict().getKey("/Resources"), trimmed);
        forms.replaceKey(form_resource_name(index), form);
        ++index;
    }
    return pdf.makeIndirectObject(forms);
}

/// Each page lists the fonts and the drawings it uses.
void write_resources(QPDF& pdf, const PagedDocument& document, Handle fonts, Handle forms) {
    std::size_t drawing = 0;
    const std::vector<Handle> pages = pdf.getAllPages();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Handle own_forms = Handle::newDictionary();
        for (const PlacedItem& placed : document.pages[i].items) {
            if (std::holds_alternative<Drawing>(placed.item)) {
                const std::string name = form_resource_name(drawing++);
                own_forms.replaceKey(name, forms.getKey(name));
            }
        }
        Handle resources = Handle::newDictionary();
        resources.replaceKey("/Font", fonts);
        if (!own_forms.getKeys().empty()) {
            resources.replaceKey("/XObject", own_forms);
        }
        Handle page = pages[i];
        page.replaceKey("/Resources", resources);
    }
}

std::string written_bytes(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setRecompressFlate(true);
    writer.setNewlineBeforeEndstream(true); // PDF/A-2, 6.1.7.1
    writer.setDeterministicID(true);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

std::string paint_pdf(const PagedDocument& document, const FontSet& fonts,
                      const std::string& icc_profile) {
    FontEmbedder embedder(fonts);
    const WrittenPages written = write_pages(document, embedder);
    const std::string drawings = paint_drawings_as_pdf(written.drawings, fonts);
    try {
        QPDF pdf;
        pdf.processMemoryFile("pages", written.pdf.data(), written.pdf.size());
        QPDF charts;
        Handle forms = Handle::newDictionary();
        if (!drawings.empty()) {
            charts.processMemoryFile("drawings", drawings.data(), drawings.size());
            forms = import_forms(pdf, charts);
        }
        write_resources(pdf, document, embedder.make_font_resources(pdf), forms);
        write_structure(pdf, document, written.marks);
        write_outlines(pdf, document);
        write_metadata(pdf, document.info, icc_profile);
        return written_bytes(pdf);
    } catch (const std::bad_alloc&) {
        throw; // said by main, in its own words
    } catch (const EnvironmentError&) {
        throw; // another library's refusal, already told
    } catch (const std::exception& failure) {
        throw EnvironmentError(messages::library_failed("qpdf", failure.what()));
    }
}

} // namespace restitution
