import type { Dice } from "../dice.ts";
import type { Row, TableName } from "../ledger.ts";
import { dateAt, day, hour, minute, momentOf, textOf } from "../times.ts";
import type { Person } from "../world/people.ts";
import type { World } from "../world/world.ts";

/** For so many days it is remembered that somebody's news was looked through, and that a mail was sent. */
const looksKept = 14;
const mailsKept = 90;

/** The mails of a day that somebody got, each on a morning, and the looks that found nothing. */
export function* mailsOf(
  dice: Dice,
  { now }: World,
  { id: member, email, zone, joined, departure, seats }: Person,
): Iterable<[table: TableName, row: Row]> {
  if (email === null || departure) return;
  // Who belongs to a group has news on most days; who is quiet hardly ever.
  const share = seats === 0 ? 0.02 : 0.4;
  let date = dateAt(now, zone);
  for (let back = 0; back < mailsKept; back++, date = date.subtract({ days: 1 })) {
    const isRemembered = back < looksKept;
    const hasNews = dice.chance(share);
    if (!isRemembered && !hasNews) continue;
    const at = momentOf(date, "08:00", zone) + dice.between(0, 10 * minute);
    if (at > now || at < joined + 2 * hour) continue;
    const look = dice.id();
    const made_at = textOf(at);
    if (isRemembered) {
      const since_at = textOf(at - day);
      yield ["daily_mails", { id: look, member_id: member, on_day: date.toString(), since_at, made_at }];
    }
    if (!hasNews) continue;
    const sent = { sent_at: textOf(at + dice.between(1_000, minute)), given_up_at: null };
    const whose = { entry_id: look, kind: "daily", recipient_id: member, subject_id: look };
    yield ["deliveries", { id: dice.id(), ...whose, made_at, ...sent }];
  }
}
