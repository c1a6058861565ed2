import type { Id } from "../basics/ids.ts";
import type { Main } from "../database/index.ts";
import { groupPlaces } from "../modules/groups/index.ts";
import { changeProfile, joinByInvitation } from "../modules/people/index.ts";
import type { Plan } from "./plans/index.ts";
import { type Character, characters, emailOf, homeZone, type Key } from "./people.ts";
import { profiles, untold } from "./profiles.ts";

/** Somebody of the demo who has come in. */
export type Person = Character & { key: Key; id: Id; zone: string; taken: Set<Plan> };

/** Everybody who is here by now. */
export class Cast {
  readonly #people = new Map<Key, Person>();

  /** Somebody comes in by an invitation, and into its group where it has one. */
  async enter(db: Main, key: Key, invitation: Id, now: Temporal.Instant): Promise<Person> {
    const { name, work, zone = homeZone }: Character = characters[key];
    const { afterJoining } = groupPlaces;
    const joined = await joinByInvitation(
      db,
      invitation,
      { name, email: emailOf(key), workLine: work, timeZone: zone },
      afterJoining ? { afterJoining } : {},
      now,
    );
    return this.know(db, key, joined.member);
  }

  /** Somebody who is a member already is known from now on, with their pronouns. */
  async know(db: Main, key: Key, id: Id): Promise<Person> {
    const character: Character = characters[key];
    const zone = character.zone ?? homeZone;
    const { name, pronouns = "", work } = character;
    const told = { ...untold, ...profiles[key] };
    await changeProfile(db, id, { name, pronouns, workLine: work, ...told, timeZone: zone, version: 1 });
    const person = { ...character, key, id, zone, taken: new Set<Plan>() };
    this.#people.set(key, person);
    return person;
  }

  has(key: Key): boolean {
    return this.#people.has(key);
  }

  get(key: Key): Person {
    const person = this.#people.get(key);
    if (!person) throw new Error(`${key} has not come in yet`);
    return person;
  }
}

/** The id of a member by address, for those who came in by asking. */
export async function memberByEmail(db: Main, key: Key): Promise<Id | undefined> {
  const row = await db
    .selectFrom("members")
    .select("id")
    .where("email", "=", emailOf(key))
    .executeTakeFirst();
  return row?.id;
}
