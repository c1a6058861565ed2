import type { Id } from "../../../src/basics/ids.ts";
import type { CommunityTextKind } from "../../../src/database/index.ts";

/** A member as they come in. */
export type Comer = { id: Id; name: string; email: string | null; zone: string };

/** How people come, what they say of themselves, and how they leave, by its kind. */
export type OwnFacts = {
  "community founded": { name: string; line: string; zone: string; host: Comer };
  "text written": { host: Id; text: CommunityTextKind; words: string };
  "people invited": { host: Id; invitation: Id; words: string; places: number; days: number };
  "came by invitation": { member: Comer; invitation: Id };
  "asked to join": { request: Id; member: Comer; words: string };
  "request answered": {
    host: Id;
    request: Id;
    /** Who comes of it, where the answer is yes. */
    member: Comer | null;
    words: string;
  };
  "signed in": { member: Id; email: string; session: Id; secret: string; device: string };
  "session started": { member: Id; session: Id; secret: string; device: string };
  "profile written": {
    member: Id;
    name: string;
    zone: string;
    pronouns: string;
    workLine: string;
    canHelp: string;
    wantHelp: string;
    links: readonly string[];
    employer: string;
    messagesFrom: "" | "groups";
  };
  "coach named": { host: Id; member: Id };
  "pause begun": { member: Id };
  "pause ended": { member: Id };
  "account deleted": { member: Id };
};

/** What happens between them, and between them and the host. */
export type BetweenFacts = {
  "company kept away": { member: Id; entry: Id; name: string; domain: string };
  "person kept away": { member: Id; entry: Id; name: string; email: string | null };
  "member blocked": { member: Id; other: Id };
  "profile reported": { member: Id; about: Id; concern: Id; copy: string; words: string };
  "letter written": { concern: Id; name: string; address: string; words: string };
  "concern closed": { host: Id; concern: Id; about: Id | null; group: Id | null; note: string };
  "member warned": { host: Id; member: Id; message: Id; words: string };
  "house closed": { host: Id; member: Id; suspension: Id; days: number; reason: string };
  "message sent": { member: Id; to: Id; message: Id; words: string };
  "messages read": { member: Id; from: Id };
};

/** What happens to people, by its kind. */
export type PeopleFacts = OwnFacts & BetweenFacts;
