import type { SentInterview } from "../interview.ts";
import type { Marks } from "../keys.ts";

/** An interview as it waits: everything that it will be published with. */
export type Content = SentInterview &
  Marks & {
    /** The number of the published interview that it corrects. */
    corrects?: number;
    /** How many must wait sealed together before it is published: promised when it was sent, and kept whatever a host sets. */
    least?: number;
  };

/** Why a host looks at an interview first. */
export type HeldFor = "review" | "links" | "names" | "spam";

/** What stands in `held_for` when a host has said no; only the reason is left of it then. */
export const declined = "declined";

/** The interview that a row of `waiting_interviews` holds. */
export const readWaiting = (content: string): Content => JSON.parse(content) as Content;

/** An interview as a row of `waiting_interviews` holds it. */
export const writeWaiting = (content: Content): string => JSON.stringify(content);

/** What a host said, in a row that was declined. */
export const readReason = (content: string): string => (JSON.parse(content) as { reason: string }).reason;

/** The reason as such a row holds it. */
export const writeReason = (reason: string): string => JSON.stringify({ reason });
