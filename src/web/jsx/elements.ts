import { amount, flag, needed, number, oneOf, text } from "./attributes.ts";

/** What any element may have. */
export const everywhere = {
  id: text,
  class: text,
  hidden: flag,
  lang: text,
  role: oneOf("alert", "status"),
  tabindex: number,
  title: text,
  itemscope: flag,
  itemtype: text,
  itemprop: text,
  "aria-current": oneOf("page", "step", "true"),
  "aria-describedby": text,
  "aria-hidden": oneOf("true"),
  "aria-invalid": oneOf("true"),
  "aria-label": text,
};

const plain = {};

/** How a drawing within the page is painted. */
const paint = {
  fill: text,
  stroke: text,
  "stroke-width": text,
  "stroke-dasharray": text,
  "stroke-linecap": oneOf("round"),
  "stroke-linejoin": oneOf("round"),
};

/** The elements that have neither children nor an end. */
export const voids = ["br", "hr", "img", "input", "link", "meta"] as const;

/**
 * Every element that the house draws, with the attributes it may have: whatever is not in here is an error when types
 * are checked, and again when it is drawn. A new lamp or attribute is a line more. Listeners, style and whatever else
 * could carry script or HTML have no place here.
 */
export const elements = {
  html: plain,
  head: plain,
  title: plain,
  meta: { charset: text, name: text, property: text, content: text, media: text },
  link: {
    rel: needed(oneOf("alternate", "canonical", "icon", "stylesheet")),
    href: needed(text),
    type: text,
  },
  script: { type: needed(oneOf("module")), src: needed(text) },
  body: plain,

  header: plain,
  main: { "data-unsent": text },
  footer: plain,
  nav: plain,
  section: plain,
  article: plain,
  h1: plain,
  h2: plain,
  h3: plain,
  h4: plain,

  a: { href: needed(text), rel: text, target: oneOf("_blank") },
  bdi: plain,
  blockquote: plain,
  br: plain,
  code: plain,
  dd: plain,
  details: { open: flag, name: text },
  div: { "data-when": text },
  dl: plain,
  dt: plain,
  em: plain,
  hr: plain,
  img: { src: needed(text), alt: needed(text), width: number, height: number },
  li: plain,
  mark: plain,
  ol: plain,
  p: plain,
  pre: plain,
  small: plain,
  span: plain,
  strong: plain,
  summary: plain,
  time: { datetime: text },
  ul: plain,

  button: {
    type: oneOf("submit"),
    name: text,
    value: amount,
    formaction: text,
  },
  fieldset: plain,
  form: {
    method: needed(oneOf("get", "post")),
    action: text,
    enctype: oneOf("multipart/form-data"),
    novalidate: flag,
  },
  input: {
    type: needed(
      oneOf(
        "checkbox",
        "date",
        "email",
        "file",
        "hidden",
        "number",
        "radio",
        "search",
        "tel",
        "text",
        "time",
        "url",
      ),
    ),
    name: text,
    value: amount,
    checked: flag,
    required: flag,
    readonly: flag,
    accept: text,
    autocomplete: text,
    autocapitalize: oneOf("none"),
    spellcheck: oneOf("false"),
    inputmode: oneOf("text", "numeric", "email", "tel", "url"),
    min: amount,
    max: amount,
  },
  label: { for: text },
  legend: plain,
  optgroup: { label: needed(text) },
  option: { value: needed(text), selected: flag, "data-alias": text },
  progress: { max: number, value: number },
  select: { name: text, required: flag },
  textarea: {
    name: text,
    required: flag,
    readonly: flag,
    rows: number,
    autocomplete: text,
    autocapitalize: oneOf("none"),
    spellcheck: oneOf("false"),
  },

  svg: { viewBox: text, width: text, height: text, ...paint },
  g: paint,
  path: { d: text, ...paint },
  circle: { cx: text, cy: text, r: text, ...paint },

  "copy-text": plain,
  "print-page": plain,
  "keep-words": plain,
  "zone-guess": { guess: oneOf("") },
  "count-down-words": { limit: needed(number) },
  "interview-draft": { does: needed(oneOf("keep", "offer", "begin", "end")), kept: text, gone: text },
  "live-page": { changes: needed(text), page: needed(text), lines: needed(text) },
  "time-left": {
    left: needed(number),
    started: needed(text),
    many: needed(text),
    one: needed(text),
    few: needed(text),
    over: needed(text),
  },
  "passkey-lamp": {
    purpose: needed(text),
    origin: needed(text),
    challenge: needed(text),
    "when-cancelled": needed(text),
    "when-failed": needed(text),
    "when-known": text,
  },
};
