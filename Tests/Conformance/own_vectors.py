"""Vectors of our own: shapes that turn into script when a parser reads again what another wrote, and hidden schemes."""

TAB, NEW_LINE, NUL = "\t", "\n", "\0"
IMAGE = "<img src=x onerror=alert(1)>"

# What is dangerous as it stands, to a parser of today.
BAD = f"""
<script>alert(1)</script>
<svg><script>alert(1)</script></svg>
<svg><script xlink:href="data:,alert(1)"></script></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;{IMAGE}">
<math><mtext><table><mglyph><style><math>{IMAGE}
<form><math><mtext></form><form><mglyph><style></math>{IMAGE}
<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style>{IMAGE}"></style></h1>
<svg></p><style><a id="</style>{IMAGE}">
<svg><title><style><a title="</style></title>{IMAGE}">
<svg><desc><noscript><p title="</noscript>{IMAGE}">
<svg><foreignObject><p><style><a title="</style>{IMAGE}"></style></p></foreignObject></svg>
<svg><foreignObject><iframe src="javascript:alert(1)"></iframe></foreignObject></svg>
<noscript><p title="</noscript>{IMAGE}">
<noscript><style></noscript>{IMAGE}</style>
<noembed><p title="</noembed>{IMAGE}">
<noframes><p title="</noframes>{IMAGE}">
<xmp><p title="</xmp>{IMAGE}">
<iframe><p title="</iframe>{IMAGE}">
<textarea><p title="</textarea>{IMAGE}">
<title><p title="</title>{IMAGE}">
<style><p title="</style>{IMAGE}">
<template>{IMAGE}</template>
<template><script>alert(1)</script></template>
<select><template><p title="</select>{IMAGE}">
<select><option><style></option></select>{IMAGE}</style>
<select><noscript></select>{IMAGE}
<table><td><select><form><table></form></select>{IMAGE}
<form><div></form><form action="javascript:alert(1)"><button>x</button>
<form id=a><input name=attributes><button form=a formaction=javascript:alert(1)>x</button></form>
<a href="javascript:alert(1)">x</a>
<a href=" &#14; javascript:alert(1)">x</a>
<a href="jav&#x09;ascript:alert(1)">x</a>
<a href="jav&#x0A;ascript:alert(1)">x</a>
<a href="jav&#x0D;ascript:alert(1)">x</a>
<a href="&#1;javascript:alert(1)">x</a>
<a href="javascript&colon;alert(1)">x</a>
<a href="javascript&#0000058alert(1)">x</a>
<a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)">x</a>
<a href="&#0000106&#0000097&#0000118&#0000097&#0000115&#0000099&#0000114&#0000105&#0000112&#0000116&#0000058alert(1)">x</a>
<a href="&Tab;java&NewLine;script&colon;alert&lpar;1&rpar;">x</a>
<a href="JaVaScRiPt:alert(1)">x</a>
<a href="javascript://example.org/%0aalert(1)">x</a>
<a href="vbscript:msgbox(1)">x</a>
<a href="livescript:alert(1)">x</a>
<a href="data:text/html,<script>alert(1)</script>">x</a>
<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>
<a href="blob:https://example.org/1">x</a>
<a href="file:///etc/passwd">x</a>
<a href="view-source:javascript:alert(1)">x</a>
<a href="feed:javascript:alert(1)">x</a>
<a href="https://example.org/" ping="https://example.org/p" onclick=alert(1)>x</a>
<a href="https://example.org/"/onclick=alert(1)>x</a>
<a href='https://example.org/'"onclick=alert(1)>x</a>
<p onclick
=alert(1)>x</p>
<p/onclick=alert(1)>x</p>
<p a="`"onclick=alert(1)>x</p>
<img src="javascript:alert(1)">
<img src=`javascript:alert(1)` onerror=alert(1)>
<img srcset="javascript:alert(1) 1x">
<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+">
<img src="x` `<script>alert(1)</script>"` `>
<img/src/onerror=alert(1)>
<image src=x onerror=alert(1)>
<video src=x onerror=alert(1)></video>
<video poster="javascript:alert(1)"></video>
<video><source onerror=alert(1)></video>
<audio src=x onloadstart=alert(1)></audio>
<details open ontoggle=alert(1)>x</details>
<svg onload=alert(1)>
<svg><a xlink:href="javascript:alert(1)"><text y=20>x</text></a></svg>
<svg><a><animate attributeName=href values=javascript:alert(1) /><text y=20>x</text></a></svg>
<svg><a><set attributeName=href to=javascript:alert(1) /><text y=20>x</text></a></svg>
<svg><animate onbegin=alert(1) attributeName=x dur=1s>
<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><a xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='javascript:alert(1)'/></svg>#x"/></svg>
<svg><use xlink:href="//example.org/x.svg#x"></use></svg>
<svg><image href="javascript:alert(1)"/></svg>
<svg><handler type="text/javascript">alert(1)</handler></svg>
<math href="javascript:alert(1)">x</math>
<math><mi xlink:href="javascript:alert(1)">x</mi></math>
<math><maction actiontype="statusline#x" xlink:href="javascript:alert(1)">x</maction></math>
<math><annotation-xml encoding="text/html"><style><img title="</style>{IMAGE}"></style></annotation-xml></math>
<math><annotation-xml encoding="application/xhtml+xml"><svg><style><img title="</style>{IMAGE}">
<iframe src="javascript:alert(1)"></iframe>
<iframe srcdoc="<script>alert(1)</script>"></iframe>
<iframe src="data:text/html,<script>alert(1)</script>"></iframe>
<object data="javascript:alert(1)"></object>
<object data="data:text/html,<script>alert(1)</script>"></object>
<embed src="javascript:alert(1)">
<applet code="x.class"></applet>
<base href="javascript:alert(1)//">
<link rel=stylesheet href="javascript:alert(1)">
<link rel=import href="https://example.org/x">
<meta http-equiv=refresh content="0;url=javascript:alert(1)">
<meta http-equiv="Set-Cookie" content="x=1">
<frameset onload=alert(1)><frame src="javascript:alert(1)"></frameset>
<style>@import 'https://example.org/x.css';</style>
<p style="background:url(javascript:alert(1))">x</p>
<p style="background:url(&quot;javascript:alert(1)&quot;)">x</p>
<p style="background:u\\72l(javascript:alert(1))">x</p>
<p style="width:expression(alert(1))">x</p>
<p style="width:expr/**/ession(alert(1))">x</p>
<p style="width:e\\78pression(alert(1))">x</p>
<p style="-moz-binding:url(https://example.org/x.xml#y)">x</p>
<p style="behavior:url(x.htc)">x</p>
<p style="position:fixed;top:0;left:0;width:100%;height:100%">x</p>
<p style="POSITION: absolute; inset: 0">x</p>
<p style="position:/**/sticky">x</p>
<p style="filter:progid:DXImageTransform.Microsoft.Alpha()">x</p>
<p style="@import 'https://example.org/x.css'">x</p>
<div style="background-image:\\0075\\0072\\006C\\0028'\\006a\\0061\\0076\\0061\\0073\\0063\\0072\\0069\\0070\\0074\\003a alert(1)'\\0029">x</div>
<table background="javascript:alert(1)"><tr><td background="javascript:alert(1)">x</table>
<blockquote cite="javascript:alert(1)">x</blockquote>
<input type=image src=x onerror=alert(1)>
<isindex action="javascript:alert(1)" type=image>
<button onfocus=alert(1) autofocus>x</button>
<keygen autofocus onfocus=alert(1)>
<marquee onstart=alert(1)>x</marquee>
<bgsound src="javascript:alert(1)">
<layer src="https://example.org/x.js"></layer>
<!--[if gte IE 4]><script>alert(1)</script><![endif]-->
<!--><script>alert(1)</script>-->
<!--a--!><script>alert(1)</script>
<!--- ><script>alert(1)</script> --->x--><script>alert(1)</script>
<![CDATA[<script>alert(1)</script>]]>
<svg><![CDATA[><image xlink:href="]]>{IMAGE}</svg>
<?xml-stylesheet href="javascript:alert(1)"?><script>alert(1)</script>
<<script>alert(1);//<</script>
<scr<script>ipt>alert(1)</scr</script>ipt>
<script/x>alert(1)</script>
<SCRIPT SRC=//example.org/x></SCRIPT
><p>
<a<b onclick=alert(1)>x</a>
<p title="&quot;&gt;{IMAGE.replace('<', '&lt;')}">x</p>{IMAGE}
<plaintext>{IMAGE}
<listing>&lt;img onerror=x&gt;{IMAGE}</listing>
<b><p><b><p><b><script>alert(1)</script>
<a><table><a href="javascript:alert(1)">x</a></table></a>
<dialog open onclose=alert(1)><form method=dialog><button>x</button></form></dialog>
<p contenteditable autofocus onfocus=alert(1)>x</p>
<p is="x-y" slot=z>x</p>
""".strip().split("\n<")
BAD = [vector if vector.startswith("<") else "<" + vector for vector in BAD]
BAD += [
    f"<a href=\"java{NUL}script:alert(1)\" onclick=alert(1)>x</a>", f"<scr{NUL}ipt>alert(1)</scr{NUL}ipt><script>alert(1)</script>",
    f"<a href=\"{TAB}java{NEW_LINE}script{TAB}:alert(1)\">x</a>", f"<img{NUL} src=x onerror{TAB}={NEW_LINE}alert(1)>",
    "<div>" * 600 + "<script>alert(1)</script>", "<svg>" * 300 + "<style><a title='</style>" + IMAGE + "'>",
    "<a>" * 50 + "<table>" * 20 + IMAGE, "<math><mtext>" * 150 + "<mglyph><style><!--</style><img title=\"--&gt;" + IMAGE + '">',
    "<div>" * 510 + "<table><a><table><a><style><svg><a title='</style>" + IMAGE + "'>",
]
# What only a whole page would run, not a fragment of one.
PAGES = ["<body onload=alert(1)>", "<html onclick=alert(1)>", "<head><base href='javascript:x'></head><frameset onload=alert(1)>"]
# Text that is only dangerous if something decodes it once more than it should.
TEXTS = [
    "&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;", "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;",
    "<code>&lt;svg onload=alert(1)&gt;</code>", '<p title="&lt;script&gt;alert(1)&lt;/script&gt;">x</p>',
    "<pre>&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;</pre>", "<img alt='&lt;script&gt;alert(1)&lt;/script&gt;' src='https://example.org/a.png'>",
    "<textarea>&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;</textarea>", "&lt;!--&lt;script&gt;alert(1)&lt;/script&gt;--&gt;",
    "<math><mi>&lt;script&gt;alert(1)&lt;/script&gt;</mi></math>", "&#60;iframe src=javascript:alert(1)&#62;", "&ltscript>alert(1)&lt/script>",
]
# What no judge may take offence at.
GOOD = [
    "<p>on script: <code>&lt;script&gt;</code> javascript:</p>", '<a href="https://example.org/?u=javascript:x&amp;data:y">x</a>',
    '<a href="mailto:a@example.org">a</a><a href="#data:x">b</a>', '<p style="color:red;text-align:center">x</p>',
    '<p style="background:url(https://example.org/a.png)">x</p>', '<img src="https://example.org/on.png" alt="onerror=x" srcset="https://example.org/a.png 1x, https://example.org/b.png 2x">',
    '<iframe src="https://www.youtube.com/embed/x" allowfullscreen></iframe>', "<math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>",
    "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", "<table><caption>c</caption><tbody><tr><td colspan=2>x</td></tr></tbody></table>",
    "<details><summary>s</summary>x</details><figure><figcaption>f</figcaption></figure>", "<!--more--><video controls src=https://example.org/a.mp4></video>",
]
