"""Folders of posts made by rule for whole runs, the same ones on every machine: like real ones, many small ones, headers alone."""

import datetime
import math
import random

SEED = 20250219
START = datetime.datetime(2008, 1, 1, tzinfo=datetime.timezone.utc)

# Real posts of this kind have 21.5 KB in the middle and 28 KB on average.
MEDIAN_BYTES = 21_500
SPREAD = 0.74
LONGEST_BYTES = 700_000

SYLLABLES = "的一是不了人我在有他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生自会那后能对着事其里所去行过家十用发天如然作方成者"
LATIN = "feed reader archive signal letter open quiet entry author permanent link network title source table window".split()


def write_articles(folder, count=5685):
    """Posts as programs make them of articles: front matter, then one block of HTML with tables, styles and lazy images."""
    folder.mkdir(parents=True)
    chance = random.Random(SEED)
    blocks = [block(chance, number) for number in range(400)]
    for number in range(count):
        date = START + datetime.timedelta(hours=26 * number + chance.randrange(24), seconds=chance.randrange(3600))
        title = chinese(chance, chance.randrange(8, 24))
        size = min(LONGEST_BYTES, MEDIAN_BYTES * math.exp(chance.gauss(0, SPREAD)))
        parts = [header(chance, title, date, number)]
        length = len(parts[0].encode())
        while length < size:
            parts.append(chance.choice(blocks))
            length += len(parts[-1].encode())
        parts.append(" </div>\n</article>\n")
        (folder / f"{date:%Y-%m-%d}-{title} {number}.md").write_text("".join(parts), encoding="utf-8")


def write_notes(folder, count=100_000):
    """Small posts of a sentence or two."""
    folder.mkdir(parents=True)
    chance = random.Random(SEED)
    texts = [f"{words(chance, 40)} **{words(chance, 3)}**, [{words(chance, 2)}](https://example.net/{n}).\n" for n in range(500)]
    for number in range(count):
        date = START + datetime.timedelta(minutes=90 * number)
        text = f"---\ntitle: Note {number}\ndate: {date.isoformat()}\ntags: [t{number % 7}]\n---\n{chance.choice(texts)}"
        (folder / f"{date:%Y-%m-%d}-note-{number}.md").write_text(text, encoding="utf-8")


def write_headers(folder, count=1_000_000, folders=1000):
    """Posts of front matter alone, in folders of a thousand."""
    for part in range(folders):
        place = folder / f"{part:03}"
        place.mkdir(parents=True)
        for number in range(part * count // folders, (part + 1) * count // folders):
            date = START + datetime.timedelta(minutes=9 * number)
            (place / f"{number}.md").write_text(f"---\ntitle: Header {number}\ndate: {date.isoformat()}\n---\n", encoding="utf-8")


def header(chance, title, date, number):
    source = f"https://www.example.org/{date:%Y}/{number}/"
    stamp = date.strftime("%Y-%m-%dT%H:%M:%S") + chance.choice(["Z", "+00:00", ".000Z", "+08:00"])
    return (
        f'---\nlayout: post\ntitle: "{title}"\ndate: {stamp}\nauthor: {chance.choice(LATIN).title()}\nfrom: {source}\n'
        f"tags: [ {chance.choice(LATIN)}, t{number % 200} ]\ncategories: [ {chance.choice(LATIN)} ]\n---\n\n<!--{int(date.timestamp())}-->\n"
        f'[{title}]({source})\n------\n\n<article class="post type-post hentry">\n <div class="entry-content">\n'
    )


def block(chance, number):
    """A piece of an article; most of it is prose."""
    kind = chance.random()
    if kind < 0.12:
        lazy = f"https://i{number % 3}.example.com/uploads/{number}.jpeg?resize=1000%2C633&amp;ssl=1"
        return (
            f'  <p>\n   <img alt="" class="aligncenter size-full" data-lazy-src="{lazy}" data-lazy-sizes="(max-width: 1000px) 100vw" '
            f'height="633" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="1000"/>\n  </p>\n'
        )
    if kind < 0.18:
        rows = "".join(
            f'    <tr style="height: 21px;">\n     <td style="width: 50%;">\n      {words(chance, 2)}\n     </td>\n'
            f"     <td>\n      {chance.randrange(9999)}\n     </td>\n    </tr>\n"
            for _ in range(4)
        )
        return f'  <table style="border-collapse: collapse; width: 100%;">\n   <tbody>\n{rows}   </tbody>\n  </table>\n'
    if kind < 0.24:
        return f'  <blockquote>\n   <p>\n    {chinese(chance, 90)}\n   </p>\n  </blockquote>\n'
    link = f'<a href="/wiki/{number}/{chance.choice(LATIN)}.html" rel="noopener" target="_blank">\n     {chinese(chance, 6)}\n    </a>'
    style = chance.choice(['style="text-align: justify;"', 'class="wp-block-paragraph"', ""])
    return (
        f"  <p {style}>\n   <span style=\"color: #333333; font-family: Georgia;\">\n    {chinese(chance, chance.randrange(60, 260))}\n"
        f"    {link if chance.random() < 0.4 else chinese(chance, 20)}\n    &nbsp;&amp; {words(chance, 4)}\n   </span>\n  </p>\n"
    )


def chinese(chance, length):
    text = "".join(chance.choice(SYLLABLES) for _ in range(length))
    return text if length < 30 else "，".join(text[at : at + 17] for at in range(0, length, 17)) + "。"


def words(chance, length):
    return " ".join(chance.choice(LATIN) for _ in range(length))
