"""Write what Tesseract read as the files that OCR programs deliver: ALTO 2, 3 and 4, hOCR as XHTML
and as HTML, PAGE XML of 2013 and 2019. ALTO 3 and XHTML are Tesseract's own; the others are made of
those two, each with something of its own: see VARIANTS."""
import re
from html import escape
from xml.etree import ElementTree
import scanning

VARIANTS = {
    "alto2.xml": "ALTO 2: words cut at a line's end marked with HYP, SUBS_TYPE and SUBS_CONTENT; styles",
    "alto3.xml": "ALTO 3, as Tesseract writes it",
    "alto4.xml": "ALTO 4: the blocks in another order than they are read in, which ReadingOrder gives",
    "hocr": "hOCR, XHTML as Tesseract writes it",
    "html": "hOCR as HTML: tags in capitals, paragraphs not closed, letters as entities",
    "page2013.xml": "PAGE XML of 2013: lines without words; first page only",
    "page2019.xml": "PAGE XML of 2019: words, lines and regions with texts; the regions in another order than they are read in; first page only",
}
ALTO = "http://www.loc.gov/standards/alto/ns-v"
PAGE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/"
HTML = "{http://www.w3.org/1999/xhtml}"


def write(images, setting, engine, kinds, whole=False):
    """The files of the given kinds, by their endings; PAGE XML of the first page or the whole document."""
    read = {"alto": None, "hocr": None}
    for kind, ending in (("alto", "xml"), ("hocr", "hocr")):
        read[kind] = re.sub(r"/[\w/.-]*/(page\d+\.png)", r"\1", scanning.tesseract(images, setting, engine, kind, ending).decode())
    made = {
        "alto2.xml": lambda: alto2(read["alto"]),
        "alto3.xml": lambda: read["alto"],
        "alto4.xml": lambda: alto4(read["alto"]),
        "hocr": lambda: read["hocr"],
        "html": lambda: html(read["hocr"]),
        "page2013.xml": lambda: page(read["hocr"], "2013-07-15", False, whole),
        "page2019.xml": lambda: page(read["hocr"], "2019-07-15", True, whole),
    }
    return {kind: made[kind]() for kind in kinds}


def alto2(alto):
    """Marks words cut at a line's end, as ABBYY and docWorks do."""
    alto = alto.replace(ALTO + "3#", ALTO + "2#").replace("alto/v3/alto-3-0.xsd", "alto/alto-v2.0.xsd")
    styles = '\t<Styles>\n\t\t<TextStyle ID="TXT_0" FONTFAMILY="Liberation Sans" FONTSIZE="11"/>\n\t\t<TextStyle ID="TXT_1" FONTFAMILY="Liberation Sans" FONTSIZE="13" FONTSTYLE="bold"/>\n\t</Styles>\n'
    alto = alto.replace("\t<Layout>", styles + "\t<Layout>").replace("<PrintSpace ", '<PrintSpace STYLEREFS="TXT_0" ')
    alto = numbered(alto)
    cut = re.compile(r'(<String )([^>]*)CONTENT="([^"]+)-"/>(\s*</TextLine>\s*<TextLine [^>]*>\s*<String )([^>]*)CONTENT="([a-z][^"]*)"/>')

    def mark(match):
        whole = re.sub(r"\W+$", "", match[3] + match[6])
        half = f'SUBS_TYPE="HypPart%d" SUBS_CONTENT="{whole}" CONTENT="%s"/>'
        return match[1] + match[2] + half % (1, match[3]) + '<HYP CONTENT="-"/>' + match[4] + match[5] + half % (2, match[6])

    return cut.sub(mark, alto)


def numbered(alto):
    """With identifiers of its own on every page: Tesseract begins anew, which the schema does not allow."""
    first, *pages = alto.split("<Page ")
    return first + "".join("<Page " + re.sub(r' ID="(\w+)"', rf' ID="\1_{n}"', page) for n, page in enumerate(pages))


def alto4(alto):
    alto = numbered(alto) if alto.count("<Page ") > 1 else alto
    alto = alto.replace(ALTO + "3#", ALTO + "4#").replace("alto/v3/alto-3-0.xsd", "alto/v4/alto-4-4.xsd")
    blocks = re.findall(r"\t*<ComposedBlock .*?</ComposedBlock>\n", alto, re.S)
    names = [re.search(r'ID="(\w+)"', block)[1] for block in blocks]
    refs = "".join(f'\t\t\t<ElementRef ID="ref_{n}" REF="{name}"/>\n' for n, name in enumerate(names))
    order = f'\t<ReadingOrder>\n\t\t<OrderedGroup ID="order">\n{refs}\t\t</OrderedGroup>\n\t</ReadingOrder>\n'
    alto = re.sub(r"(?:\t*<ComposedBlock .*?</ComposedBlock>\n)+", turned_round, alto, flags=re.S)
    made = re.search(r"\t\t<OCRProcessing.*</OCRProcessing>\n", alto, re.S)
    step = '\t\t<Processing ID="OCR_0"><processingCategory>contentGeneration</processingCategory><processingSoftware><softwareName>tesseract 5.3.0</softwareName></processingSoftware></Processing>\n'
    return alto.replace(made[0], step).replace("\t<Layout>", order + "\t<Layout>")


def turned_round(page):
    return "".join(reversed(re.findall(r"\t*<ComposedBlock .*?</ComposedBlock>\n", page[0], re.S)))


def html(hocr):
    body = hocr[hocr.index("<body>"):]
    body = re.sub(r"</p>|</html>|</body>", "", body)
    body = re.sub(r"<(/?)(div|p|span)", lambda m: f"<{m[1]}{m[2].upper()}", body)
    body = re.sub(r"class='(\w+)'", r"class=\1", body)
    body = re.sub("[^\x00-\x7f]", lambda m: f"&#{ord(m[0])};", body).replace("&#167;", "&sect;").replace("&#39;", "'")
    head = "<!DOCTYPE html>\n<HTML>\n<HEAD><TITLE></TITLE>\n<META name=ocr-system content='made of what tesseract 5.3.0 read'>\n</HEAD>\n"
    return head + body.replace("<body>", "<BODY>").rstrip() + "\n</BODY>\n</HTML>\n"


def points(title):
    left, top, right, bottom = re.search(r"bbox (\d+) (\d+) (\d+) (\d+)", title).groups()
    return f'<Coords points="{left},{top} {right},{top} {right},{bottom} {left},{bottom}"/>'


def equivalent(text, indent, conf=""):
    return f"{indent}<TextEquiv{conf}><Unicode>{escape(text, quote=False)}</Unicode></TextEquiv>\n"


def page(hocr, version, with_words, whole):
    """PAGE XML, which has a page a file; here that is the first page, or all that a document has."""
    root = ElementTree.fromstring(re.sub(r"<!DOCTYPE.*?>", "", hocr, count=1, flags=re.S))
    found = [div for div in root.iter(HTML + "div") if div.get("class") == "ocr_page"]
    pages = "".join(one_page(div, n, with_words) for n, div in enumerate(found if whole else found[:1]))
    created = "2024-01-01T00:00:00"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<PcGts xmlns="{PAGE}{version}">\n  <Metadata>\n    <Creator>made of what tesseract 5.3.0 read</Creator>\n'
        f"    <Created>{created}</Created>\n    <LastChange>{created}</LastChange>\n  </Metadata>\n{pages}</PcGts>\n"
    )


def one_page(found, number, with_words):
    width, height = re.search(r"bbox 0 0 (\d+) (\d+)", found.get("title")).groups()
    own, regions = f"p{number}" if number else "", []
    for n, par in enumerate(found.iter(HTML + "p")):
        lines, texts = [], []
        for m, line in enumerate(e for e in par if e.get("class", "").startswith("ocr_")):
            words = [w for w in line if "".join(w.itertext()).strip()]
            text = " ".join("".join(w.itertext()) for w in words)
            texts.append(text)
            part = f'      <TextLine id="{own}r{n}l{m}">\n        {points(line.get("title"))}\n'
            for k, word in enumerate(words if with_words else []):
                conf = int(re.search(r"x_wconf (\d+)", word.get("title"))[1]) / 100
                part += f'        <Word id="{own}r{n}l{m}w{k}">\n          {points(word.get("title"))}\n'
                part += equivalent("".join(word.itertext()), " " * 10, f' conf="{conf}"') + "        </Word>\n"
            lines.append(part + equivalent(text, " " * 8) + "      </TextLine>\n")
        text = equivalent("\n".join(texts), " " * 6) if with_words else ""
        regions.append(f'    <TextRegion id="{own}r{n}">\n      {points(par.get("title"))}\n' + "".join(lines) + text + "    </TextRegion>\n")
    order = ""
    if with_words:
        refs = "".join(f'        <RegionRefIndexed index="{n}" regionRef="{own}r{n}"/>\n' for n in range(len(regions)))
        order = f'    <ReadingOrder>\n      <OrderedGroup id="{own}order">\n{refs}      </OrderedGroup>\n    </ReadingOrder>\n'
        regions.reverse()
    return f'  <Page imageFilename="page{number}.png" imageWidth="{width}" imageHeight="{height}">\n{order}{"".join(regions)}  </Page>\n'
