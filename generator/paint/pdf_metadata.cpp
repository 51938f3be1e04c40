#include "paint/pdf_metadata.h"

#include <fmt/format.h>

#include <algorithm>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace restitution {

namespace {

using Handle = QPDFObjectHandle;

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

/// "2024-03-28" to "D:20240328000000Z".
std::string pdf_date(std::string date) {
    date.erase(std::remove(date.begin(), date.end(), '-'), date.end());
    return "D:" + date + "000000Z";
}

// PDF/A-2 (ISO 19005-2, 6.6.2.3) asks that any schema it does not know be described: here PDF/UA's.
constexpr const char* ua_schema_description = R"(
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>)";

void write_info(QPDF& pdf, const DocumentInfo& info) {
    Handle dictionary = Handle::newDictionary();
    dictionary.replaceKey("/Title", Handle::newUnicodeString(info.title));
    dictionary.replaceKey("/Subject", Handle::newUnicodeString(info.subject));
    dictionary.replaceKey("/Author", Handle::newUnicodeString(info.author));
    dictionary.replaceKey("/Creator", Handle::newUnicodeString(info.creator));
    dictionary.replaceKey("/Producer", Handle::newUnicodeString(info.creator));
    const std::string date = pdf_date(info.creation_date);
    dictionary.replaceKey("/CreationDate", Handle::newString(date));
    dictionary.replaceKey("/ModDate", Handle::newString(date));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(dictionary));
}

void write_output_intent(QPDF& pdf, const std::string& icc_profile) {
    Handle profile = Handle::newStream(&pdf, icc_profile);
    profile.getDict().replaceKey("/N", Handle::newInteger(3));
    Handle intent = Handle::parse("<</Type /OutputIntent /S /GTS_PDFA1 "
                                  "/OutputConditionIdentifier (sRGB) /Info (sRGB)>>");
    intent.replaceKey("/DestOutputProfile", profile);
    pdf.getRoot().replaceKey("/OutputIntents", Handle::newArray({pdf.makeIndirectObject(intent)}));
}

} // namespace

std::string xmp_packet(const DocumentInfo& info) {
    const auto alternative = [](const std::string& text) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) + "</rdf:li></rdf:Alt>";
    };
    const std::string date = info.creation_date + "T00:00:00Z";
    return fmt::format(
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
        " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n"
        " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
        "<dc:format>application/pdf</dc:format>\n<dc:title>{title}</dc:title>\n"
        "<dc:description>{subject}</dc:description>\n"
        "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n"
        "<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n"
        "<xmp:CreatorTool>{creator}</xmp:CreatorTool>\n<xmp:CreateDate>{date}</xmp:CreateDate>\n"
        "<xmp:ModifyDate>{date}</xmp:ModifyDate>\n<xmp:MetadataDate>{date}</xmp:MetadataDate>\n"
        "<pdf:Producer>{creator}</pdf:Producer>\n<pdfaid:part>2</pdfaid:part>\n"
        "<pdfaid:conformance>A</pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>\n"
        "</rdf:Description>{schema}\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n",
        fmt::arg("title", alternative(info.title)), fmt::arg("subject", alternative(info.subject)),
        fmt::arg("author", escaped(info.author)), fmt::arg("language", info.language),
        fmt::arg("creator", escaped(info.creator)), fmt::arg("date", date),
        fmt::arg("schema", ua_schema_description));
}

void write_metadata(QPDF& pdf, const DocumentInfo& info, const std::string& icc_profile) {
    Handle root = pdf.getRoot();
    Handle metadata = Handle::newStream(&pdf, xmp_packet(info));
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/Lang", Handle::newString(info.language));
    root.replaceKey("/MarkInfo", Handle::parse("<</Marked true>>"));
    root.replaceKey("/ViewerPreferences", Handle::parse("<</DisplayDocTitle true>>"));
    write_info(pdf, info);
    write_output_intent(pdf, icc_profile);
}

} // namespace restitution
