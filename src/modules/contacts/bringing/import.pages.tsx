import {
  Actions,
  Empty,
  Fold,
  LinkButton,
  Page,
  PostForm,
  Quiet,
  Section,
  Submit,
  ThrowFileAway,
} from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { keptFor } from "../../people/index.ts";
import { contactUrls } from "../urls.ts";
import { contentOf } from "./brought.ts";
import { LeftAlone, NewRows, type Rows } from "./import.parts.tsx";
import type { ImportRead } from "./imports.reads.ts";
import { capital, count, kindWords, people } from "./imports.words.ts";

export type ImportData = { stands: ImportRead; fresh: Rows; known: Rows; unusable: Rows };

const back = { href: contactUrls.imports, label: "Bring people in" };

/** A file on its way: who would come in, then how far they are, then who is here. */
export function ImportPage(frame: Frame, data: ImportData): Drawn {
  const { started_at, done_at, taken_back_at } = data.stands;
  if (taken_back_at !== null) return TakenBackPage(frame, data);
  if (done_at !== null) return BroughtPage(frame, data);
  return started_at === null ? PreviewPage(frame, data) : ComingPage(frame, data);
}

function PreviewPage(frame: Frame, data: ImportData): Drawn {
  const { stands, fresh } = data;
  return (
    <Page frame={frame} title="Who would come in" back={back}>
      {stands.new === 0 ? (
        <Empty drawing="letter" title="Nobody new is in this file.">
          <p>{stands.known > 0 ? "All of them are among your people already." : "Below you see why."}</p>
          <WhereItEnds stands={stands} />
          <LinkButton href={contactUrls.contacts}>See your people</LinkButton>
        </Empty>
      ) : (
        <>
          <p>
            {kindWords[stands.kind]}, with {people(stands.new)} whom you do not have yet. {restWords(stands)}{" "}
            Nobody is in before you say so.
          </p>
          <WhereItEnds stands={stands} />
          <Actions>
            <PostForm action={contactUrls.importBringing(stands.id)}>
              <Submit>Bring in {people(stands.new)}</Submit>
            </PostForm>
          </Actions>
          <Fold
            summary={stands.new === 1 ? "See who it is" : `See the ${people(stands.new)}`}
            open={stands.new <= 12 || fresh.isLater}
          >
            <NewRows {...fresh} />
          </Fold>
        </>
      )}
      {hasColumns(data) && <OtherColumns stands={stands} />}
      <LeftAlone {...data} />
      <ThrowFileAway action={contactUrls.importRemoval(stands.id)} />
    </Page>
  );
}

/** A word about a file of which not all may be there. */
function WhereItEnds({ stands }: { stands: ImportRead }): Drawn | null {
  if (stands.isCut)
    return (
      <p>
        The file ends in the middle, as if not all of it had arrived. What is only a half is left out; bring
        the whole file once more if somebody is missing.
      </p>
    );
  if (stands.unended === null) return null;
  return (
    <p>
      The last line of the file, that of {stands.unended}, has no end. If something of them is missing, bring
      the whole file once more.
    </p>
  );
}

/** Whether somebody chose which column is what. */
const hasColumns = ({ fresh, known, unusable }: ImportData): boolean =>
  [fresh, known, unusable].some(({ rows }) => rows[0] && contentOf(rows[0].content).cells.length > 0);

function restWords({ known, unusable }: ImportRead): string {
  const there = known === 0 ? "" : `${capital(people(known))} ${known === 1 ? "is" : "are"} there already.`;
  const out =
    unusable === 0
      ? ""
      : `${unusable === 1 ? "One line is" : `${count(unusable)} lines are`} left out, with the reason.`;
  return [there, out].filter(Boolean).join(" ");
}

const OtherColumns = ({ stands }: { stands: ImportRead }): Drawn => (
  <p>
    Is something in the wrong place?{" "}
    <a href={contactUrls.importColumns(stands.id)}>Choose the columns again</a>
  </p>
);

function ComingPage(frame: Frame, { stands }: ImportData): Drawn {
  return (
    <Page frame={frame} title="Your people are coming in" back={back}>
      <p>
        {count(stands.done_rows)} of {count(stands.rows)} lines are done. All of them appear together when the
        last one is in. You need not wait here.
      </p>
      <progress value={stands.done_rows} max={Math.max(1, stands.rows)}>
        {count(stands.done_rows)} of {count(stands.rows)}
      </progress>
      <Quiet>This page looks again by itself every two seconds.</Quiet>
      <Actions>
        <LinkButton href={contactUrls.import(stands.id)}>Look again</LinkButton>
        <PostForm action={contactUrls.importRemoval(stands.id)}>
          <Submit quiet>Stop, and take them back</Submit>
        </PostForm>
      </Actions>
    </Page>
  );
}

function BroughtPage(frame: Frame, data: ImportData): Drawn {
  const { stands } = data;
  return (
    <Page frame={frame} title="Your people are in" back={back}>
      <p>
        {capital(people(stands.people))} of this file {stands.people === 1 ? "is" : "are"} among your people.
      </p>
      <Actions>
        <LinkButton href={contactUrls.contacts}>See your people</LinkButton>
        <LinkButton href={contactUrls.imports} quiet>
          Bring another file
        </LinkButton>
      </Actions>
      <LeftAlone {...data} />
      {(stands.known > 0 || stands.unusable > 0) && (
        <Quiet>What stands in a file is forgotten {keptFor.contactImport} days after it was brought.</Quiet>
      )}
      {stands.untouched > 0 && (
        <Section title="Was it the wrong file?">
          <Fold summary="Take them back">
            <p>{takingBackWords(stands)}</p>
            <PostForm action={contactUrls.importRemoval(stands.id)}>
              <Submit danger>Take back {people(stands.untouched)}</Submit>
            </PostForm>
          </Fold>
        </Section>
      )}
    </Page>
  );
}

function takingBackWords({ people: all, untouched }: ImportRead): string {
  const stay = all - untouched;
  const go = untouched === 1 ? "One person goes" : `${count(untouched)} people go`;
  if (stay === 0) return `${go}, as if this file had never been brought.`;
  return `${go}. ${capital(people(stay))} ${stay === 1 ? "stays" : "stay"}: you have written something about them since.`;
}

function TakenBackPage(frame: Frame, { stands }: ImportData): Drawn {
  return (
    <Page frame={frame} title="This file was taken back" back={back}>
      <p>
        {stands.people === stands.untouched
          ? "Whom it brought is gone again."
          : `${capital(people(stands.people - stands.untouched))} of it stayed, because you had written something about them. The others are gone again.`}
      </p>
      <Actions>
        <LinkButton href={contactUrls.contacts}>See your people</LinkButton>
        <LinkButton href={contactUrls.imports} quiet>
          Bring another file
        </LinkButton>
        {stands.untouched > 0 && (
          <PostForm action={contactUrls.importRemoval(stands.id)}>
            <Submit quiet>Take back {people(stands.untouched)} more</Submit>
          </PostForm>
        )}
      </Actions>
    </Page>
  );
}
