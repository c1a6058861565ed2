import { type Id, newId, toAddress } from "../../basics/ids.ts";
import { toInstant } from "../../basics/instant.ts";
import {
  ChoiceField,
  Keep,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  WordsField,
} from "../../web/components/index.ts";
import { emptyForm, type Form, scoped, typedText } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { sayDay, sayWhen } from "../../web/when.ts";
import type { ConcernListed, SuspensionInForce } from "../people/index.ts";
import { type ActListed, ActLines } from "./acts.parts.tsx";
import { actLetters } from "./concerns.forms.ts";
import { ConcernLines } from "./concerns.pages.tsx";
import { hostUrls } from "./urls.ts";

export type StandingData = {
  member: { id: Id; name: string };
  /** From which concern the host came, and goes back to. */
  concern: Id | null;
  inForce: SuspensionInForce | undefined;
  concerns: ConcernListed[];
  acts: ActListed[];
  zone: string;
  amiss?: { of: "warning" | "keepingOut"; form: Form };
};

/** What was said about a member, what hosts did, and what a host can do now. */
export function StandingPage(frame: Frame, data: StandingData): Drawn {
  const { member, concern, inForce, concerns, acts, zone } = data;
  const back = concern
    ? { href: hostUrls.concern(concern), label: "The concern" }
    : { href: hostUrls.member(member.id), label: member.name };
  return (
    <Page frame={frame} title={`How ${member.name} stands here`} back={back}>
      {inForce && <InForce frame={frame} data={data} inForce={inForce} />}
      {!inForce && concerns.length + acts.length === 0 && (
        <p>Nobody told you anything about {member.name}, and no host had to do anything.</p>
      )}
      {concerns.length > 0 && (
        <Section title="What you were told">
          <ConcernLines frame={frame} concerns={concerns} zone={zone} />
        </Section>
      )}
      {acts.length > 0 && (
        <Section title="What hosts did so far">
          <ActLines frame={frame} acts={acts} zone={zone} />
        </Section>
      )}
      {frame.viewer?.id === member.id ? (
        <Quiet>This is you. What there is to do about it, another host does.</Quiet>
      ) : (
        <>
          <Warning data={data} />
          <KeepingOutForm frame={frame} data={data} />
        </>
      )}
    </Page>
  );
}

function InForce(props: { frame: Frame; data: StandingData; inForce: SuspensionInForce }): Drawn {
  const { frame, inForce } = props;
  const { member, concern, zone } = props.data;
  const since = sayDay(toInstant(inForce.from_at), zone, frame.now);
  return (
    <>
      <Notice kind="waits">
        <p>
          {inForce.until_at
            ? `The house is closed to ${member.name}, from ${since} until ${sayWhen(toInstant(inForce.until_at), zone, frame.now)}.`
            : `The house is closed to ${member.name}, from ${since} on and for good.`}
        </p>
        <p class="words">{inForce.reason}</p>
      </Notice>
      <PostForm action={hostUrls.lettingIn(member.id)}>
        <KeepConcern concern={concern} />
        <Submit quiet>Open the house again</Submit>
      </PostForm>
    </>
  );
}

function Warning({ data }: { data: StandingData }): Drawn {
  const form = formOf(data, "warning");
  const { member, concern } = data;
  return (
    <Section title="Warn">
      <Problems form={form} />
      <PostForm action={hostUrls.warnings(member.id)} label={`Warn ${member.name}`} keepWords>
        <Keep name="id" value={typedText(form, "id") || toAddress(newId())} />
        <KeepConcern concern={concern} />
        <WordsField
          form={form}
          name="words"
          label={`What should ${member.name} do otherwise?`}
          hint="It goes as a message from you as the host. Leave out who told you."
          rows={4}
          maxLength={actLetters}
          required
        />
        <Submit quiet>Send the warning</Submit>
      </PostForm>
    </Section>
  );
}

function KeepingOutForm({ frame, data }: { frame: Frame; data: StandingData }): Drawn {
  const form = formOf(data, "keepingOut");
  const { member, concern } = data;
  const until = (days: number) =>
    `Until ${sayWhen(frame.now.add({ hours: 24 * days }), data.zone, frame.now)}`;
  return (
    <Section title="Close the house">
      <Problems form={form} />
      <PostForm action={hostUrls.keepingOut(member.id)} label={`Close the house to ${member.name}`} keepWords>
        <Keep name="id" value={typedText(form, "id") || toAddress(newId())} />
        <KeepConcern concern={concern} />
        <ChoiceField
          form={form}
          name="how"
          label="For how long?"
          options={[
            { value: "day", label: "For a day", hint: until(1) },
            { value: "week", label: "For a week", hint: until(7) },
            { value: "month", label: "For a month", hint: until(30) },
            {
              value: "ban",
              label: "For good",
              hint: "It ends all memberships; a group goes to whoever is there longest.",
            },
          ]}
          required
        />
        <WordsField
          form={form}
          name="reason"
          label="Why?"
          hint={`${member.name} reads it at every page. Leave out who told you.`}
          rows={3}
          maxLength={actLetters}
          required
        />
        <Submit danger>Close the house</Submit>
      </PostForm>
      <Quiet>
        {member.name} can still sign in, read the reason, write to you, take the data along and delete the
        account. Groups see a pause. Who was a host is not one afterwards. The address stays known, so nobody
        joins anew with it; if the account is deleted, the address is forgotten too.
      </Quiet>
    </Section>
  );
}

const formOf = ({ amiss }: StandingData, of: "warning" | "keepingOut"): Form =>
  scoped(amiss?.of === of ? amiss.form : emptyForm, of);

function KeepConcern({ concern }: { concern: Id | null }): Drawn | null {
  return concern === null ? null : <Keep name="concern" value={toAddress(concern)} />;
}
