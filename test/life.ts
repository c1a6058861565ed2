import { sql } from "kysely";
import { type Id, newId } from "../src/basics/ids.ts";
import type { PersonalData } from "../src/basics/personal.ts";
import type { MainTables } from "../src/database/index.ts";
import { startGroup } from "../src/modules/groups/index.ts";
import { groupOf } from "./circle.ts";
import { addressBook } from "./life-contacts.ts";
import { ownSearch } from "./life-search.ts";
import type { Person, Town } from "./support.ts";

/** A row that somebody left behind: how it is found again, and which of its columns are theirs (all personal ones where none are named). */
export type Trace = { table: string; key: Row; columns?: readonly string[] };

/** Where people live side by side: the host's group, and a commitment of the host's that can be cheered. */
export type Place = { host: Person; group: Id; commitment: Id };

type Row = Record<string, string | number | null>;

/** What is kept: the columns that matter to the story, the rest is filled by the kind of each column. */
export type Kept = [table: keyof MainTables, given: Row, columns?: readonly string[]];

const at = "2026-11-24T07:00:00.000Z";

/** Makes that place, with everybody in it. */
export async function openPlace(town: Town, host: Person, others: readonly Person[]): Promise<Place> {
  const group = await groupOf(town, host, others, "job-club", "Tuesday club");
  const commitment = newId();
  await keep(town, {}, host, [
    ["commitments", { id: commitment, member_id: host.id, group_id: group, made_by: host.id }],
  ]);
  return { host, group, commitment };
}

/** Leaves something of a member's in every table that can hold it, and returns where. What can bear their name bears it. */
export async function liveIn(
  { host, group, commitment }: Place,
  town: Town,
  who: Person,
  rooms: PersonalData,
): Promise<Trace[]> {
  const email = `${who.name.toLowerCase()}@example.org`;
  const [alone, made, used, offered, held, moved, calledOff, own] = Array.from({ length: 8 }, newId) as [
    Id,
    Id,
    Id,
    Id,
    Id,
    Id,
    Id,
    Id,
  ];
  await beSomebody(town, who, alone);
  const post = newId();
  const list = newId();
  const [me, hosts] = [who.id, host.id];
  const there = { meeting_id: held, member_id: me };
  const [wish, others, forming] = [newId(), newId(), newId()];
  await keep(town, {}, who, [["wishes", { id: others, member_id: hosts, ended_at: at }]]);
  const traces = await keep(town, rooms, who, [
    ["role_grants", { member_id: me, role: "coach", granted_by: hosts }],
    ["sessions", { member_id: me, secret_hash: `session ${me}` }],
    ["passkeys", { member_id: me }],
    ["keep_aways", { member_id: me, kind: "person" }],
    ["messages", { from_member_id: me, to_member_id: hosts }],
    ["sign_in_requests", { email }],
    ["email_changes", { member_id: me }],
    ["sign_in_links", { member_id: me, made_by: hosts, secret_hash: `link ${me}` }],
    ["join_requests", { member_id: me, answered_by: hosts }],
    ["join_requests", { email }],
    ["invitations", { id: made, made_by: me }],
    ["invitations", { id: used, made_by: hosts, words: "" }, ["for_name", "email"]],
    ["invitation_uses", { invitation_id: used, member_id: me }],
    ["invitations", { id: offered, made_by: hosts, for_name: "", words: "", email }, ["email"]],
    ["imports", { made_by: me }],
    ["imports", { id: list, made_by: hosts, csv: "", words: "" }, []],
    ["import_rows", { import_id: list, email }],
    ["concerns", { from_member_id: me, about: "letter", copy: "" }, ["from_name", "from_address", "words"]],
    ["concerns", { from_address: email, about: "letter", copy: "" }, ["from_name", "from_address", "words"]],
    ["concerns", { about_member_id: me, about: "post", from_name: "", from_address: "" }, ["words", "copy"]],
    ["suspensions", { member_id: me, made_by: hosts, kind: "suspension", lifted_at: at }],
    ["host_acts", { actor_id: hosts, member_id: me }],
    ["deliveries", { recipient_id: me, entry_id: newId() }],
    ["kept_mails", { member_id: me }],
    ["mail_settings", { member_id: me }],
    ["daily_mails", { member_id: me }],
    ["kept_mails", { to_address: email }],
    ["group_requests", { group_id: group, member_id: me, answered_by: hosts }],
    [
      "group_requests",
      { group_id: alone, member_id: hosts, words: "", answer: "declined", answered_by: me },
      ["answer_words"],
    ],
    ...[held, moved, calledOff].map((id): Kept => [
      "meetings",
      { id, group_id: group, planned_on: `${id}`, moved_by: me },
    ]),
    ["cancellations", { meeting_id: calledOff, called_off_by: me }],
    ["absences", there],
    ["attendances", { ...there, how: "here", noted_by: hosts }],
    ["hot_seats", { ...there, noted_by: hosts }],
    ["meeting_floors", { ...there, given_by: hosts }],
    ["raised_hands", there],
    ["meeting_notes", { ...there, noted_by: hosts }],
    ["commitments", { id: own, member_id: me, group_id: group, made_by: me }],
    ["reports", { commitment_id: own, outcome: "partly", reported_by: me }],
    ["cheers", { commitment_id: commitment, from_member_id: me }],
    ["cheers", { commitment_id: own, from_member_id: hosts }],
    ["check_outs", { member_id: me, group_id: group }],
    ["wishes", { id: wish, member_id: me }],
    ["place_offers", { wish_id: wish, group_id: group, made_by: hosts }],
    ["place_offers", { wish_id: others, group_id: group, made_by: me }],
    ["formings", { id: forming, made_by: me, organiser_id: me }],
    ["forming_members", { forming_id: forming, member_id: me, wish_id: wish }],
    ["posts", { id: post, member_id: me, group_id: group }],
    ["posts", { member_id: hosts, group_id: group, answers_id: post, words: "Well said." }, []],
    ...addressBook(who, host, own),
    ...ownSearch(who, host),
  ]);
  const standing: Trace[] = [
    { table: "members", key: { id: me } },
    { table: "groups", key: { id: alone } },
    ...[group, alone].map((id) => ({ table: "memberships", key: { group_id: id, member_id: me } })),
  ];
  return [...standing, ...traces];
}

/** A profile with every word in it, an address that is proven, a pause, and a group with nobody else in it. */
async function beSomebody(town: Town, who: Person, group: Id): Promise<void> {
  const db = town.house.main.write;
  const own = ownWords(who);
  const words = { name: "Walks", about: own, promise: own, place: own };
  const how = { kind: "buddies", places: 3, placeKind: "in-person", openToRequests: false } as const;
  await startGroup(db, who.id, { id: group, ...words, ...how, timeZone: "UTC" }, town.clock.now);
  await db
    .updateTable("members")
    .set({ pronouns: own, work_line: own, email_proven_at: at, paused_at: at, can_help: own, want_help: own })
    .set({ links: own, employer: own, employer_words: own, workplace_words: own, messages_from: "nobody" })
    .where("id", "=", who.id)
    .execute();
  await db.updateTable("memberships").set({ paused_at: at }).where("member_id", "=", who.id).execute();
}

/** Writes rows past the verbs, as only tests may, and returns where they lie. */
async function keep(town: Town, rooms: PersonalData, who: Person, rows: readonly Kept[]): Promise<Trace[]> {
  const tables = await town.house.main.read.introspection.getTables();
  const traces: Trace[] = [];
  for (const [name, given, columns] of rows) {
    const row: Row = {};
    for (const column of tables.find((table) => table.name === name)?.columns ?? []) {
      const isPersonal = Object.hasOwn(rooms[name]?.personal ?? {}, column.name);
      row[column.name] =
        column.name in given ? (given[column.name] ?? null) : filled(column, isPersonal, who);
    }
    const names = Object.keys(row);
    await sql`insert into ${sql.table(name)} (${sql.join(names.map((each) => sql.ref(each)))})
      values (${sql.join(Object.values(row))})`.execute(town.house.main.write);
    const key = "id" in row ? { id: row["id"] ?? null } : keyOf(row);
    traces.push({ table: name, key, ...(columns ? { columns } : {}) });
  }
  return traces;
}

/** Personal words bear the name; a time is a time; what need not be there is not. */
function filled(
  { name, dataType, isNullable }: { name: string; dataType: string; isNullable: boolean },
  isPersonal: boolean,
  who: Person,
): string | number | null {
  if (name === "id") return newId();
  if (isNullable && !isPersonal) return null;
  if (!/text/i.test(dataType)) return 1;
  if (/_(at|on)$/.test(name)) return at;
  return isPersonal ? ownWords(who) : "plain";
}

// A table without an id of its own is found by what it joins.
const keyOf = (row: Row): Row =>
  Object.fromEntries(
    [
      "meeting_id",
      "commitment_id",
      "invitation_id",
      "import_id",
      "contact_id",
      "target_id",
      "opportunity_id",
      "job_interview_id",
      "letter_id",
      "card_id",
      "audience_id",
      "of_member_id",
      "member_id",
    ].flatMap((name) => (row[name] ? [[name, row[name]]] : [])),
  );

const ownWords = (who: Person): string => `${who.name}'s own`;
