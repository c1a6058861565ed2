import assert from "node:assert/strict";
import type { Comer, OwnFacts } from "../../bench/seed/people/facts.ts";
import type { MailFacts } from "../../bench/seed/notifications/facts.ts";
import { answerRequest, invite, setRole } from "../../src/modules/host/office.ts";
import { writeText } from "../../src/modules/host/index.ts";
import { forgetMember } from "../../src/modules/interviews/members.ts";
import { chooseMail } from "../../src/modules/notifications/mail-settings.ts";
import {
  askToJoin,
  changeProfile,
  deleteAccount,
  joinByInvitation,
  pause,
  replaceSetUpLink,
  setUpCommunity,
  startSession,
} from "../../src/modules/people/index.ts";
import { comeBack } from "../../src/modules/people/members.ts";
import { askToSignIn, prepareSignIn, signInByCode } from "../../src/modules/people/sign-in.ts";
import type { Tellers, Told } from "./telling.ts";

/** Who is here, how they came and what they say of themselves. */
export const peopleTold: Tellers<OwnFacts & MailFacts> = {
  async "community founded"({ db, ...told }, { name, line, zone, host }, now) {
    const secret = await replaceSetUpLink(db, now);
    assert(secret && host.email);
    const setUp = { name, line, timeZone: zone, hostName: host.name, email: host.email };
    told.names.set(host.id, await setUpCommunity(db, secret, setUp, now));
  },
  "text written": ({ db }, { host, text, words }, now) =>
    writeText(db, host, text, { words, version: 0 }, now),
  "people invited": ({ db }, { host, invitation, words, places, days }, now) =>
    invite(db, host, { id: invitation, forName: "", email: null, words, places, days }, now),
  async "came by invitation"(told, { member, invitation }, now) {
    const joined = await joinByInvitation(told.db, invitation, personOf(member), told.rooms, now);
    told.name(member.id, joined.member);
  },
  "asked to join": ({ db }, { request, member, words }, now) => {
    const { name, email, timeZone } = personOf(member);
    assert(email);
    return askToJoin(db, { id: request, name, email, words, timeZone }, now);
  },
  async "request answered"(told, { host, request, member, words }, now) {
    const answer = member ? "welcomed" : "declined";
    await answerRequest(told.db, host, request, { answer, words }, now);
    if (member) told.name(member.id, await madeOf(told, request));
  },
  async "signed in"({ db, key }, { member, email, session, secret, device }, now) {
    await askToSignIn(db, key, { id: session, email, sharedComputer: false }, now);
    const mail = await prepareSignIn(db, key, session, now);
    assert(mail);
    const opened = await signInByCode(
      db,
      key,
      { request: session, code: mail.code },
      { device, secret },
      now,
    );
    assert.equal(opened?.member, member);
  },
  "session started": ({ db }, { member, secret, device }, now) =>
    startSession(db, member, { device, sharedComputer: false, secret }, now),
  async "profile written"({ db }, { member, zone, ...profile }) {
    assert(await changeProfile(db, member, { ...profile, timeZone: zone, version: 1 }));
  },
  "coach named": ({ db }, { host, member }, now) =>
    setRole(db, host, { member, role: "coach", has: true }, now),
  "pause begun": ({ db }, { member }, now) => pause(db, member, now),
  "pause ended": ({ db }, { member }, now) => comeBack(db, member, now),
  async "mail chosen"({ db }, { member, off, quietFrom, quietUntil }) {
    assert(await chooseMail(db, member, { off, quietFrom, quietUntil, version: 0 }));
  },
  async "account deleted"({ db, aside, rooms }, { member }, now) {
    await deleteAccount(db, member, rooms, now);
    await forgetMember(aside, member, now);
  },
};

const personOf = ({ name, email, zone }: Comer) => ({ name, email, workLine: "", timeZone: zone });

async function madeOf({ db }: Told, request: number): Promise<number> {
  const query = db.selectFrom("join_requests").select("member_id").where("id", "=", request);
  const { member_id } = await query.executeTakeFirstOrThrow();
  assert(member_id);
  return member_id;
}
