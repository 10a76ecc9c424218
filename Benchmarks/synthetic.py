"""Posts made by rule: the same ones on every machine, for where no real ones are at hand."""

import datetime
import random

SEED = 20250219
WORDS = (
    "feed reader entry title author date link permanent archive signal open quiet letter 订阅 文章 读者 网络 标题 "
    "フィード 記事 読者 لوحة قارئ خلاصة лента запись читатель"
).split()


def write_posts(folder, count):
    """Writes posts of a few kilobytes each: headings, prose, a table, an image and a block of code."""
    folder.mkdir(parents=True)
    chance = random.Random(SEED)
    start = datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)
    for number in range(count):
        date = start + datetime.timedelta(hours=37 * number)
        path = folder / f"{date:%Y-%m-%d}-post-{number}.md"
        path.write_text(post(chance, number, date), encoding="utf-8")


def post(chance, number, date):
    parts = [
        "---", f'title: "{sentence(chance, 6)} {number}"', f"date: {date.isoformat()}", f"author: Author {number % 7}",
        f"tags: [tag-{number % 5}, tag-{number % 11}]", "---", "",
    ]
    for section in range(chance.randint(2, 8)):
        parts += [f"## {sentence(chance, 4)}", "", sentence(chance, 90) + ".", ""]
        parts += [f"![{sentence(chance, 3)}](/images/{number}-{section}.png) and [a link](../{section}/).", ""]
    parts += ["| a | b |", "|---|---|", *(f"| {row} | {sentence(chance, 2)} |" for row in range(4)), ""]
    parts += ["<div style=\"color: red\"><p>HTML &amp; entities&hellip;</p></div>", "", "```", "let x = 1 < 2 && 3 > 2", "```", ""]
    return "\n".join(parts)


def sentence(chance, length):
    return " ".join(chance.choice(WORDS) for _ in range(length))
