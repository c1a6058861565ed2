import { newId, toAddress, type Id } from "../../../basics/ids.ts";
import { Fold, Keep, PostForm, Quiet, Section, Submit } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { titleAt } from "../opportunities/opportunity.ts";
import { searchUrls } from "../urls.ts";
import { ifWords } from "./setback.words.ts";
import type { SetbackDue } from "./setbacks.reads.ts";

/** What a page with offers needs besides: the groups in which one may commit, and where it stands, to come back to. */
export type SetbackAround = { groups: readonly { id: Id; name: string }[]; then: string };

type PartProps = { due: readonly SetbackDue[]; around: SetbackAround };

/** The member's own setback cards that come up now for one opportunity, on its page; nothing where none does. `due` comes from `setbacksFor`. */
export function SetbackPart({ due, around }: PartProps): JSX.Element | null {
  if (due.length === 0) return null;
  return (
    <Section title="What you wanted to do now" id="setback">
      {due.map((each) => (
        <SetbackOffer due={each} around={around} named={false} />
      ))}
      <Quiet>You wrote this on a calmer day. It is an offer, and you may leave it.</Quiet>
    </Section>
  );
}

/** One card that comes up: it was done, it becomes a commitment, or it is not for now. */
export function SetbackOffer(props: { due: SetbackDue; around: SetbackAround; named: boolean }): JSX.Element {
  const { card, opportunity } = props.due;
  const { groups, then } = props.around;
  const action = searchUrls.setbackAnswer(card.id, opportunity.id);
  const of = <span class="unseen">: {card.words}</span>;
  const committing = (
    <PostForm action={action}>
      <Keep name="how" value="committed" />
      <Keep name="id" value={toAddress(newId())} />
      <Keep name="then" value={then} />
      {groups.length === 0 && (
        <button class="plain" type="submit">
          Commit to it{of}
        </button>
      )}
      {groups.map(({ id, name }) => (
        <button class="plain" type="submit" name="group" value={toAddress(id)}>
          {groups.length > 1 ? `In ${name}` : "Commit to it"}
          {of}
        </button>
      ))}
    </PostForm>
  );
  return (
    <div class="setback">
      {props.named && (
        <p>
          <a href={searchUrls.opportunity(opportunity.id)}>{titleAt(opportunity)}</a>
        </p>
      )}
      <p>
        {ifWords(card)}, then: <strong>{card.words}</strong>
      </p>
      <div class="row-acts">
        <PostForm action={action}>
          <Keep name="then" value={then} />
          <Submit quiet name="how" value="done">
            I did it{of}
          </Submit>
        </PostForm>
        {groups.length > 1 ? <Fold summary="Commit to it">{committing}</Fold> : committing}
        <PostForm action={action}>
          <Keep name="then" value={then} />
          <button class="plain" type="submit" name="how" value="not-now">
            Not now{of}
          </button>
        </PostForm>
      </div>
    </div>
  );
}
