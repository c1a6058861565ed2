import type { JSX } from "../../../web/jsx/index.ts";
import { toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  Facts,
  Keep,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Quiet,
  SelectField,
  Submit,
  TextField,
  TicksField,
  TimeField,
  WordsField,
} from "../../../web/components/index.ts";
import { type Form, typed } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import type { FormingShown } from "./formings.reads.ts";
import { KeepId, RuleLines } from "../group.parts.tsx";
import { listed } from "../group.words.ts";
import { GroupZoneField, PlaceFields } from "../settings/group-fields.tsx";
import { letters, paces, weekdayNumbers } from "../typed.ts";
import { groupKinds, kindNames } from "../kinds.ts";
import { groupUrls } from "../urls.ts";
import type { Waiting } from "./waiting-room.reads.ts";
import { kindWords, paceWords, placeWords, weekdayWords } from "../words.ts";

/** What the form for a new group begins with. */
export const typedForming = (viewer: Viewer, chosen: readonly Waiting[]): Form =>
  typed({
    organiser: chosen[0] ? toAddress(chosen[0].id) : "",
    kind: chosen.length > 2 ? "success-team" : "buddies",
    pace: "weekly",
    time: "18:30",
    zone: viewer.timeZone,
    placeKind: "call",
  });

/** A host or an organiser proposes a group to people who wait. */
export function NewFormingPage(frame: Frame, chosen: readonly Waiting[], form: Form): Drawn {
  const names = chosen.map((one) => one.first_name);
  const organisers = [
    ...chosen.map((one) => ({ value: toAddress(one.id), label: one.first_name })),
    { value: "", label: "I do, and I am in the group" },
  ];
  return (
    <Page
      frame={frame}
      title="Propose a new group"
      back={{ href: groupUrls.waitingRoom, label: "The waiting room" }}
    >
      <p>
        For {listed(names)}. Each is asked alone and reads what the group would be, not who else is asked.
        When all have answered, it begins with those who said yes: two at least, and whoever keeps it together
        among them.
      </p>
      <PostForm action={groupUrls.formings} keepWords>
        <KeepId form={form} />
        {chosen.map((one) => (
          <Keep name="wish" value={toAddress(one.id)} />
        ))}
        <Problems form={form} />
        <SelectField
          form={form}
          name="organiser"
          label="Who is asked to keep it together?"
          options={organisers}
          required
        />
        <TextField form={form} name="name" label="What is it called?" maxLength={letters.name} required />
        <SelectField
          form={form}
          name="kind"
          label="Which kind?"
          options={kindNames.map((value) => ({ value, label: kindWords[value].name }))}
          required
        />
        <h2>When it would meet</h2>
        <Quiet>Buddies have no fixed meeting: for them these times do not count.</Quiet>
        <SelectField
          form={form}
          name="pace"
          label="How often?"
          options={paces.map((value) => ({ value, label: paceWords[value] }))}
          required
        />
        <TicksField
          form={form}
          name="weekdays"
          label="On which days?"
          options={weekdayNumbers.map((value, index) => ({ value, label: weekdayWords[index] ?? value }))}
        />
        <TimeField form={form} name="time" label="At what time?" required />
        <GroupZoneField form={form} />
        <h2>Where it would meet</h2>
        <PlaceFields form={form} />
        <WordsField
          form={form}
          name="words"
          label="A few words to those who are asked"
          rows={3}
          maxLength={letters.words}
        />
        <Actions>
          <Submit>Ask them</Submit>
          <LinkButton href={groupUrls.waitingRoom} quiet>
            Not now
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

export type FormingPageData = { forming: FormingShown; names: readonly string[] };

/** A group that may come about: for whoever is asked their yes or no, for the proposer how it stands. */
export function FormingPage(frame: Frame, viewer: Viewer, data: FormingPageData): Drawn {
  const { forming, names } = data;
  const proposed = forming.made_by === viewer.id;
  const back = proposed
    ? { href: groupUrls.waitingRoom, label: "The waiting room" }
    : { href: groupUrls.wish, label: "I want a group" };
  return (
    <Page frame={frame} title={forming.name} back={back}>
      <p>
        {proposed
          ? `You asked ${listed(names)}.`
          : forming.isOpen && forming.answer !== "no"
            ? `A new group may begin, and you are asked whether you would be in it: you and ${othersIn(forming)}.`
            : "You were asked whether you would be in this group."}
      </p>
      {forming.words && <blockquote class="words">{forming.words}</blockquote>}
      <FormingFacts frame={frame} viewer={viewer} forming={forming} />
      {proposed ? <HowItStands forming={forming} /> : <YourAnswer forming={forming} viewer={viewer} />}
    </Page>
  );
}

function othersIn({ people }: FormingShown): string {
  const others = (people ?? 1) - 1;
  return others === 1 ? "one other" : `${others} others`;
}

type FactsProps = { frame: Frame; viewer: Viewer; forming: FormingShown };

function FormingFacts({ frame, viewer, forming }: FactsProps): JSX.Element {
  const rule = groupKinds[forming.kind].meets && {
    pace: forming.pace,
    weekdays: forming.weekdays.split(",").map(Number),
    time: forming.starts_time,
    timeZone: forming.time_zone,
    from: frame.now.toZonedDateTimeISO(forming.time_zone).toPlainDate(),
  };
  return (
    <Facts
      items={[
        ["What it is", `${kindWords[forming.kind].name}. ${kindWords[forming.kind].line}`],
        ...(rule
          ? [["When", <RuleLines rule={rule} zone={viewer.timeZone} now={frame.now} />] as const]
          : []),
        ["How", placeWords[forming.place_kind].name],
      ]}
    />
  );
}

function YourAnswer({ forming, viewer }: { forming: FormingShown; viewer: Viewer }): JSX.Element {
  if (forming.group_id && forming.answer === "yes") {
    return (
      <>
        <p>It has begun.</p>
        <LinkButton href={groupUrls.group(forming.group_id)}>Open the group</LinkButton>
      </>
    );
  }
  if (!forming.isOpen || forming.answer === "no") {
    return (
      <>
        <p>This is no longer open. You are told as soon as something else comes up.</p>
        <LinkButton href={groupUrls.wish} quiet>
          See your wish
        </LinkButton>
      </>
    );
  }
  if (forming.answer === "yes") {
    return <p>You said yes. As soon as the others have answered, you hear whether it begins.</p>;
  }
  return (
    <>
      {forming.organiser_id === viewer.id && (
        <p>
          You are asked to <strong>keep it together</strong>: to answer who asks to join, and to see that it
          meets. You can hand that on later.
        </p>
      )}
      <Quiet>Nobody is told who said no. With a no you keep waiting.</Quiet>
      <PostForm action={groupUrls.formingAnswer(forming.id)}>
        <Actions>
          <Submit name="answer" value="yes">
            Yes, I would be in it
          </Submit>
          <Submit quiet name="answer" value="no">
            No, thank you
          </Submit>
        </Actions>
      </PostForm>
    </>
  );
}

function HowItStands({ forming }: { forming: FormingShown }): JSX.Element {
  if (forming.group_id) return <p>It came about. Thank you for bringing them together.</p>;
  if (!forming.isOpen) {
    return (
      <>
        <p>It did not come about this time. Everybody keeps waiting, and you can propose another group.</p>
        <LinkButton href={groupUrls.waitingRoom}>Go to the waiting room</LinkButton>
      </>
    );
  }
  return (
    <>
      <p>It waits for everybody’s answer, for two weeks at most. Who said what stays with them.</p>
      <PostForm action={groupUrls.formingEnd(forming.id)}>
        <Submit quiet>Call it off</Submit>
      </PostForm>
    </>
  );
}
