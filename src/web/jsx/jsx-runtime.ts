import type { Written } from "./attributes.ts";
import { elements, everywhere, voids } from "./elements.ts";

/** HTML that this file made: text cannot become one, nor can a row or JSON look like one. */
class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  static textOf(html: Html): string {
    return html.#text;
  }

  static isMade(value: object): value is Html {
    return #text in value;
  }
}
// What was drawn does not lead back to the class that could draw anything.
Reflect.deleteProperty(Html.prototype, "constructor");
export type { Html };

/** What may stand within an element: text is escaped, and what says yes, no or nothing is not drawn. */
export type Children = Html | string | number | bigint | boolean | null | undefined | readonly Children[];

/** A function from what it is told to a piece of a page. */
export type Component<Props> = (props: Props) => Html | null;

type Elements = typeof elements;
type ElementName = keyof Elements;
type Everywhere = Written<typeof everywhere>;
type Within<Name> = Name extends (typeof voids)[number] ? unknown : { children?: Children };
type Attributes<Name extends ElementName> = Written<Elements[Name]> & Everywhere & Within<Name>;

/** What the compiler asks of this file about the types of JSX. */
export declare namespace JSX {
  type Element = Html;
  interface ElementChildrenAttribute {
    children: unknown;
  }
  type IntrinsicElements = { [Name in ElementName]: Attributes<Name> };
}

/** Draws one element or component at once, after everything within it. This is what JSX becomes. */
export function jsx<Name extends ElementName>(tag: Name, props: Attributes<Name>): Html;
export function jsx<Props>(tag: Component<Props>, props: Props): Html;
export function jsx(tag: string | Component<object>, props: Readonly<Record<string, unknown>>): Html {
  if (typeof tag === "function") return tag(props) ?? nothing;
  const { open, close, names } = known.get(tag) ?? unheardOf(tag);
  let html = open;
  for (const name in props) {
    if (name === "children" && close !== null) continue;
    const value = props[name];
    if (value === undefined || value === null || value === false) continue;
    html += names.get(name) ?? unnamed(tag, name);
    if (typeof value === "string") {
      if (value !== "") html += `="${escaped(value)}"`;
    } else if (typeof value === "number") html += `="${value}"`;
    else if (value !== true) throw new Error(`The attribute ${name} of <${tag}> holds what cannot be drawn`);
  }
  if (close === null) return new Html(`${html}/>`);
  return new Html(`${html}>${drawn(props["children"])}${close}`);
}

/** The same, where the compiler sees more than one child. */
export const jsxs = jsx;

/** Children without an element around them. */
export function Fragment({ children }: { children?: Children }): Html {
  return new Html(drawn(children));
}

/** The text of a page, to be sent. */
export const htmlOf = (page: Html): string => Html.textOf(page);

const nothing = new Html("");

type Known = { open: string; close: string | null; names: Map<string, string> };

const known = new Map<string, Known>(
  Object.entries(elements).map(([tag, attributes]) => [
    tag,
    {
      open: `<${tag}`,
      close: voids.some((one) => one === tag) ? null : `</${tag}>`,
      names: new Map(Object.keys({ ...everywhere, ...attributes }).map((name) => [name, ` ${name}`])),
    },
  ]),
);

function unheardOf(tag: string): never {
  throw new Error(`There is no element <${tag}> in src/web/jsx/elements.ts`);
}

function unnamed(tag: string, name: string): never {
  throw new Error(`<${tag}> has no attribute "${name}" in src/web/jsx/elements.ts`);
}

function drawn(value: unknown): string {
  if (typeof value === "string") return escaped(value);
  if (value === null || value === undefined || typeof value === "boolean") return "";
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) {
    let html = "";
    for (const each of value) html += drawn(each);
    return html;
  }
  if (typeof value === "object" && Html.isMade(value)) return Html.textOf(value);
  throw new Error(`A page holds what cannot be drawn: ${typeof value}`);
}

const special = /["&<]/;

/** The text, harmless in an element and between double quotes. */
function escaped(text: string): string {
  if (!special.test(text)) return text;
  let html = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = signFor(text.charCodeAt(at));
    if (sign === null) continue;
    html += text.slice(from, at) + sign;
    from = at + 1;
  }
  return html + text.slice(from);
}

function signFor(code: number): string | null {
  if (code === 34) return "&quot;";
  if (code === 38) return "&amp;";
  return code === 60 ? "&lt;" : null;
}
