import type { JSX } from "../../../web/jsx/index.ts";
import { toInstant } from "../../../basics/instant.ts";
import {
  Facts,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  When,
  WordsField,
} from "../../../web/components/index.ts";
import { emptyForm, type Form } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import { countOfMembers, placesLeft, ruleIn, whatTheGroupSees } from "../group.words.ts";
import type { GroupFromOutside } from "./group-outside.reads.ts";
import { FirstVisit, KeepId, PromiseWords, RuleLines } from "../group.parts.tsx";
import { letters } from "../typed.ts";
import { groupUrls } from "../urls.ts";
import { kindWords, placeWords } from "../words.ts";

/** A group for somebody who is not in it: what it is, what it promises, what a first visit is like, and how to ask. Nobody's name. */
export function GroupOutsidePage(
  frame: Frame,
  viewer: Viewer,
  data: GroupFromOutside,
  form: Form = emptyForm,
): Drawn {
  const { group, people } = data;
  const rule = ruleIn(group);
  return (
    <Page frame={frame} title={group.name} back={{ href: groupUrls.groups, label: "Groups" }}>
      {group.about && <p>{group.about}</p>}
      <Facts
        items={[
          ["What it is", `${kindWords[group.kind].name}. ${kindWords[group.kind].line}`],
          ...(rule
            ? ([["When", <RuleLines rule={rule} zone={viewer.timeZone} now={frame.now} />]] as [
                string,
                JSX.Element,
              ][])
            : []),
          ["How", placeWords[group.place_kind].name],
          ["Who", `${countOfMembers(people)}, ${placesLeft(group.places, people)}`],
        ]}
      />
      {group.promise && (
        <Section title="The promise" aside="What everybody agrees on who joins">
          <PromiseWords promise={group.promise} />
        </Section>
      )}
      <Section title="Your first visit">
        <FirstVisit kind={group.kind} />
        <Quiet>{whatTheGroupSees}</Quiet>
      </Section>
      <YourRequest frame={frame} viewer={viewer} data={data} form={form} />
    </Page>
  );
}

type RequestProps = { frame: Frame; viewer: Viewer; data: GroupFromOutside; form: Form };

function YourRequest({ frame, viewer, data, form }: RequestProps): JSX.Element {
  const { group, request } = data;
  if (request && request.answer === null) {
    return (
      <Section title="You asked to join">
        <p>
          On <When at={toInstant(request.asked_at)} zone={viewer.timeZone} form="day" now={frame.now} />. The
          organiser reads it and answers; the answer will stand here.
        </p>
        <PostForm action={groupUrls.withdrawal(group.id)}>
          <Submit quiet>Take the request back</Submit>
        </PostForm>
      </Section>
    );
  }
  const mayAsk = group.open_to_requests === 1 && group.confirmed_at !== null;
  return (
    <Section title="Ask to join" id="ask">
      {request?.answer === "declined" && (
        <Notice kind="waits">
          <p>You asked before, and the organiser answered that it does not fit just now.</p>
          {request.answer_words && <blockquote class="words">{request.answer_words}</blockquote>}
        </Notice>
      )}
      {mayAsk ? <AskForm data={data} form={form} /> : <NotOpen />}
    </Section>
  );
}

function AskForm({ data, form }: { data: GroupFromOutside; form: Form }): JSX.Element {
  const { group } = data;
  return (
    <PostForm action={groupUrls.requests(group.id)} keepWords>
      <KeepId form={form} />
      <Problems form={form} />
      <WordsField
        form={form}
        name="words"
        label="A few words to the organiser"
        hint="What you look for, and what draws you here. Only the organiser reads it, with your name."
        maxLength={letters.words}
        required
      />
      <Submit>Ask to join</Submit>
    </PostForm>
  );
}

function NotOpen(): JSX.Element {
  return (
    <>
      <p>This group takes no requests just now.</p>
      <LinkButton href={groupUrls.groups} quiet>
        See the other groups
      </LinkButton>
    </>
  );
}
