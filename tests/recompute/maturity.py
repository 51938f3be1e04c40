"""Notes, completeness, bounds and levels computed a second time, with Python's fractions.

Written from the method as the documents state it, for a reader to check line by line; it shares
nothing with the program. What it returns is laid out like resultats.json.
"""
import math
from fractions import Fraction

from reading import decimal, whole, yes

HALF = Fraction(1, 2)


# -- What was answered ------------------------------------------------------------------------

def said(item):
    """("niveau", 2), ("sans_objet",) or ("ne_sait_pas",)."""
    if item.get("niveau") not in (None, ""):
        return ("niveau", int(item["niveau"]))
    return ("sans_objet",) if item.get("sans_objet") not in (None, "") else ("ne_sait_pas",)


def retained_answers(dossier):
    """What the team keeps: its own choices, then those that accepted remarks bring about."""
    kept = {item["question"]: said(item) for item in dossier.retained}
    counting = [remark for remark in dossier.remarks
                if remark.get("traitement") == "acceptee"
                and int(remark["version"]) <= dossier.version()]
    for remark in sorted(counting, key=lambda remark: int(remark["version"])):
        for change in remark.get("changements") or []:
            if "reponse_retenue" in change:
                kept[change["reponse_retenue"]["question"]] = said(change["reponse_retenue"])
    return kept


class Question:
    def __init__(self, asked, dossier, given, kept):
        self.id = asked["id"]
        self.weight = decimal(asked.get("poids"), Fraction(1))
        self.subjects = [int(number) for number in asked.get("reen") or []]
        grid = asked["grille"]
        own = [decimal(step.get("valeur")) if isinstance(step, dict) else None for step in grid]
        top = len(grid) - 1
        self.values = [Fraction(i, top) if own[0] is None else own[i] for i in range(top + 1)]
        self.levels = sorted(what[1] for what in given if what[0] == "niveau")
        self.not_applicable = sum(what[0] == "sans_objet" for what in given)
        self.unknown = sum(what[0] == "ne_sait_pas" for what in given)
        self.is_kept = False
        left_out = {item["question"] for item in dossier.left_out}
        light_only = dossier.is_light() and not yes(asked.get("leger"))
        self.state, self.level = self.decide(left_out, light_only, kept)

    def decide(self, left_out, light_only, kept):
        if light_only or self.id in left_out:
            return "non_retenue", None
        if self.id in kept:
            self.is_kept = True
            what = kept[self.id]
            return ("repondue", what[1]) if what[0] == "niveau" else (what[0], None)
        if self.levels:  # the lower median
            return "repondue", self.levels[(len(self.levels) - 1) // 2]
        if self.not_applicable:
            return "sans_objet", None
        return ("ne_sait_pas" if self.unknown else "sans_reponse"), None

    @property
    def answered(self):
        return self.state == "repondue"

    @property
    def applicable(self):
        return self.answered or self.state in ("ne_sait_pas", "sans_reponse")

    @property
    def value(self):
        return self.values[self.level]

    def diverges(self):
        if self.state == "non_retenue" or not self.levels:
            return False
        spread = self.values[self.levels[-1]] - self.values[self.levels[0]]
        return spread >= HALF or self.not_applicable > 0


# -- Notes ------------------------------------------------------------------------------------

class Rated:
    """Shares from 0 to 1: `note` (None without an answer), `low`, `high`, `complete`."""

    def __init__(self, note, low, high, complete):
        self.note, self.low, self.high, self.complete = note, low, high, complete


def rate_dimension(questions):
    """None when no question applies."""
    asked = [question for question in questions if question.applicable]
    if not asked:
        return None
    answered = [question for question in asked if question.answered]
    missing = [question for question in asked if not question.answered]
    weight = sum(question.weight for question in asked)
    if not answered:
        return Rated(None, Fraction(0), Fraction(1), Fraction(0))
    answered_weight = sum(question.weight for question in answered)
    points = sum(question.weight * question.value for question in answered)
    note = points / answered_weight
    low = (points + sum(question.weight * question.values[0] for question in missing)) / weight
    high = (points + sum(question.weight * question.values[-1] for question in missing)) / weight
    # Bounds contain the note, even where a grid's lowest level is worth more than the note.
    return Rated(note, min(low, note), max(high, note), answered_weight / weight)


def rate_overall(weighted):
    """`weighted`: (W, Rated) of each dimension in scope."""
    if not weighted:
        return None
    total = sum(weight for weight, _ in weighted)
    noted = [(weight, rated) for weight, rated in weighted if rated.note is not None]
    note = None
    if noted:
        note = (sum(weight * rated.note for weight, rated in noted)
                / sum(weight for weight, _ in noted))
    mean = lambda of: sum(weight * of(rated) for weight, rated in weighted) / total  # noqa: E731
    return Rated(note, mean(lambda rated: rated.low), mean(lambda rated: rated.high),
                 mean(lambda rated: rated.complete))


def half_up(value, decimals):
    return Fraction(math.floor(value * 10 ** decimals + HALF), 10 ** decimals)


def outwards(value, decimals, rounding):
    return Fraction(rounding(value * 10 ** decimals), 10 ** decimals)


class Scale:
    def __init__(self, referentiel):
        scale = referentiel.get("echelle") or {}
        self.low = whole(scale.get("min"), 0)
        self.high = whole(scale.get("max"), 4)
        self.decimals = whole(scale.get("decimales"), 1)
        self.threshold = Fraction(whole(referentiel.get("seuil_completude"), 50), 100)
        self.levels = [(decimal(level["seuil"]), level["nom"]) for level in referentiel["niveaux"]]

    def on(self, share):
        return self.low + share * (self.high - self.low)

    def level_of(self, shown):
        return max(i for i, (start, _) in enumerate(self.levels) if start <= shown or i == 0)


def written(value):
    return f"{value.numerator}/{value.denominator}"


def measure(value, shown):
    return {"exacte": written(value), "nombre": shown}


def rating_json(rated, scale):
    if rated is None:
        return {"hors_champ": True, "note": None, "bornes": None, "completude": None}
    note = None
    if rated.note is not None:
        value = scale.on(rated.note)
        shown = half_up(value, scale.decimals)
        level = scale.level_of(shown)
        note = {**measure(value, shown),
                "niveau": {"indice": level, "nom": scale.levels[level][1]},
                "indicative": rated.complete < scale.threshold}
    low, high = scale.on(rated.low), scale.on(rated.high)
    return {"hors_champ": False, "note": note,
            "bornes": {"basse": measure(low, outwards(low, scale.decimals, math.floor)),
                       "haute": measure(high, outwards(high, scale.decimals, math.ceil))},
            "completude": written(rated.complete)}


# -- The whole --------------------------------------------------------------------------------

def rises(dimensions, scale, weights):
    """(gain, question, from) of each answered question that has a higher level."""
    found = []
    for (questions, _), weight in zip(dimensions, weights):
        answered_weight = sum(question.weight for question in questions if question.answered)
        for question in questions:
            if question.answered and question.level + 1 < len(question.values):
                climb = question.values[question.level + 1] - question.value
                gain = (scale.high - scale.low) * question.weight * climb / answered_weight
                found.append((gain * weight, question.id, question.level))
    found.sort(key=lambda rise: -rise[0])  # stable: ties keep the référentiel's order
    return [{"question": name, "de": level, "a": level + 1, "gain": written(gain)}
            for gain, name, level in found]


def chosen(ids, rateds, overall, scale, strong):
    """At most 3, none indicative, ties in the référentiel's order."""
    known = [(rated.note, name) for name, rated in zip(ids, rateds)
             if rated is not None and rated.note is not None
             and rated.complete >= scale.threshold
             and (rated.note >= overall.note) == strong]
    known.sort(key=lambda pair: -pair[0] if strong else pair[0])
    return [name for _, name in known[:3]]


def counts(questions):
    def of(state):
        return sum(question.state == state for question in questions)
    return {"repondues": of("repondue"),
            "applicables": sum(question.applicable for question in questions),
            "sans_objet": of("sans_objet"), "ne_sait_pas": of("ne_sait_pas"),
            "sans_reponse": of("sans_reponse"), "non_retenues": of("non_retenue")}


def subject_json(number, questions, scale):
    linked = [question for question in questions if number in question.subjects]
    answered = [question for question in linked if question.answered]
    mean = None
    if answered:
        value = scale.on(sum(question.value for question in answered) / len(answered))
        mean = measure(value, half_up(value, scale.decimals))
    return {"numero": number, "reponses": counts(linked), "moyenne": mean}


def interviews_json(dossier):
    role = {person["id"]: person["fonction"] for person in dossier.people}
    profiles = {person["id"]: person["profils"] for person in dossier.people}
    held = [set(interview["interlocuteurs"]) for interview in dossier.interviews
            if interview["statut"] == "tenu"]
    everyone = [set(interview["interlocuteurs"]) for interview in dossier.interviews]
    met = set().union(*held)
    names = sorted({role[person] for people in everyone for person in people},
                   key=lambda name: name.encode())

    def having(function, meetings):
        return sum(any(role[person] == function for person in people) for people in meetings)
    of_profile = lambda name, people: sum(name in profiles[p] for p in people)  # noqa: E731
    return {"par_fonction": [{"fonction": name, "tenus": having(name, held),
                              "total": having(name, everyone)} for name in names],
            "par_profil": [{"profil": profile["id"], "nom": profile["nom"],
                            "interlocuteurs": of_profile(profile["id"], profiles),
                            "rencontres": of_profile(profile["id"], met)}
                           for profile in dossier.referentiel["profils"]]}


def question_json(question):
    by_level = [question.levels.count(i) for i in range(len(question.values))]
    return {"id": question.id, "poids": written(question.weight), "etat": question.state,
            "niveau": question.level,
            "valeur": written(question.value) if question.answered else None,
            "retenue_par_l_equipe": question.is_kept,
            "grille": [written(value) for value in question.values],
            "reponses_recueillies": {"par_niveau": by_level, "sans_objet": question.not_applicable,
                                     "ne_sait_pas": question.unknown}}


def compute(dossier):
    scale = Scale(dossier.referentiel)
    given = {}
    for interview in dossier.interviews:
        for answer in interview.get("reponses") or []:
            given.setdefault(answer["question"], []).append(said(answer))
    kept = retained_answers(dossier)
    asked = dossier.referentiel["dimensions"]
    dimensions = [([Question(question, dossier, given.get(question["id"], []), kept)
                    for question in dimension["questions"]],
                   decimal(dimension.get("poids"), Fraction(1))) for dimension in asked]
    rateds = [rate_dimension(questions) for questions, _ in dimensions]
    overall = rate_overall([(weight, rated) for (_, weight), rated in zip(dimensions, rateds)
                            if rated is not None])
    noted = sum(weight for (_, weight), rated in zip(dimensions, rateds)
                if rated is not None and rated.note is not None)
    shares = [weight / noted if noted else 0 for _, weight in dimensions]
    everything = [question for questions, _ in dimensions for question in questions]
    ids = [dimension["id"] for dimension in asked]
    result = {"ensemble": {**rating_json(overall, scale), "reponses": counts(everything),
                           "hausses_d_un_niveau": rises(dimensions, scale, shares)},
              "dimensions": []}
    for name, (questions, weight), rated in zip(ids, dimensions, rateds):
        steps = max(len(question.values) for question in questions)
        by_level = [sum(question.level == i for question in questions) for i in range(steps)]
        result["dimensions"].append({
            "id": name, "poids": written(weight), **rating_json(rated, scale),
            "reponses": {**counts(questions), "par_niveau": by_level},
            "questions": [question_json(question) for question in questions],
            "hausses_d_un_niveau": rises([(questions, weight)], scale, [1])})
    has_note = overall is not None and overall.note is not None
    result["points_forts"] = chosen(ids, rateds, overall, scale, True) if has_note else []
    result["axes_de_progres"] = chosen(ids, rateds, overall, scale, False) if has_note else []
    result["points_de_vue_a_rapprocher"] = [
        {"question": question.id, "niveau_le_plus_bas": question.levels[0],
         "niveau_le_plus_haut": question.levels[-1],
         "avec_sans_objet": question.not_applicable > 0, "reponse_retenue": question.is_kept}
        for question in everything if question.diverges()]
    result["sujets_reen"] = [subject_json(int(subject["numero"]), everything, scale)
                             for subject in dossier.subjects]
    result["entretiens"] = interviews_json(dossier)
    return result
