/** The smallest escaping runtime that could serve: the yardstick for the libraries. */
class Html {
  constructor(readonly text: string) {}
}
const special = /[&<>"]/;
const escape = (text: string) =>
  special.test(text)
    ? text.replace(/[&<>"]/g, (c) =>
        c === "&" ? "&amp;" : c === "<" ? "&lt;" : c === ">" ? "&gt;" : "&quot;",
      )
    : text;
const voids = new Set(["input", "br", "img", "link", "meta", "hr"]);

function child(value: unknown): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(child).join("");
  if (value === null || value === undefined || typeof value === "boolean") return "";
  return escape(String(value));
}

export function jsx(tag: string | ((props: object) => Html), props: Record<string, unknown>): Html {
  if (typeof tag === "function") return tag(props);
  let out = `<${tag}`;
  for (const name in props) {
    const value = props[name];
    if (name === "children" || value === false || value === null || value === undefined) continue;
    out += value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`;
  }
  return new Html(voids.has(tag) ? `${out}>` : `${out}>${child(props["children"])}</${tag}>`);
}
export const jsxs = jsx;
export const render = (page: Html) => page.text;
