import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type Main, prepared, type SupporterLettersTable } from "../../../database/index.ts";

/** One person's copy of a letter, with the address to which it may go. */
export type CopyShown = { id: Id; name: string; words: string; sent_on: string };

/** The letter of a month with its copies; null where none is begun. */
export async function letterOfMonth(read: Main, viewer: Id, month: string) {
  const letter = await one.first(read, { viewer, month });
  if (!letter) return null;
  return { letter, copies: await copies.all(read, { viewer, letter: letter.id }) };
}

/** One person's copy; else not-found. */
export async function copyOf(read: Main, viewer: Id, month: string, contact: Id) {
  const letter = found(await one.first(read, { viewer, month }));
  return { letter, copy: found(await oneCopy.first(read, { viewer, letter: letter.id, contact })) };
}

/** Who got the newest letter before a month. */
export const recipientsBefore = (read: Main, viewer: Id, month: string) =>
  before.all(read, { viewer, month });

/** The letters of a member, the newest first, with how many have each. */
export const lettersByMonth = (read: Main, viewer: Id) => byMonth.all(read, { viewer });

export type LetterListed = Awaited<ReturnType<typeof lettersByMonth>>[number];

/** When a letter last went to anybody, and whether one of this month is begun; while the search runs and is not paused. */
export const lastLetterSent = async (read: Main, viewer: Id): Promise<string | null> =>
  (await lastSent.first(read, { viewer }))?.sent_on ?? null;

export type LetterShown = SupporterLettersTable;

const one = prepared((read: Main, { viewer, month }: { viewer: Id; month: string }) =>
  read.selectFrom("supporter_letters").selectAll().where("member_id", "=", viewer).where("month", "=", month),
);

const ofLetter = (read: Main) =>
  read
    .selectFrom("supporter_copies")
    .innerJoin("contacts", "contacts.id", "supporter_copies.contact_id")
    .select(["contacts.id", "contacts.name", "supporter_copies.words", "supporter_copies.sent_on"]);

const copies = prepared((read: Main, { viewer, letter }: { viewer: Id; letter: Id }) =>
  ofLetter(read)
    .where("supporter_copies.letter_id", "=", letter)
    .where("supporter_copies.member_id", "=", viewer)
    .orderBy("contacts.sort_name")
    .orderBy("contacts.id"),
);

const oneCopy = prepared((read: Main, { viewer, letter, contact }: { viewer: Id; letter: Id; contact: Id }) =>
  ofLetter(read)
    .where("supporter_copies.letter_id", "=", letter)
    .where("supporter_copies.contact_id", "=", contact)
    .where("supporter_copies.member_id", "=", viewer),
);

const before = prepared((read: Main, { viewer, month }: { viewer: Id; month: string }) =>
  read
    .selectFrom("supporter_copies")
    .innerJoin("contacts", "contacts.id", "supporter_copies.contact_id")
    .select(["contacts.id", "contacts.name"])
    .where("supporter_copies.letter_id", "=", (is) =>
      is
        .selectFrom("supporter_letters")
        .select("supporter_letters.id")
        .where("supporter_letters.member_id", "=", viewer)
        .where("supporter_letters.month", "<", month)
        .where("supporter_letters.words", "!=", "")
        .orderBy("supporter_letters.month", "desc")
        .limit(1),
    )
    .where("contacts.put_away", "=", "")
    .orderBy("contacts.sort_name")
    .orderBy("contacts.id"),
);

const byMonth = prepared((read: Main, { viewer }: { viewer: Id }) =>
  read
    .selectFrom("supporter_letters")
    .leftJoin("supporter_copies", (join) =>
      join
        .onRef("supporter_copies.letter_id", "=", "supporter_letters.id")
        .on("supporter_copies.sent_on", "!=", ""),
    )
    .select([
      "supporter_letters.month",
      (is) => is.fn.count<number>("supporter_copies.contact_id").as("sent"),
    ])
    .where("supporter_letters.member_id", "=", viewer)
    .where("supporter_letters.words", "!=", "")
    .groupBy("supporter_letters.month")
    .orderBy("supporter_letters.month", "desc")
    .limit(60),
);

const lastSent = prepared((read: Main, { viewer }: { viewer: Id }) =>
  read
    .selectFrom("supporter_copies")
    .innerJoin("supporter_letters", "supporter_letters.id", "supporter_copies.letter_id")
    .innerJoin("searches", "searches.member_id", "supporter_letters.member_id")
    .select((is) => is.fn.max("supporter_copies.sent_on").as("sent_on"))
    .where("supporter_copies.member_id", "=", viewer)
    .where("supporter_copies.sent_on", "!=", "")
    .where("searches.ended_at", "is", null)
    .where("searches.paused_at", "is", null),
);
