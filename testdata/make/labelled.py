"""Read a labelled document: how it is to be set, what is known about it, then its blocks.

As in text.py, with these blocks besides:

  # [signatures] -         a section without a heading; as many # as its level
  #: [type] Heading. text  a heading that runs on into its first paragraph; the heading is in bold
  1. text                  also 1), a), -, * and att: an item; lines of one block stand close
  %                        a new page

With `gaps: no` in the head the extracted text has no blank lines; `bullet` is the mark of a * item.
In the head stand the fields of the metadata (FIELDS), those with a * as often as there are values,
the parts of a value parted by ` ; `.
"""
import re
import text as texts
from text import Block, Text

MANY = ("header", "first-header", "footer", "diaryNumbers", "signatories", "approvals", "attachments")
SCALARS = ("documentType", "title", "date", "meetingDate", "addressee", "authority", "unit")
PARTS = {
    "handler": ("name", "phone", "email"),
    "answers": ("kind", "from"),
    "signatories": ("name", "title"),
    "approvals": ("name", "title", "date"),
}
FIELDS = ("documentType", "title", "diaryNumbers", "date", "meetingDate", "handler", "addressee", "authority", "unit",
          "signatories", "approvals", "attachments", "answers")
ITEM = re.compile(r"(\d+\.|\d+\)|[a-z]\)|\*|-|att\d*) (.+)")
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
DEFAULTS = {"font": "LiberationSerif", "size": "11", "left": "85", "right": "80", "hyphenate": "yes"}


def read(path):
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    settings = {**DEFAULTS, **{key: [] for key in MANY}}
    for line in head.splitlines():
        key, value = (part.strip() for part in line.split(":", 1))
        if key in MANY:
            settings[key].append(value)
        else:
            settings[key] = value
    settings["first-header"] = settings["first-header"] or settings["header"]
    if settings["first-header"] == ["none"]:
        settings["first-header"] = []
    bullet = settings.get("bullet", "•")
    return Text(path.stem, settings, [block(part, bullet) for part in body.strip().split("\n\n")])


def block(text, bullet):
    lines = text.splitlines()
    heading = re.fullmatch(r"(#+)(:?) \[(\w+)\] (.*)", text)
    if heading:
        kind = "run-in" if heading[2] else "unheaded" if heading[4] == "-" else "heading"
        return Block(kind, [heading[4]], level=len(heading[1]), type=heading[3])
    if text == "%":
        return Block("break", [])
    if all(ITEM.fullmatch(line) for line in lines):
        marked = [ITEM.fullmatch(line).groups() for line in lines]
        return Block("items", [line for _, line in marked], label=[bullet if mark == "*" else mark for mark, _ in marked])
    if len(lines) > 1 and not text.startswith(("@ ", "| ")):
        raise ValueError("a paragraph is one line: " + text[:60])
    return texts.block(text, bullet)


def paragraphs(block):
    """The paragraphs of the fair copy that a block makes."""
    if block.kind == "items":
        return [f"{mark} {line}" for mark, line in zip(block.label, block.texts)]
    if block.kind in ("unheaded", "break"):
        return []
    if block.kind == "table":
        return [re.sub(r" +", " ", line.replace("|", " ")).strip() for line in block.texts]
    return block.texts


def run_in(text):
    """The heading of a paragraph that begins with one, and the rest."""
    return re.fullmatch(r"(.*?[.:]) (.*)", text).groups()


def written_dates(iso):
    """The ways of writing a date that the documents have."""
    year, month, day = (int(part) for part in iso.split("-"))
    name = MONTHS[month - 1]
    return [iso, f"{day} {name} {year}", f"{year}{month:02}{day:02}", f"{year % 100:02}{month:02}{day:02}",
            f"{year % 100:02}-{month:02}-{day:02}", f"{year}.{month:02}.{day:02}", f"{day}/{month} {year}"]


class Labels:
    """Where sections and items begin, as lines of the fair copy from 1."""

    def __init__(self, text):
        self.gold, self.sections, self.items = [], [], []
        for part in text.blocks:
            line = 2 * len(self.gold) + 1
            if part.type:
                heading = run_in(part.texts[0])[0][:-1] if part.kind == "run-in" else part.texts[0]
                self.sections.append((part.type, part.level, line, heading))
            if part.kind == "items":
                for number, mark in enumerate(part.label):
                    self.items.append((len(self.sections), mark, line + 2 * number))
            self.gold += paragraphs(part)


def metadata(text):
    """The fields that the document has, in the order of FIELDS."""
    found = {}
    for field in FIELDS:
        value = text.head.get(field)
        if not value:
            continue
        if field in PARTS:
            values = [parts(field, each) for each in (value if field in MANY else [value])]
            found[field] = values if field in MANY else values[0]
        else:
            found[field] = value
    return found


def parts(field, value):
    given = (part.strip() for part in value.split(";"))
    return {name: part for name, part in zip(PARTS[field], given) if part != "-"}
