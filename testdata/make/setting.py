"""Set a text as A4 pages: which words on which line, where. Lengths are points, y from the top."""
from collections import namedtuple
from PIL import ImageFont

WIDTH, HEIGHT = 595.0, 842.0
TOP, BOTTOM = 56.0, 60.0
FOLDERS = ("liberation", "crosextra", "dejavu")
NOT = "\u00ac"  # stands for a hyphen that the setting put at a line's end
VOWELS = set("aeiouyåäöéAEIOUYÅÄÖ")
# Consonants that stay together, since they may begin the latter part of a compound.
ONSETS = set("bl br ck dr fl fr gl gr kl kn kr ng pl pr sj sk sl sm sn sp st sv tj tr tv".split())

Run = namedtuple("Run", "x text bold size")
# runs: the pieces of the line from left to right; text: what is printed, with NOT for a hyphen;
# gap: whether space stands above it; furniture: whether it is not part of the text
Line = namedtuple("Line", "y runs text gap furniture")


def font_file(name, bold):
    for folder in FOLDERS:
        for style in (("-Bold",) if bold else ("-Regular", "")):
            path = f"/usr/share/fonts/truetype/{folder}/{name}{style}.ttf"
            try:
                open(path, "rb").close()
                return path
            except FileNotFoundError:
                continue
    raise FileNotFoundError(f"no font file of {name}, bold {bold}")


class Measure:
    """Lengths at a hundred times the size, so that they do not depend on hinting."""

    def __init__(self, name):
        self.fonts = {bold: ImageFont.truetype(font_file(name, bold), 1000) for bold in (False, True)}

    def __call__(self, text, size, bold=False):
        return self.fonts[bold].getlength(text) * size / 1000


def hyphen_points(word):
    """Before the last consonant between two vowels, three letters from either end.

    Not where the consonants may begin a word, nor before an s that may bind a compound.
    """
    core = word.rstrip(".,;:?!)”")
    if len(core) < 8 or not core.isalpha() or not core[1:].islower():
        return []
    found = []
    for i in range(3, len(core) - 2):
        binding = core[i] == "s" and core[i - 1] not in VOWELS
        if core[i] in VOWELS or core[i + 1] not in VOWELS or core[i - 1 : i + 1] in ONSETS or binding:
            continue
        if any(letter in VOWELS for letter in core[:i]):
            found.append(i)
    return found


def own_hyphens(word):
    """After each hyphen that has letters before it and lower-case letters after it."""
    cuts = [i for i, letter in enumerate(word) if letter == "-"]
    return [i + 1 for i in cuts if word[:i].isalpha() and word[i + 1 :].strip(".,;:)").islower()]


def wrap(text, room, length, hyphenate):
    """Lines of at most `room`; words are cut after a hyphen of their own, and hyphenated if asked."""
    lines, current = [], ""
    for word in text.split(" "):
        while True:
            lead = current + " " if current else ""
            if length(lead + word) <= room:
                current = lead + word
                break
            cuts = [(i, "") for i in own_hyphens(word) if length(lead + word[:i]) <= room]
            if hyphenate and not cuts:
                cuts = [(i, NOT) for i in hyphen_points(word) if length(lead + word[:i] + "-") <= room]
            if cuts:
                at, mark = cuts[-1]
                lines.append(lead + word[:at] + mark)
                word = word[at:]
            else:
                if not current:
                    raise ValueError("too long for a line: " + word)
                lines.append(current)
            current = ""
    return lines + [current]


class Pages:
    def __init__(self, text):
        head = text.head
        self.text, self.size = text, float(head["size"])
        self.left, self.right = float(head["left"]), WIDTH - float(head["right"])
        self.measure = Measure(head["font"])
        self.leading = round(self.size * 1.28, 1)
        self.hyphenate = head["hyphenate"] == "yes"
        self.pages = []
        self.new_page()

    def new_page(self):
        headers = self.text.head["header" if self.pages else "first-header"]
        self.y = TOP + len(headers) * self.leading * 0.95 + 1.4 * self.leading
        self.foot = HEIGHT - BOTTOM - len(self.text.head["footer"]) * self.leading * 0.95 - 0.8 * self.leading
        self.pages.append([])

    def room_for(self, lines):
        return self.y + lines * self.leading <= self.foot

    def put(self, runs, text, gap):
        if not self.room_for(1):
            self.new_page()
        self.pages[-1].append(Line(self.y, runs, text, gap or len(self.pages[-1]) == 0, False))
        self.y += self.leading

    def space(self, share):
        if self.pages[-1]:
            self.y += share * self.leading

    def prose(self, text, size, bold, indent, label, hyphenate):
        lines = wrap(text, self.right - self.left - indent, lambda t: self.measure(t.replace(NOT, "-"), size, bold), hyphenate)
        for number, line in enumerate(lines):
            runs = [Run(self.left + indent, line.replace(NOT, "-"), bold, size)]
            if label and number == 0:
                runs.insert(0, Run(self.left + indent - 18, label, bold, size))
                line = f"{label} {line}"
            self.put(runs, line, number == 0)

    def table(self, rows):
        cells = [row.split(" | ") for row in rows]
        wide = [max(self.measure(row[i], self.size, True) for row in cells) for i in range(len(cells[0]))]
        figures = [all(row[i].strip("-").replace(" ", "").isdigit() for row in cells[1:]) for i in range(len(wide))]
        for number, row in enumerate(cells):
            x, runs, bold = self.left, [], number == 0
            for i, cell in enumerate(row):
                shift = wide[i] - self.measure(cell, self.size, bold) if figures[i] else 0
                runs.append(Run(x + shift, cell, bold, self.size))
                x += wide[i] + 26
            self.put(runs, " ".join(row), number == 0)
            self.y += 0.12 * self.leading

    def add(self, block):
        if block.kind == "title":
            self.space(0.9)
            self.prose(block.texts[0], self.size + 2.5, True, 0, "", False)
            self.space(0.5)
        elif block.kind == "heading":
            self.space(0.9 if block.level == 1 else 0.6)
            if not self.room_for(3):
                self.new_page()
            self.prose(block.texts[0], self.size + (1.5 if block.level == 1 else 0), True, 0, "", False)
            self.space(0.15)
        elif block.kind == "table":
            self.table(block.texts)
            self.space(0.6)
        else:
            if len(block.texts) > 1 and not self.room_for(len(block.texts)):
                self.new_page()
            indent = 18 if block.label else 0
            for number, line in enumerate(block.texts):
                before = len(self.pages[-1])
                self.prose(line, self.size, False, indent, block.label, self.hyphenate and block.kind != "lines")
                if number > 0 and len(self.pages[-1]) > before:
                    self.pages[-1][before] = self.pages[-1][before]._replace(gap=False)
            self.space(0.6)

    def furniture(self, lines, number, y):
        size = self.size * 0.86
        for order, line in enumerate(lines):
            left, _, right = line.format(page=number, pages=len(self.pages)).partition("|")
            left, right, runs = left.strip(), right.strip(), []
            if left:
                runs.append(Run(self.left, left, False, size))
            if right:
                runs.append(Run(self.right - self.measure(right, size), right, False, size))
            yield Line(y + order * self.leading * 0.95, runs, " ".join(run.text for run in runs), order == 0, True)

    def done(self):
        head, result = self.text.head, []
        for number, lines in enumerate(self.pages, 1):
            above = self.furniture(head["header" if number > 1 else "first-header"], number, TOP)
            below = self.furniture(head["footer"], number, HEIGHT - BOTTOM - (len(head["footer"]) - 1) * self.leading * 0.95)
            result.append([*above, *lines, *below])
        return result


def pages(text):
    """The pages of a text, each a list of lines from top to bottom."""
    setting = Pages(text)
    for block in text.blocks:
        setting.add(block)
    return setting.done()
