import {
  Actions,
  Facts,
  Keep,
  LinkButton,
  LinkedWords,
  Notice,
  Page,
  PostForm,
  Problems,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import type { ExchangesTable } from "../../../database/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { shownContactName } from "../contact.ts";
import { contactUrls, placeOnContact } from "../urls.ts";
import { type Clock, ExchangeFields, ExchangeForm, KeepingForm, SnoozeForm } from "./book.parts.tsx";
import { exchangeWords } from "./contact.words.ts";

type Of = { id: number; name: string };

const storyOf = (contact: Of): string => `${contactUrls.contact(contact.id)}#${placeOnContact.story}`;

/** The form for what happened by itself: where it needs another look. */
export const ExchangePage = (frame: Frame, contact: Of, today: Temporal.PlainDate, form: Form): Drawn => (
  <Page
    frame={frame}
    title={`What happened with ${shownContactName(contact.name)}`}
    documentTitle="What happened · My people"
    back={{ href: storyOf(contact), label: shownContactName(contact.name) }}
  >
    <ExchangeForm contact={contact.id} today={today} form={form} />
  </Page>
);

export type EditExchangeData = {
  contact: Of;
  exchange: ExchangesTable;
  today: Temporal.PlainDate;
  /** Whether it was changed while the form was open. */
  changed: boolean;
};

/** Changing an exchange, or taking it out of the story. */
export function EditExchangePage(frame: Frame, data: EditExchangeData, form: Form): Drawn {
  const { contact, exchange, today, changed } = data;
  const back = storyOf(contact);
  const name = shownContactName(contact.name);
  return (
    <Page
      frame={frame}
      title={`What happened with ${name}`}
      documentTitle="What happened · My people"
      back={{ href: back, label: name }}
    >
      {changed && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, perhaps in another window. Your words stand below; keeping them
            replaces what is there. Now it says:
          </p>
          <Facts
            items={[
              [exchangeWords[exchange.kind], sayPlainDate(Temporal.PlainDate.from(exchange.on_day), today)],
              ["What is good to remember", <LinkedWords words={exchange.words} />],
            ]}
          />
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={contactUrls.editExchange(contact.id, exchange.id)} keepWords>
        <Keep name="version" value={exchange.version} />
        <ExchangeFields form={form} />
        <Actions>
          <Submit>Keep the changes</Submit>
          <LinkButton href={back} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
      <Section title="Take it out">
        <p>It leaves the story, and the time to be in touch again counts from what was before.</p>
        <PostForm action={contactUrls.exchangeRemoval(contact.id, exchange.id)}>
          <Actions>
            <Submit danger>Take it out of the story</Submit>
          </Actions>
        </PostForm>
      </Section>
    </Page>
  );
}

type KeepingData = { contact: Clock & Of; today: Temporal.PlainDate; then: string | null };

/** How often to be in touch, and from when on: where the answer needs another look. */
export function KeepingPage(
  frame: Frame,
  { contact, today, then }: KeepingData,
  { pace, later }: { pace?: Form; later?: Form },
): Drawn {
  const name = shownContactName(contact.name);
  const back = `${contactUrls.contact(contact.id)}#${placeOnContact.keeping}`;
  return (
    <Page
      frame={frame}
      title={`Keep in touch with ${name}`}
      documentTitle="Keep in touch · My people"
      back={{ href: back, label: name }}
    >
      {later ? (
        <>
          <Problems form={later} />
          <SnoozeForm contact={contact.id} then={then ?? undefined} form={later} />
        </>
      ) : (
        <>
          {pace && <Problems form={pace} />}
          <KeepingForm
            contact={contact}
            today={today}
            then={then ?? undefined}
            {...(pace ? { form: pace } : {})}
          />
        </>
      )}
    </Page>
  );
}
