import type { Children, JSX } from "../../../web/jsx/index.ts";
import { toAddress, type Id } from "../../../basics/ids.ts";
import {
  Actions,
  Fold,
  Keep,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  TextField,
} from "../../../web/components/index.ts";
import { emptyForm, type Form, typed } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { AuthorMark } from "../names.parts.tsx";
import { nicknameLetters } from "../names.ts";
import { identifyingIn, type Why } from "../publishing/identifying.ts";
import { UnaskedField } from "../../../web/signed-forms.tsx";
import { interviewUrls, placeOfComment } from "../urls.ts";
import { CommentForm, interviewName } from "./comments.parts.tsx";
import type { CommentShown } from "./comments.reads.ts";

/** What travels from the first step through the second. */
export type Draft = {
  number: number;
  words: string;
  /** The comment that it answers. */
  answered: CommentShown | null;
  /** What was worn on this page a moment ago, signed; empty where nothing was. */
  worn: string;
  id: Id;
  /** The signature of the form. */
  drawn: string;
};

/** The second step: the words as they will stand, what in them could identify somebody, and by what name. */
export function NamingPage(frame: Frame, draft: Draft, form: Form = emptyForm): Drawn {
  return (
    <Page frame={frame} title="Under what name?" back={backTo(draft)}>
      <Problems form={form} />
      {draft.answered && (
        <p>
          In answer to <AuthorMark by={{ ...draft.answered, number: draft.answered.as_number }} bare />:
        </p>
      )}
      <blockquote class="words typed-words">{draft.words}</blockquote>
      <Warnings words={draft.words} />
      <Fold summary="Change the words">
        <CommentForm
          number={draft.number}
          answers={draft.answered?.place ?? null}
          worn={draft.worn}
          form={typed({ words: draft.words })}
        />
      </Fold>
      <p>
        You choose on every page anew, and nothing here remembers it. A name that stands on several pages
        tells readers that one person wrote all of it.
      </p>
      <Names draft={draft} form={form} />
    </Page>
  );
}

const backTo = ({ number, answered }: Draft) => ({
  href: `${interviewUrls.interview(number)}${answered ? `#${placeOfComment(answered.place)}` : ""}`,
  label: interviewName(number),
});

/** The words that could tell who wrote this, or about whom. */
function Warnings({ words }: { words: string }): JSX.Element | null {
  const found = identifyingIn(words, []);
  if (found.length === 0) return null;
  return (
    <Notice kind="waits">
      <p>Everybody will read this. Could somebody be found by it?</p>
      <ul class="could-identify">
        {found.slice(0, mostNamed).map(({ start, end, why }) => (
          <li>
            “{isolated(words.slice(start, end))}”: {whyWords[why]}
          </li>
        ))}
        {found.length > mostNamed && <li>and more of the kind</li>}
      </ul>
    </Notice>
  );
}

const mostNamed = 20;

// Words that run from right to left do not turn what stands around them.
const isolated = (words: string): string => `\u2068${words}\u2069`;

const whyWords: Record<Why, string> = {
  link: "a link",
  mail: "a mail address",
  telephone: "a telephone number",
  address: "where somebody lives or works",
  person: "somebody's name",
  employer: "an employer's name",
};

/** The three names that somebody can take, each with a form of its own: a key never travels with another one. */
function Names({ draft, form }: { draft: Draft; form: Form }): JSX.Element {
  return (
    <>
      <Section title="A nickname">
        <NameForm draft={draft} as="nickname" label="By another name">
          <TextField
            form={form}
            name="nickname"
            label="Nickname"
            hint="One word, nobody's real name, and a new one on each page. It is shown as a nickname."
            maxLength={nicknameLetters}
            autocomplete="off"
            required
          />
          <Submit quiet>Comment under this nickname</Submit>
        </NameForm>
      </Section>
      <Section title="The number of your interview">
        <NameForm draft={draft} as="number" label="By number">
          <TextField
            form={form}
            name="key"
            label="Its key"
            hint="The ten words that you got. Readers see the number and come to your interview; nobody learns who you are. The key is not stored."
            secret
            required
          />
          <Submit>Comment under my number</Submit>
        </NameForm>
      </Section>
      <Section title="Your own name">
        <PostForm action={interviewUrls.commentNamed(draft.number)} label="Your own name">
          <p>
            For members. Everybody can read it then, without signing in: whoever looks for your name, and also
            people and companies on your keep-away list. You can change it and take it back at any time.
          </p>
          <Submit quiet>Comment under my own name</Submit>
          <Carried draft={draft} />
        </PostForm>
      </Section>
    </>
  );
}

function NameForm(props: {
  draft: Draft;
  as: "nickname" | "number";
  label: string;
  children: Children;
}): JSX.Element {
  return (
    <PostForm action={interviewUrls.comments(props.draft.number)} label={props.label}>
      <Keep name="as" value={props.as} />
      {props.children}
      <Carried draft={props.draft} />
    </PostForm>
  );
}

/** What each form of the second step brings. */
function Carried({ draft }: { draft: Draft }): JSX.Element {
  return (
    <>
      <Keep name="id" value={toAddress(draft.id)} />
      <Keep name="drawn" value={draft.drawn} />
      {draft.answered && <Keep name="answers" value={draft.answered.place} />}
      {draft.worn && <Keep name="worn" value={draft.worn} />}
      <Keep name="words" value={draft.words} />
      <UnaskedField />
    </>
  );
}

export type Asked = {
  draft: Draft;
  /** "as Birch", "under your own name": what was worn a moment ago; null where nothing else was. */
  before: string | null;
  now: string;
  action: string;
  /** What the form of the name brought, to be sent again. */
  fields: readonly (readonly [name: string, value: string])[];
};

/** Asks back where somebody wrote on this page a moment ago under another name, and before a member is named. */
export function AskedPage(frame: Frame, { draft, before, now, action, fields }: Asked): Drawn {
  return (
    <Page frame={frame} title={before ? "Under another name?" : "Under your own name?"} back={backTo(draft)}>
      {before && (
        <p>
          You wrote here <bdi>{before}</bdi> a moment ago. Readers may put the two together.
        </p>
      )}
      <p>
        Go on <bdi>{now}</bdi>?
      </p>
      <Actions>
        <PostForm action={action} label="Go on">
          {fields.map(([name, value]) => (
            <Keep name={name} value={value} />
          ))}
          <Keep name="sure" value="yes" />
          <Carried draft={draft} />
          <Submit>Go on {now}</Submit>
        </PostForm>
        <PostForm action={interviewUrls.newComment(draft.number)} label="Choose again">
          {draft.answered && <Keep name="answers" value={draft.answered.place} />}
          {draft.worn && <Keep name="worn" value={draft.worn} />}
          <Keep name="words" value={draft.words} />
          <Submit quiet>Choose again</Submit>
        </PostForm>
      </Actions>
      <Quiet>Nothing was sent yet.</Quiet>
    </Page>
  );
}
