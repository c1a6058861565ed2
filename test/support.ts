import { newId } from "../src/basics/ids.ts";
import {
  addMember,
  peopleUrls,
  replaceSetUpLink,
  setUpCommunity,
  startSession,
} from "../src/modules/people/index.ts";
import { type Town } from "./town.ts";
import { Visitor } from "./visitor.ts";

// The builders of stories: a community with its host, members who are signed in, and their mail.
export { engine, inTown, openTown, type Town } from "./town.ts";
export { type Answer, Visitor } from "./visitor.ts";

/** Somebody who is signed in, with the id behind their name. */
export type Person = Visitor & { id: number; name: string };

/** Sets the community up and returns its host, signed in. */
export async function begin(town: Town, zone = "Europe/Berlin"): Promise<Person> {
  const secret = await replaceSetUpLink(town.house.main.write, town.clock.now);
  if (!secret) throw new Error("The community is set up already");
  const id = await setUpCommunity(
    town.house.main.write,
    secret,
    {
      name: "Harbour Circle",
      line: "Looking for work, together",
      timeZone: zone,
      hostName: "Hanna",
      email: "hanna@example.org",
    },
    town.clock.now,
  );
  return signedIn(town, id, "Hanna");
}

/** Makes a member and returns them, signed in. */
export async function member(town: Town, name: string, zone = "Europe/Berlin"): Promise<Person> {
  const id = await addMember(
    town.house.main.write,
    { id: newId(), name, email: `${name.toLowerCase()}@example.org`, workLine: "", timeZone: zone },
    town.clock.now,
  );
  return signedIn(town, id, name);
}

/** A browser in which the member is signed in. */
export async function signedIn(town: Town, id: number, name: string): Promise<Person> {
  const session = await startSession(
    town.house.main.write,
    id,
    { device: "Firefox on Linux", sharedComputer: false },
    town.clock.now,
  );
  const visitor = Object.assign(new Visitor(town), { id, name });
  visitor.bring("landfall", session.secret);
  return visitor;
}

/** The mails that were written so far to an address, oldest first, after the post office did its work. */
export async function mailsTo(town: Town, address: string): Promise<{ subject: string; words: string }[]> {
  await town.work();
  return town.house.main.read
    .selectFrom("kept_mails")
    .select(["subject", "words"])
    .where("to_address", "=", address)
    .orderBy("kept_at")
    .execute();
}

export { peopleUrls };
