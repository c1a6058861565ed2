import type { JSX } from "../../../web/jsx/index.ts";
import { toAddress } from "../../../basics/ids.ts";
import { toInstant } from "../../../basics/instant.ts";
import {
  Actions,
  Fold,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Submit,
  When,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import { typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { examples } from "./commitment-examples.ts";
import { Before, CommitmentFields, WritingFor } from "./commitment-fields.tsx";
import type { WritingPlace } from "./commitment-places.reads.ts";
import type { StepInWords } from "./commitments.forms.ts";
import type { CommitmentPageData } from "./commitments.reads.ts";
import { mostOpenCommitments } from "../kinds.ts";
import { groupUrls } from "../urls.ts";
import type { CarriedAlong } from "./rooms-above.ts";

/** From this many on, a word is said about how many fit into a week. */
const plenty = 3;

export type WritingData = {
  place: WritingPlace;
  said: boolean;
  step: StepInWords | null;
  back: string;
  examplePath: string;
  /** What the form carries along for another room, and what that room says about it. */
  carried: CarriedAlong;
  above: readonly Drawn[];
};

/** Writing a commitment down: new, or anew after a report. */
export function NewCommitmentPage(frame: Frame, data: WritingData, form: Form): Drawn {
  const { place, step, back } = data;
  const action = place.group ? groupUrls.groupCommitments(place.group.id) : groupUrls.commitments;
  return (
    <Page
      frame={frame}
      title={step ? stepWords[step].title : "Write down a commitment"}
      back={{ href: back, label: "Back" }}
    >
      {place.forMember && <WritingFor name={place.forMember.name} />}
      {data.above}
      {step ? (
        <p>{stepWords[step].line}</p>
      ) : (
        <p>Say what you will do, and when and where. The plainer, the easier it is to begin.</p>
      )}
      {place.carried && <Before row={place.carried} label={step === "swap" ? "Instead of" : "It was"} />}
      {place.open >= plenty && <PlentyWords open={place.open} forName={place.forMember?.name} />}
      {step === null && <Examples path={data.examplePath} open={typedText(form, "what") === ""} />}
      <Problems form={form} />
      <PostForm action={action} keepWords>
        {carriedAlong.map(
          (name) => typedText(form, name) && <Keep name={name} value={typedText(form, name)} />,
        )}
        {Object.entries(data.carried).map(([name, value]) => (
          <Keep name={name} value={value} />
        ))}
        <CommitmentFields
          form={form}
          needsDay={place.needsDay}
          canHide={place.group !== null && !place.forMember}
        />
        <WhenReported frame={frame} data={data} />
        <Actions>
          <Submit>Write it down</Submit>
          <LinkButton href={back} quiet>
            Not now
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

const carriedAlong = ["id", "for", "said", "carries", "step", "then"];

const stepWords: Record<StepInWords, { title: string; line: string }> = {
  smaller: { title: "Make it smaller", line: "What is a first piece of it that fits into the week?" },
  later: { title: "Do it later", line: "The same thing, at a time that suits it better. When will that be?" },
  swap: { title: "Swap it", line: "What would serve you better now?" },
};

function PlentyWords({ open, forName }: { open: number; forName: string | undefined }): JSX.Element {
  const whose = forName ? `${forName} has` : "You have";
  return open >= mostOpenCommitments ? (
    <Notice kind="waits">
      {whose} {open} open here already, which is as many as there is room for. Report on one first, and there
      is room again.
    </Notice>
  ) : (
    <Notice kind="waits">
      {whose} {open} open here already. You can add another; a week often holds fewer than it seems to on the
      first day.
    </Notice>
  );
}

function Examples({ path, open }: { path: string; open: boolean }): JSX.Element {
  return (
    <Fold summary="Examples to start from" open={false}>
      <p>
        Conversations come before applications here: how well the hours are spent matters more than how many
        they are.
        {open ? " Choose one and change it until it is yours." : " Choosing one replaces what stands below."}
      </p>
      <ul>
        {examples.map((example, position) => (
          <li>
            <a href={`${path}example=${position + 1}`}>{example.what}</a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** At which meeting it will be heard, so that nobody has to guess. */
function WhenReported({ frame, data }: { frame: Frame; data: WritingData }): JSX.Element | null {
  const { meeting, needsDay } = data.place;
  const zone = frame.viewer?.timeZone;
  if (needsDay || !meeting || !zone) return null;
  const day = <When at={toInstant(meeting.starts_at)} zone={zone} form="day" now={frame.now} />;
  return data.said ? (
    <Quiet>It is said at the meeting on {day}, and reported on at the one after.</Quiet>
  ) : (
    <Quiet>It is reported on at the meeting on {day}.</Quiet>
  );
}

export type EditData = { row: CommitmentPageData; mine: boolean; then: string | null };

/** Changing a commitment on which nobody has reported; with `changed`, what another hand wrote stands beside. */
export function EditCommitmentPage(
  frame: Frame,
  { row, mine, then }: EditData,
  form: Form,
  changed = false,
): Drawn {
  const back = then ?? groupUrls.commitment(row.id);
  return (
    <Page frame={frame} title="Change a commitment" back={{ href: back, label: "Back" }}>
      {!mine && <WritingFor name={row.member_name} />}
      {changed && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, perhaps in another window. Your words stand below; sending them
            replaces what is there.
          </p>
          <Before row={row} label="Now it says" />
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={groupUrls.editCommitment(row.id)} keepWords>
        <Keep name="version" value={row.version} />
        {then && <Keep name="then" value={then} />}
        <CommitmentFields
          form={form}
          needsDay={row.due_on !== null}
          canHide={mine && row.group_id !== null}
        />
        <Actions>
          <Submit>Keep the changes</Submit>
          <LinkButton href={back} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

/** What a form for a new commitment brings along unseen. */
export const broughtIn = (place: WritingPlace, said: boolean): Record<string, string> => ({
  for: place.forMember ? toAddress(place.forMember.id) : "",
  said: said && place.meeting ? toAddress(place.meeting.id) : "",
  carries: place.carried ? toAddress(place.carried.id) : "",
});
