import type { JSX } from "../../../web/jsx/index.ts";
import type { Id } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import type { Outcome } from "../../../database/index.ts";
import { Actions, Entry, formerMember, LinkButton, Mark } from "../../../web/components/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import type { CommitmentShown } from "./commitments.reads.ts";
import type { CheerShown } from "./cheers.reads.ts";
import { groupUrls } from "../urls.ts";
import { nextStepDone, outcomeWords } from "../words.ts";

type CardProps = {
  row: CommitmentShown;
  viewer: Id;
  /** The viewer's zone, in which a due day is today or past. */
  zone: string;
  now?: Temporal.Instant | undefined;
  /** Whose it is, where the page does not say so around it. */
  name?: string | undefined;
  cheers?: readonly CheerShown[] | undefined;
  /** The path to come back to after writing. */
  then?: string | undefined;
  /** Whether the viewer may write on it: their own, or one of a meeting that they chair. */
  canWrite: boolean;
  /** Whether a report can be written or changed now. */
  isOpen: boolean;
};

/** One commitment in a list, as its reader may see it, with the few things that can be done about it. */
export function CommitmentCard(props: CardProps): JSX.Element {
  const { row, name, then, cheers = [] } = props;
  if (row.kept_private) return <KeptPrivate name={name} />;
  return (
    <Entry
      title={name ? `${name}: ${row.what}` : row.what}
      href={withThen(groupUrls.commitment(row.id), then)}
      mark={<StateMark {...props} />}
      line={linesOf(row).join(" · ")}
    >
      <IfThen row={row} />
      {row.note && <blockquote>{row.note}</blockquote>}
      <NextStepLine row={row} viewer={props.viewer} />
      <CheerLines cheers={cheers.filter((cheer) => cheer.commitment_id === row.id)} />
      <CardActions {...props} />
    </Entry>
  );
}

/** What is left of a commitment that its member keeps private: that it is there. */
function KeptPrivate({ name }: { name: string | undefined }): JSX.Element {
  return <p class="quiet-words">{name ? `${name} keeps one private.` : "One is kept private."}</p>;
}

/** The outcome once there is one; before that, the due day where it has come. */
export function StateMark({ row, zone, now }: Pick<CardProps, "row" | "zone" | "now">): JSX.Element | null {
  if (row.outcome) return <OutcomeMark outcome={row.outcome} />;
  if (!row.due_on || !now) return null;
  const due = Temporal.PlainDate.from(row.due_on);
  const days = dateIn(now, zone).until(due, { largestUnit: "days" }).days;
  if (days > 0) return null;
  return <Mark kind="waits">{days === 0 ? "its day is today" : "its day has come"}</Mark>;
}

/** Done, partly or not yet: a shape and a word, never a verdict. */
export function OutcomeMark({ outcome }: { outcome: Outcome }): JSX.Element {
  return <Mark kind={outcome}>{outcomeWords[outcome]}</Mark>;
}

/** When, where, by which day, and how it came here, each as a few words. */
export function linesOf(row: CommitmentShown): string[] {
  return [
    row.carried_from === null ? "" : "Carried over",
    row.when_words,
    row.where_words,
    row.due_on ? `By ${sayPlainDate(Temporal.PlainDate.from(row.due_on))}` : "",
    row.hidden === 1 ? "Only you see this" : "",
  ].filter(Boolean);
}

/** "If nobody answers by Thursday, then I phone." Nothing where no such thing was written. */
export function IfThen({ row }: { row: CommitmentShown }): JSX.Element | null {
  const sentence = ifThenSentence(row);
  return sentence ? <p class="line">{sentence}</p> : null;
}

/** The same as words, however the member began and ended the two halves. */
export function ifThenSentence({
  if_words,
  then_words,
}: Pick<CommitmentShown, "if_words" | "then_words">): string {
  if (!if_words || !then_words) return "";
  const condition = if_words.replace(/^if\s+/iu, "").replace(/[\s.,;:…]+$/u, "");
  const answer = then_words.replace(/^then\s+/iu, "").replace(/[\s.]+$/u, "");
  return `If ${condition}, then ${answer}.`;
}

/** What was decided after "partly" or "not yet". */
export function NextStepLine({ row, viewer }: Pick<CardProps, "row" | "viewer">): JSX.Element | null {
  if (!row.next_step || !row.outcome || row.outcome === "done") return null;
  return <p class="line">{nextStepDone[row.next_step][row.member_id === viewer ? "mine" : "theirs"]}</p>;
}

/** The cheers that a commitment was given, each with its giver. */
export function CheerLines({ cheers }: { cheers: readonly CheerShown[] }): JSX.Element | null {
  if (cheers.length === 0) return null;
  return (
    <div>
      {cheers.map((cheer) => (
        <p class="line">
          {nameOrFormer(cheer.name)}: “{cheer.words}”
        </p>
      ))}
    </div>
  );
}

function CardActions(props: CardProps): JSX.Element | null {
  const { row, viewer, then, canWrite, isOpen } = props;
  const mine = row.member_id === viewer;
  const asks = mine && row.outcome !== null && row.outcome !== "done" && row.next_step === null;
  const link = (path: string, label: string, isNext = false): JSX.Element => (
    <LinkButton quiet={isNext} light={!isNext} href={withThen(path, then)}>
      {label}
      <span class="unseen">: {row.what}</span>
    </LinkButton>
  );
  const links = [
    canWrite && isOpen && !row.outcome ? link(groupUrls.report(row.id), "Report", true) : null,
    canWrite && isOpen && asks ? link(groupUrls.nextStep(row.id), "What now?", true) : null,
    canWrite && isOpen && row.outcome ? link(groupUrls.report(row.id), "Change the report") : null,
    !mine && canBeCheered(row) ? link(groupUrls.commitment(row.id), "Cheer") : null,
  ].filter((each) => each !== null);
  return links.length > 0 ? <Actions>{links}</Actions> : null;
}

/** A name at the beginning of a sentence; of somebody who deleted the account none is left. */
export const nameOrFormer = (name: string): string =>
  name || `${formerMember.charAt(0).toUpperCase()}${formerMember.slice(1)}`;

/** Whether there is something that another member can name and cheer. */
export const canBeCheered = (row: CommitmentShown): boolean =>
  row.group_id !== null && row.hidden === 0 && (row.outcome === "done" || row.outcome === "partly");

/** A path that knows where to go on to afterwards. */
export const withThen = (path: string, then: string | null | undefined): string =>
  then ? `${path}${path.includes("?") ? "&" : "?"}then=${encodeURIComponent(then)}` : path;
