/// One walk over the texts of a dossier: what each is, and what remarks call it.
///
///   DossierText
///   ├── text, where      the words, and the place in a file that they come from
///   ├── kind             free | person | technical | identifier
///   ├── published        what becomes of it when the dossier is published
///   └── target, field    what a remark names it by, when a remark may change it
///
/// Whatever is about every text (names of people, publication, remarks, versions told apart) is a
/// filter on this walk. It takes each struct apart by name: a member more does not compile until
/// the walk names it. Not visited: references to something that is declared elsewhere, and what
/// only comes with the program (catalogue of levers, REEN subjects, wording before a rewording).
#pragma once

#include "model/dossier.h"

#include <functional>
#include <optional>
#include <string>

namespace restitution {

enum class TextKind {
    Free,      ///< worded by the author
    Person,    ///< made to hold a person: a name, an address, a phone, who acts
    Technical, ///< a file, an address of the web, a time zone, a theme, a slide
    Identifier ///< where it is declared
};

enum class WhenPublished {
    Kept,           ///< it stays: nobody may be named in it
    FunctionInside, ///< the same, once a person who stands alone in it gave way to their function
    Emptied,        ///< it is gone
    NotShown        ///< it stays, as no published document shows it
};

template <class String, class Place>
struct TextOf {
    String& text; ///< may be empty
    Place& where;
    TextKind kind = TextKind::Free;
    WhenPublished published = WhenPublished::Kept;
    RemarkTarget target = {};            ///< the whole when no remark can name it
    std::optional<TextField> field = {}; ///< none: no remark changes it
};
using DossierText = TextOf<const std::string, const Span>;
using ChangeableText = TextOf<std::string, Span>;

/// In the order of `Dossier`, each list in its own; absent texts are not visited, empty ones are.
void for_each_text(const Dossier& dossier, const std::function<void(const DossierText&)>& visit);

/// The same, to change texts. One that is optional, or an item of a list of texts, is taken out
/// when `visit` leaves it empty; identifiers must stay.
void for_each_text(Dossier& dossier, const std::function<void(const ChangeableText&)>& visit);

/// Whether what is named has such a text that a remark may change.
bool has_text(const RemarkTarget& target, TextField field);

} // namespace restitution
