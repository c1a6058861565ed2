import { fromAddress, type Id, newId, toAddress } from "../../../basics/ids.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import { companyMatch } from "../companies/companies.ts";
import type { Way } from "../contact.ts";
import { dueDay } from "../follow-ups/follow-ups.ts";
import { unclearDayIn } from "./day-words.ts";
import { mostAtOnce } from "./quick.forms.ts";
import type { QuickPerson } from "./quick-lines.ts";
import { type KnownPerson, nameMatch } from "./quick.reads.ts";

/** What stands in one person's part of the form before anybody has corrected it. */
export function fieldsOfPerson(person: QuickPerson, number: number, day: Temporal.PlainDate) {
  const fields: Record<string, string> = {
    id: toAddress(newId()),
    name: person.name,
    title: person.title,
    company: person.company,
    ways: person.ways.map(wayLine).join("\n"),
    note: person.note,
  };
  for (const [owedBy, name] of [
    ["me", "mine"],
    ["them", "theirs"],
  ] as const) {
    const promises = person.promises.filter((promise) => promise.owedBy === owedBy);
    for (const [at, { what, due }] of promises.entries()) {
      fields[`${name}${at + 1}`] = what;
      // A day that is named, but not clear, is left for them to choose.
      fields[`${name}${at + 1}Due`] = due?.toString() ?? (unclearDayIn(what) ? "" : dueDay(day).toString());
    }
  }
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${name}-${number}`, value]));
}

const wayLine = ({ label, value }: Way): string => (label ? `${label}: ${value}` : value);

/** The numbers under which people stand in a form. */
export const numbersIn = (form: Form): number[] =>
  Array.from({ length: mostAtOnce }, (_, at) => at + 1).filter((number) => `id-${number}` in form.typed);

/** Somebody whom a line may be about: a contact, or the first line of that name further up. */
export type Offer = { id: Id; name: string; title: string; company: string; isAbove: boolean };

/** A line of the form as far as names are compared; `same` is the contact that was chosen for it. */
export type Row = { number: number; id: Id; name: string; same: Id | null; skip: boolean };

export const rowsIn = (form: Form): Row[] =>
  numbersIn(form).map((number) => ({
    number,
    id: fromAddress(typedText(form, `id-${number}`)) ?? 0,
    name: typedText(form, `name-${number}`),
    same: fromAddress(typedText(form, `same-${number}`)),
    skip: typedText(form, `skip-${number}`) === "yes",
  }));

export type Offers = ReadonlyMap<number, readonly Offer[]>;

/** Whom each line may be about: those who have the name already, and who was chosen. What a form has made itself is no contact that was there before. */
export function offersFor(rows: readonly Row[], known: readonly KnownPerson[]): Offers {
  const own = new Set(rows.map(({ id }) => id));
  const before = known.filter(({ id }) => !own.has(id));
  const offers = new Map<number, readonly Offer[]>();
  const above: Row[] = [];
  for (const row of rows) {
    const words = nameMatch(row.name);
    const isMeant = ({ id, name_words }: KnownPerson): boolean =>
      id === row.same || (words !== "" && name_words === words);
    const contacts = before
      .filter(isMeant)
      .map((each): Offer => ({ ...each, company: each.company ?? "", isAbove: false }));
    const first = above.find(
      ({ id, name }) => id === row.same || (words !== "" && nameMatch(name) === words),
    );
    const fromAbove = { title: "", company: "", isAbove: true };
    const isAlone = contacts.length === 0 && first;
    offers.set(row.number, isAlone ? [{ ...fromAbove, id: first.id, name: first.name }] : contacts);
    if (!row.skip && !first) above.push(row);
  }
  return offers;
}

/** Who is chosen before anybody has chosen: the only one of that name, unless the line names another company. Null where it has to be asked. */
export function likeliest(offers: readonly Offer[], company: string): Id | null {
  const [only, ...others] = offers;
  if (!only || others.length > 0) return null;
  const isElsewhere = company && only.company && companyMatch(company) !== companyMatch(only.company);
  return isElsewhere ? null : only.id;
}

/** What each line has to say about whom it is, before it can be kept: a sentence for each number. */
export function unanswered(rows: readonly Row[], form: Form, offers: Offers): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { number, same, skip } of rows) {
    const offered = offers.get(number) ?? [];
    if (skip || typedText(form, `same-${number}`) === "new") continue;
    if (same !== null && offered.some(({ id }) => id === same)) continue;
    if (same !== null)
      errors[`same-${number}`] = "They are not among your people any more. Is this somebody new?";
    else if (offered.length > 0)
      errors[`same-${number}`] = "You know somebody of that name. Is it the same person?";
  }
  return errors;
}
