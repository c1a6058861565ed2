import { hashSecret } from "../../../src/basics/secret.ts";
import { sortName } from "../../../src/basics/text.ts";
import { asBareWords } from "../../../src/modules/people/bare-words.ts";
import type { Writers } from "../facts.ts";
import type { Ledger } from "../ledger.ts";
import { day, textOf } from "../times.ts";
import { eraseFromContacts } from "../contacts/erasing.ts";
import { eraseFromGroups } from "../groups/erasing.ts";
import { eraseFromInterviews } from "../interviews/erasing.ts";
import { eraseFromSearch } from "../search/erasing.ts";
import { erasePerson } from "./erasing.ts";
import type { Comer, OwnFacts } from "./facts.ts";

/** The rows of who is here, how they came and what they say of themselves. */
export const peopleWriters: Writers<OwnFacts> = {
  "community founded"(ledger, { name, line, zone, host, at }) {
    const said = { name, line, time_zone: zone, mail_name: "", mail_says_what: 0 };
    ledger.put("community", 1, { id: 1, ...said, confirms_groups: 0, made_at: textOf(at), version: 1 });
    addMember(ledger, host, at);
    giveRole(ledger, host.id, "host", host.id, at);
    ledger.record("community-set-up", host.id, {}, at);
  },
  "text written"(ledger, { host, text, words, at }) {
    const row = { kind: text, words, version: 1, changed_at: textOf(at), changed_by: host };
    ledger.put("community_texts", text, row);
    noteAct(ledger, host, `${text}-changed`, {}, at);
  },
  "people invited"(ledger, { host, invitation, words, places, days, at }) {
    addInvitation(ledger, host, { id: invitation, forName: "", email: null, words, places, days }, at);
    noteAct(ledger, host, "invitation-made", { subject: invitation }, at);
  },
  "came by invitation"(ledger, { member, invitation, at }) {
    addMember(ledger, member, at);
    useInvitation(ledger, invitation, member.id, at);
  },
  "asked to join"(ledger, { request, member, words, at }) {
    const { name, email, zone } = member;
    ledger.put("join_requests", request, {
      id: request,
      name,
      email: email ?? "",
      words,
      time_zone: zone,
      asked_at: textOf(at),
      answer: null,
      answer_words: "",
      answered_at: null,
      answered_by: null,
      member_id: null,
    });
    ledger.record("join-asked", null, { subject: request }, at);
  },
  "request answered"(ledger, { host, request, member, words, at }) {
    if (member) addMember(ledger, member, at);
    const answer = member ? "welcomed" : "declined";
    Object.assign(ledger.get("join_requests", request), {
      answer,
      answer_words: words,
      answered_at: textOf(at),
      answered_by: host,
      member_id: member?.id ?? null,
    });
    ledger.record("join-answered", host, { subject: request }, at);
    noteAct(ledger, host, `request-${answer}`, { member: member?.id ?? null, subject: request }, at);
  },
  "signed in"(ledger, { member, session, secret, device, at }) {
    const row = ledger.get("members", member);
    if (row.email_proven_at === null) {
      row.email_proven_at = textOf(at);
      ledger.remove("sessions", (open) => open.member_id === member);
    }
    ledger.record("sign-in-asked", null, { subject: session }, at);
    addSession(ledger, { member, session, secret, device }, at);
  },
  "session started": (ledger, fact) => addSession(ledger, fact, fact.at),
  "profile written"(ledger, { member, name, zone, pronouns, workLine, employer, ...said }) {
    const row = ledger.get("members", member);
    Object.assign(row, {
      name,
      sort_name: sortName(name),
      pronouns,
      work_line: workLine,
      can_help: said.canHelp,
      want_help: said.wantHelp,
      links: said.links.join("\n"),
      employer,
      messages_from: said.messagesFrom,
      time_zone: zone,
      version: row.version + 1,
      ...asBareWords(name, employer, workLine),
    });
  },
  "coach named"(ledger, { host, member, at }) {
    giveRole(ledger, member, "coach", host, at);
    ledger.record("role-given", host, { subject: member }, at);
    noteAct(ledger, host, "coach-named", { member }, at);
  },
  "pause begun"(ledger, { member, at }) {
    ledger.get("members", member).paused_at = textOf(at);
    ledger.record("member-paused", member, { subject: member }, at);
  },
  "pause ended"(ledger, { member, at }) {
    ledger.get("members", member).paused_at = null;
    ledger.record("member-returned", member, { subject: member }, at);
  },
  /** It stands in the chapter of the people, in those of the group, of the address book and of the search, and where they were interviewed or commented. */
  "account deleted"(ledger, { member, at }) {
    eraseFromContacts(ledger, member);
    eraseFromSearch(ledger, member);
    eraseFromGroups(ledger, member, at);
    erasePerson(ledger, member, at);
    eraseFromInterviews(ledger, member, at);
  },
};

function addMember(ledger: Ledger, { id, name, email, zone }: Comer, at: number): void {
  ledger.put("members", id, {
    id,
    name,
    sort_name: sortName(name),
    pronouns: "",
    work_line: "",
    email,
    email_proven_at: null,
    time_zone: zone,
    joined_at: textOf(at),
    paused_at: null,
    left_at: null,
    version: 1,
    ...asBareWords(name, "", ""),
    employer: "",
    can_help: "",
    want_help: "",
    links: "",
    messages_from: "",
  });
  ledger.record("member-joined", id, { subject: id }, at);
}

function giveRole(ledger: Ledger, member: number, role: "host" | "coach", by: number, at: number): void {
  const row = { member_id: member, role, granted_by: by, granted_at: textOf(at) };
  ledger.put("role_grants", `${member} ${role}`, row);
}

type Invitation = {
  id: number;
  forName: string;
  email: string | null;
  words: string;
  places: number;
  days: number;
};

/** An invitation, into a group or not. */
export function addInvitation(ledger: Ledger, by: number, made: Invitation, at: number): void {
  ledger.put("invitations", made.id, {
    id: made.id,
    for_name: made.forName,
    email: made.email,
    words: made.words,
    places: made.places,
    made_by: by,
    made_at: textOf(at),
    expires_at: textOf(at + made.days * day),
    revoked_at: null,
    revoked_by: null,
  });
  ledger.record("invitation-made", by, { subject: made.id }, at);
}

/** That somebody came by it. */
export function useInvitation(ledger: Ledger, invitation: number, member: number, at: number): void {
  const row = { invitation_id: invitation, member_id: member, used_at: textOf(at) };
  ledger.put("invitation_uses", `${invitation} ${member}`, row);
}

function addSession(
  ledger: Ledger,
  { member, session, secret, device }: { member: number; session: number; secret: string; device: string },
  at: number,
): void {
  ledger.put("sessions", session, {
    id: session,
    secret_hash: hashSecret(secret),
    member_id: member,
    device,
    shared_computer: 0,
    made_at: textOf(at),
    last_used_on: textOf(at).slice(0, 10),
    expires_at: textOf(at + 60 * day),
  });
}

type About = { member?: number | null; group?: number | null; subject?: number; words?: string };

/** What a host did, in the log of the hosts. */
export function noteAct(ledger: Ledger, host: number, kind: string, about: About, at: number): void {
  const id = ledger.dice.id();
  ledger.put("host_acts", id, {
    id,
    actor_id: host,
    kind,
    member_id: about.member ?? null,
    group_id: about.group ?? null,
    subject_id: about.subject ?? null,
    words: about.words ?? "",
    at: textOf(at),
  });
}
