#include "checks/dossier_checks.h"
#include "checks/known_items.h"
#include "messages/dossier.h"
#include "messages/unknown_name.h"

namespace restitution {

namespace {

void check_levers(const Question& question, const LeverCatalogue& catalogue,
                  Diagnostics& diagnostics) {
    for (const Located<CatalogueLeverId>& id : question.levers) {
        if (catalogue.find(id.value) == nullptr) {
            report_unknown({id.where, id.value.text, names_of(catalogue.levers), {}},
                           messages::unknown_catalogue_lever(id.value.text), diagnostics);
        }
    }
}

void check_reen(const Question& question, const ReenSubjects& reen, Diagnostics& diagnostics) {
    for (const Located<int>& number : question.reen) {
        if (reen.find(number.value) == nullptr) {
            std::vector<std::string> known;
            for (const ReenSubject& subject : reen.subjects) {
                known.push_back(std::to_string(subject.number.value));
            }
            report_unknown({number.where, std::to_string(number.value), known, {}},
                           messages::unknown_reen_subject(number.value), diagnostics);
        }
    }
}

void check_references(const Question& question, const Questionnaire& questionnaire,
                      Diagnostics& diagnostics) {
    for (const Located<ReferenceId>& id : question.references) {
        if (questionnaire.find(id.value) == nullptr) {
            report_unknown({id.where, id.value.text, names_of(questionnaire.references), {}},
                           messages::unknown_reference(id.value.text), diagnostics);
        }
    }
}

} // namespace

void check_catalogue_links(const Dossier& dossier, const ReadParts& parts,
                           Diagnostics& diagnostics) {
    if (!parts.has(FileKind::Questionnaire)) {
        return;
    }
    for (const Dimension& dimension : dossier.questionnaire.dimensions) {
        for (const Question& question : dimension.questions) {
            check_references(question, dossier.questionnaire, diagnostics);
            if (parts.catalogues) {
                check_levers(question, dossier.lever_catalogue, diagnostics);
                check_reen(question, dossier.reen, diagnostics);
            }
        }
    }
}

} // namespace restitution
