import {
  Copyable,
  Fold,
  Keep,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  WordsField,
} from "../../../web/components/index.ts";
import { emptyForm, type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { wordsOfName } from "../names.parts.tsx";
import { interviewUrls, placeOfComment } from "../urls.ts";
import { commentLetters } from "./comments.forms.ts";
import { CommentForm, interviewName } from "./comments.parts.tsx";

/** What somebody may change of their own. */
export type Own = {
  number: number;
  /** Null where a host looks at it first. */
  place: number | null;
  name_kind: string;
  name: string;
  as_number: number | null;
  words: string;
  version: number;
  hidden_on: string | null;
};

export type OwnData = {
  own: Own;
  action: string;
  removal: string;
  /** How it can be changed: by name, with a pass, which is also good at an address; null where the half hour is over. */
  by: "name" | { pass: string; address: string } | null;
  /** The name that was worn, signed, for the next comment on this page. */
  worn: string;
  isOpen: boolean;
};

/** One's own comment: where it stands, what it says, and how to change it or take it back. */
export function OwnCommentPage(frame: Frame, data: OwnData, form: Form, isBehind = false): Drawn {
  const { own, by, worn, isOpen } = data;
  return (
    <Page
      frame={frame}
      title={own.place === null ? "A host looks at it first" : "Your comment stands"}
      back={{ href: standsAt(own), label: interviewName(own.number) }}
    >
      <Standing data={data} />
      <Problems form={form} />
      {isBehind && (
        <>
          <p>It was changed meanwhile. Now it says:</p>
          <blockquote class="words typed-words">{own.words}</blockquote>
        </>
      )}
      {by && <ChangeForms data={data} form={form} isBehind={isBehind} />}
      {by && by !== "name" && (
        <Fold summary="To change it from another browser">
          <p>This address does it too, for the same half hour. Whoever has it can change your comment.</p>
          <Copyable label="Its address" value={by.address} />
        </Fold>
      )}
      {isOpen && (
        <Section title="Write another">
          <CommentForm number={own.number} worn={worn} form={{ ...emptyForm, scope: "another" }} />
        </Section>
      )}
    </Page>
  );
}

function ChangeForms({
  data: { own, action, removal, by },
  form,
  isBehind,
}: {
  data: OwnData;
  form: Form;
  isBehind: boolean;
}): JSX.Element {
  const pass = by && by !== "name" && <Keep name="pass" value={by.pass} />;
  return (
    <>
      <PostForm action={action} label="Change it" keepWords>
        {pass}
        <Keep name="version" value={isBehind ? own.version : typedText(form, "version") || own.version} />
        <WordsField
          form={form}
          name="words"
          label="What you wrote"
          rows={5}
          maxLength={commentLetters}
          required
        />
        <Submit>Keep the changes</Submit>
      </PostForm>
      <PostForm action={removal} label="Take it back">
        {pass}
        <Submit quiet>Take it back</Submit>
      </PostForm>
    </>
  );
}

const untilWhen = (by: OwnData["by"]): string =>
  by === "name"
    ? "You can change it or take it back at any time."
    : by
      ? "You can change it or take it back here for half an hour. On a shared computer, close this page when you are done."
      : "The half hour in which it could be changed is over.";

function Standing({ data: { own, by } }: { data: OwnData }): JSX.Element {
  const isAuthor = own.as_number === own.number;
  const name = isAuthor ? "its author" : <bdi>{wordsOfName({ ...own, number: own.as_number })}</bdi>;
  return (
    <>
      {own.place === null ? (
        <p>
          It has a link in it, or something else that a host reads first. It will stand under{" "}
          {interviewName(own.number)} as written by {name}.
        </p>
      ) : (
        <p>
          It stands under <a href={standsAt(own)}>{interviewName(own.number)}</a>, written by {name}. It has{" "}
          <a href={interviewUrls.comment(own.number, own.place)}>an address of its own</a>.
        </p>
      )}
      {own.hidden_on && <Quiet>It is hidden just now: others do not see it.</Quiet>}
      <p>{untilWhen(by)}</p>
    </>
  );
}

const standsAt = ({ number, place }: Own): string =>
  `${interviewUrls.interview(number)}${place === null ? "" : `#${placeOfComment(place)}`}`;
