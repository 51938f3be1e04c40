"""A PDF file as other programs see it: poppler reads its text and structure, qpdf its objects."""

import html
import json
import re
import subprocess
from collections import namedtuple
from functools import cached_property

Word = namedtuple("Word", "text left top right bottom")
Page = namedtuple("Page", "width height words")
Bookmark = namedtuple("Bookmark", "title page")
Link = namedtuple("Link", "page description target")


def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def squeezed(text):
    """Text without any space and in one case: what is left does not depend on line breaks, nor on
    the spaces that French typography puts before a sign."""
    return re.sub(r"\s+", "", text.replace("'", "’")).casefold()


class PdfFile:
    def __init__(self, path):
        self.path = str(path)

    @cached_property
    def pages(self):
        pages = []
        for line in run("pdftotext", "-bbox-layout", self.path, "-").decode().splitlines():
            line = line.strip()
            numbers = [float(n) for n in re.findall(r'="(-?[\d.]+)"', line)]
            if line.startswith("<page "):
                pages.append(Page(*numbers, []))
            elif line.startswith("<word "):
                text = html.unescape(line[line.index(">") + 1 : line.rindex("<")])
                pages[-1].words.append(Word(text, *numbers))
        return pages

    @cached_property
    def structured_text(self):
        """pdfinfo's reading of the structure tree, less what it garbles (titles of sections) and
        what means nothing (numbers of objects). Takes seconds: pdfinfo reads a page anew for each
        piece of it."""
        text = run("pdfinfo", "-struct-text", self.path).decode(errors="replace")
        text = re.sub(r'^( *Sect) ".*"$', r"\1", text, flags=re.M)
        return re.sub(r"Object \d+ 0", "Object", text)

    @cached_property
    def page_texts(self):
        """The text of each page, squeezed, in the order of its content, without its footer: the last
        line, where most pages end alike but for a number."""
        pages = run("pdftotext", "-raw", self.path, "-").decode().split("\f")[:-1]
        lines = [page.strip().split("\n") for page in pages]
        ends = [re.sub(r"\d+", "", page[-1]) for page in lines]
        return [squeezed("".join(page[:-1] if ends.count(end) > len(pages) / 2 else page))
                for page, end in zip(lines, ends)]

    @cached_property
    def text(self):
        return "".join(self.page_texts)

    @cached_property
    def objects(self):
        found = json.loads(run("qpdf", "--json=2", "--json-key=qpdf", self.path, "-"))["qpdf"][1]
        values = {}
        for name, entry in found.items():
            values[name] = entry["stream"]["dict"] if "stream" in entry else entry["value"]
        return values

    def at(self, value):
        """The object that a reference stands for; anything else is itself."""
        if isinstance(value, str) and re.fullmatch(r"\d+ \d+ R", value):
            return self.objects["obj:" + value]
        return value

    @cached_property
    def catalog(self):
        return self.at(self.objects["trailer"]["/Root"])

    @cached_property
    def page_references(self):
        def leaves(reference):
            node = self.at(reference)
            if node["/Type"] == "/Page":
                return [reference]
            return [leaf for kid in self.at(node["/Kids"]) for leaf in leaves(kid)]

        return leaves(self.catalog["/Pages"])

    @cached_property
    def alternatives(self):
        """What figures say, in the order of the structure."""

        def below(value):
            node = self.at(value)
            if isinstance(node, list):
                return [text for kid in node for text in below(kid)]
            if not isinstance(node, dict) or node.get("/Type") != "/StructElem":
                return []
            own = [string(node["/Alt"])] if node.get("/S") == "/Figure" else []
            return own + below(node.get("/K"))

        return below(self.at(self.catalog["/StructTreeRoot"])["/K"])

    @cached_property
    def bookmarks(self):
        def chain(reference):
            found = []
            while reference:
                item = self.at(reference)
                page = self.page_references.index(self.at(item["/Dest"])[0])
                found.append(Bookmark(string(item["/Title"]), page))
                found += chain(item.get("/First"))
                reference = item.get("/Next")
            return found

        return chain(self.at(self.catalog["/Outlines"])["/First"])

    @cached_property
    def links(self):
        """Links to pages of the document itself."""
        found = []
        for number, reference in enumerate(self.page_references):
            for annotation in self.at(self.at(reference).get("/Annots", [])):
                annotation = self.at(annotation)
                if "/Dest" in annotation:
                    target = self.page_references.index(self.at(annotation["/Dest"])[0])
                    found.append(Link(number, string(annotation["/Contents"]), target))
        return found

    @cached_property
    def images(self):
        return [name for name, value in self.objects.items()
                if isinstance(value, dict) and value.get("/Subtype") == "/Image"]

    @cached_property
    def plain_bytes(self):
        """The file with every stream unpacked."""
        return run("qpdf", "--qdf", "--object-streams=disable", self.path, "-")


def string(value):
    """The text of a string in qpdf's JSON."""
    assert value.startswith("u:"), value
    return value[2:]
