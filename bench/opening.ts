import { fromAddress, type Id } from "../src/basics/ids.ts";
import type { Main } from "../src/database/index.ts";
import type { Known, PageLine } from "./pages.ts";
import type { Landmarks, Login } from "./seed/landmarks.ts";

/** A page as one person opens it, and others like it; `secret` is null for a visitor. */
export type Opening = { name: string; path: string; turns: readonly string[]; secret: string | null };

/** Who opens a page, of all whom the landmarks name; `nth` counts among those of whom there are many. */
export function openerOf(
  { host, waiting, searcher, sessions }: Landmarks,
  { who }: PageLine,
  nth = 0,
): Login {
  if (who === "host") return host;
  if (who === "searcher") return searcher;
  if (who === "waiting") return waiting;
  return sessions[who === "organiser" ? 0 : nth % sessions.length] as Login;
}

/** The address of a page for whoever opens it. */
export async function openingOf(db: Main, landmarks: Landmarks, line: PageLine, nth = 0): Promise<Opening> {
  const login = openerOf(landmarks, line, nth);
  const secret = line.who === "visitor" ? null : login.secret;
  const before = await known(db, login, landmarks);
  const path = line.path(before);
  return { name: line.name, path, turns: line.turns?.(before) ?? [path], secret };
}

/** What belongs to somebody, as ids. */
export async function known(db: Main, login: Login, landmarks: Landmarks): Promise<Known> {
  const member = idIn(login.member);
  const group = idIn(login.group);
  return {
    member,
    group,
    meeting: idIn(login.meeting),
    commitment: idIn(login.commitment),
    post: idIn(login.post),
    past: (await pastMeeting(db, group)) ?? idIn(login.meeting),
    other: (await writesWith(db, member)) ?? idIn(login.other),
    contact: (await oftenMet(db, member)) ?? 1,
    opportunity: idIn(landmarks.searcher.opportunity),
    monday: lastMonday(landmarks),
    busy: landmarks.interviews.busy,
  };
}

/** The Monday of the week before the one of the seeding. */
function lastMonday({ now }: Landmarks): Temporal.PlainDate {
  const day = Temporal.Instant.from(now).toZonedDateTimeISO("UTC").toPlainDate();
  return day.subtract({ days: day.dayOfWeek + 6 });
}

async function pastMeeting(db: Main, group: Id): Promise<Id | undefined> {
  const row = await db
    .selectFrom("meetings")
    .select("id")
    .where("group_id", "=", group)
    .where("opened_at", "is not", null)
    .where("closed_at", "is not", null)
    .orderBy("starts_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** Somebody who wrote to the member. */
async function writesWith(db: Main, member: Id): Promise<Id | undefined> {
  const row = await db
    .selectFrom("messages")
    .select("from_member_id")
    .where("to_member_id", "=", member)
    .where("as_host", "=", 0)
    .orderBy("sent_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.from_member_id;
}

/** The contact with whom the member was in touch most often. */
async function oftenMet(db: Main, member: Id): Promise<Id | undefined> {
  const row = await db
    .selectFrom("exchanges")
    .innerJoin("contacts", "contacts.id", "exchanges.contact_id")
    .select("contact_id")
    .where("exchanges.member_id", "=", member)
    .where("put_away", "=", "")
    .groupBy("contact_id")
    .orderBy((count) => count.fn.countAll(), "desc")
    .orderBy("contact_id")
    .limit(1)
    .executeTakeFirst();
  return row?.contact_id;
}

/** What an address of the landmarks names. An empty one names nothing that exists. */
export const idIn = (address: string): Id => fromAddress(address) ?? 1;
