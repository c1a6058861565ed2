import assert from "node:assert/strict";
import { gunzipSync } from "node:zlib";
import { type HTMLElement, parse } from "node-html-parser";
import type { Town } from "./town.ts";

const site = "http://localhost:3000";

/** What came back, after following where it led. */
export type Answer = {
  status: number;
  path: string;
  /** The place on the page to which the address points, without its #. */
  place: string;
  html: string;
  words: string;
  page: HTMLElement;
  headers: Headers;
};

/** Somebody with a browser that runs no script: it keeps cookies, follows redirects, and fills in forms that are really there. */
export class Visitor {
  readonly #cookies = new Map<string, string>();
  here: Answer | null = null;

  constructor(
    readonly town: Town,
    readonly userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  ) {}

  /** Puts a cookie into the browser. */
  bring(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  /** What the browser keeps under a name. */
  cookie(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  /** Opens an address. */
  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#follow(new Request(new URL(path, site), { headers: { ...this.#headers(), ...headers } }));
  }

  /** Posts fields to an address, form or no form. */
  post(
    path: string,
    fields: Record<string, string | string[]> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
      for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
    }
    return this.#follow(
      new Request(new URL(path, site), {
        method: "POST",
        headers: { ...this.#headers(), origin: site, "sec-fetch-site": "same-origin", ...headers },
        body,
      }),
    );
  }

  /** A request as this browser would begin it, for stories that go on by hand. */
  ask(path: string): Request {
    return new Request(new URL(path, site), { headers: this.#headers() });
  }

  /** Sends a form with a file in it to an address, as a browser sends it. */
  async upload(
    path: string,
    fields: Record<string, string>,
    file: { name: string; bytes: Uint8Array<ArrayBuffer> },
  ): Promise<Answer> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append("file", new File([file.bytes], file.name, { type: "text/csv" }));
    const sent = new Response(form);
    const type = sent.headers.get("content-type") ?? "";
    return this.#follow(
      new Request(new URL(path, site), {
        method: "POST",
        headers: { ...this.#headers(), origin: site, "sec-fetch-site": "same-origin", "content-type": type },
        body: await sent.arrayBuffer(),
      }),
    );
  }

  /**
   * Fills in the form whose button says `button` on the page in front of them, and presses it. Fields that the form
   * has and that are not named keep what stands in them; a field that the form lacks fails the story.
   */
  press(button: string, fields: Record<string, string | string[]> = {}): Promise<Answer> {
    const { action, body } = this.#fill(button, fields);
    return this.post(action, body);
  }

  /** The fields that pressing would send; for pressing twice, or for pressing late. */
  prepare(
    button: string,
    fields: Record<string, string | string[]> = {},
  ): { action: string; body: Record<string, string[]> } {
    return this.#fill(button, fields);
  }

  /** Follows the link that says `label`. */
  follow(label: string): Promise<Answer> {
    const link = this.#page()
      .querySelectorAll("a")
      .find((a) => wordsOf(a) === label || wordsOf(a).includes(label));
    assert.ok(link, `There is no link "${label}" on ${this.here?.path}: ${this.here?.words.slice(0, 600)}`);
    return this.get(link.getAttribute("href") ?? "");
  }

  #fill(
    button: string,
    fields: Record<string, string | string[]>,
  ): { action: string; body: Record<string, string[]> } {
    const pressed = this.#page()
      .querySelectorAll("form button")
      .filter((candidate) => wordsOf(candidate) === button || wordsOf(candidate).includes(button));
    // Among several such buttons the one is meant whose form has the fields.
    const forms = pressed.map((candidate) => ({ candidate, form: formOf(candidate) }));
    const chosen = forms.find(({ form }) => Object.keys(fields).every((name) => has(form, name)));
    assert.ok(
      chosen,
      `There is no form with the button "${button}" and the fields ${Object.keys(fields).join(", ") || "(none)"} on ${this.here?.path}: ${this.here?.words.slice(0, 900)}`,
    );
    const body = standing(chosen.form);
    const name = chosen.candidate.getAttribute("name");
    if (name) body[name] = [chosen.candidate.getAttribute("value") ?? ""];
    for (const [field, value] of Object.entries(fields)) body[field] = Array.isArray(value) ? value : [value];
    const own = chosen.candidate.getAttribute("formaction");
    return { action: own ?? chosen.form.getAttribute("action") ?? this.here?.path ?? "/", body };
  }

  #page(): HTMLElement {
    assert.ok(this.here, "Nobody opened a page yet");
    return this.here.page;
  }

  #headers(): Record<string, string> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return { "user-agent": this.userAgent, "accept-encoding": "gzip", ...(cookie ? { cookie } : {}) };
  }

  async #follow(request: Request, hops = 0): Promise<Answer> {
    const response = await this.town.fetch(request);
    for (const line of response.headers.getSetCookie()) this.#keepCookie(line);
    const url = new URL(request.url);
    const to = response.headers.get("location");
    if (to && response.status >= 300 && response.status < 400 && hops < 6) {
      return this.#follow(new Request(new URL(to, url), { headers: this.#headers() }), hops + 1);
    }
    const html = await htmlOf(response, url.pathname);
    const page = parse(html);
    this.here = {
      status: response.status,
      path: url.pathname + url.search,
      place: url.hash.slice(1),
      html,
      page,
      words: wordsOf(page.querySelector("body") ?? page),
      headers: response.headers,
    };
    return this.here;
  }

  #keepCookie(line: string): void {
    const [pair = "", ...rest] = line.split(";");
    const [name = "", value = ""] = pair.split("=");
    if (value === "" || rest.some((part) => /max-age=0\b/i.test(part))) this.#cookies.delete(name.trim());
    else this.#cookies.set(name.trim(), value);
  }
}

/** The page as the browser unpacks it. What is packed shows no secret, for its length would give the secret away. */
async function htmlOf(response: Response, path: string): Promise<string> {
  if (response.headers.get("content-encoding") !== "gzip") return response.text();
  const html = gunzipSync(await response.arrayBuffer()).toString();
  const isPage = response.headers.get("content-type")?.startsWith("text/html");
  assert.ok(
    !isPage || !secretsIn(html),
    `The page ${path} shows a secret and is compressed: ${secretsIn(html)?.join(" ")}`,
  );
  return html;
}

// As our secrets and tokens are: long, and of letters of both kinds and digits.
const secretsIn = (html: string): RegExpMatchArray | null =>
  html.match(/(?<![\w-])(?=[\w-]*[A-Z])(?=[\w-]*[a-z])(?=[\w-]*\d)[\w-]{38,120}(?![\w-])/g);

const wordsOf = (element: HTMLElement): string => element.structuredText.replace(/\s+/g, " ").trim();

function formOf(element: HTMLElement): HTMLElement {
  const id = element.getAttribute("form");
  const form = id ? null : element.closest("form");
  assert.ok(form, "A button stands outside every form");
  return form;
}

const has = (form: HTMLElement, name: string): boolean =>
  form.querySelectorAll("input, select, textarea").some((field) => field.getAttribute("name") === name);

/** What a browser would send of a form that nobody touched. */
function standing(form: HTMLElement): Record<string, string[]> {
  const body: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string): void => {
    if (name) (body[name] ??= []).push(value);
  };
  for (const field of form.querySelectorAll("input, select, textarea")) {
    const name = field.getAttribute("name");
    if (field.hasAttribute("disabled")) continue;
    if (field.tagName === "TEXTAREA") add(name, field.text.replace(/^\n/, ""));
    else if (field.tagName === "SELECT") {
      const options = field.querySelectorAll("option");
      const option = options.find((one) => one.hasAttribute("selected")) ?? options[0];
      if (option) add(name, option.getAttribute("value") ?? option.text);
    } else if (["checkbox", "radio"].includes(field.getAttribute("type") ?? "")) {
      if (field.hasAttribute("checked")) add(name, field.getAttribute("value") ?? "on");
    } else if (field.getAttribute("type") !== "submit") add(name, field.getAttribute("value") ?? "");
  }
  return body;
}
