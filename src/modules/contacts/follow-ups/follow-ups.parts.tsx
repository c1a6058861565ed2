import { Entry, Fold, Keep, LinkButton, PostForm, Submit } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { toInstant } from "../../../basics/instant.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { sayDay } from "../../../web/when.ts";
import { groupUrls, withThen } from "../../groups/index.ts";
import { shownContactName } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import type { TouchDue } from "../book/keeping.ts";
import type { FollowUpAround, FollowUpShown } from "./follow-ups.reads.ts";
import { dueWords, touchWords } from "./follow-ups.words.ts";
import { touchButtons } from "./touch-buttons.ts";

type LineProps = {
  row: FollowUpShown;
  around: FollowUpAround;
  /** Set where the page does not say with whom it is. */
  named?: boolean | undefined;
};

/** One thing that is owed, with its day and what can be done about it; or, when it has ended, how it did. */
export function FollowUpLine({ row, around, named }: LineProps): JSX.Element {
  const ended = row.ended_at !== null;
  return (
    <Entry title={row.what} line={<Line row={row} around={around} named={named} />}>
      {!ended && <CommittedTo row={row} around={around} />}
      {ended ? <Reopening row={row} around={around} /> : <WhatToDo row={row} around={around} />}
    </Entry>
  );
}

/** Somebody with whom it is time to be in touch. */
export function TouchLine({ row, around }: { row: TouchDue; around: FollowUpAround }): JSX.Element {
  const name = shownContactName(row.name);
  return (
    <Entry
      title={name}
      href={contactUrls.contact(row.id)}
      line={touchWords(row.last_exchange_on, around.today)}
    >
      <div class="row-acts">
        {touchButtons(row.id).map(({ label, action, fields }) => (
          <PostForm action={action}>
            {Object.entries(fields).map(([field, value]) => (
              <Keep name={field} value={value} />
            ))}
            <Keep name="then" value={around.then} />
            <button class="plain" type="submit">
              {label}
              <span class="unseen">: {name}</span>
            </button>
          </PostForm>
        ))}
      </div>
    </Entry>
  );
}

function Line({ row, around, named }: LineProps): JSX.Element {
  const when = row.ended_at === null ? dueWords(row.due_on, around.today) : endedWords(row, around);
  if (!named) return <>{when}</>;
  return (
    <>
      <a href={contactUrls.contact(row.contact_id)}>{shownContactName(row.contact_name)}</a> · {when}
    </>
  );
}

function endedWords(row: FollowUpShown, { zone, now }: FollowUpAround): string {
  const day = sayDay(toInstant(row.ended_at ?? ""), zone, now);
  if (row.ended_how === "let-go") return `Let go on ${day}`;
  return row.owed_by === "me" ? `Done on ${day}` : `They kept it on ${day}`;
}

/** That there is a commitment to it, and what was reported. Whether this is done too is the member's to say. */
function CommittedTo({ row, around }: LineProps): JSX.Element | null {
  if (!row.commitment) return null;
  const link = (words: string): JSX.Element => (
    <a href={withThen(groupUrls.commitment(row.commitment?.id ?? 0), around.then)}>{words}</a>
  );
  switch (row.commitment.outcome) {
    case "done":
      return <p class="line">{link("Your commitment to it")} is done. Is this done too?</p>;
    case "partly":
      return <p class="line">{link("Your commitment to it")} is partly done.</p>;
    case "not-yet":
      return <p class="line">{link("You committed to it")}, and it is not done yet.</p>;
    case null:
      return <p class="line">{link("You committed to it")}.</p>;
  }
}

function WhatToDo({ row, around }: LineProps): JSX.Element {
  const mine = row.owed_by === "me";
  return (
    <div class="row-acts">
      <Pressed row={row} around={around} action={contactUrls.followUpDone(row.id)}>
        {mine ? "Done" : "They kept it"}
      </Pressed>
      {mine && !isCommittedTo(row) && <Committing row={row} around={around} />}
      <Fold summary={<Of row={row}>Later</Of>}>
        <Later row={row} around={around} />
        <div class="row-acts">
          <LinkButton light href={withThen(contactUrls.editFollowUp(row.id), around.then)}>
            <Of row={row}>Change it</Of>
          </LinkButton>
          <Pressed row={row} around={around} action={contactUrls.followUpLettingGo(row.id)} plain>
            Let it go
          </Pressed>
        </div>
      </Fold>
    </div>
  );
}

/** What a button or link is about, for who hears it alone. */
const Of = ({ row, children }: { row: FollowUpShown; children: string }): JSX.Element => (
  <>
    {children}
    <span class="unseen">: {row.what}</span>
  </>
);

/** One waits for a report already, or it is done. */
const isCommittedTo = ({ commitment }: FollowUpShown): boolean =>
  commitment !== null && (commitment.outcome === null || commitment.outcome === "done");

function Pressed(props: LineProps & { action: string; children: string; plain?: boolean }): JSX.Element {
  const words = <Of row={props.row}>{props.children}</Of>;
  return (
    <PostForm action={props.action}>
      <Keep name="then" value={props.around.then} />
      {props.plain ? (
        <button class="plain" type="submit">
          {words}
        </button>
      ) : (
        <Submit quiet>{words}</Submit>
      )}
    </PostForm>
  );
}

/** One tap where there is one group, or none; with several it opens a button for each. */
function Committing({ row, around }: LineProps): JSX.Element {
  const isChosen = around.groups.length > 1;
  const form = (
    <PostForm action={contactUrls.followUpCommitment(row.id)}>
      <Keep name="id" value={toAddress(newId())} />
      <Keep name="then" value={around.then} />
      {around.groups.length > 0 ? (
        <div class="row-acts">
          {around.groups.map(({ id, name }) => (
            <button class="plain" type="submit" name="group" value={toAddress(id)}>
              {isChosen ? `In ${name}` : "Commit to it"}
              <span class="unseen">{isChosen ? `: ${row.what}` : ` in ${name}: ${row.what}`}</span>
            </button>
          ))}
        </div>
      ) : (
        <button class="plain" type="submit">
          <Of row={row}>Commit to it</Of>
        </button>
      )}
    </PostForm>
  );
  return isChosen ? <Fold summary={<Of row={row}>Commit to it</Of>}>{form}</Fold> : form;
}

function Later({ row, around }: LineProps): JSX.Element {
  return (
    <PostForm action={contactUrls.followUpLater(row.id)}>
      <Keep name="then" value={around.then} />
      <div class="row-acts">
        <Submit quiet name="soon" value="tomorrow">
          <Of row={row}>Tomorrow</Of>
        </Submit>
        <Submit quiet name="soon" value="next-week">
          <Of row={row}>In a week</Of>
        </Submit>
        <LinkButton light href={withThen(contactUrls.followUpLater(row.id), around.then)}>
          <Of row={row}>Another day</Of>
        </LinkButton>
      </div>
    </PostForm>
  );
}

function Reopening({ row, around }: LineProps): JSX.Element {
  return (
    <div class="row-acts">
      <Pressed row={row} around={around} action={contactUrls.followUpReopening(row.id)} plain>
        Open it again
      </Pressed>
    </div>
  );
}
