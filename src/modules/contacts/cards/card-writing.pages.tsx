import {
  Actions,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Submit,
  TextField,
  WordsField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { contactUrls } from "../urls.ts";
import { readableCode } from "./card-code.ts";
import { cardLetters, mostCardLinks } from "./card.forms.ts";
import { CardFace } from "./card.parts.tsx";
import type { OwnCard } from "./cards.reads.ts";

export type EditCardData = {
  version: number;
  /** Whether name and line were taken from the profile, to be corrected. */
  isSuggested: boolean;
  /** What another window made of it meanwhile. */
  stands: OwnCard | null;
  form: Form;
};

/** What stands on my card. */
export function EditCardPage(frame: Frame, { version, isSuggested, stands, form }: EditCardData): Drawn {
  return (
    <Page
      frame={frame}
      title={version === 0 ? "Make my card" : "Change my card"}
      back={{ href: contactUrls.card, label: "My card" }}
    >
      <p>
        Only what you write here stands on your card. Whoever has its address reads it, so leave out what not
        everybody should know. Only the name is needed.
      </p>
      {stands && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, perhaps in another window. Your words stand below; keeping them
            replaces what is there. Now it says:
          </p>
          <CardFace card={stands} />
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={contactUrls.editCard} keepWords>
        <Keep name="version" value={version} />
        <div class="only-name-needed">
          <TextField
            form={form}
            name="name"
            label="Name"
            hint={
              isSuggested ? "From your profile. Change it as you like; your profile stays as it is." : null
            }
            maxLength={cardLetters.name}
            autocomplete="name"
            required
          />
          <TextField
            form={form}
            name="line"
            label="What do you do?"
            hint={`${isSuggested ? "From your profile too. " : ""}Such as: nurse, operations manager, carpenter.`}
            maxLength={cardLetters.line}
          />
          <TextField
            form={form}
            name="target"
            label="What are you looking for?"
            hint="One sentence that others can pass on. It tells whoever reads it that you are looking."
            maxLength={cardLetters.target}
          />
          <TextField form={form} name="email" type="email" label="E-mail address" autocomplete="email" />
          <TextField form={form} name="phone" type="tel" label="Telephone" autocomplete="tel" />
          <WordsField
            form={form}
            name="links"
            label="Links"
            hint={`Up to ${mostCardLinks} web addresses, one a line.`}
            rows={3}
          />
        </div>
        <Actions>
          <Submit>{version === 0 ? "Make my card" : "Keep the changes"}</Submit>
          <LinkButton href={contactUrls.card} quiet>
            {version === 0 ? "Not now" : "Leave it as it is"}
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

/** Asks before the old address leads nowhere. */
export function RenewCodePage(frame: Frame, card: OwnCard): Drawn {
  return (
    <Page
      frame={frame}
      title="A new address for your card"
      back={{ href: contactUrls.card, label: "My card" }}
    >
      <p>
        Then {readableCode(card.code)} and its drawing lead nowhere any more, also where you printed them or
        sent them to somebody. Who kept your card before has it still, as it was.
      </p>
      <PostForm action={contactUrls.cardCode}>
        <Keep name="from" value={card.code} />
        <Actions>
          <Submit>Give it a new address</Submit>
          <LinkButton href={contactUrls.card} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}
