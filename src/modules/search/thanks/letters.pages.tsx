import {
  Entry,
  Fold,
  Keep,
  LinkButton,
  Lines,
  Mark,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  WordsField,
  Actions,
} from "../../../web/components/index.ts";
import { emptyForm, type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { shownContactName } from "../../contacts/index.ts";
import type { Alike } from "../job-interviews/people-fields.ts";
import { PeopleFields } from "../job-interviews/people.parts.tsx";
import { letters } from "../search.ts";
import { searchUrls } from "../urls.ts";
import { hasPlaces, place } from "./drafting.ts";
import { sayMonth } from "./letter-words.ts";
import type { CopyShown, LetterListed, LetterShown } from "./letters.reads.ts";

/** The letters that were written, and the way to this month's. */
export function LettersPage(
  frame: Frame,
  { rows, month }: { rows: readonly LetterListed[]; month: string },
): Drawn {
  const isBegun = rows.some((row) => row.month === month);
  return (
    <Page frame={frame} title="News for my supporters" back={{ href: searchUrls.thankYous, label: "Thanks" }}>
      <p>
        People who help you would like to hear how it goes. Once a month is a good measure: one letter for
        all, with a first line of their own for each.
      </p>
      <Actions>
        <LinkButton href={searchUrls.letter(month)}>
          {isBegun ? `Go on with ${sayMonth(month)}` : `Write the one of ${sayMonth(month)}`}
        </LinkButton>
      </Actions>
      <Section title="Letters so far">
        {rows.length === 0 && <Quiet>None yet.</Quiet>}
        {rows.length > 0 && (
          <Lines>
            {rows.map((row) => (
              <Entry
                title={sayMonth(row.month)}
                href={searchUrls.letter(row.month)}
                line={`Sent to ${Number(row.sent)}`}
              />
            ))}
          </Lines>
        )}
      </Section>
    </Page>
  );
}

export type LetterData = {
  month: string;
  letter: LetterShown | null;
  copies: readonly CopyShown[];
  /** Who got the one before, and is not among these. */
  last: readonly { id: number; name: string }[];
  known: readonly string[];
  changed?: boolean;
  naming?: Form;
  alike?: Alike;
};

/** The letter of a month: what everybody gets, and to whom it goes. */
export function LetterPage(frame: Frame, data: LetterData, form: Form): Drawn {
  const { month, letter, copies, changed } = data;
  const isKept = letter !== null && letter.words !== "";
  const isTyping = !isKept || changed === true || Object.keys(form.errors).length > 0;
  return (
    <Page
      frame={frame}
      title={`News of ${sayMonth(month)}`}
      back={{ href: searchUrls.letters, label: "News for my supporters" }}
    >
      {changed && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, perhaps in another window. Your words stand below; sending them
            replaces what is there.
          </p>
          {letter && (
            <blockquote>
              <p class="words">{letter.words}</p>
            </blockquote>
          )}
        </Notice>
      )}
      {isKept && !isTyping && (
        <Section title="What everybody gets" id="letter">
          <p class="words">{letter.words}</p>
          {hasPlaces(letter.words) && <Notice kind="waits">A place is still to be filled: {place}.</Notice>}
        </Section>
      )}
      {isTyping ? (
        <Writing month={month} form={form} />
      ) : (
        <Fold summary="Change the letter">
          <Writing month={month} form={form} />
        </Fold>
      )}
      {isKept && <Recipients data={data} copies={copies} />}
    </Page>
  );
}

function Writing({ month, form }: { month: string; form: Form }): JSX.Element {
  return (
    <>
      <Problems form={form} />
      <PostForm action={searchUrls.letter(month)} keepWords>
        <Keep name="version" value={typedText(form, "version")} />
        <WordsField
          form={form}
          name="words"
          label="What everybody gets"
          hint={`A frame to begin with. Fill the places (${place}), and take out what does not fit. Leave the greeting out: each copy has its own.`}
          rows={12}
          maxLength={letters.note}
          required
        />
        <Submit>Keep it</Submit>
      </PostForm>
    </>
  );
}

function Recipients({ data, copies }: { data: LetterData; copies: readonly CopyShown[] }): JSX.Element {
  const { month, last, known, naming = emptyForm, alike } = data;
  const action = searchUrls.letterCopies(month);
  return (
    <Section title="Who gets it" id="people">
      {copies.length === 0 && <Quiet>Nobody is named yet.</Quiet>}
      {copies.length > 0 && (
        <Lines>
          {copies.map((copy) => (
            <CopyLine month={month} copy={copy} />
          ))}
        </Lines>
      )}
      {last.length > 0 && (
        <PostForm action={action}>
          <p>The last one went to {last.map(({ name }) => shownContactName(name)).join(", ")}.</p>
          <Submit quiet name="from" value="last">
            Add them all
          </Submit>
        </PostForm>
      )}
      <PostForm action={action}>
        <Problems form={naming} />
        <Keep name="from" value="names" />
        <PeopleFields form={naming} label="Who else gets it?" known={known} alike={alike} least={2} />
        <Submit quiet>Add them</Submit>
      </PostForm>
    </Section>
  );
}

function CopyLine({ month, copy }: { month: string; copy: CopyShown }): JSX.Element {
  const name = shownContactName(copy.name);
  return (
    <Entry
      title={name}
      href={searchUrls.letterCopy(month, copy.id)}
      line={copy.words ? copy.words.split("\n")[0] : "No first line of their own yet."}
      mark={copy.sent_on ? <Mark kind="done">Sent</Mark> : undefined}
    >
      <div class="row-acts">
        <LinkButton href={searchUrls.letterCopy(month, copy.id)} light>
          {copy.sent_on ? "Look at it" : "Adapt and send"}
          <span class="unseen">: {name}</span>
        </LinkButton>
        {copy.sent_on === "" && (
          <PostForm action={searchUrls.letterCopyRemoval(month, copy.id)}>
            <button class="plain" type="submit">
              Take off<span class="unseen">: {name}</span>
            </button>
          </PostForm>
        )}
      </div>
    </Entry>
  );
}
