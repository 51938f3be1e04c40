#include "story/slide_kind.h"

#include "story/slides/slides.h"

namespace restitution {

const std::vector<SlideKind>& slide_kinds() {
    static const std::vector<SlideKind> kinds{
        {"ordre-du-jour", compose_agenda},
        {"demarche", compose_approach},
        {"perimetre", compose_perimeter},
        {"calcul", compose_calculation},
        {"niveaux", compose_levels},
        {"synthese", compose_synthesis},
        {"dimensions", compose_all_dimensions},
        {"dimension", compose_dimension_slides},
        {"manques", compose_missing_answers},
        {"etapes", compose_next_steps},
    };
    return kinds;
}

} // namespace restitution
