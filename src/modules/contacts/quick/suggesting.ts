import { type Form, typedText } from "../../../web/forms.ts";
import { letters } from "../contact.ts";
import { dueDay } from "../follow-ups/follow-ups.ts";
import type { QuickPerson } from "./quick-lines.ts";
import type { Offers } from "./quick-people.ts";

/**
 * Fills in a follow-up for everybody of whom a line promises nothing: to write to them, within 48 hours. It stands in the form to be
 * emptied, and is kept only by who leaves it there. Somebody who stands above already is suggested once.
 */
export function suggestFollowUps(
  form: Form,
  people: readonly QuickPerson[],
  offers: Offers,
  day: Temporal.PlainDate,
): void {
  for (const [at, { promises }] of people.entries()) {
    const number = at + 1;
    if (promises.length > 0 || offers.get(number)?.some(({ isAbove }) => isAbove)) continue;
    const words = `Write to ${typedText(form, `name-${number}`) || "them"}`;
    form.typed[`mine1-${number}`] = words.slice(0, letters.what);
    form.typed[`mine1Due-${number}`] = dueDay(day).toString();
  }
}
