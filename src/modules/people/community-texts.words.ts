import { plainInMarkdown } from "../../basics/text.ts";
import type { CommunityTextKind } from "../../database/index.ts";
import { type HouseFacts, privacyNotice } from "./privacy-notice.words.ts";
import { peopleUrls } from "./urls.ts";

/** The texts of the community, in the order in which they are offered. */
export const textKinds = ["front", "rules", "contact", "privacy"] as const satisfies CommunityTextKind[];

/** How each is called, as the title of its page. */
export const textTitles: Record<CommunityTextKind, string> = {
  front: "Front page",
  rules: "House rules",
  contact: "Contact",
  privacy: "Privacy",
};

/** The words that the house ships with, in Markdown, true for this house. */
export function shippedWords(kind: CommunityTextKind, facts: HouseFacts): string {
  return kind === "privacy" ? privacyNotice(facts) : short[kind](facts);
}

const short: Record<Exclude<CommunityTextKind, "privacy">, (facts: HouseFacts) => string> = {
  front: () =>
    "Looking for work is easier with a few people who expect you. We meet in small groups: you say what you will do " +
    "this week, and next week they ask how it went. What is said here stays here.",
  rules: ({
    community,
  }) => `A few things that make ${plainInMarkdown(community)} a place where people can be honest.

- **What is said here stays here.** Do not pass on what somebody told you, nor who is here.
- **Nobody is shamed.** A week in which little worked is a week like any other. Ask what would be smaller.
- **Advice when it is asked for.** Listening first is a kindness.
- **No selling, and no recruiting for a fee.** A lead is a gift.
- **Be as kind in writing as at a table.** No insults, no pressure, no unwanted attention.
- **Sending word is enough.** Whoever cannot come says so; nobody has to say why.

When something is not right, press "Tell the host" beside it, or [write to the host](${peopleUrls.writeToHost}). The host may hide a post, ask somebody to stop, or close the house to somebody for a while or for good, and says why. What the host does is written down.`,
  contact: ({ community }) => `${plainInMarkdown(community)} is run by its host, on a machine of its own.

[Write to the host](${peopleUrls.writeToHost}), with or without an account. Somebody reads every letter.

In danger, or at the end of your strength? Please do not wait for us: call the emergency number of your country, or a crisis line.`,
};
