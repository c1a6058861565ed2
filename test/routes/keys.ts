import { newId, toAddress } from "../../src/basics/ids.ts";
import { stopToken } from "../../src/modules/notifications/mail-stops.ts";
import { invitationToken, makeInvitation, makeSignInLink } from "../../src/modules/people/index.ts";
import { addPasskey, newChallenge, type Purpose } from "../../src/modules/people/passkeys.ts";
import { addPasskeyForm } from "../../src/modules/people/passkeys.forms.ts";
import { passkeySite } from "../../src/modules/people/passkeys.site.ts";
import { hashCode } from "../../src/modules/people/sign-in.ts";
import { Authenticator } from "../authenticator.ts";
import { type Person, signedIn, type Town } from "../support.ts";
import type { Things } from "./things.ts";

/** The six digits that every mail of the world has said. */
export const everyCode = "123456";

/** Whatever lets somebody in, and is as good as a key: links, codes, sessions and passkeys of one member. */
export async function keysOf(town: Town, host: Person, owner: Person): Promise<Things> {
  const db = town.house.main.write;
  const { now } = town.clock;
  await signedIn(town, owner.id, owner.name);
  const sessions = db.selectFrom("sessions").select("id").where("member_id", "=", owner.id).orderBy("id");
  const [session] = await sessions.execute();
  const invitation = newId();
  const open = { forName: "", email: null, words: "Come.", places: 9, days: 30 };
  await makeInvitation(db, host.id, { id: invitation, ...open }, now);
  return {
    ...(await codesOf(town, owner)),
    ...(await passkeysOf(town, owner)),
    ":token": invitationToken(town.house.key, invitation),
    "/mail/stop/:token": stopToken(town.house.key, owner.id, "wall"),
    "/sign-in/links/:secret": await makeSignInLink(db, host.id, owner.id, now),
    "/set-up/:secret": `${owner.id}`.padEnd(43, "s"),
    ":session": toAddress(session?.id ?? 0),
  };
}

/** Mails are under way by which they could sign in, and take another address. */
async function codesOf(town: Town, owner: Person): Promise<Things> {
  const db = town.house.main.write;
  const [change, request] = [newId(), newId()];
  const asked_at = town.clock.now.toString({ smallestUnit: "millisecond" });
  const expires_at = town.clock.now.add({ minutes: 10 }).toString({ smallestUnit: "millisecond" });
  const code = (about: number) => ({ code_hash: hashCode(town.house.key, about, everyCode) });
  const open = { asked_at, expires_at, tries: 0, used_at: null };
  await db
    .insertInto("email_changes")
    .values({
      id: change,
      member_id: owner.id,
      email: `new.${owner.id}@example.org`,
      ...open,
      ...code(change),
    })
    .execute();
  const email = `${owner.name.toLowerCase()}@example.org`;
  await db
    .insertInto("sign_in_requests")
    .values({ id: request, email, shared_computer: 0, link_hash: null, ...open, ...code(request) })
    .execute();
  return { ":change": toAddress(change), "/sign-in/requests/:request": toAddress(request) };
}

/** A passkey of theirs, what their telephone says to sign in by it, and what another says that makes one. */
async function passkeysOf(town: Town, owner: Person): Promise<Things> {
  const db = town.house.main.write;
  const { now } = town.clock;
  const site = passkeySite(town.house.config.publicUrl);
  if (!site) throw new Error("There are no passkeys at this address");
  const rp = { rp: { id: site.id }, rpId: site.id };
  const optionsFor = async (purpose: Purpose) => {
    const challenge = Buffer.from(await newChallenge(db, purpose, now)).toString("base64url");
    return { ...rp, challenge, user: { id: Buffer.from(toAddress(owner.id)).toString("base64url") } };
  };
  const adding = { kind: "add", member: owner.id } as const;
  const passkey = newId();
  const phone = new Authenticator();
  const made = phone.make(await optionsFor(adding));
  const typed = addPasskeyForm.parse({ id: toAddress(passkey), name: "Phone", answer: made });
  if (typed.answer) await addPasskey(db, owner.id, site, { ...typed, answer: typed.answer }, now);
  return {
    ":passkey": toAddress(passkey),
    "passkey-used": phone.use(await optionsFor({ kind: "sign-in" })),
    "passkey-made": new Authenticator().make(await optionsFor(adding)),
  };
}
