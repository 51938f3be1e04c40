#include "matterhorn/content.h"

#include "matterhorn/entry.h"

#include <fmt/format.h>

#include <algorithm>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <string>

namespace restitution::matterhorn {

namespace {

using Handle = QPDFObjectHandle;

enum class Mark { Artifact, Tagged, Other };

const std::set<std::string> painting{"Tj", "TJ", "'", "\"", "S", "s",  "f",
                                     "F",  "f*", "B", "B*", "b", "b*", "sh"};

/// Reads one content stream; the form that it draws is read in turn, under the marks then open.
class ContentReader : public Handle::ParserCallbacks {
public:
    ContentReader(ContentUse& use, Handle resources, std::string place, std::vector<Mark> outer,
                  FormUse* form)
        : use_(use), resources_(resources), place_(std::move(place)), marks_(std::move(outer)),
          outer_(marks_.size()), form_(form) {}

    void handleObject(Handle object, std::size_t, std::size_t) override {
        if (object.isOperator()) {
            apply(object.getOperatorValue());
            operands_.clear();
        } else if (object.isInlineImage()) {
            note_ink("an inline image");
        } else {
            operands_.push_back(object);
        }
    }

    void handleEOF() override {
        if (marks_.size() != outer_) {
            report("marks-balanced", "marked content that never ends");
        }
    }

private:
    void report(const std::string& condition, const std::string& what) {
        use_.findings.push_back({condition, place_ + ": " + what});
    }

    void apply(const std::string& name) {
        if (name == "BMC" || name == "BDC") {
            open_mark();
        } else if (name == "EMC") {
            close_mark();
        } else if (name == "Tf" && operands_.size() == 2) {
            font_ = entry(resources_, "/Font", operands_[0].getName());
        } else if (name == "Do" && operands_.size() == 1) {
            draw(operands_[0].getName());
        } else if (painting.count(name) != 0) {
            note_ink(name);
            note_text(name);
        } else if (name == "k" || name == "K") {
            report("archive-device-cmyk", "a CMYK colour, under an RGB output intent");
        }
    }

    void open_mark() {
        Handle properties = operands_.size() == 2 ? operands_[1] : Handle::newNull();
        if (properties.isName()) {
            properties = entry(resources_, "/Properties", properties.getName());
        }
        Mark mark = Mark::Other;
        if (!operands_.empty() && operands_[0].isNameAndEquals("/Artifact")) {
            mark = Mark::Artifact;
        } else if (entry(properties, "/MCID").isInteger()) {
            mark = Mark::Tagged;
            note_mcid(properties.getKey("/MCID").getIntValueAsInt());
        }
        if (mark == Mark::Artifact && is_inside(Mark::Tagged)) {
            report("01-003", "an artifact inside tagged content");
        }
        if (mark == Mark::Tagged && is_inside(Mark::Artifact)) {
            report("01-004", "tagged content inside an artifact");
        }
        marks_.push_back(mark);
    }

    void note_mcid(int mcid) {
        if (form_ != nullptr) {
            form_->has_mcid = true;
        } else {
            use_.mcids.back().push_back(mcid);
        }
    }

    void close_mark() {
        if (marks_.size() == outer_) {
            report("marks-balanced", "EMC without a beginning");
        } else {
            marks_.pop_back();
        }
    }

    bool is_inside(Mark mark) const {
        return std::find(marks_.begin(), marks_.end(), mark) != marks_.end();
    }

    void note_ink(const std::string& what) {
        if (!is_inside(Mark::Tagged) && !is_inside(Mark::Artifact)) {
            report("01-005", what + " is neither tagged nor an artifact");
        }
    }

    void note_text(const std::string& name) {
        if (operands_.empty() || !font_.isDictionary()) {
            return;
        }
        if (name == "TJ") {
            for (Handle part : operands_.back().getArrayAsVector()) {
                note_codes(part);
            }
        } else {
            note_codes(operands_.back());
        }
    }

    void note_codes(Handle text) {
        if (!text.isString()) {
            return;
        }
        FontUse& font = use_.fonts[font_.getObjGen()];
        font.font = font_;
        const std::string bytes = text.getStringValue();
        const std::size_t size = font_.getKey("/Subtype").isNameAndEquals("/Type0") ? 2 : 1;
        for (std::size_t i = 0; i + size <= bytes.size(); i += size) {
            unsigned code = 0;
            for (std::size_t b = 0; b < size; ++b) {
                code = code * 256 + static_cast<unsigned char>(bytes[i + b]);
            }
            font.codes.insert(code);
        }
    }

    void draw(const std::string& name) {
        Handle object = entry(resources_, "/XObject", name);
        if (!object.isStream()) {
            report("content-resource", name + " is not among the resources");
            return;
        }
        if (!object.getDict().getKey("/Subtype").isNameAndEquals("/Form")) {
            note_ink("the image " + name);
            return;
        }
        FormUse& form = use_.forms[object.getObjGen()];
        form.form = object;
        ++form.times;
        ContentReader reader(use_, object.getDict().getKey("/Resources"), place_ + ", form " + name,
                             marks_, &form);
        QPDFPageObjectHelper(object).parseContents(&reader);
    }

    ContentUse& use_;
    Handle resources_;
    std::string place_;
    std::vector<Mark> marks_; ///< open ones, those around a form first
    std::size_t outer_;       ///< how many were open before this stream
    FormUse* form_;           ///< null in a page
    Handle font_ = Handle::newNull();
    std::vector<Handle> operands_;
};

} // namespace

ContentUse read_content(const std::vector<QPDFObjectHandle>& pages) {
    ContentUse use;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        use.mcids.emplace_back();
        Handle page = pages[i];
        ContentReader reader(use, page.getKey("/Resources"), fmt::format("page {}", i + 1), {},
                             nullptr);
        QPDFPageObjectHelper(page).parseContents(&reader);
    }
    return use;
}

} // namespace restitution::matterhorn
