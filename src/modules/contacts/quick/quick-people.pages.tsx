import {
  Actions,
  Keep,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Submit,
} from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { contactUrls } from "../urls.ts";
import { MetFields } from "./quick-lines.pages.tsx";
import { readLines } from "./quick-lines.ts";
import { numbersIn, type Offers } from "./quick-people.ts";
import { PersonFields } from "./quick-person.parts.tsx";

export type PeopleData = {
  form: Form;
  offers: Offers;
  /** Set where those before them have just been kept. */
  isNext?: boolean;
};

/** Everybody who was read out of the lines, to be set right before they are kept. */
export function PeoplePage(frame: Frame, { form, offers, isNext }: PeopleData): Drawn {
  const lines = typedText(form, "lines");
  const read = readLines(lines, Temporal.PlainDate.from("2000-01-01"));
  const rest = typedText(form, "rest");
  return (
    <Page frame={frame} title="Is it right?">
      {isNext && <Notice kind="said">Those are kept. Here are the next.</Notice>}
      <p>Nothing is kept yet. Set right what was read wrongly; only a name is needed.</p>
      <Problems form={form} />
      <PostForm action={contactUrls.quick} keepWords>
        <Keep name="lines" value={lines} />
        {rest && <Keep name="rest" value={rest} />}
        <MetFields form={form} />
        {numbersIn(form).map((number) => (
          <PersonFields
            form={form}
            number={number}
            typed={read[number - 1]?.typed ?? ""}
            isSilent={read[number - 1]?.promises.length === 0}
            offers={offers.get(number) ?? []}
          />
        ))}
        {rest && <Quiet>{restWords(rest)}</Quiet>}
        <div class="quick-keep">
          <Actions>
            <Submit>Keep these</Submit>
            <Submit quiet name="go" value="lines">
              Change the lines
            </Submit>
          </Actions>
        </div>
      </PostForm>
    </Page>
  );
}

function restWords(rest: string): string {
  const left = readLines(rest, Temporal.PlainDate.from("2000-01-01")).length;
  return left === 1 ? "One more line comes after these." : `${left} more come after these.`;
}
