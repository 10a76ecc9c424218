"""What must not be left in a feed's HTML: all that runs, loads code, sends what is typed, or covers the reader's page.

The schemes are an allow-list, for a reader may know any other; the elements, attributes and CSS are those that do harm.
"""

import html
import re
import urllib.parse

# Elements that run code, load documents, take input, change the page around them, or turn what follows into text.
ELEMENTS = set("""
script style link meta base form object embed applet param frame frameset noframes noembed noscript template plaintext
xmp listing portal fencedframe isindex keygen input button select textarea option optgroup datalist dialog title head
bgsound layer ilayer xml import marquee blink slot
""".split())
# Of the whole of SVG, what scripts, animates, embeds or lets HTML in again.
SVG = set("""
script style a use image feimage animate animatecolor animatemotion animatetransform set handler listener foreignobject
title desc iframe embed object audio video discard mpath tref cursor font-face-uri
""".split())
MATHML = set("maction annotation-xml mglyph malignmark mstyle-script".split())
ATTRIBUTES = set("""
srcdoc formaction http-equiv ping dynsrc lowsrc fscommand seeksegmenttime datasrc datafld dataformatas manifest
autofocus contenteditable attributename is code codebase classid archive profile folder form xml:base
""".split())
URL_ATTRIBUTES = set("""
href src action background cite data longdesc poster usemap to from values by xlink:href altimg icon codebase
""".split())
LINK_SCHEMES = set("""
http https mailto tel sms xmpp irc ircs news nntp ftp ftps sftp magnet geo gopher gemini matrix bitcoin webcal ssh git
svn callto sip sips urn doi acct
""".split())
RASTER = re.compile(r"data:image/(?:png|gif|jpe?g|webp|avif|bmp|x-icon)[;,]", re.I)
NAME = re.compile(r"[a-z_][a-z0-9_.:-]*", re.I)
CSS = re.compile(r"""
  expression\( | javascript: | vbscript: | -moz-binding | behaviou?r\s*: | @import | @charset | </ | <!-- | include-source
  | position\s*:\s*(?:fixed|absolute|sticky) | progid: | -o-link | -webkit-user-modify | accelerator\s*:
""", re.X)
CSS_URL = re.compile(r"(?:url|src|image-set|image)\(\s*[\"']?\s*([^\"')]*)")


def dangers(tree):
    """Each dangerous thing in a tree, in words."""
    found = []
    for node in tree.nodes():
        if node.name == "#comment":
            if re.search(r"<|\[if|-->|--!>", node.text(), re.I):
                found.append(f"comment with markup: {node.text()[:60]}")
            continue
        found += element_dangers(node)
    return found


def element_dangers(node):
    """Whether an element does harm by its name or by an attribute."""
    name = node.name.lower()
    found = []
    if name in ELEMENTS or not NAME.fullmatch(name) or (node.space == "svg" and name in SVG) or name in MATHML:
        found.append(f"<{node.name}> in {node.space}")
    elif name == "iframe" and not node.attributes.get("src", "").lower().startswith("https://"):
        found.append(f"<iframe src={node.attributes.get('src')!r}>")
    elif name == "iframe" and node.text().strip():
        found.append("<iframe> with content")
    for key, value in node.attributes.items():
        key = key.lower()
        local = key.rpartition(":")[2]
        if key.startswith("on") or key in ATTRIBUTES or not NAME.fullmatch(key):
            found.append(f"{node.name} {key}={value[:60]!r}")
        elif key == "style" and is_bad_css(value):
            found.append(f"{node.name} style={value[:80]!r}")
        elif key in ("srcset", "imagesrcset") and any(is_bad_url("img", "src", part) for part in re.split(r"[\s,]+(?=\w+:)", value)):
            found.append(f"{node.name} {key}={value[:60]!r}")
        elif (key in URL_ATTRIBUTES or local in URL_ATTRIBUTES) and is_bad_url(name, local, value):
            found.append(f"{node.name} {key}={value[:60]!r}")
    return found


def decoded(text):
    """Text with every reference and percent sign resolved, however often it was encoded, without controls and spaces."""
    for _ in range(5):
        plain = re.sub(r"[\s\x00-\x20\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd]", "", text)
        plain = html.unescape(urllib.parse.unquote(plain))
        if plain == text:
            break
        text = plain
    return text


def is_bad_url(element, key, url):
    """Whether a URL has a scheme that readers must not be given there."""
    for text in (re.sub(r"[\x00-\x20]", "", url), decoded(url)):
        found = re.match(r"([a-z][a-z0-9+.-]*):", text, re.I)
        if not found:
            if re.match(r"[^/?#]*(?:script|data)\s*:", text, re.I):
                return True
            continue
        scheme = found.group(1).lower()
        if key in ("src", "background", "poster", "data") and RASTER.match(text):
            continue
        allowed = LINK_SCHEMES if key in ("href", "cite") else {"http", "https"}
        if scheme not in allowed:
            return True
    return False


def is_bad_css(style):
    """Whether a style runs code, loads by another scheme than http and https, or leaves its place."""
    for text in (style, decoded(style)):
        plain = re.sub(r"/\*.*?(?:\*/|\Z)", "", unescaped(text), flags=re.S).lower()
        squeezed = re.sub(r"[\x00-\x20]", "", plain)
        if CSS.search(plain) or CSS.search(squeezed):
            return True
        for match in CSS_URL.finditer(squeezed):
            scheme = re.match(r"([^/?#]*?):", match.group(1))
            if scheme and scheme.group(1) not in ("http", "https") and not RASTER.match(match.group(1)):
                return True
    return False


def unescaped(style):
    """CSS with its escapes resolved (CSS Syntax §4.3.7)."""
    def character(match):
        number = int(match.group(1), 16) if match.group(1) else None
        if number is None:
            return match.group(2)
        return chr(number) if 0 < number < 0x110000 else ""
    return re.sub(r"\\(?:([0-9a-f]{1,6})\s?|(.))", character, style, flags=re.I | re.S)
