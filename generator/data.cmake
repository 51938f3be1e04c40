# What the program reads at run time, gathered in share/restitution beside it. Fonts and the colour
# profile come from Debian's packages, with their licences; nothing is looked up on the system later.
set(RESTITUTION_SHARE ${CMAKE_BINARY_DIR}/share/restitution)

find_path(LATO_DIR Lato-Regular.ttf PATHS /usr/share/fonts/truetype/lato REQUIRED)
find_file(SRGB_PROFILE sRGB.icc PATHS /usr/share/color/icc REQUIRED)

set(data_files)
# restitution_data(source target): copies one file whenever it changes.
function(restitution_data source target)
    add_custom_command(OUTPUT ${RESTITUTION_SHARE}/${target}
        COMMAND ${CMAKE_COMMAND} -E copy ${source} ${RESTITUTION_SHARE}/${target}
        DEPENDS ${source} VERBATIM)
    set(data_files ${data_files} ${RESTITUTION_SHARE}/${target} PARENT_SCOPE)
endfunction()

foreach(face Regular Italic Bold Black)
    restitution_data(${LATO_DIR}/Lato-${face}.ttf polices/Lato-${face}.ttf)
endforeach()
restitution_data(/usr/share/doc/fonts-lato/copyright polices/LICENCE-Lato.txt)
restitution_data(${SRGB_PROFILE} couleurs/sRGB.icc)
restitution_data(/usr/share/doc/icc-profiles-free/copyright couleurs/LICENCE-sRGB.txt)

foreach(theme territoire sobre)
    restitution_data(${PROJECT_SOURCE_DIR}/themes/${theme}/theme.yaml themes/${theme}/theme.yaml)
endforeach()
foreach(file outline.yaml phrases/fr.yaml phrases/glossaire.yaml)
    restitution_data(${PROJECT_SOURCE_DIR}/themes/${file} themes/${file})
endforeach()
foreach(letter trame relance relance-sans-entretien relance-inventaire invitation diffusion
               preparation planning saisie)
    restitution_data(${PROJECT_SOURCE_DIR}/themes/phrases/courriers/${letter}.txt
        themes/phrases/courriers/${letter}.txt)
endforeach()
restitution_data(${PROJECT_SOURCE_DIR}/generator/data/categories.yaml categories.yaml)
foreach(file referentiel.yaml referentiel-changements.md leviers.yaml reen.yaml fuseaux.yaml)
    restitution_data(${PROJECT_SOURCE_DIR}/generator/data/${file} ${file})
endforeach()


# What `init` copies: a dossier's first files in both forms, and the schemas for editors.
foreach(kind diagnostic interlocuteurs inventaire indicateurs leviers remarques support
             reponses/entretien-01)
    foreach(form yaml json)
        restitution_data(${PROJECT_SOURCE_DIR}/generator/data/modele/${form}/${kind}.${form}
                         modele/${form}/${kind}.${form})
    endforeach()
endforeach()
foreach(form yaml json)
    restitution_data(${PROJECT_SOURCE_DIR}/generator/data/modele/${form}/reunion.${form}.exemple
                     modele/${form}/reunion.${form}.exemple)
endforeach()
foreach(kind categories diagnostic indicateurs interlocuteurs inventaire leviers phrases referentiel
             remarques reponses resultats reunion support theme)
    restitution_data(${PROJECT_SOURCE_DIR}/schemas/${kind}.schema.json
                     schemas/${kind}.schema.json)
endforeach()

add_custom_target(restitution_data ALL DEPENDS ${data_files})
install(DIRECTORY ${RESTITUTION_SHARE} DESTINATION share)
