import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import { rowOfTag, tagsOf } from "../book/tags.ts";
import { rowOfWay, waysOf } from "../book/ways.ts";
import { mostTags, mostWays } from "../contact.ts";
import type { Before } from "./notes.ts";

type WayKey = { kind: string; value: string; match_words: string };

/** Whether both lead to the same place. */
const sameWay = (one: WayKey, other: WayKey): boolean =>
  one.kind === other.kind &&
  (one.match_words === "" ? one.value === other.value : one.match_words === other.match_words);

/** The ways of the other that the kept one does not have, as far as there is room for them. */
export const waysToAdd = <Way extends WayKey>(kept: readonly WayKey[], other: readonly Way[]): Way[] =>
  other.filter((way) => !kept.some((had) => sameWay(had, way))).slice(0, Math.max(0, mostWays - kept.length));

/** Copies the other's ways to the kept one; the other's stay where they are, out of sight. Returns what was added. */
export async function addWays(tx: Main, who: Id, kept: Id, other: Id): Promise<Before["ways"]> {
  const [had, theirs] = await waysOfBoth(tx, kept, other);
  const added = waysToAdd(had, theirs);
  const after = Math.max(-1, ...had.map(({ position }) => position)) + 1;
  const rows = added.map((way, index) => rowOfWay(who, kept, way, after + index));
  if (rows.length > 0) await tx.insertInto("contact_ways").values(rows).execute();
  return added.map(({ kind, value }) => ({ kind, value }));
}

/** The ways of both. */
export async function waysOfBoth(read: Main, kept: Id, other: Id) {
  const ways = await waysOf(read, [kept, other]);
  return [
    ways.filter((way) => way.contact_id === kept),
    ways.filter((way) => way.contact_id === other),
  ] as const;
}

/** Takes the added ways off again, those that are still there. */
export async function takeWays(tx: Main, kept: Id, added: Before["ways"]): Promise<void> {
  const now = await waysOf(tx, [kept]);
  const ids = now
    .filter((way) => added.some(({ kind, value }) => way.kind === kind && way.value === value))
    .map(({ id }) => id);
  if (ids.length > 0) await tx.deleteFrom("contact_ways").where("id", "in", ids).execute();
}

/** Copies the other's tags to the kept one, as far as there is room. Returns by which words those that were added are known. */
export async function addTags(tx: Main, who: Id, kept: Id, other: Id): Promise<string[]> {
  const tags = await tagsOf(tx, [kept, other]);
  const had = tags.filter((tag) => tag.contact_id === kept);
  const added = tags
    .filter((tag) => tag.contact_id === other && !had.some(({ tag_words }) => tag_words === tag.tag_words))
    .slice(0, Math.max(0, mostTags - had.length));
  const rows = added.map(({ tag }) => rowOfTag(who, kept, tag));
  if (rows.length > 0) await tx.insertInto("contact_tags").values(rows).execute();
  return rows.map(({ tag_words }) => tag_words);
}

/** Takes the added tags off again. */
export async function takeTags(tx: Main, kept: Id, added: readonly string[]): Promise<void> {
  if (added.length === 0) return;
  await tx
    .deleteFrom("contact_tags")
    .where("contact_id", "=", kept)
    .where("tag_words", "in", added)
    .execute();
}
