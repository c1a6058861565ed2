import { signText } from "../../basics/secret.ts";
import type { Main } from "../../database/index.ts";
import { type Limit, withinLimit } from "../../web/rate-limit.ts";

// Each reason for a mail is counted by itself, so that what others send to an address never shuts its owner out.
const limits = {
  "sign-in": [
    { name: "sign-in-mail", most: 5, minutes: 15 },
    { name: "sign-in-mail-day", most: 30, minutes: 24 * 60 },
  ],
  "email-change": [
    { name: "email-change-mail", most: 5, minutes: 15 },
    { name: "email-change-mail-day", most: 30, minutes: 24 * 60 },
  ],
  invitation: [{ name: "invitation-mail-day", most: 3, minutes: 24 * 60 }],
} satisfies Record<string, readonly Limit[]>;

/**
 * Whether an address may be sent one more mail of a kind; counts it. Beyond the limit none goes out and nobody is told:
 * the answer never depends on the address. The counter's key does not give the address away.
 */
export async function mayHaveMail(
  db: Main,
  key: string,
  reason: keyof typeof limits,
  email: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const mark = signText(key, `mail-limit:${email}`);
  // NOTE: the first that refuses ends it, so that the day counts the mails that went out and not the asking.
  for (const limit of limits[reason]) if (!(await withinLimit(db, limit, mark, now))) return false;
  return true;
}
