import {
  Actions,
  Keep,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Submit,
  TextField,
  WordsField,
} from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { Alike } from "../job-interviews/people-fields.ts";
import { PeopleFields } from "../job-interviews/people.parts.tsx";
import { letters } from "../search.ts";
import { searchUrls } from "../urls.ts";

export type NewThankYouData = { known: readonly string[]; alike?: Alike };

/** Whom to thank besides: somebody who helped. */
export function NewThankYouPage(frame: Frame, { known, alike }: NewThankYouData, form: Form): Drawn {
  return (
    <Page frame={frame} title="Thank somebody" back={{ href: searchUrls.thankYous, label: "Thanks" }}>
      <Problems form={form} />
      <PostForm action={searchUrls.thankYous} keepWords>
        <Keep name="id" value={typedText(form, "id")} />
        <PeopleFields form={form} label="Whom?" known={known} alike={alike} single />
        <TextField
          form={form}
          name="forWhat"
          label="For what?"
          hint="As it goes on after “Thank you for”: introducing me to Tom, reading my letter."
          maxLength={letters.forWhat}
          autocomplete="off"
          required
        />
        <WordsField
          form={form}
          name="spokenOf"
          label="What did you speak of?"
          hint="One real thing makes it your note, and nobody else’s."
          rows={2}
          maxLength={letters.debrief}
        />
        <Actions>
          <Submit>Go on to the note</Submit>
          <LinkButton href={searchUrls.thankYous} quiet>
            Not now
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}
