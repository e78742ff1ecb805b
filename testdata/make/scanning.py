"""Draw set pages as images, age them, and have Tesseract read them."""
import os, random, re, subprocess, tempfile
from pathlib import Path
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from setting import HEIGHT, WIDTH, font_file


def draw(lines, font, dpi, rnd):
    scale = dpi / 72
    image = Image.new("L", (round(WIDTH * scale), round(HEIGHT * scale)), 255)
    pen = ImageDraw.Draw(image)
    for line in lines:
        ink = rnd.randint(0, 60)
        for run in line.runs:
            face = ImageFont.truetype(font_file(font, run.bold), round(run.size * scale))
            pen.text((run.x * scale, line.y * scale), run.text, font=face, fill=ink)
    return image


def age(image, rnd, dpi, blur, noise, bilevel):
    image = image.rotate(rnd.uniform(-0.25, 0.25), fillcolor=255, resample=Image.BICUBIC)
    image = image.filter(ImageFilter.GaussianBlur(blur * dpi / 150))
    pixels = np.asarray(image).astype("float32")
    pixels += np.random.RandomState(rnd.randrange(2**32)).normal(0, noise, pixels.shape)
    if bilevel:
        return Image.fromarray(pixels > 150)
    return Image.fromarray(pixels.clip(0, 255).astype("uint8"))


def settings(words):
    """`dpi 150 blur 0.9 noise 10 psm 4 bilevel` as a dict."""
    words = words.split()
    bilevel = "bilevel" in words
    numbers = [word for word in words if word != "bilevel"]
    given = dict(zip(numbers[::2], map(float, numbers[1::2])))
    return {"psm": int(given.pop("psm")), "dpi": int(given.pop("dpi")), "bilevel": bilevel, **given}


def scan(text, pages, engine):
    """The aged image of each page; the seed is the document's name and the engine's."""
    rnd, given = random.Random(f"{text.name} {engine}"), settings(text.head[engine])
    return [
        age(draw(lines, text.head["font"], given["dpi"], rnd), rnd, given["dpi"], given["blur"], given["noise"], given["bilevel"])
        for lines in pages
    ]


def tesseract(images, setting, engine, kind, ending="", fax=False):
    dpi, psm = settings(setting)["dpi"], settings(setting)["psm"]
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for number, image in enumerate(images):
            names.append(f"{folder}/page{number}.{'tif' if fax else 'png'}")
            image.save(names[-1], dpi=(dpi, dpi), **({"compression": "group4"} if fax else {}))
        Path(folder, "pages").write_text("\n".join(names))
        # One thread, so that it repeats itself.
        subprocess.run(
            ["tesseract", f"{folder}/pages", f"{folder}/read", "-l", engine, "--psm", str(psm), "--dpi", str(dpi), kind],
            check=True, capture_output=True, env=dict(os.environ, OMP_THREAD_LIMIT="1"))
        return Path(folder, f"read.{ending or kind}").read_bytes()


def read(images, setting, engine):
    pages = tesseract(images, setting, engine, "txt").decode().split("\f")
    return "\f".join(page.strip("\n") + "\n" for page in pages[: len(images)])


def scan_pdf(images, setting, engine, fax=False):
    """Page images, in fax compression if so wanted, with the text that was read behind them; the date
    of making is taken out."""
    made = tesseract(images, setting, engine, "pdf", fax=fax)
    return re.sub(rb"/CreationDate \(D:\d{14}", b"/CreationDate (D:20240101000000", made)


def tiff(images, dpi):
    """The pages as a scanner delivers them: black and white, fax compression."""
    first, *others = [image.convert("1") for image in images]
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "scan.tif")
        first.save(target, save_all=True, append_images=others, compression="group4", dpi=(dpi, dpi))
        return target.read_bytes()


def version():
    return subprocess.run(["tesseract", "--version"], capture_output=True, text=True).stdout.split("\n")[0]
