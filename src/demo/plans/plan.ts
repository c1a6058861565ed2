import type { TradeName } from "../trades.ts";

/**
 * Something a member of the demo may take on, with what becomes of it and what the others say. `{person}`, `{friend}`,
 * `{company}`, `{rival}` and `{title}` are filled from the member's own life, the same throughout one plan.
 */
export type Plan = {
  what: string;
  when: string;
  where: string;
  ifWords?: string;
  thenWords?: string;
  /** What they say when it is done, when a part of it is, and when it is not. */
  done: string;
  partly?: string;
  notYet?: string;
  /** The same thing in a size that fits the week. */
  smaller?: string;
  cheers?: readonly string[];
  /** Plans that make sense only for somebody in work, out of it, or looking for work with their hands. */
  only?: "in-work" | "out-of-work" | "hands-on";
  /** Plans of a trade: nobody else would say them. */
  trades?: readonly TradeName[];
};
