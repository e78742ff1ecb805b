#!/usr/bin/python3
"""Make the documents labelled with sections and metadata: set each, write it as extracted, age it, read it.

  testdata/make/sections.py [NAME ...]     all, or those named
  testdata/make/sections.py --no-ocr       without reading them anew

Needs what make.py needs, without LibreOffice. The texts stand in sections/, labelled.py says how.
The seed of a page's ageing is the document's name and the engine's; with the packages of Debian 12
the files come out the same, byte for byte.
"""
import json, sys
from pathlib import Path
import labelled, scanning, setting
from make import page_lines, table

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "src/main/resources/sections"


class Pages(setting.Pages):
    """Sets the blocks that only labelled documents have, and headings close to their text if asked."""

    def __init__(self, text):
        super().__init__(text)
        self.close = text.head.get("close") == "yes"
        self.after_heading = False

    def add(self, block):
        page, line = len(self.pages) - 1, len(self.pages[-1])
        if block.kind == "break":
            self.new_page()
            return
        if block.kind == "unheaded":
            self.space(0.8)
            return
        if block.kind == "items":
            self.items(block)
        elif block.kind == "run-in":
            self.prose(block.texts[0], self.size, False, 0, "", self.hyphenate)
            self.embolden(page, line, labelled.run_in(block.texts[0])[0])
            self.space(0.6)
        else:
            super().add(block)
        if self.close and self.after_heading and len(self.pages) - 1 == page:
            self.pages[page][line] = self.pages[page][line]._replace(gap=False)
        self.after_heading = block.kind == "heading"

    def items(self, block):
        for number, (mark, line) in enumerate(zip(block.label, block.texts)):
            page, first = len(self.pages) - 1, len(self.pages[-1])
            if mark.startswith("att"):
                self.prose(f"{mark} {line}", self.size, False, 14, "", self.hyphenate)
            else:
                self.prose(line, self.size, False, 18, mark, self.hyphenate)
            if number > 0 and len(self.pages) - 1 == page:
                self.pages[page][first] = self.pages[page][first]._replace(gap=False)
        self.space(0.6)

    def embolden(self, page, line, heading):
        if len(self.pages) - 1 > page and len(self.pages[page]) <= line:
            page, line = page + 1, 0
        set_line = self.pages[page][line]
        run = set_line.runs[0]
        shift = self.measure(heading + " ", run.size, True)
        rest = run.text[len(heading) + 1 :]
        runs = [setting.Run(run.x, heading, True, run.size), setting.Run(run.x + shift, rest, False, run.size)]
        self.pages[page][line] = set_line._replace(runs=runs)


def pages(text):
    made = Pages(text)
    for block in text.blocks:
        made.add(block)
    return made.done()


def closed(text, made):
    """The pages without gaps between their lines if the text is to be extracted so."""
    if text.head.get("gaps") != "no":
        return made
    return [[line._replace(gap=False) for line in lines] for lines in made]


def extracted(text, made):
    """The pages as a PDF gives them: hyphens as printed, bullets as the font has them."""
    plain = "\f".join("\n".join(page_lines(lines)) + "\n" for lines in made).replace(setting.NOT, "-")
    return plain.replace("•", "\uf0b7") if text.head.get("bullets") == "private" else plain


def styles(made):
    """Of each line of the pages as extracted: its number, the size, how many characters begin it in bold."""
    number = 0
    for first, line in ((line is page[0], line) for page in made for line in page):
        number += 2 if line.gap and not first else 1
        bold = 0
        for run in line.runs:
            if not run.bold:
                break
            bold += len(run.text) + (1 if bold else 0)
        yield number, line.runs[-1].size, bold


def check(text, whole):
    """Every value of the metadata stands in the document, a date in some way of writing it."""
    for field, value in labelled.metadata(text).items():
        for each in value if isinstance(value, list) else [value]:
            for part, string in each.items() if isinstance(each, dict) else [(field, each)]:
                written = labelled.written_dates(string) if part in ("date", "meetingDate") else [string]
                if not any(one.casefold() in whole.casefold() for one in written):
                    raise ValueError(f"{text.name}: {field}: not in the text: {string}")


def make(path, read):
    text = labelled.read(path)
    made = pages(text)
    out = OUT / text.name
    out.mkdir(parents=True, exist_ok=True)

    def write(name, content):
        (out / name).write_text(content, encoding="utf-8")

    labels = labelled.Labels(text)
    check(text, " ".join(labels.gold + text.head["first-header"] + text.head["footer"]))
    write("gold.txt", "\n\n".join(labels.gold) + "\n")
    write("source.txt", extracted(text, closed(text, made)))
    write("styles.tsv", "# line\tsize\tbold\n" + table(styles(closed(text, made))))
    write("sections.tsv", "# type\tlevel\tline\theading\n" + table(labels.sections))
    write("items.tsv", "# section\tmarker\tline\n" + table(labels.items))
    write("metadata.json", json.dumps(labelled.metadata(text), ensure_ascii=False, indent=2) + "\n")
    if read:
        engine, _, given = text.head["read"].partition(" ")
        text.head[engine] = given
        write("damaged.txt", scanning.read(scanning.scan(text, made, engine), given, engine))
    words = sum(len(line.split()) for line in labels.gold)
    print(text.name, len(made), "pages", words, "words", len(labels.sections), "sections")


README = """# Documents labelled with sections, items and metadata

Written for this project after the templates that Swedish municipalities use; the municipalities, people,
firms and numbers in them are invented, and the telephone numbers are of series set aside for fiction.
Apache-2.0, as the code. What the files are and how the labels are to be read stands in
`testdata/README.md`. Made by `testdata/make/sections.py` from `testdata/make/sections/`: set as pages with
the fonts named, hyphenated where it says so; for `damaged.txt` drawn, turned by up to 0.25 degrees,
blurred (blur: radius in pixels at 150 dpi), given noise (standard deviation of 255) and read by Tesseract
with the language named; psm is its page segmentation. The seed is the document's name and the language.
Reader: {reader}.

Those whose template begins with `fresh-` are for measuring only: they were written by somebody who had seen
the labelling rules and some of the other documents but none of the rules that find sections, and are not to be
changed to please them. Those whose template begins with `unseen-` were the unseen ones before and are now for
tuning. Of some the extracted text has no blank lines (gaps).

| document | template | what it is | pages | set in | read by |
|---|---|---|---:|---|---|
{rows}"""


def readme(known):
    rows = []
    for path in known:
        text = labelled.read(path)
        head = text.head
        hyphens = ", hyphenated" if head["hyphenate"] == "yes" else ""
        hyphens += ", no gaps" if head.get("gaps") == "no" else ""
        rows.append(f"| `{path.stem}` | {head['template']} | {head['what']} | {len(pages(text))} |"
                    f" {head['font']} {head['size']} pt{hyphens} | `{head['read']}` |\n")
    return README.format(reader=scanning.version(), rows="".join(rows))


def main():
    known = sorted((HERE / "sections").glob("*.txt"))
    names = [name for name in sys.argv[1:] if not name.startswith("--")]
    for path in known:
        if not names or path.stem in names:
            make(path, "--no-ocr" not in sys.argv)
    rows = []
    for path in known:
        head = labelled.read(path).head
        split = "unseen" if head["template"].startswith("fresh-") else "tuning"
        rows.append((path.stem, head["template"], head["read"].split()[0], split))
    (OUT / "README.md").write_text(readme(known), encoding="utf-8")
    (OUT / "index.tsv").write_text("# name\ttemplate\tread by\tsplit\n" + table(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
