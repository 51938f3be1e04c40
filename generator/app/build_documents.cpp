// The whole pipeline on one screen.
//
//   load      the dossier's files                            read, checks
//   style     theme, phrases, outline, letters               read, style
//   publish   functions in the place of people, if asked     checks
//   revise    remarks laid over, up to the version wanted    revise
//   metrics   what is computed from it                       metrics
//   changes   since the version before                       revise
//   deck      slides, marked where they changed              story
//   ─────     each made once, when first asked for: Told (told.h, the first four: load.h)
//   document  deck, booklets, data, letters: a row each      documents.h; layout, paint, export
//   files     written together or not at all                 output_directory.h
#include "app/build_documents.h"

#include "app/documents.h"

#include <iterator>
#include <map>

namespace restitution {

std::vector<OutputFile> build_documents(Told& told, const BuildChoices& choices,
                                        Diagnostics& diagnostics) {
    std::map<DocumentKind, Files> made;
    for (const Document& document : document_table()) {
        if (is_wanted(document, told.choices().audience, choices)) {
            made[document.kind] = document.make(document, {told, choices, made, diagnostics});
        }
    }
    std::vector<OutputFile> files;
    for (auto& [kind, of_kind] : made) { // in the table's order, which is that of the enumerators
        files.insert(files.end(), std::make_move_iterator(of_kind.begin()),
                     std::make_move_iterator(of_kind.end()));
    }
    return files;
}

} // namespace restitution
