import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { found, Problem } from "../../basics/problem.ts";
import { sortName } from "../../basics/text.ts";
import { atomically, type Main } from "../../database/index.ts";
import { record } from "../../journal/index.ts";
import { asBareWords } from "./bare-words.ts";

/** Who comes in. `email` is null for a member whose sign-in links the host prints. */
export type NewMember = { id: Id; name: string; email: string | null; workLine: string; timeZone: string };

/** Adds a member and returns the id; the same id twice adds one. An address that a member has: conflict, "address-known". */
export function addMember(db: Main, member: NewMember, now: Temporal.Instant): Promise<Id> {
  return atomically(db, async (tx) => {
    const added = await tx
      .insertInto("members")
      .values({
        id: member.id,
        name: member.name,
        sort_name: sortName(member.name),
        pronouns: "",
        work_line: member.workLine,
        email: member.email,
        email_proven_at: null,
        time_zone: member.timeZone,
        joined_at: instantText(now),
        paused_at: null,
        left_at: null,
        version: 1,
        ...asBareWords(member.name, "", member.workLine),
        employer: "",
        can_help: "",
        want_help: "",
        links: "",
        messages_from: "",
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (added) {
      await record(tx, "member-joined", member.id, { subject: member.id }, now);
      return member.id;
    }
    const same = await tx
      .selectFrom("members")
      .select("email")
      .where("id", "=", member.id)
      .executeTakeFirst();
    if (!same || same.email !== member.email) throw new Problem("conflict", "address-known");
    return member.id;
  });
}

/** What a member says about themselves, and the version it was drawn from. */
export type Profile = {
  name: string;
  pronouns: string;
  workLine: string;
  canHelp: string;
  wantHelp: string;
  /** Addresses on the web, each of which may be linked. */
  links: readonly string[];
  /** Shown to nobody. */
  employer: string;
  messagesFrom: "" | "groups" | "nobody";
  timeZone: string;
  version: number;
};

/** Keeps a profile. False where it was changed meanwhile into something else: nothing is overwritten then. */
export function changeProfile(db: Main, who: Id, profile: Profile): Promise<boolean> {
  return atomically(db, async (tx) => {
    const values = {
      name: profile.name,
      sort_name: sortName(profile.name),
      pronouns: profile.pronouns,
      work_line: profile.workLine,
      can_help: profile.canHelp,
      want_help: profile.wantHelp,
      links: profile.links.join("\n"),
      employer: profile.employer,
      messages_from: profile.messagesFrom,
      time_zone: profile.timeZone,
      ...asBareWords(profile.name, profile.employer, profile.workLine),
    };
    const changed = await tx
      .updateTable("members")
      .set((set) => ({ ...values, version: set("version", "+", 1) }))
      .where("id", "=", who)
      .where("left_at", "is", null)
      .where("version", "=", profile.version)
      .returning("id")
      .executeTakeFirst();
    if (changed) return true;
    const stands = found(
      await tx
        .selectFrom("members")
        .selectAll()
        .where("id", "=", who)
        .where("left_at", "is", null)
        .executeTakeFirst(),
    );
    return Object.entries(values).every(([column, value]) => stands[column as keyof typeof values] === value);
  });
}

/** A member takes a pause; a second time changes nothing. */
export function pause(db: Main, who: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const paused = await tx
      .updateTable("members")
      .set({ paused_at: instantText(now) })
      .where("id", "=", who)
      .where("paused_at", "is", null)
      .where("left_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (paused) await record(tx, "member-paused", who, { subject: who }, now);
  });
}

/** A member comes back from a pause. */
export function comeBack(db: Main, who: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const back = await tx
      .updateTable("members")
      .set({ paused_at: null })
      .where("id", "=", who)
      .where("paused_at", "is not", null)
      .returning("id")
      .executeTakeFirst();
    if (back) await record(tx, "member-returned", who, { subject: who }, now);
  });
}
