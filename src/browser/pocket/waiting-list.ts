import { button, made } from "./made.ts";
import type { Waiting } from "./pocket-store.ts";

/** What can be done with a card that waits. */
export type Acts = {
  /** Null on a page that has no form for it. */
  change: ((one: Waiting) => void) | null;
  throwAway: (one: Waiting) => void;
  keepAsNote: (one: Waiting, name: string) => void;
};

type Words = { tried: string; noName: string };

/** The cards that wait, each with what was written on its back, why it waits, and what can be done. */
export function listOf(all: readonly Waiting[], words: Words, acts: Acts): HTMLUListElement {
  const list = made("ul", "lines");
  list.append(...all.map((one) => made("li", "", entryOf(one, words, acts))));
  return list;
}

function entryOf(one: Waiting, words: Words, acts: Acts): HTMLDivElement {
  const entry = made("div", "entry", made("p", "entry-title", titleOf(one)));
  entry.append(made("p", "line", `Written ${new Date(one.at).toLocaleString("en-GB", when)}`));
  if (one.written.length > 0) entry.append(factsOf(one.written));
  if (one.refused !== undefined)
    entry.append(made("p", "notice waits", one.refused), noteForm(one, words, acts));
  else if (one.tried) entry.append(made("p", "line", words.tried));
  entry.append(buttonsOf(one, acts));
  return entry;
}

const when = { weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" } as const;

function titleOf(one: Waiting): string {
  const value = (name: string): string => one.fields.find(([field]) => field === name)?.[1] ?? "";
  const code = value("code").replaceAll(/[\s-]/g, "");
  return (
    value("name") || `Card ${code.length === 10 ? `${code.slice(0, 5)}-${code.slice(5)}` : value("code")}`
  );
}

function factsOf(written: Waiting["written"]): HTMLDListElement {
  const facts = made("dl", "facts");
  for (const [label, words] of written)
    facts.append(made("div", "", made("dt", "", label), made("dd", "", words)));
  return facts;
}

/** Where there is no such card, what was written can be kept under a name. */
function noteForm(one: Waiting, words: Words, acts: Acts): HTMLFormElement {
  const field = made("input", "");
  field.type = "text";
  const amiss = made("p", "error");
  amiss.setAttribute("role", "alert");
  const form = made("form", "as-note");
  const label = made("label", "", "Keep it without the card. Their name:");
  label.append(field);
  const send = made("button", "button quiet", "Keep as a note");
  send.type = "submit";
  form.append(made("div", "field", label, amiss), send);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const name = field.value.trim();
    amiss.textContent = name ? "" : words.noName;
    if (name) acts.keepAsNote(one, name);
  });
  return form;
}

function buttonsOf(one: Waiting, { change, throwAway }: Acts): HTMLDivElement {
  const buttons = made("div", "actions");
  // What may have arrived is not changed: the house has the first version then, and would never hear of the second.
  if (change && !one.tried) buttons.append(button("button light", "Change", () => change(one)));
  let isSure = false;
  const drop = button("button light", "Throw away", () => {
    if (isSure) return throwAway(one);
    isSure = true;
    drop.textContent = "Throw away for good";
  });
  buttons.append(drop);
  return buttons;
}
