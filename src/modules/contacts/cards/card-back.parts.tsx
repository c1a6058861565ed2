import type { JSX } from "../../../web/jsx/index.ts";
import {
  DateField,
  Keep,
  LinkButton,
  Quiet,
  TextField,
  TickField,
  WordsField,
} from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import { letters } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import { noteLetters } from "./card-back.forms.ts";

/** Whether the member has a card that they could give; "off" is one that is not shown just now. */
export type OwnCardState = "none" | "off" | "on";

/** The fields of the back of a card: for the member's own eyes. They stand inside a form, with `Problems` above. */
export function BackFields(props: {
  form: Form;
  name: string;
  /** Where the name is not known: "them" promised nothing. */
  they?: string;
  aboutHint?: string | undefined;
}): JSX.Element {
  const { form, name, they = name, aboutHint } = props;
  return (
    <>
      <Keep name="id" value={typedText(form, "id")} />
      <TextField
        form={form}
        name="metWhere"
        label="Where did you meet?"
        hint="Such as: the mixer at the library."
        maxLength={letters.place}
      />
      <WordsField
        form={form}
        name="about"
        label="What did you speak of?"
        hint={aboutHint}
        rows={3}
        maxLength={letters.about}
      />
      <div class="promise">
        <TextField
          form={form}
          name="iPromised"
          label={`What did you promise ${name}?`}
          hint="Such as: send my résumé. It is put on your list of follow-ups."
          maxLength={letters.what}
        />
        <DateField form={form} name="due" label="By when?" />
      </div>
      <div class="promise">
        <TextField
          form={form}
          name="theyPromised"
          label={`What did ${they} promise you?`}
          maxLength={letters.what}
        />
        <DateField form={form} name="theyDue" label="By when?" />
      </div>
    </>
  );
}

/** Giving one's own card in return, below the fields of the back. */
export function GiveMine(props: { form: Form; name: string; mine: OwnCardState }): JSX.Element {
  const { form, name, mine } = props;
  if (mine !== "on")
    return (
      <div class="in-return">
        <Quiet>
          {mine === "none"
            ? `You have no card of your own yet, so ${name} gets nothing from you.`
            : `Your own card is switched off, so ${name} gets nothing from you.`}
        </Quiet>
        <LinkButton href={mine === "none" ? contactUrls.editCard : contactUrls.card} light>
          {mine === "none" ? "Make my card" : "See my card"}
        </LinkButton>
      </div>
    );
  return (
    <div class="in-return">
      <TickField
        form={form}
        name="giveMine"
        label={`Give ${name} my card too`}
        hint="They get what stands on it. They can keep it or throw it away."
      />
      <WordsField
        form={form}
        name="words"
        label={`A few words to ${name}`}
        hint="They come with your card. Without the card they are not sent."
        rows={2}
        maxLength={noteLetters}
      />
    </div>
  );
}
