import {
  Actions,
  Copyable,
  Empty,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  QrCode,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { ContactTabs } from "../contact-tabs.tsx";
import { contactUrls } from "../urls.ts";
import { readableCode } from "./card-code.ts";
import { CardFace } from "./card.parts.tsx";
import type { OwnCard } from "./cards.reads.ts";
import { CardPocket } from "./pocket.parts.tsx";

export type MyCardData = {
  card: OwnCard | undefined;
  /** The whole address at which it is shown. */
  address: string;
  /** How many cards of others wait to be looked at. */
  waiting: number;
};

/** My card as others see it, with its drawing, its address, and who sees it. */
export function MyCardPage(frame: Frame, { card, address, waiting }: MyCardData): Drawn {
  return (
    <Page frame={frame} title="My card">
      <ContactTabs at={contactUrls.card} />
      {waiting > 0 && (
        <Notice kind="waits">
          <a href={contactUrls.receivedCards}>
            {waiting === 1 ? "Somebody gave you their card." : `${waiting} cards wait for you.`}
          </a>
        </Notice>
      )}
      {!card && <NoCard />}
      {card && (
        <div class="my-card">
          {card.off_at === null ? <ShowingIt card={card} address={address} /> : <SwitchedOff />}
          <div>
            <CardFace card={card} />
            <Actions>
              <LinkButton href={contactUrls.editCard} quiet>
                Change what stands on it
              </LinkButton>
              {card.off_at === null && (
                <LinkButton href={contactUrls.shown(card.code)} quiet>
                  See it as others do
                </LinkButton>
              )}
            </Actions>
          </div>
        </div>
      )}
      <CardPocket frame={frame} />
      {card && card.off_at === null && <WhoSeesIt frame={frame} />}
      <Section title="From others">
        {card?.off_at !== null && (
          <p>
            <a href={contactUrls.exchangeCards}>Keep somebody’s card</a> by its code, or by scanning its
            drawing.
          </p>
        )}
        <p>
          <a href={contactUrls.receivedCards}>Cards you were given</a> by members, and by people without an
          account who left you theirs. They wait there until you answer.
        </p>
      </Section>
    </Page>
  );
}

function NoCard(): JSX.Element {
  return (
    <Empty drawing="letter" title="You have no card yet">
      <p>
        A card says who you are, what you look for and how to reach you: only what you write on it. You show
        it as a drawing for the other’s camera, or tell them its short address.
      </p>
      <LinkButton href={contactUrls.editCard}>Make my card</LinkButton>
    </Empty>
  );
}

function ShowingIt({ card, address }: { card: OwnCard; address: string }): JSX.Element {
  return (
    <div class="card-shown">
      <QrCode text={address} title="A drawing of the address of your card, to be read by a camera" />
      <p>
        Or tell them: <strong class="card-code">{readableCode(card.code)}</strong>
      </p>
      <Copyable label="The address of your card" value={address} />
      <Actions>
        <LinkButton href={contactUrls.exchangeCards}>Exchange cards</LinkButton>
      </Actions>
    </div>
  );
}

function SwitchedOff(): JSX.Element {
  return (
    <div class="card-shown">
      <Notice kind="waits">
        <p>
          Your card is switched off: its address and its drawing show nothing. Who kept it before has it
          still.
        </p>
        <ShowingForm shown />
      </Notice>
    </div>
  );
}

function WhoSeesIt({ frame }: { frame: Frame }): JSX.Element {
  return (
    <Section title="Who sees it">
      <p>
        Whoever has its address or its drawing sees what stands on it, signed in or not, and that{" "}
        {frame.community ?? "this house"} shows it. That may be somebody from your keep-away list who is not
        signed in. Search engines are asked to leave it out.
      </p>
      <Actions>
        <ShowingForm shown={false} />
        <LinkButton href={contactUrls.cardCode} quiet>
          Give it a new address
        </LinkButton>
      </Actions>
    </Section>
  );
}

/** Switches the card off, or on again. */
const ShowingForm = ({ shown }: { shown: boolean }): JSX.Element => (
  <PostForm action={contactUrls.cardShowing}>
    <Keep name="shown" value={shown ? "yes" : "no"} />
    <Submit quiet={!shown}>{shown ? "Switch it on again" : "Switch it off"}</Submit>
  </PostForm>
);
