"""Write set pages as a PDF with a true text layer. The same pages always give the same bytes."""
import io
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from setting import HEIGHT, WIDTH, font_file


def write(text, pages):
    font = text.head["font"]
    for bold in (False, True):
        pdfmetrics.registerFont(TTFont(f"{font}{bold}", font_file(font, bold)))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
    canvas.setTitle(next(block.texts[0] for block in text.blocks if block.kind in ("title", "heading")))
    canvas.setAuthor("Renskrift test data")
    for lines in pages:
        for line in lines:
            for run in line.runs:
                canvas.setFont(f"{font}{run.bold}", run.size)
                canvas.drawString(run.x, HEIGHT - line.y - run.size, run.text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
