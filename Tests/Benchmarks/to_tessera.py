"""The benchmark's neutral document as a Tessera bundle, set like the peers' (see bench/to_typst.py beside the project)."""
import json
import os
import re

# DejaVu Sans 10.5/14.7 pt on A4 with margins of 2.2 cm and no side column; notes of 8 pt.
MARGIN = round(2.2 / 2.54 * 72, 2)
THEME = {
    "fonts": {"text": "DejaVu Sans", "sans": "DejaVu Sans"},
    "sizes": {"text": 10.5, "leading": 14.7, "note": 8},
    "margins": {"top": MARGIN, "bottom": MARGIN, "inner": MARGIN, "outer": MARGIN},
    "columns": {"side": 0, "gutter": 0, "facing": False},
    "chapters": {"newPage": False},
}


def escaped(text):
    return re.sub(r"([\\`*_{}\[\]<>#+!|~&^:-])", r"\\\1", text)


class Prose:
    """Markdown of inline content; collects the notes that it calls."""

    def __init__(self):
        self.notes = []

    def inline(self, content):
        out = []
        for kind, *rest in content:
            if kind == "s":
                out.append(escaped(rest[0]))
            elif kind in "bi":
                mark = "**" if kind == "b" else "*"
                text = self.inline(rest[0])
                # A mark does not open before a space nor close after one.
                core = text.strip()
                lead, tail = text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]
                out.append(lead + mark + core + mark + tail if core else text)
            elif kind == "a":
                out.append("[%s](<%s>)" % (self.inline(rest[1]), rest[0]))
            elif kind == "fn":
                self.notes.append(self.inline(rest[0]))
                out.append("[^%d]" % len(self.notes))
        # "12." at the start of a paragraph is not a list.
        return re.sub(r"^(\d+)([.)])", r"\1\\\2", "".join(out))


def write(document, folder, language="en", theme=None):
    """Writes the bundle; charts are left out, since they hold no justified text."""
    os.makedirs(os.path.join(folder, "text"))
    prose, chapters = Prose(), []
    for block in document["blocks"]:
        if block["t"] == "h":
            if block["level"] == 1 or not chapters:
                chapters.append([])
            unlisted = "" if block["toc"] else " {.unlisted}"
            chapters[-1].append("#" * block["level"] + " " + prose.inline(block["inl"]) + unlisted)
        elif block["t"] == "p":
            chapters[-1].append(prose.inline(block["inl"]))
        elif block["t"] == "ul":
            chapters[-1].append("\n".join("- " + prose.inline(item) for item in block["items"]))
        for n, note in enumerate(prose.notes):
            if note is not None:
                chapters[-1].append("[^%d]: %s" % (n + 1, note))
                prose.notes[n] = None
    names = []
    for n, chapter in enumerate(chapters):
        names.append("text/%02d.md" % (n + 1))
        with open(os.path.join(folder, names[-1]), "w", encoding="utf-8") as file:
            file.write("\n\n".join(chapter) + "\n")
    report = {
        "tessera": 1, "template": "annual-report", "title": document["title"], "year": 2023, "language": language,
        "chapters": names, "numberFrom": 0, "contents": {"depth": 3}, "theme": {**THEME, **(theme or {})},
    }
    with open(os.path.join(folder, "report.json"), "w", encoding="utf-8") as file:
        json.dump(report, file, ensure_ascii=False, indent=2)
