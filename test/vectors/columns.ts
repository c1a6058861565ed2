import { sql, type TableMetadata } from "kysely";
import { webAddress } from "../../src/basics/web-address.ts";
import type { Town } from "../support.ts";
import type { Saying } from "./words.ts";

/** A cell of the database in which words of people stand: past every verb and form. */
type Column = {
  database: "main" | "interviews";
  table: string;
  name: string;
  keys: readonly string[];
};

// What stands in these is chosen, counted or made by the house: no page takes it for words.
const unwritten =
  /^at$|_(at|on|hash|time|until|from|day|kind|step|kinds|by|for|mark|slug)$|^(slug|relation|side|review|state|act|mark|kind|role|outcome|pace|weekdays|time_zone|answer|how|ended_how|hidden_as|key|dedupe_key|purpose|challenge|credential_id|public_key|counter|transports|media_type|on_day|quiet_from|quiet_until|messages_from|trouble)$/;
// Made of other words and shown to nobody; and what concerns are about is a kind.
const derived = new Set([
  "concerns.about",
  "members.sort_name",
  "members.name_words",
  "members.employer_words",
  "members.workplace_words",
  "keep_aways.name_words",
  "schema_versions.name",
  "interview_texts.tokens",
  // An interview as it was sent: what stands in it comes through its forms.
  "waiting_interviews.content",
  // Chosen, or made of other words, in somebody's address book.
  "companies.sort_name",
  "companies.name_words",
  "contacts.sort_name",
  "contacts.name_words",
  "contacts.search_words",
  "contacts.name_from",
  "contacts.in_work",
  "contacts.part",
  "contacts.tie",
  "contacts.put_away",
  "contact_ways.match_words",
  "contact_tags.tag_words",
  "cards.code",
  "contact_import_rows.fate",
  "contact_import_rows.reason",
  // What comes of a file, and what undoes a merge, as JSON: its words come through their forms.
  "contact_import_rows.content",
  "contact_merges.before",
  "contact_merges.moved",
  // Chosen, counted by weeks and months, or made of other words, in somebody's search.
  "searches.looking_since",
  "searches.in_work",
  "searches.log_rule",
  "target_companies.standing",
  "opportunities.channel",
  "opportunities.stage",
  "opportunities.closed_why",
  "opportunities.match_words",
  "opportunities.search_words",
  "opportunities.shown",
  "opportunities.put_away",
  "opportunity_postings.source",
  "opportunity_contacts.part",
  "stage_changes.from_stage",
  "stage_changes.to_stage",
  "stage_changes.why",
  "activities.channel",
  "activities.with_in_work",
  "activities.with_part",
  "activities.with_tie",
  "activities.checks",
  "activities.method",
  "activities.shown",
  "activities.put_away",
  "weeks.monday",
  "week_minutes.monday",
  "week_minutes.channel",
  "planned_acts.monday",
  "planned_acts.channel",
  "job_interviews.shown",
  "thank_yous.owed_since",
  "thank_yous.sent_how",
  "supporter_letters.month",
  "setbacks.answered_how",
  "shake_up_answers.rule",
  "search_shares.part",
  "search_shares.level",
  "landings.route",
  "log_rules.fields",
  // Which column is what, as JSON, and what comes of a file.
  "search_imports.columns",
  "search_import_rows.content",
  "search_import_rows.fate",
  "search_import_rows.reason",
  "column_choices.headings",
  "column_choices.columns",
]);
// No two rows may hold the same; and two contacts that are put together differ in all that is written.
const unique = /email|address|name|contacts\.(?:title|met_where)/;

/** Every column that a person's words can stand in. A new one is among them without anybody's doing. */
export async function wordColumns(town: Town): Promise<Column[]> {
  const { main, interviews } = town.house;
  return [
    ...columnsOf("main", await main.read.introspection.getTables()),
    ...columnsOf("interviews", await interviews.read.introspection.getTables()),
  ];
}

const columnsOf = (database: Column["database"], tables: readonly TableMetadata[]): Column[] =>
  tables.flatMap((table) => {
    const names = table.columns.map(({ name }) => name);
    return table.columns
      .filter(({ name, dataType }) => /text|char/i.test(dataType) && !unwritten.test(name))
      .filter(({ name }) => !derived.has(`${table.name}.${name}`))
      .map(({ name }) => ({ database, table: table.name, name, keys: keysOf(names) }));
  });

/** The columns that tell a row from the others. */
function keysOf(names: readonly string[]): string[] {
  if (names.includes("id")) return ["id"];
  if (names.includes("question_set") && names.includes("number")) return ["number"];
  return names.filter((name) =>
    /_id$|^kind$|^position$|^number$|^place$|^slug$|^seeker$|^guide$|^monday$|^channel$|^key$|^part$|^rule$|^headings$/.test(
      name,
    ),
  );
}

/**
 * Says something in every such cell, whatever any form would say to it. What mail is sent to stays where `mailed`; it
 * could not be delivered otherwise. Returns how many cells there were.
 */
export async function fillColumns(town: Town, saying: Saying, mailed = false): Promise<number> {
  let place = 0;
  for (const { database, table, name, keys } of await wordColumns(town)) {
    const db = town.house[database].write;
    if (mailed && /email|address/.test(name)) continue;
    const columns = sql.join(keys.map((key) => sql.ref(key)));
    const { rows } = await sql<Record<string, unknown>>`
      select ${columns} from ${sql.table(table)} order by ${columns}`.execute(db);
    for (const row of rows) {
      const found = keys.filter((key) => row[key] !== null).map((key) => sql`${sql.ref(key)} = ${row[key]}`);
      await sql`update ${sql.table(table)}
        set ${sql.ref(name)} = ${said(table, name, place, saying)}
        where ${sql.join(found, sql` and `)}`.execute(db);
      place++;
    }
  }
  return place;
}

/** What a cell says; one of the two engines holds no empty byte. */
const said = (table: string, name: string, place: number, saying: Saying): string =>
  sayingOf(table, name, place, saying).replaceAll("\u0000", "");

function sayingOf(table: string, name: string, place: number, saying: Saying): string {
  if (table === "imports" && name === "csv") return saying.table(place);
  const words = saying.words(place);
  if (name === "links") return links(words);
  // Of two contacts both are kept where there is room for them.
  if (table === "contacts" && name === "about") return `${saying.one(place)} ${place}`;
  return unique.test(`${table}.${name}`) ? `${words} ${place}` : words;
}

const mostLinks = 40;

/** Of these lines those that are addresses are linked; others are added until there are always as many. */
function links(words: string): string {
  const typed = words.split("\n").filter((line) => webAddress(line)).length;
  return `${words}${"\nhttps://example.org/me".repeat(mostLinks - typed)}`;
}
