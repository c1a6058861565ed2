import { plainInMarkdown } from "../../basics/text.ts";
import { keptFor } from "./kept-for.ts";
import { sharedHours } from "./sessions.ts";
import { printedLinkHours } from "./sign-in-links.ts";
import { signInMinutes } from "./sign-in.ts";
import { peopleUrls } from "./urls.ts";

/** What the shipped words say of this house in particular. */
export type HouseFacts = { community: string; hasMailServer: boolean; engine: "sqlite" | "postgres" };

/**
 * What this software does with what people write, as it does it; the numbers are those by which it works. A host adds
 * who answers for it by law.
 */
export const privacyNotice = (facts: HouseFacts): string =>
  [
    whoRunsIt(facts),
    whatIsKept,
    whoSeesWhat(facts),
    interviews(facts),
    mail(facts),
    cookiesAndOthers(facts),
    howLong(facts),
    yourSay(facts),
  ].join("\n\n");

const whoRunsIt = ({ community }: HouseFacts): string => `## Who answers for it

${plainInMarkdown(community)} runs on a machine that its host looks after. The host answers for what is kept there: [write to the host](${peopleUrls.writeToHost}), or see [Contact](${peopleUrls.contact}). The software is called Landfall; those who made it get nothing of what is written here.`;

const whatIsKept = `## What is kept

- **Who you are here:** your name, e-mail address and time zone, when you came, and what you add to your profile: pronouns, line of work, links, what you can help with and want help with. Where you work now, if you say it: nobody is shown that.
- **What you write:** in your groups, their meetings and their walls; your commitments and reports, with the reflections that are yours alone; messages to members; requests, invitations and your wishes for a group. Beside it stands when you wrote it, which meetings you came to, and when you opened a message; its writer is not told.
- **Your people:** whom you know, their companies and ways to reach them, what you wrote on the back of their cards, what was promised, and your own card. Yours alone, but for the card.
- **Your search:** what you look for, what you pursue and did, your hours, job interviews and notes of thanks, with the files that you keep beside them. Yours alone until you share a part of it.
- **If you are one of those people:** a member wrote you down for themselves, as in an address book of paper, and nobody else here reads it. If you left a card, it waits with the one member you left it to.
- **How you sign in:** each browser in which you are signed in, by a name such as "Firefox on Linux", and the day of its last use. Passkeys: the public half, the name that you gave it and the day of its last use. There is no password.
- **Your keep-away list and whom you blocked.** They are yours alone.
- **Which mail you want**, and your quiet hours.
- **Where something was not right:** what you told the host; and if a host closed the house to you, for how long and why.
- **A diary of the house:** what kind of thing happened, when, and to which numbered thing; never a word of it.
- **What hosts did** in their office: what, about whom, when and why.

Nothing is bought, sold, scored or guessed about you, and no page counts what you look at.`;

const whoSeesWhat = ({ hasMailServer }: HouseFacts): string => `## Who sees what

- **Everybody signed in** can see your profile: name, pronouns, line of work, links, what you can help with and want help with, your time zone, and since when you are here. Not your address.
- **Your group** sees your commitments and reports, unless you hide one, and what you write on its wall and in its minutes. Energy and the line at check-out are yours until you share them.
- **Your organiser** sees what the group sees, answers requests to join it, and can hide a post on its wall.
- **The waiting room for a group** shows your first name and your wish to organisers and to the host.
- **Your card** is seen by whoever has its address or its drawing, with or without an account, while you show it. Who kept it keeps a copy, as of a card of paper, until you delete your account. Nobody but you sees your people; a commitment that you join to one of them shows your group its own words and nothing more.
- **Your search is seen** by nobody until you share it: with a group, a buddy or a coach, part by part, as little or as much as you choose. You take it back at any time. Until when your money lasts, your energy, your notes and the names of people you know are shown to nobody.
- **The host** sees who is a member, with addresses and roles; requests to join, new groups that need a yes, invitations and lists of people to invite; what somebody told the host, with a copy of the post or message that it is about; and the log of what hosts did. Hosts have no page on which they read messages between members, or what a group says to itself.${hasMailServer ? "" : " Mail is passed on by the host's hand here, so the host can read it."}
- **Whoever runs the machine** could open its database, as with every service. Choose whom you trust.
- **Your keep-away list** hides your profile, and what later rooms show of you, from the people and companies on it, and never puts you into one group with them. It cannot cover a colleague who does not name the employer, somebody who is in a group with you already, or the host.`;

const interviews = ({ engine }: HouseFacts): string => `## Interviews

Interviews and the comments on them are public, and stay until their author withdraws them. They lie in a database of their own.

- **Under a number or a nickname:** your words, what you chose from the lists, the day, and a mark of your key, from which nobody gets back to the key. Not who you are, where you came from, or at what time; while you write nobody looks at whether you are signed in. So we cannot show, change or erase these words for you, nor put them into your file: with your key you do it yourself.
- **Under your own name:** the name and your account as well. It is in your file, and goes when you delete your account.
- **To stop floods** a mark of where something comes from is kept in memory until the day is over, and nowhere else.
- **What is withdrawn** is gone at once from every page and from what is searched, and ${engine === "postgres" ? "within a day" : "within minutes, in a large community within a day,"} from the database's own file; the number stays, and what others wrote below it. Your comments under that number go along, unless you take the tick away; with the key you take them back at any time.
- **How far all this goes**, and what nobody can promise: see [Only you know that it was you](/interviews/anonymity).`;

const mail = ({ hasMailServer }: HouseFacts): string => `## Mail

${
  hasMailServer
    ? "Mail goes out through the host's mail server and, like all mail, passes the servers between that one and yours. Subjects say nothing of what it is about, unless a host has chosen that the community's name stands in them. Each kind of mail that you did not ask for can be switched off, and each such mail carries a link for it."
    : `No mail server is set, so no mail leaves this house. What would be sent stands for ${keptFor.keptMail} days on a page of the host's and in the server's log; the host passes it on by hand, and could read it.`
}`;

const cookiesAndOthers = ({ hasMailServer }: HouseFacts): string => `## Cookies, and others

- **One cookie**, and only once you sign in: it says that this browser is signed in. Where you begin an interview on a device of your own, a draft of it stays in your browser, and is not sent, until you are done or throw it away. Where you open your card on a device of your own, the browser keeps that page and the one for exchanging cards, so that they open without a connection, and cards that wait to be sent, until you sign out. Quick notes that you type on a device of your own stay in their window until they are kept, or you sign out or close it. Nothing else is kept there.
- **No others:** pages load nothing from other sites, and there is no counting, advertising or sharing.
- **Your network address is not stored.** To stop floods a mark of it is counted, which cannot be turned back and changes every day. A proxy before this server may keep a log of its own.
- **The server's log** says what broke and where in the program, without your words${hasMailServer ? "" : "; mail stands in it too, as said above"}.`;

const howLong = ({ engine }: HouseFacts): string => `## For how long

- A code or a link to sign in: ${signInMinutes} minutes; a link that the host prints: ${printedLinkHours} hours. A session: ${keptFor.session} days after its last use (at the interviews it is not noted); on a shared computer ${sharedHours} hours.
- That a mail was sent, to whom and of what kind: ${keptFor.delivery} days.
- A request to join: ${keptFor.joinRequest} days after its answer. Name and address in an invitation: ${keptFor.invitation} days after it ended.
- A list of names that the host brings along to invite: its file ${keptFor.importText} days at most; names and addresses ${keptFor.importRows} days after the invitations have left.
- A letter to the host from outside: until the host closes it, and ${keptFor.letter} days more. What members tell the host, with its copy: ${keptFor.concern} days after it is closed.
- A card that somebody gave or left to a member: ${keptFor.receivedCard} days, if the member does not answer. What stands in a file of people that a member brought along: ${keptFor.contactImport} days, but for those who were let in. What stands in a file of applications, or of a whole search: ${keptFor.searchImport} days, but for what came in. What it takes to take two contacts apart again whom a member put together: ${keptFor.contactMerge} days.
- Everything else: until you take it away or delete your account. The diary and the log of what hosts did have no end; about whoever deletes the account they keep no words and no name.
- Copies that the host makes for safety keep the old state until they are replaced.${
  engine === "postgres"
    ? "\n- What was erased is gone from every page and every query at once. In the files of the database (PostgreSQL) remnants can lie until their place is used again."
    : ""
}`;

const yourSay = ({ hasMailServer }: HouseFacts): string => `## Your say

- **See and mend:** your profile is under Me, and what you wrote stands where you wrote it.
- **Take it along:** everything of yours as one file, at any time, under Me.
- **Delete your account**, under Me, at once. Your name, address and words are erased; what others rely on stays without your name, as "a former member". The page says what goes and what stays before you press.
- **Fewer mails:** ${hasMailServer ? "each kind by itself, under Me." : "none is sent without your asking here."}
- **Ask, object or complain:** [write to the host](${peopleUrls.writeToHost}). You can also turn to the data protection authority of your country.`;
