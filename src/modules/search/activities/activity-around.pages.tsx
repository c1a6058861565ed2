import {
  Actions,
  DateField,
  Keep,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Section,
  Submit,
  TickField,
} from "../../../web/components/index.ts";
import { type Form, scoped, typed } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { contactUrls } from "../../contacts/index.ts";
import { searchUrls } from "../urls.ts";
import { mayBeAnswered } from "./activity.ts";
import { titleOf, whomOf } from "./activity.words.ts";
import type { ActivityShown } from "./activities.reads.ts";

const tab = "An activity · My search";

type AroundProps = { row: ActivityShown; today: Temporal.PlainDate; then: string };

/** What else there is to say of an act, and where else it stands. */
export function Around({ row, today, then }: AroundProps): JSX.Element {
  return (
    <>
      {mayBeAnswered(row.kind) && <Reply row={row} today={today} then={then} />}
      {row.contact_id !== null && row.exchange_id !== null && (
        <p>
          It stands in the story of <a href={contactUrls.contact(row.contact_id)}>{whomOf(row)}</a> too.
        </p>
      )}
      <p>
        Others see of it what you share of your activities.{" "}
        <a href={searchUrls.shownOf("activity", row.id)}>Choose for this one</a>
      </p>
      <Section title="Take it out">
        <Actions>
          <LinkButton href={searchUrls.activityRemoval(row.id)} quiet>
            Take this activity out
          </LinkButton>
        </Actions>
      </Section>
    </>
  );
}

/** Whether and when an answer came. */
function Reply({ row, today, then }: AroundProps): JSX.Element {
  const on = row.replied_on === "" ? null : Temporal.PlainDate.from(row.replied_on);
  // The form for changing the act has a day of its own.
  const form = scoped(typed({ on: (on ?? today).toString() }), "reply");
  return (
    <Section title="Did they answer?" id="reply">
      {on && <p>They answered on {sayPlainDate(on, today)}.</p>}
      <ReplyForm row={row} form={form} then={then} button={on ? "It was this day" : "They answered"} />
      {on && (
        <PostForm action={searchUrls.activityReply(row.id)}>
          <Keep name="then" value={then} />
          <button class="plain" type="submit">
            No answer has come yet
          </button>
        </PostForm>
      )}
    </Section>
  );
}

type ReplyProps = { row: ActivityShown; form: Form; then: string; button: string };

/** On which day the answer came. */
const ReplyForm = ({ row, form, then, button }: ReplyProps): JSX.Element => (
  <PostForm action={searchUrls.activityReply(row.id)}>
    <Keep name="then" value={then} />
    <DateField form={form} name="on" label="On which day?" min={row.on_day} required />
    <Actions>
      <Submit quiet>{button}</Submit>
    </Actions>
  </PostForm>
);

/** The same where its day needs another look. */
export const ReplyPage = (
  frame: Frame,
  { row, then }: { row: ActivityShown; then: string },
  form: Form,
): Drawn => (
  <Page frame={frame} title="Did they answer?" documentTitle={tab} back={{ href: then, label: "Back" }}>
    <Problems form={form} />
    <ReplyForm row={row} form={form} then={then} button="They answered" />
  </Page>
);

/** Taking an act out: only here, or out of the contact's story too. */
export function RemovalPage(frame: Frame, { row, then }: { row: ActivityShown; then: string }): Drawn {
  const inStory = row.exchange_id !== null && row.contact_id !== null;
  return (
    <Page
      frame={frame}
      title="Take this activity out?"
      documentTitle={tab}
      back={{ href: searchUrls.editActivity(row.id), label: "Back" }}
    >
      <p>
        {titleOf(row)}. Its minutes are then counted no more, and it leaves the week in which it was done.
      </p>
      <PostForm action={searchUrls.activityRemoval(row.id)}>
        <Keep name="then" value={then} />
        {inStory && (
          <TickField
            form={typed({ story: "yes" })}
            name="story"
            label={`Take it out of the story of ${whomOf(row)} too`}
          />
        )}
        <Actions>
          <Submit danger>Take it out</Submit>
          <LinkButton href={searchUrls.editActivity(row.id)} quiet>
            Leave it
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}
