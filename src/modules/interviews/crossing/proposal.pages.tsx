import {
  Actions,
  ChoiceField,
  Keep,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Submit,
  TextField,
  WordsField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { signField, UnaskedField } from "../../../web/signed-forms.tsx";
import { interviewUrls, writtenNumber } from "../urls.ts";
import { reasonLetters } from "./proposal.forms.ts";

/** Proposing that an interview crosses with another. */
export function ProposalPage(
  frame: Frame,
  { number, drawn }: { number: number; drawn: string },
  form: Form,
): Drawn {
  const name = writtenNumber(number);
  const back = interviewUrls.interview(number);
  return (
    <Page
      frame={frame}
      title={`Propose a crossover with ${name}`}
      back={{ href: back, label: `Interview ${name}` }}
    >
      <p>
        You have read another interview, and one of the two has been where the other is. Say so: it stands on
        both pages once one of the authors, or the host, has said yes. Nobody learns who proposed it.
      </p>
      <Problems form={form} />
      <PostForm action={interviewUrls.newCrossover(number)} keepWords>
        <Keep name={signField} value={drawn} />
        <UnaskedField />
        <TextField
          form={form}
          name="other"
          label="The number of the other interview"
          inputmode="numeric"
          autocomplete="off"
          short
          required
        />
        <ChoiceField
          form={form}
          name="side"
          label="How do they cross?"
          options={[
            { value: "guide", label: `The other one has been where ${name} is` },
            { value: "seeker", label: `${name} has been where the other one is` },
          ]}
          required
        />
        <WordsField
          form={form}
          name="reason"
          label="Where do they cross?"
          hint="A sentence that everybody may read."
          rows={3}
          maxLength={reasonLetters}
          required
        />
        <Actions>
          <Submit>Propose it</Submit>
          <LinkButton href={back} quiet>
            Leave it
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}
