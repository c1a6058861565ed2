import {
  Actions,
  Keep,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  WordsField,
} from "../../../web/components/index.ts";
import { emptyForm, type Form, scoped } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { searchUrls } from "../urls.ts";
import type { WantKind } from "./wants.ts";
import type { WantShown } from "./wants.reads.ts";

const kinds: Record<WantKind, { title: string; label: string; hint: string; empty: string }> = {
  want: {
    title: "What I want",
    label: "What do you want of a job?",
    hint: "A line each: “Less than 40 minutes away”, “People who laugh”.",
    empty: "Nothing yet. The first thing that comes to mind is a good one.",
  },
  dont: {
    title: "What I do not want",
    label: "What do you not want any more?",
    hint: "A line each: “Night shifts”, “A boss who shouts”.",
    empty: "Nothing yet. Think of a day that went badly, and of why.",
  },
};

/** A form that came back, and to which of the two lists it belongs. */
export type WantsTyped = { kind: WantKind; form: Form } | null;

/** Two short lists: what somebody wants of a job, and what they do not. */
export function WantsPage(frame: Frame, rows: readonly WantShown[], typed: WantsTyped = null): Drawn {
  return (
    <Page
      frame={frame}
      title="What I want, and what I do not"
      back={{ href: searchUrls.target, label: "My target" }}
    >
      <p>
        For a day on which an offer comes and you have to say yes or no: what matters most stands first. Only
        you see these lists, until you share your target in all its details.
      </p>
      {typed && <Problems form={scoped(typed.form, typed.kind)} />}
      {(["want", "dont"] as const).map((kind) => (
        <OneList
          kind={kind}
          rows={rows.filter((row) => row.kind === kind)}
          form={scoped(typed?.kind === kind ? typed.form : emptyForm, kind)}
        />
      ))}
      <Actions>
        <LinkButton href={searchUrls.targetCompanies} quiet>
          My target companies
        </LinkButton>
      </Actions>
    </Page>
  );
}

function OneList(props: { kind: WantKind; rows: readonly WantShown[]; form: Form }): JSX.Element {
  const { kind, rows, form } = props;
  const { title, label, hint, empty } = kinds[kind];
  return (
    <Section title={title} id={kind}>
      {rows.length === 0 ? (
        <Quiet>{empty}</Quiet>
      ) : (
        <ol class="wants">
          {rows.map((row, index) => (
            <li>
              <span>{row.words}</span>
              <WhatToDo row={row} isFirst={index === 0} isLast={index === rows.length - 1} />
            </li>
          ))}
        </ol>
      )}
      <PostForm action={searchUrls.wants} keepWords>
        <Keep name="kind" value={kind} />
        <WordsField form={form} name="words" label={label} hint={hint} rows={2} required />
        <Actions>
          <Submit quiet={kind === "dont"}>Add to this list</Submit>
        </Actions>
      </PostForm>
    </Section>
  );
}

function WhatToDo(props: { row: WantShown; isFirst: boolean; isLast: boolean }): JSX.Element {
  const { row, isFirst, isLast } = props;
  return (
    <div class="row-acts">
      {!isFirst && <Move row={row} way="up" />}
      {!isLast && <Move row={row} way="down" />}
      <PostForm action={searchUrls.wantRemoval(row.id)}>
        <button class="plain" type="submit">
          Take off<span class="unseen">: {row.words}</span>
        </button>
      </PostForm>
    </div>
  );
}

const Move = ({ row, way }: { row: WantShown; way: "up" | "down" }): JSX.Element => (
  <PostForm action={searchUrls.wantMoving(row.id)}>
    <Keep name="way" value={way} />
    <button class="plain" type="submit">
      {way === "up" ? "Up" : "Down"}
      <span class="unseen">: {row.words}</span>
    </button>
  </PostForm>
);
