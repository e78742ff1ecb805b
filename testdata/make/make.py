#!/usr/bin/python3
"""Make the documents of the test data: set each text as pages, write it as PDF, age it, read it.

  testdata/make/make.py [NAME ...]      all documents, or those named
  testdata/make/make.py --office        only the files of office programs, of all documents
  testdata/make/make.py --clear         only the clear scans, of all documents

Needs Debian's python3, python3-pil, python3-numpy, python3-reportlab, tesseract-ocr,
tesseract-ocr-swe, tesseract-ocr-deu, fonts-liberation, fonts-crosextra-carlito,
fonts-crosextra-caladea, fonts-dejavu-core, libreoffice-writer-nogui. The texts and how each is set and aged are in texts/;
the seed of a page's ageing is the document's name and the engine's. With the same versions of
these packages (Debian 12) the files come out the same, byte for byte, but for docx, doc and rtf,
into which LibreOffice writes the time.
"""
import sys
from pathlib import Path
import bornpdf, formats, office, scanning, setting, text as texts

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "src/main/resources/documents"
ENGINES = ("eng", "deu", "swe")


def page_lines(lines):
    """A page as plain text, a blank line where space stands above a line."""
    result = []
    for line in lines:
        if line.gap and result:
            result.append("")
        result.append(line.text)
    return result


def table(rows):
    return "".join("\t".join(str(cell) for cell in row) + "\n" for row in rows)


def provenance(text, pages):
    head = text.head
    readings = "".join(f"| `source-{e}.txt` | Tesseract `{e}` | {head[e]} | `{text.name} {e}` |\n" for e in ENGINES)
    scan = "`scan-eng.pdf`: the same images as `source-eng.txt`, written by Tesseract with what it read as text layer.\n" if "scan" in head else ""
    kinds = text.head.get("formats", "").split()
    files = "".join(f"* `read-eng.{kind}`: {formats.VARIANTS[kind]}\n" for kind in kinds)
    scan += f"What `source-eng.txt` has, with positions, written by Tesseract and `make/formats.py`:\n\n{files}\n" if files else ""
    scan += f"`document.*` of {head['office'].replace(' ', ', ')} were made by LibreOffice 7.4 of the same text; `document.html` and\n`document.eml` by `make/office.py`.\n"
    scan += f"`scan.tif`: the pages as a scanner delivers them ({head['tif']}).\n" if "tif" in head else ""
    kinds = ", ".join(f"`clear-eng.{kind}`" for kind in head["clear-formats"].split())
    scan += f"`clear-scan.tif`: the pages as an ordinary scanner delivers them ({head['clear']}, seed `{text.name} clear`);\n"
    scan += f"`clear-scan-eng.pdf`: the same images, written by Tesseract `eng` with what it read as text layer; the same\nreading: {kinds}.\n"
    hyphens = "hyphenated" if head["hyphenate"] == "yes" else "not hyphenated"
    return f"""# {text.name}

{head["what"][0].upper() + head["what"][1:]}.

Written for this project; Almsjö kommun, its people, places, firms and numbers are invented, and the
telephone numbers are of a series set aside for that. Apache-2.0, as the code.

Made by `testdata/make/make.py` from `testdata/make/texts/{text.name}.txt`: set in {head["font"]} {head["size"]} pt,
{hyphens}, {len(pages)} page{"s" if len(pages) > 1 else ""}; `document.pdf` is that setting, with the true text as its text layer. For the
readings each page was drawn at the resolution given, turned by up to 0.25 degrees, blurred (blur is
the radius in pixels at 150 dpi), given noise (standard deviation of 255){", made black and white where it says bilevel" if "bilevel" in head["eng"] else ""}, and read:

| file | read by | page images | seed |
|---|---|---|---|
{readings}
{scan}psm is Tesseract's page segmentation: 4, a column of text; 6, a block of lines. Reader: {scanning.version()}.
"""


def make(path):
    text = texts.read(path)
    pages = setting.pages(text)
    out = OUT / text.name
    out.mkdir(parents=True, exist_ok=True)

    def write(name, content):
        data = content if isinstance(content, bytes) else content.encode()
        (out / name).write_bytes(data)

    write("gold.txt", "\n\n".join(texts.paragraphs(text)) + "\n")
    plain = [page_lines(lines) for lines in pages]
    write("lines.txt", "\f".join("\n".join(page) + "\n" for page in plain))
    furniture = {(n, line.text) for n, lines in enumerate(pages, 1) for line in lines if line.furniture}
    places = [(n, i, line) for n, page in enumerate(plain, 1) for i, line in enumerate(page, 1)
              if (n, line) in furniture and not any(l.text == line and not l.furniture for l in pages[n - 1])]
    if len(places) != sum(line.furniture for lines in pages for line in lines):
        raise ValueError(f"{text.name}: a line of the text reads as a running header or footer of its page")
    write("furniture.tsv", "# page\tline of the page\ttext\n" + table(places))
    write("sections.tsv", "# type\tlevel\theading\n" + table(texts.headings(text)))
    repeats = list(texts.duplicates(text))
    if repeats:
        rows = [(kind, ",".join(str(n) for n in numbers)) for kind, numbers in repeats]
        write("duplicates.tsv", "# kind\tparagraphs of gold.txt, counted from 1\n" + table(rows))
    write("document.pdf", bornpdf.write(text, pages))
    for engine in ENGINES:
        images = scanning.scan(text, pages, engine)
        write(f"source-{engine}.txt", scanning.read(images, text.head[engine], engine))
        if engine == "eng" and "scan" in text.head:
            write("scan-eng.pdf", scanning.scan_pdf(images, text.head[engine], engine))
        if engine == "eng" and "formats" in text.head:
            for kind, made in formats.write(images, text.head[engine], engine, text.head["formats"].split()).items():
                write(f"read-eng.{kind}", made)
    make_office(text, pages, out)
    make_clear(text, pages, out)
    write("PROVENANCE.md", provenance(text, pages))
    print(text.name, len(pages), "pages")


def make_office(text, pages, out):
    made = office.office(text, text.head["office"].split())
    made.update(html=office.html(text), eml=office.mail(text))
    for kind, data in made.items():
        (out / f"document.{kind}").write_bytes(data)
    if "tif" in text.head:
        (out / "scan.tif").write_bytes(scanning.tiff(scanning.scan(text, pages, "tif"), 200))


def make_clear(text, pages, out):
    """What an ordinary scanner and OCR program make of the pages."""
    setting, images = text.head["clear"], scanning.scan(text, pages, "clear")
    made = {"scan-eng.pdf": scanning.scan_pdf(images, setting, "eng", fax=True), "scan.tif": scanning.tiff(images, 300)}
    for kind, read in formats.write(images, setting, "eng", text.head["clear-formats"].split(), whole=True).items():
        made[f"eng.{kind}"] = read.encode()
    for name, data in made.items():
        (out / f"clear-{name}").write_bytes(data)


def main():
    known = sorted((HERE / "texts").glob("*.txt"))
    parts = {"--office": make_office, "--clear": make_clear}
    if len(sys.argv) == 2 and sys.argv[1] in parts:
        for path in known:
            text = texts.read(path)
            parts[sys.argv[1]](text, setting.pages(text), OUT / text.name)
        return
    wanted = [path for path in known if not sys.argv[1:] or path.stem in sys.argv[1:]]
    for path in wanted:
        make(path)
    (OUT / "index.txt").write_text("".join(path.stem + "\n" for path in known), encoding="utf-8")


if __name__ == "__main__":
    main()
