import { type Id, newId } from "../src/basics/ids.ts";
import { instantText } from "../src/basics/instant.ts";
import { plantTalks } from "./search-planted-talks.ts";
import type { Person, Town } from "./support.ts";

/** What was planted: the search with one of everything in it, a word of its own in each column that holds words. */
export type Planted = {
  search: Id;
  target: Id;
  opportunity: Id;
  activity: Id;
  jobInterview: Id;
  thankYou: Id;
  /** Every word that was planted, by table and column. */
  words: readonly string[];
};

/** The word that stands in a column: it is found on a page by itself. */
export const wordIn = (column: string): string => `Zq${column.replaceAll(/[^a-z]/g, "")}zq`;

/** Plants a search in which each column holds a word of its own, so that a page tells which columns it shows. Written on the day that the clock says. */
export async function plantSearch(town: Town, who: Person): Promise<Planted> {
  const db = town.house.main.write;
  const at = instantText(town.clock.now);
  const today = at.slice(0, 10);
  const words: string[] = [];
  const word = (column: string): string => {
    words.push(wordIn(column));
    return wordIn(column);
  };
  const own = { member_id: who.id, made_at: at, version: 0 };
  const search = newId();
  await db
    .insertInto("searches")
    .values({
      id: search,
      member_id: who.id,
      looking_since: "2026-08-03",
      last_work_on: "2026-07-31",
      in_work: "no",
      pace: "fast",
      money_until: "2031-07-08",
      log_rule: "",
      opened_at: at,
      paused_at: null,
      ended_at: null,
      ended_how: "",
      version: 0,
    })
    .execute();
  const [target, opportunity, activity] = [newId(), newId(), newId()];
  await db
    .insertInto("targets")
    .values({
      id: target,
      search_id: search,
      member_id: who.id,
      sentence: word("targets.sentence"),
      made_at: at,
    })
    .execute();
  await db
    .insertInto("search_wants")
    .values({
      id: newId(),
      search_id: search,
      member_id: who.id,
      kind: "want",
      words: word("search_wants.words"),
      position: 0,
    })
    .execute();
  const company = async (column: string): Promise<Id> => {
    const id = newId();
    const name = word(column);
    const named = { name, sort_name: name.toLowerCase(), name_words: name.toLowerCase() };
    await db
      .insertInto("companies")
      .values({ ...own, ...named, id, notes: word(`${column}notes`), stays: 1 })
      .execute();
    return id;
  };
  const [targeted, pursued, met] = [
    await company("companies.targeted"),
    await company("companies.pursued"),
    await company("companies.met"),
  ];
  await db
    .insertInto("target_companies")
    .values({
      ...own,
      id: newId(),
      search_id: search,
      company_id: targeted,
      standing: "talking",
      known: word("target_companies.known"),
    })
    .execute();
  const contact = newId();
  const name = word("contacts.name");
  await db
    .insertInto("contacts")
    .values({
      ...own,
      id: contact,
      name,
      sort_name: name.toLowerCase(),
      name_words: name.toLowerCase(),
      name_from: "me",
      company_id: targeted,
      title: word("contacts.title"),
      in_work: "yes",
      part: "decision-maker",
      tie: "known",
      met_where: word("contacts.met_where"),
      met_on: "",
      snoozed_until: "",
      about: word("contacts.about"),
      search_words: ` ${name.toLowerCase()}`,
      keep_days: 0,
      last_exchange_on: "",
      next_touch_on: "",
      import_id: null,
      put_away: "",
    })
    .execute();
  await db
    .insertInto("opportunities")
    .values({
      ...own,
      id: opportunity,
      search_id: search,
      company_id: pursued,
      title: word("opportunities.title"),
      place: word("opportunities.place"),
      pay: word("opportunities.pay"),
      link: `https://example.org/${word("opportunities.link")}`,
      channel: "posting",
      also_networked: 1,
      found_where: word("opportunities.found_where"),
      found_contact_id: contact,
      job_kind: "lasting",
      stage: "talking",
      stage_on: today,
      closed_why: "",
      next_step: word("opportunities.next_step"),
      next_on: today,
      notes: word("opportunities.notes"),
      match_words: word("opportunities.match_words").toLowerCase(),
      search_words: ` ${word("opportunities.search_words").toLowerCase()}`,
      shown: "",
      import_id: null,
      put_away: "",
    })
    .execute();
  await db
    .insertInto("opportunity_postings")
    .values({
      opportunity_id: opportunity,
      member_id: who.id,
      words: word("opportunity_postings.words"),
      source: "typed",
      link: `https://example.org/${word("opportunity_postings.link")}`,
      kept_at: at,
    })
    .execute();
  await db
    .insertInto("opportunity_contacts")
    .values({ opportunity_id: opportunity, contact_id: contact, member_id: who.id, part: "hiring-manager" })
    .execute();
  await db
    .insertInto("stage_changes")
    .values({
      id: newId(),
      opportunity_id: opportunity,
      member_id: who.id,
      from_stage: "applied",
      to_stage: "talking",
      on_day: today,
      why: "",
      made_at: at,
    })
    .execute();
  await db
    .insertInto("activities")
    .values({
      ...own,
      id: activity,
      search_id: search,
      kind: "conversation",
      channel: "networking",
      on_day: today,
      minutes: 50,
      contact_id: contact,
      opportunity_id: opportunity,
      company_id: met,
      exchange_id: null,
      commitment_id: null,
      words: word("activities.words"),
      with_in_work: "yes",
      with_part: "decision-maker",
      with_tie: "known",
      with_new: 1,
      at_target: 1,
      replied_on: "",
      checks: "",
      person: word("activities.person"),
      position: word("activities.position"),
      method: "phone",
      employer_address: word("activities.employer_address"),
      employer_phone: word("activities.employer_phone"),
      outcome: word("activities.outcome"),
      shown: "",
      import_id: null,
      put_away: "",
    })
    .execute();
  // What is being brought along just now is out of sight, for others as well.
  const hidden = { put_away: "import", import_id: null } as const;
  const row = await db
    .selectFrom("activities")
    .selectAll()
    .where("id", "=", activity)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("activities")
    .values({ ...row, ...hidden, id: newId(), minutes: 700, opportunity_id: null })
    .execute();
  const pursuedRow = await db
    .selectFrom("opportunities")
    .selectAll()
    .where("id", "=", opportunity)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("opportunities")
    .values({
      ...pursuedRow,
      ...hidden,
      id: newId(),
      title: word("opportunities.beingbrought"),
      stage: "offer",
    })
    .execute();
  const planting = { db, at, today, who: who.id, search, opportunity, contact, word };
  return { search, target, opportunity, activity, ...(await plantTalks(planting)), words };
}
