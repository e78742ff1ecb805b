"""Read a document's text: how it is to be set, then its blocks.

A file is a head of `key: value` lines, a blank line, and blocks with blank lines between. A block is

  = text               the title
  # [type] text        a heading; ## one inside such a section
  1. text              a numbered item (any number)
  * text               an item with the document's bullet
  @ text               a line that stands by itself (letterhead, address, signature); one a line
  | cell | cell        a row of a table; one a line
  text                 a paragraph

`header` and `footer` may be given several times, a line of the page each; what follows ` | ` stands
to the right; {page} and {pages} are filled in.
"""
import re
from collections import namedtuple

# kind: title, heading, item, lines, table, paragraph. level and type: headings only. label: items only.
Block = namedtuple("Block", "kind texts level type label", defaults=(0, "", ""))
Text = namedtuple("Text", "name head blocks")

MANY = ("header", "first-header", "footer", "duplicate")


def read(path):
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    settings = {key: [] for key in MANY}
    for line in head.splitlines():
        key, value = (part.strip() for part in line.split(":", 1))
        if key in MANY:
            settings[key].append(value)
        else:
            settings[key] = value
    settings["first-header"] = settings["first-header"] or settings["header"]
    bullet = settings.get("bullet", "•")
    blocks = [block(part, bullet) for part in body.strip().split("\n\n")]
    return Text(path.stem, settings, blocks)


def block(text, bullet):
    lines = text.splitlines()
    heading = re.fullmatch(r"(#+) \[(\w+)\] (.*)", text)
    item = re.fullmatch(r"(\d+\.|\*) (.*)", text)
    if heading:
        return Block("heading", [heading[3]], level=len(heading[1]), type=heading[2])
    if item:
        return Block("item", [item[2]], label=bullet if item[1] == "*" else item[1])
    if text.startswith("= "):
        return Block("title", [text[2:]])
    for mark, kind in (("@ ", "lines"), ("| ", "table")):
        if text.startswith(mark):
            if not all(line.startswith(mark) for line in lines):
                raise ValueError("mixed block: " + text)
            return Block(kind, [line[2:] for line in lines])
    return Block("paragraph", [" ".join(lines)])


def paragraphs(text):
    """The fair copy: each paragraph, heading, item, line and row of the document by itself."""
    for part in text.blocks:
        for line in part.texts:
            line = re.sub(r" \| ", " ", line) if part.kind == "table" else line
            yield f"{part.label} {line}" if part.label else line


def headings(text):
    return [(part.type, part.level, part.texts[0]) for part in text.blocks if part.kind == "heading"]


def duplicates(text):
    """(kind, numbers of the paragraphs from 1) of the paragraphs said to repeat one another."""
    fair = list(paragraphs(text))
    for said in text.head["duplicate"]:
        kind, _, opening = said.partition(" ")
        numbers = [number for number, line in enumerate(fair, 1) if line.startswith(opening)]
        if len(numbers) < 2:
            raise ValueError(f"{text.name}: no two paragraphs begin with {opening}")
        yield kind, numbers
