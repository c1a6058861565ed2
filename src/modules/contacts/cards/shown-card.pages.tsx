import { toInstant } from "../../../basics/instant.ts";
import {
  Actions,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  TextField,
  When,
  WordsField,
} from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import type { Children, JSX } from "../../../web/jsx/index.ts";
import { UnaskedField } from "../../../web/signed-forms.tsx";
import { letters } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import { noteLetters } from "./card-back.forms.ts";
import { BackFields, GiveMine, type OwnCardState } from "./card-back.parts.tsx";
import { cardLetters } from "./card.forms.ts";
import { CardFace } from "./card.parts.tsx";
import type { CardKept, CardOnShow } from "./cards.reads.ts";

/** A card that is shown, with what comes below it. No search engine shall keep it. */
function ShownCard(props: { frame: Frame; card: CardOnShow; children: Children }): JSX.Element {
  const { frame, card, children } = props;
  return (
    <Page
      frame={frame}
      title={`The card of ${card.name}`}
      documentTitle="A card"
      heading={false}
      head={<meta name="robots" content="noindex, nofollow" />}
    >
      <CardFace card={card} heading />
      {children}
    </Page>
  );
}

/** A card as somebody without an account sees it: they can save it, and leave theirs. */
export function CardForVisitorsPage(frame: Frame, card: CardOnShow, form: Form): Drawn {
  return (
    <ShownCard frame={frame} card={card}>
      <SaveIt card={card} />
      {frame.said ? (
        <p>
          <a href={contactUrls.shown(card.code)}>Leave another card</a>
        </p>
      ) : (
        <Leaving card={card} form={form} />
      )}
    </ShownCard>
  );
}

/** Leaving a card of one's own, without an account. */
function Leaving({ card, form }: { card: CardOnShow; form: Form }): JSX.Element {
  return (
    <Section title={`Leave ${card.name} your card`}>
      <p>
        {card.name} alone reads it, and decides whether to keep it. You need no account. What nobody answers
        is thrown away after 90 days.
      </p>
      <Problems form={form} />
      <PostForm action={contactUrls.shownLeaving(card.code)} keepWords>
        <Keep name="id" value={typedText(form, "id")} />
        <Keep name="drawn" value={typedText(form, "drawn")} />
        <UnaskedField />
        <TextField
          form={form}
          name="name"
          label="Your name"
          maxLength={cardLetters.name}
          autocomplete="name"
          required
        />
        <TextField
          form={form}
          name="line"
          label="What do you do?"
          maxLength={cardLetters.line}
          autocomplete="organization-title"
        />
        <TextField
          form={form}
          name="company"
          label="Where do you work?"
          maxLength={letters.company}
          autocomplete="organization"
        />
        <TextField
          form={form}
          name="email"
          type="email"
          label="E-mail address"
          hint="An e-mail address, a number or a link: one way to reach you is enough."
          autocomplete="email"
        />
        <TextField form={form} name="phone" type="tel" label="Telephone" autocomplete="tel" />
        <TextField form={form} name="links" type="url" label="A link" autocomplete="url" />
        <WordsField
          form={form}
          name="words"
          label={`A few words to ${card.name}`}
          rows={3}
          maxLength={noteLetters}
        />
        <Submit>Leave my card</Submit>
      </PostForm>
      <Quiet>
        Are you a member? <a href={signInFor(card)}>Sign in</a> to keep this card among your people.
      </Quiet>
    </Section>
  );
}

const signInFor = ({ code }: CardOnShow): string =>
  `/sign-in?then=${encodeURIComponent(contactUrls.shown(code))}`;

export type CardForMemberData = {
  viewer: Viewer;
  card: CardOnShow;
  /** Set where the viewer keeps this card already. */
  kept: CardKept | undefined;
  mine: OwnCardState;
  form: Form;
};

/** Another member's card, to be kept with what one writes on its back. */
export function CardForMemberPage(frame: Frame, data: CardForMemberData): Drawn {
  const { viewer, card, kept, mine, form } = data;
  return (
    <ShownCard frame={frame} card={card}>
      {kept && (
        <p>
          You have kept <a href={contactUrls.contact(kept.contact_id)}>this card</a> since{" "}
          <When at={toInstant(kept.kept_at)} zone={viewer.timeZone} form="day" now={frame.now} />. Keep it
          once more to have it as it is now, and to add what you write below.
        </p>
      )}
      <Section title={kept ? "Keep it once more" : "Keep the card"}>
        <p>What you write on its back is for your eyes alone.</p>
        <Problems form={form} />
        <PostForm action={contactUrls.shownKeeping(card.code)} keepWords>
          <BackFields form={form} name={card.name} />
          <GiveMine form={form} name={card.name} mine={mine} />
          <Submit>Keep the card</Submit>
        </PostForm>
      </Section>
      <SaveIt card={card} quietly />
    </ShownCard>
  );
}

/** One's own card, as others see it. */
export function OwnCardShownPage(frame: Frame, card: CardOnShow): Drawn {
  return (
    <ShownCard frame={frame} card={card}>
      <Notice kind="waits">
        This is your own card, as others see it. Below it, members can keep it, and people without an account
        can leave you theirs.
      </Notice>
      <Actions>
        <LinkButton href={contactUrls.card}>Go to my card</LinkButton>
      </Actions>
    </ShownCard>
  );
}

/** The card as a file for the address book of a telephone. */
function SaveIt({ card, quietly }: { card: CardOnShow; quietly?: boolean }): JSX.Element {
  return (
    <div class="save-card">
      <Actions>
        <LinkButton href={contactUrls.shownVcard(card.code)} quiet={quietly}>
          Save it to my telephone
        </LinkButton>
      </Actions>
      <Quiet>A small file that the address book of a telephone or a computer opens.</Quiet>
    </div>
  );
}
