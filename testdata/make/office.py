"""Write a text as the files that office programs and mail deliver. LibreOffice makes the office
documents of an OpenDocument file that is written here; they hold the time of their making."""
import io, re, subprocess, tempfile, zipfile
from email.message import EmailMessage
from email.policy import SMTP
from html import escape
from pathlib import Path
import text as texts

# Ending of the file, and what LibreOffice calls the format.
OFFICE = {"odt": "odt", "docx": "docx:MS Word 2007 XML", "doc": "doc:MS Word 97", "rtf": "rtf"}
NAMESPACES = "".join(f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"' for name, path in
    (("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"))) + \
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'


def office(text, kinds):
    """The document in each of the given office formats."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "source", "document.fodt")
        source.parent.mkdir()
        source.write_text(flat(text), encoding="utf-8")
        for kind in kinds:
            subprocess.run(
                ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
                 "--convert-to", OFFICE[kind], "--outdir", folder, source], check=True, capture_output=True)
        return {kind: slim(Path(folder, f"document.{kind}").read_bytes(), kind) for kind in kinds}


def slim(data, kind):
    """An OpenDocument file without the picture of its first page."""
    if kind != "odt":
        return data
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "META-INF/manifest.xml":
                content = re.sub(rb' *<manifest:file-entry [^>]*"Thumbnails/[^>]*>\n?', b"", content)
            if not name.startswith("Thumbnails/") and not name.endswith("/"):
                entry = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
                new.writestr(entry, content, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
    return out.getvalue()


def flat(text):
    """The document as one file of XML, its running headers and footers on the master page."""
    marks = {"{page}": '<text:page-number text:select-page="current">1</text:page-number>',
             "{pages}": "<text:page-count>1</text:page-count>"}
    def running(kind):
        lines = [escape(line, quote=False).replace(" | ", "<text:tab/>").replace("| ", "<text:tab/>", 1) for line in text.head[kind]]
        for mark, field in marks.items():
            lines = [line.replace(mark, field) for line in lines]
        body = "".join(f"<text:p>{line}</text:p>" for line in lines)
        return f"<style:{kind}>{body}</style:{kind}>" if lines else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document{NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">{running("header")}{running("footer")}</style:master-page></office:master-styles>
<office:body><office:text>
{"".join(flat_block(block) for block in text.blocks)}</office:text></office:body>
</office:document>
"""


def flat_block(block):
    content = [escape(line, quote=False) for line in block.texts]
    if block.kind == "table":
        return flat_table([line.split(" | ") for line in content])
    if block.kind in ("title", "heading"):
        return f'<text:h text:outline-level="{block.level + 1}">{content[0]}</text:h>\n'
    label = f"{block.label} " if block.label else ""
    return "".join(f"<text:p>{label}{line}</text:p>\n" for line in content)


def flat_table(rows):
    cells = lambda row: "".join(f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>' for cell in row)
    body = "".join(f"<table:table-row>{cells(row)}</table:table-row>\n" for row in rows)
    return f'<table:table><table:table-column table:number-columns-repeated="{len(rows[0])}"/>\n{body}</table:table>\n'


def html(text):
    """A page as a municipality's web site would show it, in windows-1252, lines wrapped."""
    body = "".join(html_block(block) for block in text.blocks)
    title = escape(next(block.texts[0] for block in text.blocks if block.kind in ("title", "heading")))
    page = f"""<!DOCTYPE html>
<html lang="sv"><head><meta charset="windows-1252"><title>{title}</title>
<style>p {{ margin: 1em }}</style><script>document.title = "Almsjö <p>kommun</p>";</script></head>
<body><!-- {title} -->
{body}</body></html>
"""
    return page.encode("windows-1252", "xmlcharrefreplace")


def html_block(block):
    content = [escape(line) for line in block.texts]
    if block.kind == "table":
        rows = ("".join(f"<td>{cell}</td>" for cell in line.split(" | ")) for line in content)
        return "<table>\n" + "".join(f"<tr>{row}</tr>\n" for row in rows) + "</table>\n"
    if block.kind == "lines":
        return "<p>" + "<br>\n".join(content) + "</p>\n"
    if block.kind in ("title", "heading"):
        return f"<h{block.level + 1}>{content[0]}</h{block.level + 1}>\n"
    label = f"{block.label} " if block.label else ""
    # What stands in bold is no word by itself.
    words = re.sub(r"\b(\w)(\w+)", r"<b>\1</b>\2", content[0], count=1)
    return "<p>" + wrapped(label + words, 60) + "</p>\n"


def wrapped(line, width):
    out, length = [], 0
    for word in line.split(" "):
        out.append("\n" if length + len(word) > width else " ")
        length = 0 if out[-1] == "\n" else length + len(word)
        out.append(word)
    return "".join(out).strip()


def mail(text):
    """A message with the text in two forms and an attachment."""
    message = EmailMessage(policy=SMTP)
    message["From"] = "Rasmus Tjärnlund <rasmus.tjarnlund@almsjo.example>"
    message["To"] = "Kommunstyrelsen <kommunstyrelsen@almsjo.example>"
    message["Cc"] = "registrator@almsjo.example"
    message["Subject"] = "För kännedom: " + text.name
    message["Date"] = "Mon, 29 Apr 2024 09:15:00 +0200"
    message["Message-ID"] = f"<{text.name}@almsjo.example>"
    message.set_content("\n\n".join(texts.paragraphs(text)) + "\n", charset="iso-8859-1" if latin(text) else "utf-8", cte="quoted-printable")
    message.add_alternative(html(text).decode("windows-1252"), subtype="html", cte="base64")
    message.add_attachment("Almsjö: står i bilagan och inte i brevet.\n", filename="Bilaga å.txt")
    # Boundaries are drawn by lot.
    data, boundaries = message.as_bytes(), []
    for found in re.findall(rb'boundary="(.*?)"', data):
        boundaries.append(found)
        data = data.replace(found, b"=_%d_almsjo" % len(boundaries))
    return data


def latin(text):
    return all(ord(letter) < 256 for line in texts.paragraphs(text) for letter in line)
