import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dist } from "../../bin/fingerprint.mjs";
import { type Id, newId } from "../../src/basics/ids.ts";
import { readConfig } from "../../src/config.ts";
import { atomically } from "../../src/database/index.ts";
import { closeHouse, openHouse } from "../../src/house.ts";
import {
  addMember,
  blockMember,
  invitationToken,
  keepOut,
  makeInvitation,
  replaceSetUpLink,
  setUpCommunity,
  startSession,
} from "../../src/modules/people/index.ts";
import { askToSignIn, prepareSignIn } from "../../src/modules/people/sign-in.ts";

/** A community to attack: who is known in it, and what only its owners know. */
export type Victims = {
  settings: Record<string, string>;
  members: string[];
  suspended: string[];
  invited: string[];
  /** Members whose mail is only written while somebody else's page is timed. */
  written: string[];
  /** Sign-ins that wait for their code. */
  codes: { request: Id; code: string }[];
  session: string;
  invitation: string;
  /** A member whom the owner of the session may not see. */
  hidden: Id;
  remove(): void;
};

// Each address is asked for twice a look, and looked at twice: the fifth mail within a quarter of an hour is the last.
const people = 1_000;

/** Makes it in a folder of its own, through the verbs; nobody has opened it yet. */
export async function makeVictims(): Promise<Victims> {
  const folder = mkdtempSync(join(tmpdir(), "landfall-attack-"));
  const settings = { DATA_DIR: folder, SECRET_KEY: "only for attacks, never for people" };
  const house = await openHouse(readConfig(settings, join(dist, "assets")), () => Temporal.Now.instant());
  const db = house.main.write;
  const now = house.clock();
  try {
    return await atomically(db, async (tx) => {
      const secret = (await replaceSetUpLink(tx, now)) ?? "";
      const host = { hostName: "Hanna", email: "hanna@example.org" };
      const place = { name: "Harbour Circle", line: "", timeZone: "Europe/Berlin" };
      const hosts = await setUpCommunity(tx, secret, { ...place, ...host }, now);
      const add = (email: string): Promise<Id> =>
        addMember(tx, { id: newId(), name: "Somebody", email, workLine: "", timeZone: "Europe/Berlin" }, now);
      const [members, written] = [namesOf("member"), namesOf("reader")];
      const [suspended, invited] = [namesOf("paused"), namesOf("guests")];
      const codes: Victims["codes"] = [];
      for (const email of [...members, ...written]) await add(email);
      for (const email of suspended) {
        const week = { id: newId(), member: await add(email), days: 7, reason: "A rest." };
        await keepOut(tx, hosts, week, {}, now);
      }
      for (const email of invited)
        await makeInvitation(
          tx,
          hosts,
          { id: newId(), forName: "You", email, words: "", places: 1, days: 30 },
          now,
        );
      for (const email of namesOf("codes_")) {
        await add(email);
        const request = newId();
        await askToSignIn(tx, house.key, { id: request, email, sharedComputer: false }, now);
        const made = await prepareSignIn(tx, house.key, request, now);
        if (made) codes.push({ request, code: made.code });
      }
      const [ana, otto] = [await add("ana@example.org"), await add("otto@example.org")];
      await blockMember(tx, otto, ana, {}, now);
      const browser = { device: "Firefox on Linux", sharedComputer: false };
      const session = await startSession(tx, ana, browser, now);
      const open = newId();
      await makeInvitation(
        tx,
        hosts,
        { id: open, forName: "", email: null, words: "", places: 9, days: 30 },
        now,
      );
      return {
        settings,
        members,
        suspended,
        invited,
        written,
        codes,
        session: session.secret,
        invitation: invitationToken(house.key, open),
        hidden: otto,
        remove: () => rmSync(folder, { recursive: true, force: true }),
      };
    });
  } finally {
    await closeHouse(house);
  }
}

/** Addresses; of one length where the kinds are, so that nothing but being known tells them apart. */
export const namesOf = (kind: string): string[] =>
  Array.from({ length: people }, (_, at) => `${kind}.${String(at).padStart(4, "0")}@example.org`);
