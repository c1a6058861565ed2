import { newId, toAddress } from "../../src/basics/ids.ts";
import type { Asking } from "./connection.ts";
import { namesOf, type Victims } from "./victims.ts";

/** Two ways to ask of which an attacker would like to tell which is which. `first` is the one that must not stand out. */
export type Question = {
  name: string;
  first: (at: number) => Asking;
  second: (at: number) => Asking;
  /** Asked after each of the two; then its answer is what is timed. */
  after?: () => Asking;
  /** How many of each there are, where that is fewer than wanted. */
  most?: number;
  /** How far apart the middles may lie, in microseconds, and why that gives nothing away. */
  borne?: { microseconds: number; because: string };
};

/** What is asked of the house. In this order: codes are good for a quarter of an hour. */
export function questionsAbout(victims: Victims): Question[] {
  const signIn = (addresses: readonly string[]) => (at: number) =>
    asksToSignIn(addresses[at % addresses.length] ?? "");
  // Of each kind of nobody as many as of the others, for mail to them has a limit too.
  const unknown = (kind: string) => signIn(namesOf(kind));
  const me = (secret: string) => () => ({ path: "/me", cookie: `landfall=${secret}` });
  const invitation = (token: string) => () => ({ path: `/invitations/${token}` });
  const member = (id: number) => () => ({
    path: `/members/${toAddress(id)}`,
    cookie: `landfall=${victims.session}`,
  });
  return [
    {
      name: "a code that is wrong in its first digit, or in its last",
      first: (at) => triesCode(victims, at, 0),
      second: (at) => triesCode(victims, at, 5),
      // Five tries are all that a code bears, and the fifth ends it.
      most: victims.codes.length * 2,
    },
    {
      name: "signing in as a member, or as nobody",
      first: signIn(victims.members),
      second: unknown("nobody"),
    },
    {
      name: "signing in as who is kept out, or as nobody",
      first: signIn(victims.suspended),
      second: unknown("nobod2"),
    },
    {
      name: "signing in as who is invited, or as nobody",
      first: signIn(victims.invited),
      second: unknown("nobod3"),
    },
    {
      name: "the page after asking to sign in as a member, or as nobody",
      first: signIn(victims.written),
      second: unknown("nobod4"),
      after: () => ({ path: "/sign-in" }),
    },
    {
      name: "a session that is wrong in its first letter, or in its last",
      first: me(otherAt(victims.session, 0)),
      second: me(otherAt(victims.session, victims.session.length - 1)),
    },
    {
      name: "an invitation that is wrong in the first letter of its mark, or in the last",
      first: invitation(otherAt(victims.invitation, 12)),
      second: invitation(otherAt(victims.invitation, victims.invitation.length - 1)),
    },
    {
      name: "the page of who is hidden, or of nobody",
      first: member(victims.hidden),
      second: () => member(newId())(),
      borne: {
        microseconds: 60,
        because: "one id in nine thousand million million: who has the address knew of the member before",
      },
    },
  ];
}

function asksToSignIn(email: string): Asking {
  return { method: "POST", path: "/sign-in", fields: { id: toAddress(newId()), email } };
}

function triesCode({ codes }: Victims, at: number, place: number): Asking {
  const { request, code } = codes[at % codes.length] ?? { request: 0, code: "" };
  return {
    method: "POST",
    path: `/sign-in/requests/${toAddress(request)}`,
    fields: { code: otherAt(code, place) },
  };
}

/** The same words with another letter, or digit, in one place. */
function otherAt(words: string, place: number): string {
  const other = words[place] === "7" ? "3" : "7";
  return words.slice(0, place) + other + words.slice(place + 1);
}
