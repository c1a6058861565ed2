import { toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  SelectField,
  Submit,
  TickField,
  TicksField,
  WordsField,
} from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { shownContactName } from "../../contacts/index.ts";
import { titleAt } from "../opportunities/opportunity.ts";
import { letters } from "../search.ts";
import { searchUrls } from "../urls.ts";
import type { JobInterviewRead } from "./job-interviews.reads.ts";
import type { Alike } from "./people-fields.ts";
import { PeopleFields } from "./people.parts.tsx";

export type DebriefData = JobInterviewRead & {
  known: readonly string[];
  alike?: Alike;
  /** Set where another window wrote meanwhile. */
  changed?: boolean;
};

/** Right after: what was spoken of, what was promised, how it went, and who was there. Any field may stay empty. */
export function DebriefPage(frame: Frame, data: DebriefData, form: Form): Drawn {
  const { row } = data;
  const home = searchUrls.jobInterview(row.id);
  return (
    <Page frame={frame} title="How did it go?" back={{ href: home, label: "The job interview" }}>
      <p>{titleAt(row)}. Only you ever see this. A few words are enough, and any field may stay empty.</p>
      {data.changed && <Changed data={data} />}
      <Problems form={form} />
      <PostForm action={searchUrls.debrief(row.id)} keepWords>
        <Keep name="id" value={typedText(form, "id")} />
        <Keep name="version" value={typedText(form, "version")} />
        <WordsField
          form={form}
          name="talkedOf"
          label="What did you actually talk of?"
          hint="The thank-you notes begin with this: the night shift, her move from Lisbon, why the last one left."
          rows={3}
          maxLength={letters.debrief}
        />
        <WhoWasThere data={data} form={form} />
        <Promise data={data} form={form} />
        <WordsField
          form={form}
          name="wentWell"
          label="What went well?"
          rows={2}
          maxLength={letters.debrief}
        />
        <WordsField
          form={form}
          name="wentBadly"
          label="What went badly?"
          hint="For the next time, and for nobody else."
          rows={2}
          maxLength={letters.debrief}
        />
        <Actions>
          <Submit>Keep it</Submit>
          <LinkButton href={home} quiet>
            Not now
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

function Changed({ data: { row } }: { data: DebriefData }): JSX.Element {
  const said = [row.talked_of, row.promised, row.went_well, row.went_badly].filter(Boolean);
  return (
    <Notice kind="trouble">
      <p>
        This was changed meanwhile, perhaps in another window. Your words stand below; sending them replaces
        what is there.
      </p>
      {said.map((words) => (
        <blockquote>
          <p>{words}</p>
        </blockquote>
      ))}
    </Notice>
  );
}

function WhoWasThere({ data, form }: { data: DebriefData; form: Form }): JSX.Element {
  return (
    <>
      {data.people.length > 0 && (
        <TicksField
          form={form}
          name="present"
          label="Who was there after all?"
          options={data.people.map(({ id, name, work }) => ({
            value: toAddress(id),
            label: shownContactName(name),
            hint: work,
          }))}
        />
      )}
      <PeopleFields
        form={form}
        label={data.people.length > 0 ? "Who else was there?" : "Who was there?"}
        known={data.known}
        least={data.people.length > 0 ? 1 : 2}
        atCompany
        alike={data.alike}
      />
    </>
  );
}

function Promise({ data: { people }, form }: { data: DebriefData; form: Form }): JSX.Element {
  return (
    <>
      <WordsField
        form={form}
        name="promised"
        label="What did you promise?"
        hint="A line for each: send the references, write to her colleague."
        rows={2}
        maxLength={letters.debrief}
      />
      <TickField
        form={form}
        name="followUp"
        label="Make a follow-up of each line"
        hint="It stands on their page and is due in two days."
      />
      {people.length > 1 && (
        <SelectField
          form={form}
          name="to"
          label="To whom?"
          options={[
            { value: "", label: "The first of those who were there" },
            ...people.map(({ id, name }) => ({ value: toAddress(id), label: shownContactName(name) })),
          ]}
        />
      )}
    </>
  );
}
