import type { JSX } from "../../../web/jsx/index.ts";
import { toInstant } from "../../../basics/instant.ts";
import {
  Actions,
  ChoiceField,
  Entry,
  Fold,
  Mark,
  PostForm,
  Quiet,
  Submit,
  TextField,
  When,
  WordsField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Frame, Viewer } from "../../../web/frame.ts";
import { placesLeft, ruleIn, whatTheGroupSees } from "../group.words.ts";
import { PromiseWords, RuleLines } from "../group.parts.tsx";
import { paces, placeKinds } from "../typed.ts";
import { kindNames } from "../kinds.ts";
import type { OfferToMe } from "./place-offers.reads.ts";
import { groupUrls } from "../urls.ts";
import { wishLetters } from "./wishes.forms.ts";
import { kindWords, paceWords, placeWords } from "../words.ts";

/** What somebody would like in a group. */
export function WishFields({ form }: { form: Form }): JSX.Element {
  const kinds = kindNames.map((value) => ({
    value,
    label: kindWords[value].name,
    hint: kindWords[value].line,
  }));
  const often = paces.map((value) => ({ value, label: capital(paceWords[value]) }));
  const ways = placeKinds.map((value) => ({ value, label: placeWords[value].name }));
  return (
    <>
      <ChoiceField
        form={form}
        name="kind"
        label="Which kind of group?"
        options={[{ value: "any", label: "Any of them" }, ...kinds]}
        required
      />
      <ChoiceField
        form={form}
        name="pace"
        label="How often?"
        options={[{ value: "any", label: "Either" }, ...often]}
        required
      />
      <ChoiceField
        form={form}
        name="placeKind"
        label="How would you like to meet?"
        options={[{ value: "any", label: "In any way" }, ...ways]}
        required
      />
      <TextField
        form={form}
        name="when"
        label="When could you?"
        hint="Such as: weekday evenings, but not on Thursdays."
        maxLength={wishLetters.when}
      />
      <TextField
        form={form}
        name="field"
        label="Your line of work"
        hint="As wide as you like: “offices”, “something with boats”."
        maxLength={wishLetters.field}
      />
      <WordsField
        form={form}
        name="words"
        label="A few words about what you hope for"
        hint="Leave out what could tell somebody who you are, if that matters to you."
        rows={3}
        maxLength={wishLetters.words}
      />
    </>
  );
}

type OfferProps = { frame: Frame; viewer: Viewer; offer: OfferToMe };

/** A place that is offered: what the group is, the organiser's words, yes or no. */
export function OfferEntry({ frame, viewer, offer }: OfferProps): JSX.Element {
  const rule = ruleIn(offer);
  return (
    <Entry
      title={offer.name}
      mark={<Mark kind="waits">a place for you</Mark>}
      line={[
        kindWords[offer.kind].name,
        placeWords[offer.place_kind].name.toLowerCase(),
        placesLeft(offer.places, offer.people),
      ].join(", ")}
    >
      {offer.about && <p class="words">{offer.about}</p>}
      {rule && <RuleLines rule={rule} zone={viewer.timeZone} now={frame.now} />}
      {offer.words && <blockquote class="words">{offer.words}</blockquote>}
      {offer.promise && (
        <Fold summary="The promise, which everybody agrees on who joins">
          <PromiseWords promise={offer.promise} />
          <Quiet>{whatTheGroupSees}</Quiet>
        </Fold>
      )}
      <PostForm action={groupUrls.offerAnswer(offer.offer_id)} label={`The place in ${offer.name}`}>
        <Actions>
          <Submit name="answer" value="yes">
            Yes, join {offer.name}
          </Submit>
          <Submit quiet name="answer" value="no">
            No, thank you
          </Submit>
        </Actions>
      </PostForm>
      <Quiet>
        Offered on <When at={toInstant(offer.made_at)} zone={viewer.timeZone} form="day" now={frame.now} />.
        It stands for two weeks, but the place is not held: whoever says yes first has it. A no is silent, and
        you keep waiting.
      </Quiet>
    </Entry>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
