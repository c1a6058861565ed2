import type { Ask } from "../../../web/context.ts";
import type { Facets } from "../interview.ts";
import { interviewUrls } from "../urls.ts";

/** A thing from the host's lists and how it is to stand to an author: "situation", "struggles", "experience" and so on. */
export type Pick = { relation: string; slug: string };

/** How things from the lists can stand to an author, and from which list each is picked. */
export const relations = {
  struggles: "topic",
  experience: "topic",
  situation: "situation",
  field: "field",
  duration: "duration",
  route: "route",
} as const;

/** What somebody looks for in the list of interviews; `before` is the number below which a page begins. */
export type Looking = { picks: readonly Pick[]; words: string; before: number | null };

// Nobody asks for more at once, and each costs something.
const mostPicks = 8;
const mostLetters = 200;

/** Reads what somebody looks for from the address. What is no slug and no number is passed over. */
export function lookingIn(c: Ask): Looking {
  const query = new URL(c.req.url).searchParams;
  const picks = Object.entries(relations).flatMap(([relation, list]) =>
    [...new Set(query.getAll(relation))]
      .filter((slug) => /^[a-z0-9-]{1,60}$/.test(slug))
      .slice(0, list === "topic" ? mostPicks : 1)
      .map((slug) => ({ relation, slug })),
  );
  const typed = c.req.query("before") ?? "";
  const before = /^\d{1,9}$/.test(typed) ? Number(typed) : null;
  const words = (c.req.query("words") ?? "").toWellFormed().replaceAll("\u0000", "");
  return {
    picks: picks.slice(0, mostPicks),
    words: [...words].slice(0, mostLetters).join("").trim(),
    before,
  };
}

/** The number of an interview where somebody typed nothing else: "17", "00017", "Interview 00017"; null elsewhere. */
export function numberLookedFor(words: string): number | null {
  const number = Number(/^(?:#|no\.?|number|interview)?\s*(\d{1,9})$/i.exec(words)?.[1] ?? 0);
  return number > 0 ? number : null;
}

/** The same as what one interview chose. Of a list from which one thing is chosen, two are never found together. */
export function facetsOfPicks(picks: readonly Pick[]): Facets {
  const all = (relation: string): string[] =>
    picks.filter((pick) => pick.relation === relation).map(({ slug }) => slug);
  const one = (relation: string): string | null => all(relation)[0] ?? null;
  return {
    situation: one("situation"),
    field: one("field"),
    duration: one("duration"),
    route: one("route"),
    struggles: all("struggles"),
    experience: all("experience"),
  };
}

/** Where the list stands that is looked for in this way. */
export function listOf(picks: readonly Pick[], words = "", before: number | null = null): string {
  const query = new URLSearchParams(picks.map(({ relation, slug }) => [relation, slug]));
  if (words) query.set("words", words);
  if (before !== null) query.set("before", String(before));
  return query.size === 0 ? interviewUrls.interviews : `${interviewUrls.interviews}?${query.toString()}`;
}
