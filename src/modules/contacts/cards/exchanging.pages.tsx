import type { JSX } from "../../../web/jsx/index.ts";
import {
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  QrCode,
  Quiet,
  Section,
  Submit,
  TextField,
} from "../../../web/components/index.ts";
import { type Form, scoped } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { ContactTabs } from "../contact-tabs.tsx";
import { contactUrls } from "../urls.ts";
import { BackFields, GiveMine, type OwnCardState } from "./card-back.parts.tsx";
import { readableCode } from "./card-code.ts";
import { CardFace } from "./card.parts.tsx";
import type { CardOnShow, OwnCard } from "./cards.reads.ts";
import { CardPocket, PocketLine } from "./pocket.parts.tsx";

/** The member's own card to be scanned, and a field for the other's code. It is made to open without a connection, too. */
export function ExchangePage(
  frame: Frame,
  data: { mine: OwnCard | undefined; address: string; form: Form; back: Form },
): Drawn {
  const { mine, address, form, back } = data;
  const state = mine === undefined ? "none" : mine.off_at === null ? "on" : "off";
  return (
    <Page frame={frame} title="Exchange cards" wide>
      <ContactTabs at={contactUrls.card} />
      <Problems form={form} />
      <CardPocket frame={frame}>
        <div class="columns exchange">
          <Section title="Your card">
            {mine && state === "on" ? <Showing card={mine} address={address} /> : <NoCard mine={mine} />}
          </Section>
          <Section title="Their card">
            <PostForm action={contactUrls.exchangeCards} label="See a card">
              <div class="to-find">
                <TextField
                  form={form}
                  name="code"
                  label="The code on their card"
                  hint="Such as k7mq2-xbd4c. The whole address will do, too."
                  required
                  secret
                />
              </div>
              <Submit>See their card</Submit>
            </PostForm>
          </Section>
        </div>
        <Unconnected form={back} mine={state} />
        <PocketLine frame={frame} />
      </CardPocket>
    </Page>
  );
}

/** Large enough to be scanned across a table. */
function Showing({ card, address }: { card: OwnCard; address: string }): JSX.Element {
  return (
    <div class="on-show">
      <QrCode text={address} title="The address of your card, to be scanned" />
      <p class="card-code">{readableCode(card.code)}</p>
      <p class="quiet-words card-address">{address.replace(/^https?:\/\//, "")}</p>
      <Quiet>
        They scan this with the camera of their telephone, or type the code on this page of theirs.
      </Quiet>
    </div>
  );
}

function NoCard({ mine }: { mine: OwnCard | undefined }): JSX.Element {
  return (
    <>
      <p>
        {mine
          ? "Your card is switched off, so there is nothing to scan here. You can keep theirs all the same."
          : "You have no card yet. You can keep theirs all the same."}
      </p>
      <p>
        <LinkButton href={mine ? contactUrls.card : contactUrls.editCard} quiet>
          {mine ? "See my card" : "Make my card"}
        </LinkButton>
      </p>
    </>
  );
}

/** For a telephone without a connection: the back is written now, and the front comes later. Script brings it out. */
function Unconnected({ form, mine }: { form: Form; mine: OwnCardState }): JSX.Element {
  return (
    <div class="unconnected" hidden>
      <Section title="The back of their card">
        <Notice kind="waits">
          <p>
            Their card cannot be shown without a connection. Write on its back what you want to remember: it
            waits on this device and is sent when the connection is back.
          </p>
        </Notice>
        <PostForm action={contactUrls.exchangeCards} label="The back of their card">
          <div class="to-keep">
            <TextField form={scoped(form, "unconnected")} name="code" label="Their code" required secret />
            <BackFields form={form} name="them" they="they" />
            {mine === "on" && <GiveMine form={form} name="them" mine={mine} />}
          </div>
          <Submit>Keep it until it can be sent</Submit>
        </PostForm>
      </Section>
    </div>
  );
}

/** The other's card, with the form of its back. */
export function TheirCardPage(
  frame: Frame,
  data: { card: CardOnShow; mine: OwnCardState; form: Form },
): Drawn {
  const { card, mine, form } = data;
  return (
    <Page
      frame={frame}
      title={`The card of ${card.name}`}
      documentTitle="A card"
      back={{ href: contactUrls.exchangeCards, label: "Exchange cards" }}
    >
      <Problems form={form} />
      <CardFace card={card} />
      <CardPocket frame={frame}>
        <Section title="The back of the card">
          <Quiet>What you write here is yours alone: nobody else reads it.</Quiet>
          <PostForm action={contactUrls.exchangeCards} keepWords>
            <div class="to-keep">
              <Keep name="code" value={card.code} />
              <BackFields form={form} name={card.name} />
              <GiveMine form={form} name={card.name} mine={mine} />
            </div>
            <Submit>Keep the card</Submit>
          </PostForm>
        </Section>
      </CardPocket>
    </Page>
  );
}
