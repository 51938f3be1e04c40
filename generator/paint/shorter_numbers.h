/// Numbers of a drawing cut to what an eye can see: cairo writes six decimals, a page needs two.
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

namespace restitution {

/// Lengths of 10 or more keep one decimal, of 1 or more two, the rest (colours, small matrices)
/// three. To be added to the stream of a form.
class ShorterNumbers : public QPDFObjectHandle::TokenFilter {
public:
    void handleToken(const QPDFTokenizer::Token& token) override;
};

} // namespace restitution
