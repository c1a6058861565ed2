import type { Letter, LetterWriter } from "../../delivery/index.ts";
import type { Main } from "../../database/index.ts";
import type { Entry } from "../../journal/index.ts";
import { toInstant } from "../../basics/instant.ts";
import { sayDay } from "../../web/when.ts";
import { communityOf } from "./community.ts";
import { emailChangeOf, prepareEmailChange } from "./email-changes.ts";
import { invitationToken } from "./invitations.ts";
import { openInvitation } from "./invitations.reads.ts";
import { messageLetter } from "./messages.mails.ts";
import { mayHaveMail } from "./mail-limits.ts";
import { mailAddressOf, shownName } from "./members.reads.ts";
import { fillPlaces, type InvitedTo, type Places } from "./places.ts";
import { passkeyMails } from "./passkeys.mails.ts";
import { prepareSignIn, signInMinutes } from "./sign-in.ts";
import { peopleUrls } from "./urls.ts";

type Writer = LetterWriter<Main, Entry>;

const onlyTheSubject: Writer["recipients"] = async (_db, entry) =>
  entry.subject_id === null ? [] : [entry.subject_id];

/** The letters that this room has written. */
export function peopleMails(...rooms: readonly Places[]): Writer[] {
  return [
    signInCode,
    invitation(rooms),
    answerToRequest,
    newAddressCode,
    newAddressNotice,
    signInLinkNotice,
    messageLetter,
    ...passkeyMails,
  ];
}

/** Its recipient is the request: whether anybody has the address is found out only here, and the same is done for nobody. */
const signInCode: Writer = {
  kind: "sign-in-code",
  on: "sign-in-asked",
  recipients: onlyTheSubject,
  async write(db, { recipient }, { key, now }) {
    const made = await prepareSignIn(db, key, recipient, now);
    if (!made) return null;
    return {
      to: { name: made.name, address: made.to, ...(made.member ? { member: made.member } : {}) },
      isForNobody: made.member === null,
      subject: "Your sign-in code",
      title: `Hello ${made.name}`,
      lines: ["Here is your code to sign in. Type it on the page that is waiting for it."],
      code: made.code,
      link: { label: "Or sign in by this link", path: peopleUrls.signInLink(made.linkSecret) },
      afterwords: [
        `Code and link are good for ${signInMinutes} minutes, and for one sign-in. The newest mail is the one that counts.`,
        "If you did not ask for this, nothing has happened, and you can throw this mail away. Never tell anybody the code.",
      ],
    };
  },
};

const invitation = (rooms: readonly Places[]): Writer => ({
  kind: "invitation",
  on: "invitation-made",
  // Anybody here may invite: together they send an address no more than it can bear, and nobody is told.
  async recipients(db, { subject_id }, { key, now }) {
    if (subject_id === null) return [];
    const made = await db
      .selectFrom("invitations")
      .select("email")
      .where("id", "=", subject_id)
      .executeTakeFirst();
    return made?.email && (await mayHaveMail(db, key, "invitation", made.email, now)) ? [subject_id] : [];
  },
  async write(db, { recipient }, { key, now }) {
    const made = await openInvitation(db, recipient, now);
    const community = await communityOf(db);
    if (!made?.email || !community) return null;
    const to = await fillPlaces(rooms).invitationWords(db, recipient, null);
    return {
      to: { name: made.for_name, address: made.email },
      subject: "An invitation",
      title: made.for_name ? `Hello ${made.for_name}` : "Hello",
      lines: invitationLines(
        shownName({ name: made.maker_name, left_at: made.maker_left_at }),
        community,
        to,
        made.words,
      ),
      link: {
        label: "Have a look at the invitation",
        path: peopleUrls.invitation(invitationToken(key, recipient)),
      },
      afterwords: [
        `The invitation is good until ${sayDay(toInstant(made.expires_at), community.time_zone, now)}. If it is not for you, you need not do anything: your address is forgotten soon after.`,
      ],
    };
  },
});

const answerToRequest: Writer = {
  kind: "answer-to-request",
  on: "join-answered",
  recipients: onlyTheSubject,
  async write(db, { recipient }) {
    const asked = await db
      .selectFrom("join_requests")
      .selectAll()
      .where("id", "=", recipient)
      .executeTakeFirst();
    const community = await communityOf(db);
    if (!asked?.answer || !community) return null;
    const letter: Letter = {
      to: { name: asked.name, address: asked.email, ...(asked.member_id ? { member: asked.member_id } : {}) },
      subject: "An answer to your request",
      title: `Hello ${asked.name}`,
      lines: answerLines(asked.answer, asked.answer_words, community.name),
    };
    return asked.answer === "welcomed"
      ? { ...letter, link: { label: "Sign in", path: peopleUrls.signIn() } }
      : letter;
  },
};

const newAddressCode: Writer = {
  kind: "new-address-code",
  on: "email-change-asked",
  recipients: onlyTheSubject,
  async write(db, { recipient }, { key, now }) {
    const made = await prepareEmailChange(db, key, recipient, now);
    if (!made) return null;
    return {
      to: { name: made.name, address: made.to, member: made.member },
      subject: "Your code",
      title: `Hello ${made.name}`,
      lines: [
        "You want your mail to come to this address. Type this code on the page that is waiting for it.",
      ],
      code: made.code,
      afterwords: [
        `The code is good for ${signInMinutes} minutes. If you did not ask for this, throw this mail away: nothing changes.`,
      ],
    };
  },
};

/** Word to the address that a member has now, in case it was not the member who asked. */
const newAddressNotice: Writer = {
  kind: "new-address-notice",
  on: "email-change-asked",
  recipients: onlyTheSubject,
  async write(db, { recipient }, { now }) {
    const member = await db
      .selectFrom("email_changes")
      .select("member_id")
      .where("id", "=", recipient)
      .executeTakeFirst();
    const change = member && (await emailChangeOf(db, member.member_id, recipient, now));
    if (!change?.present_email) return null;
    return {
      to: { name: change.name, address: change.present_email, member: change.member_id },
      subject: "A change to your account",
      title: `Hello ${change.name}`,
      lines: [
        "Someone who is signed in as you asked that your mail go to another address from now on.",
        "If that was you, all is well. If not, sign in, end the sessions that you do not know, and tell your host.",
      ],
      link: { label: "See where you are signed in", path: peopleUrls.sessions },
    };
  },
};

/** Word to a member that a link was made with which somebody could sign in as them. */
const signInLinkNotice: Writer = {
  kind: "sign-in-link-notice",
  on: "sign-in-link-made",
  recipients: onlyTheSubject,
  async write(db, { recipient }) {
    const to = await mailAddressOf(db, recipient);
    if (!to) return null;
    return {
      to,
      subject: "A sign-in link was made",
      title: `Hello ${to.name}`,
      lines: [
        "Your host has made a sign-in link for you, to give to you by hand. It signs in once, as you.",
        "If you asked for it, all is well. If not, ask your host about it, and end the sessions that you do not know.",
      ],
      link: { label: "See where you are signed in", path: peopleUrls.sessions },
    };
  },
};

function invitationLines(
  maker: string,
  community: { name: string; line: string },
  to: InvitedTo | null,
  words: string,
): string[] {
  return [
    to
      ? `${maker} invites you to the group "${to.groupName}" in ${community.name}.`
      : `${maker} invites you to ${community.name}.`,
    ...(community.line ? [community.line] : []),
    ...(to?.lines ?? []),
    ...(words ? [`${maker} writes:`, words] : []),
  ];
}

function answerLines(answer: "welcomed" | "declined", words: string, community: string): string[] {
  const said = words ? ["The host writes:", words] : [];
  return answer === "welcomed"
    ? [
        `Welcome to ${community}. You can sign in with this e-mail address from now on; there is no password.`,
        ...said,
      ]
    : [
        "Thank you for asking to join us. This time we cannot take you in.",
        ...said,
        "We wish you well with your search.",
      ];
}
