import { toInstant } from "../../../basics/instant.ts";
import {
  Actions,
  Empty,
  Entry,
  Lines,
  LinkButton,
  LinkedWords,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  When,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import { peopleUrls } from "../../people/index.ts";
import { contactUrls } from "../urls.ts";
import { BackFields } from "./card-back.parts.tsx";
import { CardFace } from "./card.parts.tsx";
import type { CardAnswered, CardListed, CardReceived } from "./received.reads.ts";

/** The cards that wait until they are kept or thrown away. */
export function ReceivedCardsPage(frame: Frame, viewer: Viewer, rows: readonly CardListed[]): Drawn {
  return (
    <Page frame={frame} title="Cards you were given" back={{ href: contactUrls.card, label: "My card" }}>
      {rows.length === 0 ? (
        <Empty drawing="letter" title="No card waits for you">
          <p>
            When a member gives you their card, or somebody without an account leaves you theirs, it waits
            here until you keep it or throw it away.
          </p>
          <LinkButton href={contactUrls.card} quiet>
            Go to my card
          </LinkButton>
        </Empty>
      ) : (
        <Lines>
          {rows.map((row) => (
            <Entry
              title={row.name}
              href={contactUrls.received(row.id)}
              line={
                <>
                  {row.from_member_id === null ? "Left without an account" : "From a member"},{" "}
                  <When at={toInstant(row.given_at)} zone={viewer.timeZone} form="short" now={frame.now} />
                </>
              }
            >
              {row.line && <Quiet>{row.line}</Quiet>}
            </Entry>
          ))}
        </Lines>
      )}
    </Page>
  );
}

/** One of them: what stands on it, what came with it, and keeping or throwing it away. */
export function ReceivedCardPage(frame: Frame, viewer: Viewer, card: CardReceived, form: Form): Drawn {
  const from = card.from_member_id;
  return (
    <Page
      frame={frame}
      title="A card for you"
      back={{ href: contactUrls.receivedCards, label: "Cards you were given" }}
    >
      <p>
        {from === null ? "Somebody without an account left you this" : `${card.name} gave you this`} on{" "}
        <When at={toInstant(card.given_at)} zone={viewer.timeZone} form="day" now={frame.now} />.
        {from === null && " Anybody can type any name: keep it if you know who it is."}
      </p>
      <CardFace card={card} company={card.company} />
      {card.words && (
        <blockquote class="words">
          <LinkedWords words={card.words} />
        </blockquote>
      )}
      <Section title="Keep the card">
        <p>
          What you write on its back is for your eyes alone.
          {card.words &&
            from !== null &&
            " Their words go once you have answered: copy what you need of them."}
        </p>
        <Problems form={form} />
        <PostForm action={contactUrls.received(card.id)} keepWords>
          <BackFields
            form={form}
            name={card.name}
            aboutHint={
              card.words && from === null
                ? "What they wrote to you stands here; change it as you like."
                : undefined
            }
          />
          <Submit>Keep the card</Submit>
        </PostForm>
      </Section>
      <Section title="Or not">
        <p>Nobody is told what you do with it.</p>
        <Actions>
          <PostForm action={contactUrls.receivedRemoval(card.id)}>
            <Submit quiet>Throw it away</Submit>
          </PostForm>
          <LinkButton href={contactUrls.receivedConcern(card.id)} quiet>
            Tell the host
          </LinkButton>
        </Actions>
        {from !== null && (
          <p>
            <a href={peopleUrls.block(from)}>Block {card.name}</a>
          </p>
        )}
        {from === null && (
          <Quiet>
            If you get cards that you do not want, <a href={contactUrls.card}>switch yours off</a> or give it
            a new address.
          </Quiet>
        )}
      </Section>
    </Page>
  );
}

/** One that was answered: nothing that stood on it is left. */
export function AnsweredCardPage(frame: Frame, answer: CardAnswered["answer"]): Drawn {
  return (
    <Page
      frame={frame}
      title="You have answered this card"
      back={{ href: contactUrls.receivedCards, label: "Cards you were given" }}
    >
      <p>
        {answer === "kept"
          ? "It is kept: you find it among your people."
          : "You threw it away, and nobody was told."}
      </p>
      <Actions>
        <LinkButton href={contactUrls.contacts}>My people</LinkButton>
        <LinkButton href={contactUrls.receivedCards} quiet>
          Cards you were given
        </LinkButton>
      </Actions>
    </Page>
  );
}
