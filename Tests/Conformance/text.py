"""How titles, names and addresses are compared: what a reader shows, not how it was escaped."""

import html
import re
import urllib.parse

# What XML 1.0 cannot carry (Char, §2.2), and the character that stands for what could not be decoded.
UNCARRIED = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffc\U00010000-\U0010ffff]")


def plain(text):
    """Text without characters that XML cannot carry, and with white space folded."""
    return " ".join(UNCARRIED.sub("", text or "").split())


def shown(text):
    """Text as a reader shows it that takes it for HTML: references resolved as often as there are any."""
    text = plain(text)
    while html.unescape(text) != text:
        text = plain(html.unescape(text))
    return text


def address(url):
    """A URL with everything beyond ASCII percent-encoded as UTF-8."""
    return urllib.parse.quote(url or "", safe="%/:=&?~#+!$,;'@()*[]-._")


def json_body(item):
    """The body of an item of JSON Feed; nothing where its HTML is the summary, as in a feed of summaries."""
    summary = item.get("summary")
    whole = item.get("content_html")
    return None if summary is not None and whole == html.escape(summary, quote=False) else whole
