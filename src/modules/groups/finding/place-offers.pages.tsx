import type { JSX } from "../../../web/jsx/index.ts";
import { toAddress } from "../../../basics/ids.ts";
import { toInstant } from "../../../basics/instant.ts";
import {
  Actions,
  Entry,
  Keep,
  Lines,
  LinkButton,
  Mark,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  SelectField,
  Submit,
  When,
  WordsField,
} from "../../../web/components/index.ts";
import { type Form, typed } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import { KeepId } from "../group.parts.tsx";
import { offerLetters } from "./place-offers.forms.ts";
import type { OfferFromMe } from "./place-offers.reads.ts";
import { groupUrls } from "../urls.ts";
import { WaitingEntry } from "./wishes-waiting.parts.tsx";
import type { Waiting } from "./waiting-room.reads.ts";

export type OfferPageData = { waiting: Waiting; groups: readonly { id: number; name: string }[] };

/** Words that an offer can begin with. */
export const typedOffer = ({ waiting, groups }: OfferPageData): Form =>
  typed({
    group: toAddress(groups[0]?.id ?? 0),
    words: `Hello ${waiting.first_name}, there is a free chair with us. Come once, and see whether it fits.`,
  });

/** The organiser offers a place to somebody who waits, with a few words. */
export function OfferPage(frame: Frame, viewer: Viewer, data: OfferPageData, form: Form): Drawn {
  const { waiting, groups } = data;
  const [only] = groups;
  return (
    <Page
      frame={frame}
      title={`Offer ${waiting.first_name} a place`}
      back={{ href: groupUrls.waitingRoom, label: "The waiting room" }}
    >
      <WaitingEntry frame={frame} viewer={viewer} waiting={waiting} />
      <PostForm action={groupUrls.offer(waiting.id)} keepWords>
        <KeepId form={form} />
        <Problems form={form} />
        {groups.length === 1 && only ? (
          <>
            <Keep name="group" value={toAddress(only.id)} />
            <p>
              A place in <strong>{only.name}</strong>.
            </p>
          </>
        ) : (
          <SelectField
            form={form}
            name="group"
            label="In which group?"
            options={groups.map(({ id, name }) => ({ value: toAddress(id), label: name }))}
            required
          />
        )}
        <WordsField
          form={form}
          name="words"
          label={`A few words to ${waiting.first_name}`}
          hint="They read it with what the group says of itself and when it meets; your name they learn when they join."
          maxLength={offerLetters}
        />
        <Quiet>The place is not held: whoever says yes first has it. An offer stands for two weeks.</Quiet>
        <Actions>
          <Submit>Offer the place</Submit>
          <LinkButton href={groupUrls.waitingRoom} quiet>
            Not now
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

type OffersProps = { frame: Frame; viewer: Viewer; offers: readonly OfferFromMe[] };

/** What became of the places that were offered. A no and a time that passed look alike. */
export function OffersMade({ frame, viewer, offers }: OffersProps): JSX.Element | null {
  if (offers.length === 0) return null;
  return (
    <Section title="Places you offered" aside="In the last month">
      <Lines>
        {offers.map((offer) => (
          <Entry
            title={`${offer.first_name}, ${offer.group_name}`}
            mark={<StateOf offer={offer} />}
            line={<When at={toInstant(offer.made_at)} zone={viewer.timeZone} form="day" now={frame.now} />}
          >
            {offer.waits && (
              <PostForm action={groupUrls.offerWithdrawal(offer.id)}>
                <Submit quiet>
                  Take it back<span class="unseen">: {offer.first_name}</span>
                </Submit>
              </PostForm>
            )}
          </Entry>
        ))}
      </Lines>
    </Section>
  );
}

function StateOf({ offer }: { offer: OfferFromMe }): JSX.Element {
  if (offer.answer === "yes") return <Mark kind="said">said yes</Mark>;
  return offer.waits ? (
    <Mark kind="waits">waits for an answer</Mark>
  ) : (
    <Mark kind="waits">not this time</Mark>
  );
}
