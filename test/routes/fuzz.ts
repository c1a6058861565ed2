import fc from "fast-check";
import { type HTMLElement, parse } from "node-html-parser";
import { writtenIn } from "../../src/web/written.tsx";
import type { Visitor } from "../support.ts";
import { flawsOf } from "../valid-html.ts";
import { everyForm, type FoundForm, valueShown, within } from "./forms.ts";
import { type Input, inputsFor } from "./fuzz.inputs.ts";
import type { Undone } from "./undone.ts";
import type { World } from "./world.ts";

/** How many inputs, from which seed, and to which routes alone. */
export type Wish = { runs: number; seed: number; only: string };

/** Something that must not be, once for each route and kind, with the input that showed it. */
export type Finding = { route: string; what: string; input: string };

export type Figures = {
  forms: FoundForm[];
  inputs: number;
  statuses: Map<number, number>;
  findings: Finding[];
};

const site = "http://localhost:3000";

/** Sends inputs to every form, one after the other, each within the same world. Looks for the forms where they are not known. */
export async function fuzz(
  world: World,
  undone: Undone,
  wish: Wish,
  known?: readonly FoundForm[],
): Promise<Figures> {
  const forms = (known ?? (await everyForm(world, undone))).filter(({ route }) => route.includes(wish.only));
  const ids = [...new Set([...Object.values(world.things), ...Object.values(world.others)])];
  const complaints = complaintsOf(world);
  const statuses = new Map<number, number>();
  const findings = new Map<string, Finding>();
  let inputs = 0;
  for (const [place, form] of forms.entries()) {
    const numRuns = shareOf(wish, place, forms.length);
    if (numRuns === 0) continue;
    for (const input of fc.sample(inputsFor(form, ids), { numRuns, seed: wish.seed + place })) {
      const { status, troubles } = await within(world, undone, form.scene, () => tryOut(world, form, input));
      troubles.push(...complaints.splice(0));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      inputs += 1;
      for (const what of troubles) {
        const key = `${form.route} ${what.slice(0, 60)}`;
        if (!findings.has(key)) findings.set(key, { route: form.route, what, input: shown(input) });
      }
    }
  }
  return { forms, inputs, statuses, findings: [...findings.values()] };
}

/** As many for each form; where they do not go round, the seed says where they begin. */
function shareOf({ runs, seed }: Wish, place: number, forms: number): number {
  const turn = (place + (seed % forms)) % forms;
  return Math.floor(runs / forms) + (turn < runs % forms ? 1 : 0);
}

/** What the house writes into its log of errors from here on. */
function complaintsOf({ town }: World): string[] {
  const complaints: string[] = [];
  const error = (about: { err?: unknown }): void => {
    const { err } = about;
    complaints.push(`the log says ${err instanceof Error ? (err.stack ?? err.message) : String(err)}`);
  };
  Object.assign(town.house.log, { error });
  return complaints;
}

type Outcome = { status: number; troubles: string[] };

async function tryOut(world: World, form: FoundForm, input: Input): Promise<Outcome> {
  const visitor = world.as(input.isSignedOut ? "signed out" : form.role);
  const answer = await world.town.fetch(await requestOf(visitor, form, input));
  const { status } = answer;
  const text = await answer.text();
  const isPage = (answer.headers.get("content-type") ?? "").startsWith("text/html");
  const troubles = [
    ...(status >= 500 ? [`answered ${status}`] : []),
    ...(isPage ? flawsOf(text) : []),
    ...(isPage && status >= 400 && status !== 413 ? lostWords(form, input, text) : []),
    ...(await whereItLeads(world, visitor, answer)),
  ];
  return { status, troubles };
}

/** What a browser sends for a form, or for a link that is one. */
export async function requestOf(
  visitor: Visitor,
  form: FoundForm,
  { fields, tail, file }: Input,
): Promise<Request> {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  if (form.route.startsWith("GET ")) return plain(visitor.ask(`${form.action}?${body.toString()}`));
  const { headers } = plain(visitor.ask(form.action));
  headers.set("origin", site);
  headers.set("sec-fetch-site", "same-origin");
  const url = new URL(form.action, site);
  if (!file) {
    headers.set("content-type", "application/x-www-form-urlencoded");
    return new Request(url, { method: "POST", headers, body: body.toString() + tail });
  }
  const parts = new FormData();
  for (const [name, value] of fields) if (name !== "file") parts.append(name, value);
  parts.append("file", new File([file], "list.csv"));
  const sent = new Response(parts);
  headers.set("content-type", sent.headers.get("content-type") ?? "");
  return new Request(url, { method: "POST", headers, body: await sent.arrayBuffer() });
}

/** Asks for what a person reads, not for what travels. */
function plain(request: Request): Request {
  request.headers.delete("accept-encoding");
  return request;
}

/** After a change one sees a page of ours, and it stands. */
async function whereItLeads(world: World, visitor: Visitor, answer: Response): Promise<string[]> {
  const to = answer.headers.get("location");
  if (!to) return [];
  const url = URL.parse(to, site);
  if (url?.origin !== site) return [`leads away, to ${to}`];
  for (const line of answer.headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    visitor.bring(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
  }
  const next = await world.town.fetch(plain(visitor.ask(url.pathname + url.search)));
  const text = await next.text();
  if (next.status >= 500) return [`leads to a page that answers ${next.status}`];
  const isPage = (next.headers.get("content-type") ?? "").startsWith("text/html");
  return isPage ? flawsOf(text).map((flaw) => `leads to a page with a flaw: ${flaw}`) : [];
}

/**
 * What was typed into a field that can be seen, and stands neither in it when the form comes back nor among what is given
 * back with a refusal. A person cannot change what a form carries unseen, such as which kind it is of: then another comes.
 */
function lostWords(form: FoundForm, { fields }: Input, html: string): string[] {
  const all = parse(html).querySelectorAll("input, textarea");
  const there = all.filter(isSeen);
  const sent = (wanted: string): string => fields.find(([name]) => name === wanted)?.[1] ?? "";
  const isTampered = form.fields.some(
    ({ kind, name, standing }) =>
      kind === "hidden" && name !== "id" && name !== "version" && sent(name) !== standing[0],
  );
  if (isTampered) return [];
  return form.fields
    .filter(({ kind }) => kind === "line" || kind === "words")
    .flatMap(({ name }) => {
      const typed = sent(name);
      if (kept(typed).trim() === "") return [];
      const own = there.filter((field) => field.getAttribute("name") === name);
      if (own.length === 0 && writtenIn([[name, typed]]).length === 0) return [];
      // Where one goes from page to page, what was written on another page goes along; unseen it keeps its lines.
      const isCarried = (field: HTMLElement): boolean =>
        field.getAttribute("name") === name &&
        lined(isSeen(field) ? valueShown(field) : (field.getAttribute("value") ?? "")) === lined(kept(typed));
      if (own.length === 0 && all.some(isCarried)) return [];
      const places = own.length > 0 ? own : there.filter((field) => field.hasAttribute("readonly"));
      return places.some((field) => valueShown(field) === asShown(typed, field))
        ? []
        : [`the words in "${name}" are lost${own.length === 0 ? ", and so is the field" : ""}`];
    });
}

const isSeen = (field: HTMLElement): boolean => field.getAttribute("type") !== "hidden";

// Halves of characters do not travel, and no page can hold a NUL.
const kept = (typed: string): string => typed.toWellFormed().replaceAll("\0", "");

const lined = (text: string): string => text.replaceAll(/\r\n?/g, "\n");

const asShown = (typed: string, field: HTMLElement): string =>
  field.tagName === "TEXTAREA" ? lined(kept(typed)) : kept(typed).replaceAll(/[\r\n]/g, "");

function shown({ fields, tail, file, isSignedOut }: Input): string {
  const short = (text: string): string =>
    text.length > 90 ? `${text.slice(0, 90)}… (${text.length})` : text;
  const all = fields
    .slice(0, 30)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(short(value))}`);
  const rest = [
    tail && `then ${short(tail)}`,
    file && `a file of ${file.length} bytes`,
    isSignedOut && "signed out",
  ].filter(Boolean);
  return [...all, ...rest].join(", ");
}
