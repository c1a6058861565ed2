import { toAddress, type Id } from "../../../basics/ids.ts";
import {
  Actions,
  ChoiceField,
  DateField,
  Facts,
  Fold,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  SelectField,
  Submit,
  TextField,
  TickField,
  WordsField,
} from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { titleAt } from "../opportunities/opportunity.ts";
import { jobKinds, letters, routes } from "../search.ts";
import { jobKindWords, routeWords } from "../search.words.ts";
import { searchUrls } from "../urls.ts";
import type { LandingChoice, LandingRead } from "./earlier.reads.ts";
import { factsOfLanding } from "./landing.parts.tsx";

export type LandingData = { search: Id; choices: readonly LandingChoice[] };

/** Saying that a search ended in a job: the day, and how it came about. */
export function LandingPage(frame: Frame, { search, choices }: LandingData, form: Form): Drawn {
  return (
    <Page
      frame={frame}
      title="I have a job"
      documentTitle="A landing · My search"
      back={{ href: searchUrls.search, label: "My search" }}
    >
      <p>
        How good. Two things are asked, so that you and others can learn from it: the day, and how it came
        about. Pressed too early? For a week you can take it back.
      </p>
      <Problems form={form} />
      <PostForm action={searchUrls.landing} keepWords>
        <Keep name="id" value={typedText(form, "id")} />
        <Keep name="search" value={toAddress(search)} />
        <DayAndRoute form={form} />
        {choices.length > 0 && (
          <SelectField
            form={form}
            name="opportunity"
            label="Which one was it?"
            hint="It stands as accepted from then on."
            options={[
              { value: "", label: "None of these" },
              ...choices.map((row) => ({
                value: toAddress(row.id),
                label: titleAt(row) || "Without a title",
              })),
            ]}
          />
        )}
        <TickField
          form={form}
          name="keepsLooking"
          label="I keep looking, at a slow pace"
          hint="A new search opens beside the job, with your target, your companies and whatever is still open. Nobody sees it until you share it."
        />
        <Fold summary="Add what you like" open={hasMore(form)}>
          <MoreFields form={form} />
        </Fold>
        <Actions>
          <Submit>I have landed</Submit>
          <LinkButton href={searchUrls.search} quiet>
            Not yet
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

const more = ["firstContact", "jobKind", "words", "mayCount", "mayTell"];
const hasMore = (form: Form): boolean => more.some((name) => typedText(form, name) || form.errors[name]);

const DayAndRoute = ({ form }: { form: Form }): JSX.Element => (
  <>
    <DateField
      form={form}
      name="landedOn"
      label="The day"
      hint="On which you said yes, or on which you begin: as you count it."
      required
    />
    <ChoiceField
      form={form}
      name="route"
      label="How did it come about?"
      required
      options={routes.map((value) => ({ value, label: routeWords[value] }))}
    />
  </>
);

const MoreFields = ({ form }: { form: Form }): JSX.Element => (
  <>
    <TextField
      form={form}
      name="firstContact"
      label="How did the first word with them come about?"
      hint="“My neighbour gave me her number”, “I wrote to the team lead”."
      maxLength={letters.firstContact}
      autocomplete="off"
    />
    <SelectField
      form={form}
      name="jobKind"
      label="Which kind of job?"
      options={[
        { value: "", label: "I leave it open" },
        ...jobKinds.map((value) => ({ value, label: jobKindWords[value] })),
      ]}
    />
    <WordsField
      form={form}
      name="words"
      label="In your own words"
      hint="What helped, and what you would do again. Only you read it, until you tell it yourself."
      rows={5}
      maxLength={letters.landing}
    />
    <TickField
      form={form}
      name="mayCount"
      label="It may be counted"
      hint="As one among many, without your name, where this community shows how people landed. Never where they are fewer than ten."
    />
    <TickField
      form={form}
      name="mayTell"
      label="It may be told"
      hint="You would be asked for your words before anything is shown. For now we only keep your yes."
    />
  </>
);

/** Changing what was said of a landing. With `changed`, another window wrote meanwhile. */
export function EditLandingPage(
  frame: Frame,
  { row, today }: { row: LandingRead; today: Temporal.PlainDate },
  form: Form,
  changed = false,
): Drawn {
  const here = searchUrls.earlierOne(row.search_id);
  return (
    <Page
      frame={frame}
      title="How I landed"
      documentTitle="A landing · My search"
      back={{ href: here, label: "Back" }}
    >
      {changed && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, perhaps in another window. Your words stand below; sending them
            replaces what is there. Now it says:
          </p>
          <Facts items={factsOfLanding(row, today)} />
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={searchUrls.editLanding(row.search_id)} keepWords>
        <Keep name="version" value={row.version} />
        <DayAndRoute form={form} />
        <MoreFields form={form} />
        <Actions>
          <Submit>Keep the changes</Submit>
          <LinkButton href={here} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}
