import { newId, toAddress } from "../../../basics/ids.ts";
import { Entry, Fold, Keep, LinkButton, PostForm, TickField } from "../../../web/components/index.ts";
import { emptyForm } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { shownContactName } from "../../contacts/index.ts";
import { groupUrls, withThen } from "../../groups/index.ts";
import { plannedWords, sayMinutes } from "../activities/activity.words.ts";
import { searchUrls } from "../urls.ts";
import { isDone, type PlannedActShown } from "./week.reads.ts";

type Props = {
  act: PlannedActShown;
  today: Temporal.PlainDate;
  groups: readonly { id: number; name: string }[];
  /** Where it stands, to come back to. */
  here: string;
};

/** Something that is planned: what, how long, to whom it was said; done with one tap. */
export function PlannedAct(props: Props): JSX.Element {
  const { act, today, here } = props;
  const done = isDone(act);
  return (
    <Entry title={act.what} href={searchUrls.plannedAct(act.id)} line={lineOf(act)}>
      {done && <p class="line">{doneWords(act, today)}</p>}
      {act.shown_commitment !== null && <CommittedTo {...props} commitment={act.shown_commitment} />}
      <div class="row-acts">
        {act.activity_id === null ? (
          <PostForm action={searchUrls.plannedActDone(act.id)}>
            <Keep name="id" value={toAddress(newId())} />
            <button class={done ? "plain" : "button quiet"} type="submit">
              {done ? "Note its minutes" : "Done"}
              <span class="unseen">: {act.what}</span>
            </button>
          </PostForm>
        ) : (
          <LinkButton light href={withThen(searchUrls.editActivity(act.activity_id), here)}>
            What was done<span class="unseen">: {act.what}</span>
          </LinkButton>
        )}
        {!done && canCommit(act) && <Committing {...props} />}
      </div>
    </Entry>
  );
}

function lineOf(act: PlannedActShown): string {
  const whom = act.contact_id === null ? "" : `With ${shownContactName(act.contact_name ?? "")}`;
  return [
    act.kind === "" ? "" : plannedWords[act.kind],
    whom,
    [act.opportunity_title, act.company_name].filter(Boolean).join(", "),
    act.minutes > 0 ? sayMinutes(act.minutes) : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

const doneWords = (act: PlannedActShown, today: Temporal.PlainDate): string =>
  act.done_on === ""
    ? "Done, as you reported."
    : `Done on ${sayPlainDate(Temporal.PlainDate.from(act.done_on), today)}.`;

/** Nothing was said yet, or what was said has its report. */
const canCommit = (act: PlannedActShown): boolean => act.shown_commitment === null || act.outcome !== null;

/** To whom it was said. What is done here is offered to its report, and done there it is done here. */
function CommittedTo({ act, here, commitment }: Props & { commitment: number }): JSX.Element {
  const link = <a href={withThen(groupUrls.commitment(commitment), here)}>Your commitment to it</a>;
  const where =
    act.group_name === null
      ? "Only you see it."
      : act.hidden === 1
        ? `${act.group_name} sees only that there is one.`
        : `${act.group_name} reads it.`;
  if (act.outcome !== null)
    return (
      <p class="line">
        {link} has its report: {outcomeWords[act.outcome]}.
      </p>
    );
  return (
    <p class="line">
      {link} waits for its report. {where}
      {isDone(act) && (
        <>
          {" "}
          <a href={withThen(groupUrls.report(commitment), here)}>Report on it now</a>
        </>
      )}
    </p>
  );
}

const outcomeWords = { done: "done", partly: "partly done", "not-yet": "not yet" } as const;

/** Saying it to a group, or to oneself with a day. What the group will read stands above the buttons. */
const Committing = ({ act, groups, here }: Props): JSX.Element => (
  <Fold
    summary={
      <>
        Commit to it<span class="unseen">: {act.what}</span>
      </>
    }
  >
    <PostForm action={searchUrls.plannedActCommitment(act.id)}>
      <Keep name="id" value={toAddress(newId())} />
      <Keep name="then" value={here} />
      {groups.length > 0 && (
        <>
          <p>Your group will read: “{act.what}”. With whom, and how long, stays here.</p>
          <TickField
            form={{ ...emptyForm, scope: toAddress(act.id) }}
            name="hidden"
            label="Hide it: they see only that there is one"
            required
          />
        </>
      )}
      <div class="row-acts">
        {groups.map(({ id, name }) => (
          <button class="button quiet" type="submit" name="group" value={toAddress(id)}>
            In {name}
            <span class="unseen">: {act.what}</span>
          </button>
        ))}
        <button class={groups.length > 0 ? "plain" : "button quiet"} type="submit" name="group" value="">
          For myself alone<span class="unseen">: {act.what}</span>
        </button>
      </div>
    </PostForm>
  </Fold>
);
