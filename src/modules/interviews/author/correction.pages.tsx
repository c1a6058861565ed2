import { Actions, Fold, Keep, Page, PostForm, Problems, Submit } from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { Key } from "../keys.ts";
import { facetFields, offeredIn, type Questionnaire } from "../taking/questionnaire.ts";
import { Answer, List } from "../taking/steps.pages.tsx";
import { interviewUrls, writtenNumber } from "../urls.ts";
import { WithKey } from "./key.parts.tsx";

export type CorrectionData = { asked: Questionnaire; key: Key; number: number; form: Form };

/** The whole interview, to be corrected by its author. */
export function CorrectionPage(frame: Frame, { asked, key, number, form }: CorrectionData): Drawn {
  return (
    <Page frame={frame} title={`Correct ${writtenNumber(number)}`}>
      <p>
        Readers see that it was corrected, and on which day. The old words are gone then, and others are shown
        sentences of the new ones.
      </p>
      <div class="taking">
        <PostForm action={interviewUrls.correction} label="Your interview" keepWords>
          <Problems form={form} />
          <Keep name="key" value={key} />
          <Keep name="version" value={typedText(form, "version")} />
          {asked.questions.map((question) => (
            <Answer form={form} question={question} rows={5} />
          ))}
          <Fold summary="What you chose from the lists">
            {facetFields
              .filter((list) => offeredIn(asked, list).length > 0)
              .map((list) => (
                <List form={form} asked={asked} list={list} />
              ))}
          </Fold>
          <Actions>
            <Submit>Save the correction</Submit>
          </Actions>
        </PostForm>
      </div>
      <WithKey to={interviewUrls.key} words={key}>
        Leave it as it is
      </WithKey>
    </Page>
  );
}
