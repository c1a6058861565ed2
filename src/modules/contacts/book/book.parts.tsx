import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  ChoiceField,
  DateField,
  Fold,
  Keep,
  PostForm,
  Problems,
  Submit,
  WordsField,
} from "../../../web/components/index.ts";
import { emptyForm, type Form, scoped, typed, typedText } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { letters } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import { ClockField } from "./contact-fields.tsx";
import { sayEvery } from "./contact.words.ts";

/** A form in which nothing has happened yet but today. */
export const freshExchange = (today: Temporal.PlainDate): Form =>
  typed({ id: toAddress(newId()), kind: "met", on: today.toString() });

/** Notes what happened with a contact. */
export function ExchangeForm(props: { contact: Id; today: Temporal.PlainDate; form?: Form }): JSX.Element {
  const form = scoped(props.form ?? freshExchange(props.today), "exchange");
  return (
    <PostForm action={contactUrls.exchanges(props.contact)} label="Note what happened" keepWords>
      <Keep name="id" value={typedText(form, "id") || toAddress(newId())} />
      <Problems form={form} />
      <ExchangeFields form={form} />
      <Actions>
        <Submit>Note it</Submit>
      </Actions>
    </PostForm>
  );
}

/** What it was, on which day, and what is good to remember of it. */
export const ExchangeFields = ({ form }: { form: Form }): JSX.Element => (
  <>
    <ChoiceField
      form={form}
      name="kind"
      label="What was it?"
      options={[
        { value: "met", label: "We met" },
        { value: "call", label: "We spoke on the telephone, or over video" },
        { value: "message", label: "We wrote to each other" },
        { value: "note", label: "Only a note for me" },
        // What came with a card stays one.
        ...(typedText(form, "kind") === "card" ? [{ value: "card", label: "A card was kept" }] : []),
      ]}
      required
    />
    <DateField form={form} name="on" label="On which day?" required />
    <WordsField
      form={form}
      name="words"
      label="What is good to remember"
      rows={3}
      maxLength={letters.exchange}
    />
  </>
);

/** What the clock of a contact says, and how to set it. */
export type Clock = { id: Id; keep_days: number; next_touch_on: string };

type KeepingProps = { contact: Clock; today: Temporal.PlainDate; then?: string | undefined };

/** To keep in touch every so often: on, later, or off with one tap. */
export function KeepingForm({ contact, today, then, ...rest }: KeepingProps & { form?: Form }): JSX.Element {
  const form = scoped(rest.form ?? typed({ days: String(contact.keep_days || 90) }), "keeping");
  const pace = (
    <PostForm action={contactUrls.keeping(contact.id)} label="How often to keep in touch">
      {then && <Keep name="then" value={then} />}
      <ClockField form={form} name="days" label="How often?" isOnly />
      <Actions>
        <Submit quiet>Remind me</Submit>
      </Actions>
    </PostForm>
  );
  if (contact.keep_days === 0)
    return (
      <Fold summary="Be reminded of them" open={rest.form !== undefined}>
        {pace}
      </Fold>
    );
  return (
    <>
      <p>
        You keep in touch {sayEvery(contact.keep_days)}. {nextWords(contact.next_touch_on, today)}
      </p>
      <div class="keeping-ways">
        {isDue(contact.next_touch_on, today) && (
          <>
            <Later contact={contact.id} soon="two-weeks" label="In two weeks" then={then} />
            <Later contact={contact.id} soon="month" label="In a month" then={then} />
          </>
        )}
        <PostForm action={contactUrls.keeping(contact.id)} label="No more reminders">
          <Keep name="days" value="0" />
          {then && <Keep name="then" value={then} />}
          <button class="plain" type="submit">
            Turn it off
          </button>
        </PostForm>
      </div>
      <Fold summary="Another day, or how often">
        <SnoozeForm contact={contact.id} then={then} form={emptyForm} />
        {pace}
      </Fold>
    </>
  );
}

function nextWords(on: string, today: Temporal.PlainDate): string {
  if (isDue(on, today)) return "Now is a good time to write or call.";
  return on === "" ? "" : `Next on ${sayPlainDate(Temporal.PlainDate.from(on), today)}.`;
}

const isDue = (on: string, today: Temporal.PlainDate): boolean => on !== "" && on <= today.toString();

type LaterProps = { contact: Id; soon: "two-weeks" | "month"; label: string; then: string | undefined };

const Later = ({ contact, soon, label, then }: LaterProps): JSX.Element => (
  <PostForm action={contactUrls.snooze(contact)} label={`Remind me later: ${label.toLowerCase()}`}>
    <Keep name="soon" value={soon} />
    {then && <Keep name="then" value={then} />}
    <button class="plain" type="submit">
      {label}
    </button>
  </PostForm>
);

/** Chooses the day until which nothing is said. */
export const SnoozeForm = (props: { contact: Id; then?: string | undefined; form: Form }): JSX.Element => {
  const form = scoped(props.form, "later");
  return (
    <PostForm action={contactUrls.snooze(props.contact)} label="Remind me on a day">
      {props.then && <Keep name="then" value={props.then} />}
      <DateField form={form} name="until" label="Not before" required />
      <Actions>
        <Submit quiet>Remind me then</Submit>
      </Actions>
    </PostForm>
  );
};
