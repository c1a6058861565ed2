import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";
import type { MovedAbove } from "../contacts/index.ts";

/** All that points to a contact points to another: returns what was moved. Where the other plays a part already, theirs stands. */
export async function moveToContact(tx: Main, kept: Id, gone: Id): Promise<MovedAbove> {
  return {
    activities: ids(await done(tx, gone, kept).returning("id").execute()),
    planned_acts: ids(await planned(tx, gone, kept).returning("id").execute()),
    thank_yous: ids(await thanked(tx, gone, kept).returning("id").execute()),
    opportunities: ids(await foundBy(tx, gone, kept).returning("id").execute()),
    opportunity_contacts: await partsIn(tx, gone, kept, null),
    job_interview_people: await metAt(tx, gone, kept, null),
    supporter_copies: await writtenTo(tx, gone, kept, null),
  };
}

/** The same back again, as far as it is there still. */
export async function moveBackToContact(tx: Main, kept: Id, gone: Id, moved: MovedAbove): Promise<void> {
  for (const some of inParts(moved["activities"]))
    await done(tx, kept, gone).where("id", "in", some).execute();
  for (const some of inParts(moved["planned_acts"]))
    await planned(tx, kept, gone).where("id", "in", some).execute();
  for (const some of inParts(moved["thank_yous"]))
    await thanked(tx, kept, gone).where("id", "in", some).execute();
  for (const some of inParts(moved["opportunities"]))
    await foundBy(tx, kept, gone).where("id", "in", some).execute();
  for (const some of inParts(moved["opportunity_contacts"])) await partsIn(tx, kept, gone, some);
  for (const some of inParts(moved["job_interview_people"])) await metAt(tx, kept, gone, some);
  for (const some of inParts(moved["supporter_copies"])) await writtenTo(tx, kept, gone, some);
}

const done = (tx: Main, from: Id, to: Id) =>
  tx.updateTable("activities").set({ contact_id: to }).where("contact_id", "=", from);

const planned = (tx: Main, from: Id, to: Id) =>
  tx.updateTable("planned_acts").set({ contact_id: to }).where("contact_id", "=", from);

const thanked = (tx: Main, from: Id, to: Id) =>
  tx.updateTable("thank_yous").set({ contact_id: to }).where("contact_id", "=", from);

const foundBy = (tx: Main, from: Id, to: Id) =>
  tx.updateTable("opportunities").set({ found_contact_id: to }).where("found_contact_id", "=", from);

async function partsIn(tx: Main, from: Id, to: Id, only: readonly Id[] | null): Promise<Id[]> {
  const there = tx.selectFrom("opportunity_contacts").select("opportunity_id").where("contact_id", "=", to);
  const move = tx
    .updateTable("opportunity_contacts")
    .set({ contact_id: to })
    .where("contact_id", "=", from)
    .where("opportunity_id", "not in", there);
  const rows = await (only ? move.where("opportunity_id", "in", only) : move)
    .returning("opportunity_id as id")
    .execute();
  return ids(rows);
}

async function metAt(tx: Main, from: Id, to: Id, only: readonly Id[] | null): Promise<Id[]> {
  const there = tx.selectFrom("job_interview_people").select("job_interview_id").where("contact_id", "=", to);
  const move = tx
    .updateTable("job_interview_people")
    .set({ contact_id: to })
    .where("contact_id", "=", from)
    .where("job_interview_id", "not in", there);
  const rows = await (only ? move.where("job_interview_id", "in", only) : move)
    .returning("job_interview_id as id")
    .execute();
  return ids(rows);
}

async function writtenTo(tx: Main, from: Id, to: Id, only: readonly Id[] | null): Promise<Id[]> {
  const there = tx.selectFrom("supporter_copies").select("letter_id").where("contact_id", "=", to);
  const move = tx
    .updateTable("supporter_copies")
    .set({ contact_id: to })
    .where("contact_id", "=", from)
    .where("letter_id", "not in", there);
  const rows = await (only ? move.where("letter_id", "in", only) : move)
    .returning("letter_id as id")
    .execute();
  return ids(rows);
}

const ids = (rows: readonly { id: Id }[]): Id[] => rows.map(({ id }) => id);

// As many as fit into one question.
const atOnce = 400;

const inParts = (all: readonly Id[] = []): Id[][] =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, part) =>
    all.slice(part * atOnce, (part + 1) * atOnce),
  );
