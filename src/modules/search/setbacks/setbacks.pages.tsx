import { newId, toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  ChoiceField,
  Entry,
  Fold,
  Keep,
  LinkButton,
  Lines,
  Mark,
  Notice,
  NumberField,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  TextField,
} from "../../../web/components/index.ts";
import { type Form, typed, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { OpenASearchFirst } from "../opening/no-search.pages.tsx";
import { letters } from "../search.ts";
import { searchUrls } from "../urls.ts";
import { ifWords, kindWords, suggestions } from "./setback.words.ts";
import { setbackKinds } from "./setback-cards.ts";
import { type SetbackAround, SetbackOffer } from "./setbacks.parts.tsx";
import type { SetbackCardShown, SetbackDue } from "./setbacks.reads.ts";

export type SetbacksData = {
  isOpen: boolean;
  cards: readonly SetbackCardShown[];
  due: readonly SetbackDue[];
  around: SetbackAround;
};

/** A form for a card of which nothing is said yet. */
export const freshSetback = (): Form => typed({ id: toAddress(newId()), kind: "no-reply", days: "7" });

/** What the member does when something does not work out: decided beforehand. */
export function SetbacksPage(frame: Frame, data: SetbacksData, form: Form = freshSetback()): Drawn {
  return (
    <Page frame={frame} title="Setback cards" back={{ href: searchUrls.search, label: "My search" }}>
      <p>
        Answers that do not come are part of every search. Decide now, on a good day, what you do then. When
        it happens, the card comes up on Today and you need not think.
      </p>
      {data.isOpen ? (
        <>
          {data.due.length > 0 && (
            <Section title="Now" id="now">
              {data.due.map((due) => (
                <SetbackOffer due={due} around={data.around} named />
              ))}
            </Section>
          )}
          <Cards cards={data.cards} />
          <Suggested cards={data.cards} />
          <Section title="A card of your own" id="own">
            <Problems form={form} />
            <PostForm action={searchUrls.setbacks} keepWords>
              <Keep name="id" value={typedText(form, "id")} />
              <SetbackFields form={form} />
              <Submit>Make the card</Submit>
            </PostForm>
          </Section>
        </>
      ) : (
        <OpenASearchFirst />
      )}
      <Evidence />
    </Page>
  );
}

function Cards({ cards }: { cards: readonly SetbackCardShown[] }): JSX.Element {
  return (
    <Section title="My cards" id="cards">
      {cards.length === 0 && <Quiet>You have none yet. One is enough to begin with.</Quiet>}
      {cards.length > 0 && (
        <Lines>
          {cards.map((card) => (
            <Entry
              title={`${ifWords(card)}, then:`}
              line={card.words}
              mark={card.off_at !== null ? <Mark kind="waits">Put aside</Mark> : undefined}
            >
              <div class="row-acts">
                <LinkButton href={searchUrls.setbackCard(card.id)} light>
                  Change it<span class="unseen">: {card.words}</span>
                </LinkButton>
                <PostForm action={searchUrls.setbackCardOff(card.id)}>
                  {card.off_at !== null && <Keep name="undo" value="yes" />}
                  <button class="plain" type="submit">
                    {card.off_at === null ? "Put it aside" : "Take it out again"}
                    <span class="unseen">: {card.words}</span>
                  </button>
                </PostForm>
              </div>
            </Entry>
          ))}
        </Lines>
      )}
    </Section>
  );
}

/** Cards to begin with, as far as they are not taken. */
function Suggested({ cards }: { cards: readonly SetbackCardShown[] }): JSX.Element | null {
  const more = suggestions.filter(({ words }) => !cards.some((card) => card.words === words));
  if (more.length === 0) return null;
  return (
    <Fold summary="Take one of ours" open={cards.length === 0}>
      <Lines>
        {more.map((each) => (
          <div class="offer">
            <PostForm action={searchUrls.setbacks}>
              <p>
                {ifWords(each)}, then: <strong>{each.words}</strong>
              </p>
              <Keep name="id" value={toAddress(newId())} />
              <Keep name="kind" value={each.kind} />
              <Keep name="days" value={each.days} />
              <Submit quiet name="words" value={each.words}>
                Take it<span class="unseen">: {each.words}</span>
              </Submit>
            </PostForm>
          </div>
        ))}
      </Lines>
    </Fold>
  );
}

const SetbackFields = ({ form }: { form: Form }): JSX.Element => (
  <>
    <ChoiceField
      form={form}
      name="kind"
      label="When does it come up?"
      required
      options={setbackKinds.map((kind) => ({ value: kind, label: kindWords[kind] }))}
    />
    <NumberField form={form} name="days" label="After how many days?" min={0} max={90} required />
    <TextField
      form={form}
      name="words"
      label="What will you do then?"
      hint="Something small that you can do on a bad day."
      maxLength={letters.setback}
      autocomplete="off"
      required
    />
  </>
);

/** E8 and E5, with their sources and limits. */
const Evidence = (): JSX.Element => (
  <Fold summary="Why this may help">
    <Quiet>
      In the JOBS programme (Michigan; Caplan and others 1989, Vinokur and others 1995), which rehearsed
      setbacks among other things, those at most risk gained most; a review by the US Labor Department rates
      the evidence for its second year as low. And seekers who wrote down what they would do, when and where
      got more offers in one trial (Abel and others 2019): it was about plans, and not about setbacks.
    </Quiet>
  </Fold>
);

/** Changing a card; with `changed`, what another window wrote stands beside. */
export function EditSetbackPage(
  frame: Frame,
  { card, changed }: { card: SetbackCardShown; changed: boolean },
  form: Form,
): Drawn {
  return (
    <Page
      frame={frame}
      title="Change a setback card"
      back={{ href: searchUrls.setbacks, label: "Setback cards" }}
    >
      {changed && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, perhaps in another window. Your words stand below; sending them
            replaces what is there.
          </p>
          <p>
            Now it says: {ifWords(card)}, then: “{card.words}”.
          </p>
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={searchUrls.setbackCard(card.id)} keepWords>
        <Keep name="version" value={card.version} />
        <SetbackFields form={form} />
        <Actions>
          <Submit>Keep the changes</Submit>
          <LinkButton href={searchUrls.setbacks} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}
