import { type Id, newId } from "../../src/basics/ids.ts";
import { instantText } from "../../src/basics/instant.ts";
import type { Main } from "../../src/database/index.ts";
import type { MainTables } from "../../src/database/tables/main.ts";
import type { Person, Town } from "../support.ts";

/** What of the address book the search speaks of. */
export type Known = { company: Id; away: Id; contact: Id; helper: Id; commitment: Id };

type OfASearch = "targets" | "target_companies" | "search_audiences";
type Given<T extends keyof MainTables> = Omit<MainTables[T], "id" | "member_id" | "search_id" | "made_at">;

/** Writes into the tables of one member's search, as they are after the verbs. */
export class SearchRows {
  constructor(
    readonly town: Town,
    readonly owner: Person,
    readonly known: Known,
    readonly search: Id,
  ) {}

  /** The book of a search that was opened in October, after another one that ended in a landing. */
  static async open(town: Town, owner: Person, known: Known): Promise<SearchRows> {
    const search = newId();
    const at = instantText(town.clock.now);
    await town.house.main.write
      .insertInto("searches")
      .values({ ...looking, id: search, member_id: owner.id, opened_at: at, ended_at: null, ended_how: "" })
      .execute();
    return new SearchRows(town, owner, known, search);
  }

  get at(): string {
    return instantText(this.town.clock.now);
  }

  get db(): Main {
    return this.town.house.main.write;
  }

  /** Whose every row is, and of which search. */
  get own() {
    return { member_id: this.owner.id, search_id: this.search };
  }

  /** Keeps a row of the search that says when it was made. */
  async keep<T extends OfASearch>(table: T, given: Given<T>): Promise<Id> {
    const id = newId();
    await this.write(table, { ...given, ...this.own, id, made_at: this.at });
    return id;
  }

  /** The same, of one that does not say it. */
  async add<T extends "search_wants" | "search_imports">(
    table: T,
    given: Omit<MainTables[T], "id" | "member_id" | "search_id">,
  ): Promise<Id> {
    const id = newId();
    await this.write(table, { ...given, ...this.own, id });
    return id;
  }

  /** An opportunity, with its first stage in its story. */
  async opportunity(given: Partial<MainTables["opportunities"]> & { title: string }): Promise<Id> {
    const id = newId();
    const words = given.title.toLowerCase();
    const row = { ...pursued, ...this.own, ...given, id, made_at: this.at };
    await this.write("opportunities", { ...row, match_words: words, search_words: ` ${words}` });
    const first = { id: newId(), opportunity_id: id, member_id: this.owner.id, from_stage: "" };
    const change = { to_stage: row.stage, on_day: row.stage_on, why: row.closed_why, made_at: this.at };
    await this.write("stage_changes", { ...first, ...change });
    return id;
  }

  /** An activity of a day. */
  async activity(given: Partial<MainTables["activities"]>): Promise<Id> {
    const id = newId();
    await this.write("activities", { ...done, ...this.own, ...given, id, made_at: this.at });
    return id;
  }

  /** A row as it is given. */
  async write(table: keyof MainTables, row: Record<string, unknown>): Promise<void> {
    await this.db
      .insertInto(table)
      .values(row as never)
      .execute();
  }
}

/** What a search says of itself. */
export const looking = {
  looking_since: "2026-10-01",
  last_work_on: "2026-09-30",
  in_work: "no",
  pace: "fast",
  money_until: "2027-04-01",
  log_rule: "connecticut",
  paused_at: null,
  version: 0,
} as const;

const pursued = {
  company_id: null,
  place: "Bristol",
  pay: "",
  link: "",
  channel: "posting",
  also_networked: 0,
  found_where: "The port's own board",
  found_contact_id: null,
  job_kind: "lasting",
  stage: "spotted",
  stage_on: "2026-11-18",
  closed_why: "",
  next_step: "",
  next_on: "",
  notes: "",
  shown: "",
  import_id: null,
  put_away: "",
  version: 0,
} satisfies Partial<MainTables["opportunities"]>;

const done = {
  kind: "learned",
  channel: "",
  on_day: "2026-11-23",
  minutes: 30,
  contact_id: null,
  opportunity_id: null,
  company_id: null,
  exchange_id: null,
  commitment_id: null,
  words: "Read about cranes.",
  with_in_work: "",
  with_part: "",
  with_tie: "",
  with_new: 0,
  at_target: 0,
  replied_on: "",
  checks: "",
  person: "",
  position: "",
  method: "",
  employer_address: "",
  employer_phone: "",
  outcome: "",
  shown: "",
  import_id: null,
  put_away: "",
  version: 0,
} satisfies Partial<MainTables["activities"]>;
