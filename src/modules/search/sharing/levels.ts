import { type SearchPart, searchParts, type ShareLevel, shareLevels } from "../search.ts";

/** How much of each part somebody may see. */
export type Levels = Readonly<Record<SearchPart, ShareLevel>>;

/** The same of every part. */
export const allOf = (level: ShareLevel): Levels =>
  Object.fromEntries(searchParts.map((part) => [part, level])) as Levels;

/** What stands in rows as levels; a part without a row is shared with nobody. */
export const levelsOf = (rows: readonly { part: SearchPart; level: ShareLevel }[]): Levels =>
  rows.reduce(
    (levels, { part, level }) => ({ ...levels, [part]: higher(levels[part], level) }),
    allOf("nothing"),
  );

const higher = (one: ShareLevel, other: ShareLevel): ShareLevel => (reaches(one, other) ? one : other);

/** Whether a level shows what another one asks for. */
export const reaches = (level: ShareLevel, asked: ShareLevel): boolean =>
  shareLevels.indexOf(level) >= shareLevels.indexOf(asked);

/** Whether anything at all is shown. */
export const showsSomething = (levels: Levels): boolean =>
  searchParts.some((part) => levels[part] !== "nothing");

/** Every part at once: what most people mean. */
export const presets = ["something", "totals", "details"] as const satisfies readonly ShareLevel[];
