"""What schemas are made of: the same forms that the program's readers accept.

Optional fields may be left blank, as the program allows; that rule is written here once.
"""

TITLES = ["Mme", "M."]
BLANK = r"^\s*$"

DEFINITIONS = {
    "texte": {
        "description": "Un texte, non vide.",
        "type": ["string", "number", "boolean"],
        "pattern": r"\S",
    },
    "texte_facultatif": {
        "description": "Un texte, ou rien.",
        "type": ["string", "number", "boolean", "null"],
    },
    "identifiant": {
        "description": "Lettres sans accent, chiffres, « - », « _ » ou « . », sans espace, "
                       "64 signes au plus.",
        "type": ["string", "number", "boolean"],
        "pattern": r"^\s*[A-Za-z0-9][A-Za-z0-9._-]{0,63}\s*$",
    },
    "date": {
        "description": "2024-03-12 ou 12/03/2024.",
        "type": "string",
        "pattern": r"^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
                   r"|(0[1-9]|[12][0-9]|3[01])/(0[1-9]|1[0-2])/[0-9]{4})$",
    },
    "annee_ou_date": {
        "description": "2021, 2021-09-15 ou 15/09/2021. Une année vaut tous ses jours.",
        "type": ["integer", "string"],
        "minimum": 1980,
        "maximum": 2100,
        "pattern": r"^((19[89][0-9]|20[0-9]{2}|2100)"
                   r"|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
                   r"|(0[1-9]|[12][0-9]|3[01])/(0[1-9]|1[0-2])/[0-9]{4})$",
    },
    "heure": {
        "description": "14h30 ou 14:30.",
        "type": "string",
        "pattern": r"^([01]?[0-9]|2[0-3])[:h][0-5][0-9]$",
    },
    "oui_non": {
        "description": "oui ou non.",
        "enum": ["oui", "non", True, False, "true", "false"],
    },
    "courriel": {
        "description": "nom@domaine.fr.",
        "type": "string",
        "pattern": r"^\s*{0}+@{0}*\.{0}*{1}\s*$".format(
            r"[^\s@<>()\[\]\\\",:;\u007f-\uffff]", r"[^\s@<>()\[\]\\\",:;.\u007f-\uffff]"),
    },
    "adresse": {
        "description": "Une adresse qui commence par https://.",
        "type": "string",
        "pattern": r"^\s*https://[^\s<>\"]{3,}\s*$",
    },
    "diapositive": {
        "description": "L’identifiant d’une diapositive : synthese, dimension/ACHA… "
                       "resultats.json en donne la liste.",
        "type": ["string", "number", "boolean"],
        "pattern": r"^\s*[A-Za-z0-9][A-Za-z0-9._-]{0,63}(/[A-Za-z0-9][A-Za-z0-9._-]{0,63})?\s*$",
    },
    "cible": {
        "description": "question/ACHA-03, dimension/ACHA, ligne/<id>, levier/<id> ou "
                       "diapo/<diapositive>.",
        "type": "string",
        "pattern": r"^\s*((question|dimension|ligne|levier)/[A-Za-z0-9][A-Za-z0-9._-]{0,63}"
                   r"|diapo/[A-Za-z0-9][A-Za-z0-9._-]{0,63}(/[A-Za-z0-9][A-Za-z0-9._-]{0,63})?)\s*$",
    },
    "vide": {
        "description": "Rien : un champ facultatif peut rester vide.",
        "type": ["null", "string"],
        "pattern": BLANK,
    },
}


def named(name):
    """One of the DEFINITIONS above."""
    return {"$ref": "#/definitions/" + name}


def one_word_of(*words):
    return {"enum": list(words)}


def yes_or_no_or(*words):
    return {"enum": ["oui", "non", True, False, "true", "false", *words]}


def whole(lowest, highest):
    return {"type": ["integer", "string"], "minimum": lowest, "maximum": highest,
            "pattern": r"^-?(0|[1-9][0-9]*)$"}


def decimal(lowest, highest):
    """Two places at most, with a point or a comma."""
    return {"type": ["number", "string"], "minimum": lowest, "maximum": highest,
            "pattern": r"^-?(0|[1-9][0-9]*)([.,][0-9]{1,2})?$"}


def length(lowest, highest):
    return {"type": ["number", "string"], "minimum": lowest, "maximum": highest,
            "pattern": r"^-?(0|[1-9][0-9]*)([.,][0-9]+)?$"}


def color():
    return {"type": "string", "pattern": r"^\s*#[0-9A-Fa-f]{6}\s*$"}


def interval(of):
    """A figure, or the two bounds that it lies between."""
    return {"anyOf": [of, mapping(need("min", of, "Borne basse."),
                                  need("max", of, "Borne haute."))]}


def list_of(item, least=None, most=None):
    schema = {"type": "array", "items": item}
    if least is not None:
        schema["minItems"] = least
    if most is not None:
        schema["maxItems"] = most
    return schema


class Field:
    def __init__(self, key, schema, description, required):
        self.key, self.schema, self.description, self.required = key, schema, description, required


def need(key, schema, description):
    return Field(key, schema, description, True)


def may(key, schema, description):
    return Field(key, or_blank(schema), description, False)


def or_blank(schema):
    """The same, or nothing after the key."""
    if schema == named("texte"):
        return named("texte_facultatif")
    if schema.get("type") in ("array", "object") and "oneOf" not in schema:
        return {**schema, "type": [schema["type"], "null", "string"], "pattern": BLANK}
    if "enum" in schema:
        return {"enum": [*schema["enum"], None, ""]}
    return {"anyOf": [schema, named("vide")]}


def mapping(*fields, **more):
    """Fields and nothing else; `more` holds what binds fields together."""
    required = [field.key for field in fields if field.required]
    schema = {"type": "object"}
    if required:
        schema["required"] = required
    schema["properties"] = {field.key: {"description": field.description, **field.schema}
                            for field in fields}
    schema["additionalProperties"] = False
    schema.update(more)
    return schema


def one_of_keys(*keys):
    return [{"required": [key]} for key in keys]


def used_definitions(schema, found=None):
    found = set() if found is None else found
    if isinstance(schema, dict):
        for key, value in schema.items():
            if key == "$ref":
                name = value.rsplit("/", 1)[1]
                if name not in found and name in DEFINITIONS:
                    found.add(name)
                    used_definitions(DEFINITIONS[name], found)
            else:
                used_definitions(value, found)
    elif isinstance(schema, list):
        for item in schema:
            used_definitions(item, found)
    return found


def file_schema(title, description, schema):
    """A whole file: `$schema` at its top, and the definitions that it uses."""
    head = {"$schema": "http://json-schema.org/draft-07/schema#", "title": title,
            "description": description}
    names = used_definitions(schema)
    definitions = {name: value for name, value in DEFINITIONS.items() if name in names}
    tail = {"definitions": definitions} if definitions else {}
    return {**head, **schema, **tail}


def top(*fields, **more):
    """The mapping of a whole file."""
    return mapping(Field("$schema", {}, "Le schéma que lit l’éditeur de texte.", False), *fields,
                   **more)
