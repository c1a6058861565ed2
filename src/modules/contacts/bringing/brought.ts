import { z } from "zod";
import { fromAddress, type Id, toAddress } from "../../../basics/ids.ts";
import { cleanLine, cleanWords } from "../../../basics/text.ts";
import { distinctTags } from "../book/tags.ts";
import { readWay } from "../book/ways.ts";
import { type ContactWords, letters, mostTags, mostWays, onlyNamed, type Way } from "../contact.ts";

/** As many people as one file may bring. */
export const mostPeople = 10_000;

/** What a file says of one person, and why nothing comes of it where that is so: a kind, said in words by its page. */
export type Brought = {
  /** The line of the file on which it begins. */
  line: number;
  name: string;
  content: Content;
  reason: "" | "no-name" | "broken" | "cut" | "open" | "mark" | "group" | "heading" | "columns";
};

/**
 * What is kept of one person until they are in: what will be said of them, whose contact they were when the file came from
 * here, the cells of a list whose columns are chosen, and whether the file ends within or right behind their line.
 */
export type Content = {
  what: ContactWords | null;
  own: Id | null;
  cells: readonly string[];
  mayBeCut?: boolean;
};

/** What a reader of a file found out, before it is cut to size. */
export type Found = {
  line: number;
  own?: Id | null;
  name: string;
  title?: string;
  company?: string;
  inWork?: string;
  part?: string;
  tie?: string;
  metWhere?: string;
  metOn?: Temporal.PlainDate | null;
  about?: string;
  ways?: readonly { label: string; value: string }[];
  tags?: readonly string[];
};

/**
 * Somebody as they will be kept. Who has no name is called by their company, an address or a number. What is longer than
 * we keep is cut; a way that is, is left out.
 */
export function broughtPerson(found: Found): Brought {
  const ways = distinctWays(found.ways ?? []);
  const company = cut(cleanLine(found.company ?? ""), letters.company);
  const name =
    cut(cleanLine(found.name), letters.name) || company || (ways[0]?.value ?? "").slice(0, letters.name);
  const { line, own = null } = found;
  if (name === "") return { line, name, content: { what: null, own, cells: [] }, reason: "no-name" };
  const what: ContactWords = {
    ...onlyNamed(name),
    title: cut(cleanLine(found.title ?? ""), letters.title),
    company,
    inWork: among(["", "yes", "no"], found.inWork),
    part: among(["", "insider", "decision-maker", "recruiter", "seeker", "friend"], found.part),
    tie: among(["", "new", "known", "close"], found.tie),
    metWhere: cut(cleanLine(found.metWhere ?? ""), letters.place),
    metOn: found.metOn ?? null,
    about: cut(cleanWords(found.about ?? ""), letters.about),
    ways,
    tags: tagsSaid(found.tags ?? []),
  };
  return { line, name, content: { what, own, cells: [] }, reason: "" };
}

const cut = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, "")}…`;

const among = <const Value extends string>(values: readonly Value[], said = ""): Value =>
  values.find((value) => value === said) ?? (values[0] as Value);

const tagsLookedAt = 200;

const tagsSaid = (said: readonly string[]): string[] =>
  distinctTags(said.slice(0, tagsLookedAt).map((tag) => cut(cleanLine(tag), letters.tag))).slice(0, mostTags);

function distinctWays(said: readonly { label: string; value: string }[]): Way[] {
  const ways = new Map<string, Way>();
  for (const { label, value } of said) {
    if (ways.size === mostWays) break;
    const clean = cleanLine(value);
    if (clean === "" || clean.length > letters.way) continue;
    const way = readWay(clean, cut(cleanLine(label), letters.tag));
    const key = `${way.kind} ${way.value.toLowerCase()}`;
    if (!ways.has(key) && way.value.length <= letters.way) ways.set(key, way);
  }
  return [...ways.values()];
}

/** Somebody of whom nothing comes. */
export const leftOut = (line: number, name: string, reason: Brought["reason"]): Brought => ({
  line,
  name: cut(cleanLine(name), letters.name),
  content: { what: null, own: null, cells: [] },
  reason,
});

/** A content as it is kept. */
export const contentText = ({ what, own, cells, mayBeCut = false }: Content): string =>
  JSON.stringify({
    ...(what ? { what: { ...what, metOn: what.metOn?.toString() ?? null } } : {}),
    ...(own === null ? {} : { own: toAddress(own) }),
    ...(cells.length > 0 ? { cells } : {}),
    ...(mayBeCut ? { mayBeCut } : {}),
  });

/** A content as it was kept; without words where they are forgotten. */
export function contentOf(text: string): Content {
  const read = kept.safeParse(text === "" ? {} : JSON.parse(text));
  if (!read.success) return { what: null, own: null, cells: [] };
  const { what, own, cells, mayBeCut = false } = read.data;
  return {
    what: what ? { ...what, metOn: what.metOn === null ? null : Temporal.PlainDate.from(what.metOn) } : null,
    own: own === undefined ? null : fromAddress(own),
    cells: cells ?? [],
    ...(mayBeCut ? { mayBeCut } : {}),
  };
}

const kept = z.object({
  what: z
    .object({
      name: z.string(),
      title: z.string(),
      company: z.string(),
      inWork: z.enum(["", "yes", "no"]),
      part: z.enum(["", "insider", "decision-maker", "recruiter", "seeker", "friend"]),
      tie: z.enum(["", "new", "known", "close"]),
      metWhere: z.string(),
      metOn: z.string().nullable(),
      about: z.string(),
      ways: z.array(
        z.object({ kind: z.enum(["email", "phone", "web", "other"]), label: z.string(), value: z.string() }),
      ),
      tags: z.array(z.string()),
    })
    .optional(),
  own: z.string().optional(),
  cells: z.array(z.string()).optional(),
  mayBeCut: z.boolean().optional(),
});
