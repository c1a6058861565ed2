import { type Id, newId } from "../../../../basics/ids.ts";
import { daysFrom } from "../../../../basics/instant.ts";
import { cleanLine } from "../../../../basics/text.ts";
import type { SearchesTable } from "../../../../database/index.ts";
import type { Row } from "../imports.ts";
import {
  type OwnContent,
  ownContentText,
  ownKinds,
  type OwnName,
  ownNames,
  speaking,
  speaksOf,
} from "./own-rows.ts";
import { withFiles } from "./waiting-files.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a member has here of each kind, as a file of theirs would say it. */
export type Here = Readonly<Record<string, unknown>>;

/** Keeps the file of a document; null where it did not come along, "full" where there is no room for it. */
export type KeepFile = (name: string) => Promise<Id | "full" | null>;

/**
 * Compares what a file of our own says with what its member has here, row by row: what is here already is known again, and
 * what is new gets ids of its own. What the file says of the search that is open there goes into the one that is open here.
 */
export class OwnList {
  readonly #rows: Row[] = [];
  /** By kind: which row of the file is which here. */
  readonly #ids = new Map<OwnName, Map<unknown, Id>>();
  readonly #known = new Map<string, Id[]>();
  readonly #room = new Map<string, number>();
  /** What came along in this file. */
  readonly #fresh = new Set<unknown>();
  #hasOpen = false;

  constructor(
    readonly open: SearchesTable,
    readonly here: Here,
    readonly keep: KeepFile,
    readonly now: Temporal.Instant,
  ) {
    for (const name of ownNames) for (const row of listIn(here, name)) this.#remember(name, row);
  }

  /** What becomes of each row of a file. */
  async of(lists: Fields): Promise<Row[]> {
    for (const name of ownNames)
      for (const [at, row] of listIn(lists, name).entries()) await this.#add(name, row, at + 1);
    return this.#rows;
  }

  #remember(name: OwnName, row: Fields): void {
    const mark = markOf(name, row);
    const id = typeof row["id"] === "number" ? row["id"] : 0;
    this.#known.set(mark, [...(this.#known.get(mark) ?? []), id]);
    this.#takeRoom(name, row);
  }

  async #add(name: OwnName, given: Fields, line: number): Promise<void> {
    const row = this.#inOwnIds(name, given);
    if (!row) return this.#leave(name, line, given, "unusable", "unknown");
    if (name === "searches" && row["ended_at"] === null) return this.#fillOpen(given, row, line);
    const before = this.#known.get(markOf(name, row))?.shift();
    if (before !== undefined) {
      this.#call(name, given, before);
      return this.#leave(name, line, given, "known", "there");
    }
    // What an opportunity went through is told here already.
    if (name === "stages" && !this.#fresh.has(row["opportunity_id"]))
      return this.#leave(name, line, given, "known", "there");
    if (!this.#takeRoom(name, row)) return this.#leave(name, line, given, "unusable", "full");
    const path = name === "documents" && "file" in row ? row["file"] : null;
    const file = typeof path === "string" ? await this.keep(path) : null;
    if (file === "full") return this.#leave(name, line, given, "unusable", "full");
    if (typeof path === "string" && file === null) return this.#leave(name, line, given, "unusable", "file");
    const id = newId();
    this.#call(name, given, id);
    this.#bring(name, line, { kind: name, row, id, file, fills: null });
  }

  /** The search that is open in the file is the one that is open here; where nothing stands in it yet it becomes what the file says. */
  #fillOpen(given: Fields, row: Fields, line: number): void {
    if (this.#hasOpen) return this.#leave("searches", line, given, "unusable", "unknown");
    this.#hasOpen = true;
    this.#call("searches", given, this.open.id);
    if (!this.#isEmpty()) return this.#leave("searches", line, given, "known", "there");
    this.#bring("searches", line, {
      kind: "searches",
      row,
      id: this.open.id,
      file: null,
      fills: this.open.version,
    });
  }

  /** Nothing was said of the open search but that it is open. */
  #isEmpty(): boolean {
    return !ownNames.some((name) =>
      listIn(this.here, name).some((row) => name !== "searches" && row["search_id"] === this.open.id),
    );
  }

  /** The row with the ids that its like have here; null where it is not what it should be, or speaks of something that did not come along and that it cannot do without. */
  #inOwnIds(name: OwnName, given: Fields): Fields | null {
    const { row } = ownKinds[name];
    const read = row.safeParse(given);
    if (!read.success || isToCome(read.data, this.now)) return null;
    const own: Record<string, unknown> = { ...read.data };
    for (const field of speaking) {
      const said = own[field];
      if (typeof said === "number") own[field] = this.#ids.get(speaksOf[field])?.get(said) ?? null;
    }
    return row.safeParse(own).success ? own : null;
  }

  #call(name: OwnName, given: Fields, id: Id): void {
    const ids = this.#ids.get(name) ?? new Map<unknown, Id>();
    if (typeof given["id"] === "number") ids.set(given["id"], id);
    this.#ids.set(name, ids);
  }

  #takeRoom(name: OwnName, row: Fields): boolean {
    const { room } = ownKinds[name];
    if (!room) return true;
    const key = `${name} ${String(row[room.per])}`;
    const many = (this.#room.get(key) ?? 0) + 1;
    this.#room.set(key, many);
    return many <= room.many;
  }

  #bring(name: OwnName, line: number, content: OwnContent): void {
    this.#fresh.add(content.id);
    this.#rows.push({
      position: this.#rows.length,
      line,
      name: nameOf(name, content.row),
      content: ownContentText(content),
      fate: "new",
      reason: content.file === null ? "" : withFiles,
    });
  }

  #leave(name: OwnName, line: number, given: Fields, fate: "known" | "unusable", reason: string): void {
    const position = this.#rows.length;
    this.#rows.push({ position, line, name: nameOf(name, given), content: "", fate, reason });
  }
}

// What is said of a day that has come.
const came = ["stage_on", "on_day", "sent_on", "replied_on", "done_on", "landed_on", "looking_since"];

/** Whether a row says that something was done, or written down, on a day that has not come in any zone. A job interview has its day before it comes. */
function isToCome(row: Fields, now: Temporal.Instant): boolean {
  const tomorrow = daysFrom(now, 1);
  return Object.entries(row).some(([field, value]) => {
    if (typeof value !== "string") return false;
    if (field.endsWith("_at") || field === "owed_since") return value > tomorrow;
    return came.includes(field) && !("at_time" in row) && value > tomorrow.slice(0, 10);
  });
}

function listIn(lists: Fields, name: OwnName): Fields[] {
  const list = lists[name];
  if (!Array.isArray(list)) return [];
  return (list as unknown[]).map((row) => (typeof row === "object" && row !== null ? { ...row } : {}));
}

function markOf(name: OwnName, row: Fields): string {
  const said = ownKinds[name].known.map((field) => row[field] ?? "");
  return JSON.stringify([name, ...said]);
}

/** How a row is called where rows are shown: its kind, and what says most of it. */
function nameOf(name: OwnName, row: Fields): string {
  const said = ["name", "title", "sentence", "company", "what", "words", "on_day", "monday", "month"]
    .map((field) => row[field])
    .find((value) => typeof value === "string" && value !== "");
  const text = typeof said === "string" ? cleanLine(said) : "";
  const short = text.length <= 90 ? text : `${text.slice(0, 89).toWellFormed()}…`;
  return short === "" ? ownKinds[name].label : `${ownKinds[name].label}: ${short}`;
}
