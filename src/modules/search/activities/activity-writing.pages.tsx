import { type Id, toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  Facts,
  Keep,
  LinkButton,
  LinkedWords,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Submit,
} from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { withThen } from "../../groups/index.ts";
import { type ActivityKind, activityKinds } from "../search.ts";
import { activityWords } from "../search.words.ts";
import { searchUrls } from "../urls.ts";
import { ActivityFields, type FieldsAround } from "./activity-fields.tsx";
import { Around } from "./activity-around.pages.tsx";
import { lineOf, titleOf } from "./activity.words.ts";
import type { ActivityShown } from "./activities.reads.ts";

export type NewActivityData = FieldsAround & { then: string };

const tab = "An activity · My search";

/** The whole form of a new act at once. */
export const NewActivityPage = (frame: Frame, { then, ...around }: NewActivityData, form: Form): Drawn => (
  <Page
    frame={frame}
    title={activityWords[around.kind]}
    documentTitle={tab}
    back={{ href: then, label: "Back" }}
  >
    <Problems form={form} />
    <PostForm action={searchUrls.activities} keepWords>
      <Keep name="id" value={typedText(form, "id")} />
      <Keep name="commitment" value={typedText(form, "commitment")} />
      <Keep name="then" value={then} />
      <Quiet>The day is enough. Say as much of the rest as you like.</Quiet>
      <ActivityFields form={form} around={around} />
      <Actions>
        <Submit>Note it</Submit>
        <LinkButton href={then} quiet>
          Not now
        </LinkButton>
      </Actions>
    </PostForm>
  </Page>
);

/** For which opportunity, or for which commitment, an act was done. */
export type DoneFor = { opportunity: Id | null; commitment: Id | null };

/** Which of the six was it? A page for an address that does not say. */
export const WhichKindPage = (
  frame: Frame,
  { opportunity, commitment, then }: DoneFor & { then: string },
): Drawn => (
  <Page frame={frame} title="What did you do?" documentTitle={tab} back={{ href: then, label: "Back" }}>
    <div class="one-tap">
      {activityKinds.map((kind) => (
        <a class="button quiet" href={newActivityAt({ kind, opportunity, commitment, then })}>
          {activityWords[kind]}
        </a>
      ))}
    </div>
  </Page>
);

/** The form for one of them, with what it was done for. */
const newActivityAt = ({
  kind,
  opportunity,
  commitment,
  then,
}: DoneFor & { kind: ActivityKind; then: string }): string => {
  const form = searchUrls.newActivityOf(kind, opportunity);
  return withThen(commitment === null ? form : `${form}&commitment=${toAddress(commitment)}`, then);
};

export type EditActivityData = FieldsAround & {
  row: ActivityShown;
  /** The version from which the form was drawn. */
  version: number;
  then: string;
  /** Noted a moment ago with one tap: it can be taken back at once. */
  isFresh: boolean;
  /** Whether it was changed while the form was open. */
  changed: boolean;
};

/** An act: adding to it, changing it, saying that they answered, taking it out. */
export function EditActivityPage(frame: Frame, data: EditActivityData, form: Form): Drawn {
  const { row, version, then, isFresh, changed, ...around } = data;
  return (
    <Page
      frame={frame}
      title={activityWords[row.kind]}
      documentTitle={tab}
      back={{ href: then, label: "Back" }}
    >
      {changed && <ChangedMeanwhile row={row} today={around.today} />}
      {isFresh && <TakeBack row={row} then={then} />}
      <Problems form={form} />
      <PostForm action={searchUrls.editActivity(row.id)} keepWords>
        <Keep name="version" value={version} />
        <Keep name="then" value={then} />
        <ActivityFields form={form} around={around} />
        <Actions>
          <Submit>{isFresh ? "Keep this too" : "Keep the changes"}</Submit>
          <LinkButton href={then} quiet>
            {isFresh ? "That is all" : "Leave it as it is"}
          </LinkButton>
        </Actions>
      </PostForm>
      {!isFresh && <Around row={row} today={around.today} then={then} />}
    </Page>
  );
}

const ChangedMeanwhile = ({ row, today }: { row: ActivityShown; today: Temporal.PlainDate }): JSX.Element => (
  <Notice kind="trouble">
    <p>
      This was changed meanwhile, perhaps in another window. Your words stand below; keeping them replaces
      what is there. Now it says:
    </p>
    <Facts
      items={[
        ["What", titleOf(row)],
        ["When", sayPlainDate(Temporal.PlainDate.from(row.on_day), today)],
        ["Besides", lineOf(row)],
        ["What is good to remember", <LinkedWords words={row.words} />],
      ]}
    />
  </Notice>
);

/** A tap that slipped is taken back with another. */
const TakeBack = ({ row, then }: { row: ActivityShown; then: string }): JSX.Element => (
  <PostForm action={searchUrls.activityRemoval(row.id)}>
    <Keep name="then" value={then} />
    <button class="plain" type="submit">
      Undo
    </button>
  </PostForm>
);
