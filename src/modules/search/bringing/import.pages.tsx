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
import { searchUrls } from "../urls.ts";
import { LeftAlone, NewRows, type Rows } from "./import.parts.tsx";
import type { ImportRead } from "./imports.reads.ts";
import { capital, count, kindWords, opportunities, rowsOf } from "./imports.words.ts";

export type ImportData = { stands: ImportRead; fresh: Rows; known: Rows; unusable: Rows };

const back = { href: searchUrls.imports, label: "Bring applications in" };

/** A file on its way: what would come in, then how far it is, then what is here. */
export function ImportPage(frame: Frame, data: ImportData): Drawn {
  const { started_at, done_at, taken_back_at } = data.stands;
  if (taken_back_at !== null) return TakenBackPage(frame, data);
  if (done_at !== null) return BroughtPage(frame, data);
  return started_at === null ? PreviewPage(frame, data) : ComingPage(frame, data);
}

function PreviewPage(frame: Frame, data: ImportData): Drawn {
  const { stands, fresh } = data;
  const many = rowsOf(stands.kind);
  return (
    <Page frame={frame} title="What would come in" back={back}>
      {stands.new === 0 ? (
        <Empty drawing="letter" title="Nothing new is in this file.">
          <p>{stands.known > 0 ? "All of it is in your search already." : "Below you see why."}</p>
          <LinkButton href={searchUrls.opportunities}>See your opportunities</LinkButton>
        </Empty>
      ) : (
        <>
          <p>
            {kindWords[stands.kind]}, with {many(stands.new)} that you do not have yet. {restWords(stands)}{" "}
            Nothing is in before you say so.
          </p>
          {stands.kind === "landfall" && (
            <p>
              It joins the search that you have open now. A whole search cannot be taken back in one go: once
              it is in, you let go of each thing where it stands.
            </p>
          )}
          <Actions>
            <PostForm action={searchUrls.importBringing(stands.id)}>
              <Submit>Bring in {many(stands.new)}</Submit>
            </PostForm>
          </Actions>
          <Fold
            summary={stands.new === 1 ? "See which one" : `See the ${many(stands.new)}`}
            open={stands.new <= 12 || fresh.isLater}
          >
            <NewRows {...fresh} />
          </Fold>
        </>
      )}
      {stands.isCut && (
        <p>
          The file ends in the middle, as if not all of it had arrived. What is only a half is left out; bring
          the whole file once more if something is missing.
        </p>
      )}
      {stands.kind === "csv" && (
        <p>
          Is something in the wrong place?{" "}
          <a href={searchUrls.importColumns(stands.id)}>Choose the columns again</a>
        </p>
      )}
      <LeftAlone {...data} />
      <ThrowFileAway action={searchUrls.importRemoval(stands.id)} />
    </Page>
  );
}

function restWords({ kind, known, unusable }: ImportRead): string {
  const there =
    known === 0 ? "" : `${capital(rowsOf(kind)(known))} ${known === 1 ? "is" : "are"} there already.`;
  const out =
    unusable === 0
      ? ""
      : `${unusable === 1 ? "One line is" : `${count(unusable)} lines are`} left out, with the reason.`;
  return [there, out].filter(Boolean).join(" ");
}

function ComingPage(frame: Frame, { stands }: ImportData): Drawn {
  return (
    <Page
      frame={frame}
      title={isWhole(stands) ? "Your search is coming in" : "Your applications are coming in"}
      back={back}
    >
      <p>
        {count(stands.done_rows)} of {count(stands.rows)} lines are done.{" "}
        {isWhole(stands)
          ? "Your opportunities and activities appear when the last one is in."
          : "All of them appear together when the last one is in."}{" "}
        You need not wait here.
      </p>
      <progress
        value={stands.done_rows}
        max={Math.max(1, stands.rows)}
        aria-label={`${count(stands.done_rows)} of ${count(stands.rows)} lines`}
      />
      <Quiet>This page looks again by itself every two seconds.</Quiet>
      <Actions>
        <LinkButton href={searchUrls.import(stands.id)}>Look again</LinkButton>
        {!isWhole(stands) && (
          <PostForm action={searchUrls.importRemoval(stands.id)}>
            <Submit quiet>Stop, and take them back</Submit>
          </PostForm>
        )}
      </Actions>
    </Page>
  );
}

function BroughtPage(frame: Frame, data: ImportData): Drawn {
  const { stands } = data;
  return (
    <Page
      frame={frame}
      title={isWhole(stands) ? "Your search is in" : "Your applications are in"}
      back={back}
    >
      <p>
        {capital(opportunities(stands.opportunities))} of this file{" "}
        {stands.opportunities === 1 ? "stands" : "stand"} on your board.{" "}
        {isWhole(stands)
          ? "All the rest is where it was: your plan, your weeks, your job interviews and your thanks."
          : "What you applied for stands among your activities too, on its day."}
      </p>
      <Actions>
        {isWhole(stands) && <LinkButton href={searchUrls.search}>My search</LinkButton>}
        <LinkButton href={searchUrls.opportunities} quiet={isWhole(stands)}>
          See your opportunities
        </LinkButton>
        <LinkButton href={searchUrls.imports} quiet>
          Bring another file
        </LinkButton>
      </Actions>
      <LeftAlone {...data} />
      {!isWhole(stands) && stands.untouched > 0 && (
        <Section title="Was it the wrong file?">
          <Fold summary="Take them back">
            <p>{takingBackWords(stands)}</p>
            <PostForm action={searchUrls.importRemoval(stands.id)}>
              <Submit danger>Take back {opportunities(stands.untouched)}</Submit>
            </PostForm>
          </Fold>
        </Section>
      )}
    </Page>
  );
}

/** A search from Landfall comes in for good. */
const isWhole = ({ kind }: ImportRead): boolean => kind === "landfall";

function takingBackWords({ opportunities: all, untouched }: ImportRead): string {
  const stay = all - untouched;
  const go = `${capital(opportunities(untouched))} ${untouched === 1 ? "goes" : "go"}`;
  if (stay === 0) return `${go}, as if this file had never been brought.`;
  return `${go}. ${capital(opportunities(stay))} ${stay === 1 ? "stays" : "stay"}: you have done something with ${stay === 1 ? "it" : "them"} since.`;
}

function TakenBackPage(frame: Frame, { stands }: ImportData): Drawn {
  return (
    <Page frame={frame} title="This file was taken back" back={back}>
      <p>
        {stands.opportunities === 0
          ? "What it brought is gone again."
          : `${capital(opportunities(stands.opportunities))} of it stayed, because you had done something with them. The others are gone again.`}
      </p>
      <Actions>
        <LinkButton href={searchUrls.opportunities}>See your opportunities</LinkButton>
        <LinkButton href={searchUrls.imports} quiet>
          Bring another file
        </LinkButton>
      </Actions>
    </Page>
  );
}
