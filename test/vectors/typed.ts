import { type FormField, type FoundForm, within } from "../routes/forms.ts";
import { requestOf } from "../routes/fuzz.ts";
import type { Undone } from "../routes/undone.ts";
import type { Role, World } from "../routes/world.ts";
import { wordsWithin } from "./corpus.ts";
import { madeAt, madeOf } from "./sinks.ts";
import type { Skeleton } from "./skeleton.ts";
import { plain, vectorsAt } from "./words.ts";

/** How somebody fills in a form: as it asks, with far too much in every field, or when the session has ended. */
export const manners = ["in order", "too much", "signed out"] as const;
export type Manner = (typeof manners)[number];

/** What is typed into a field of so many letters, and what stands in a file. */
export type Typing = { words(place: number, most: number): string; file(place: number): string };

/** The same few words everywhere; too many where more is asked for than a field holds. */
export const typesPlainly: Typing = {
  words: (_, most) => (most === Infinity ? "Plain words. ".repeat(600) : "Plain words"),
  file: plain.table,
};

/** The same with what could tell who somebody is, of which some pages warn. */
export const typesTellingly: Typing = {
  words: (_, most) =>
    most < 200 ? "Plain words" : "Plain words. Write to ana@example.org, or see example.org.",
  file: plain.table,
};

/** As many vectors as a field holds, or one of each family and more than it holds. */
export const typesVectors = (turn: number): Typing => ({
  words: (place, most) => wordsWithin(most, place, turn),
  file: vectorsAt(turn).table,
});

/** Fills in a form, sends it, follows where that leads, and says what came back; then it is undone. */
export function answersTo(
  world: World,
  undone: Undone,
  form: FoundForm,
  manner: Manner,
  typing: Typing,
): Promise<Skeleton[]> {
  return within(world, undone, form.scene, async () => {
    const limits = limitsKnown.get(form) ?? limitsOn(await pageOf(world, form));
    limitsKnown.set(form, limits);
    const role: Role = manner === "signed out" ? "signed out" : form.role;
    const fields = form.fields.flatMap((field, place) => {
      const most = manner === "too much" ? Infinity : (limits.get(field.name) ?? usual);
      return valuesOf(field, manner, (mostHere) => typing.words(place, Math.min(most, mostHere))).map(
        (value) => [field.name, value] as const,
      );
    });
    const file = form.bringsFiles ? new TextEncoder().encode(typing.file(0)) : null;
    const input = { fields, tail: "", file, isSignedOut: false };
    const answer = await world.town.fetch(await requestOf(world.as(role), form, input));
    const to = answer.headers.get("location");
    return [await madeOf(answer), ...(to ? [await madeAt(world, role, to)] : [])];
  });
}

const limitsKnown = new WeakMap<FoundForm, Map<string, number>>();

async function pageOf({ town, as }: World, { role, page }: FoundForm): Promise<string> {
  const request = as(role).ask(page);
  request.headers.delete("accept-encoding");
  return (await town.fetch(request)).text();
}

// What the house holds to where it says no number: a name, a line.
const usual = 60;

/** How many letters each field holds, as the page says below it. */
function limitsOn(html: string): Map<string, number> {
  const limits = html.matchAll(
    /<(?:input|textarea)(?=[^>]* name="([^"]*)")[^>]*>(?:[^<]*<\/textarea>)?<count-down-words limit="(\d+)"/g,
  );
  return new Map([...limits].map(([, name = "", limit]) => [name, Number(limit)]));
}

const usualTexts: Record<string, string> = {
  email: "kim@example.org",
  date: "2026-12-01",
  time: "18:30",
  number: "5",
};

function valuesOf(field: FormField, manner: Manner, words: (most: number) => string): string[] {
  const { kind, type, name, offered, standing } = field;
  if (kind === "hidden") return standing.slice(0, 1);
  if (kind === "file") return [];
  if (kind === "ticks") return offered;
  if (kind === "choice") return standing[0] ? standing : offered.filter(Boolean).slice(0, 1);
  if (kind === "button") return offered.slice(0, 1);
  const asked = usualTexts[type] ?? usualTexts[name];
  if (asked !== undefined && manner !== "too much") return [asked];
  return [words(Infinity)];
}
