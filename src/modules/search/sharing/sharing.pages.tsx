import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  ChoiceField,
  DateField,
  Entry,
  Keep,
  LinkButton,
  Lines,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  SelectField,
  Submit,
} from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { searchUrls } from "../urls.ts";
import type { AudienceChoices, AudienceTo } from "./audience-choices.reads.ts";
import type { AudienceShown } from "./audiences.reads.ts";
import { presets } from "./levels.ts";
import { usualWeeks } from "./sharing.forms.ts";
import { audienceKindWords, levelsWords, presetWords, untilWords } from "./sharing.words.ts";
import type { ShownLess } from "./shown-less.reads.ts";

export type SharingData = {
  audiences: readonly AudienceShown[];
  choices: AudienceChoices;
  shownLess: readonly ShownLess[];
  today: Temporal.PlainDate;
};

/** With whom I share my search, and with whom else I may. */
export function SharingPage(frame: Frame, data: SharingData, form: Form): Drawn {
  const { audiences, shownLess, today } = data;
  return (
    <Page frame={frame} title="Who sees my search" back={{ href: searchUrls.search, label: "My search" }}>
      <Problems form={form} />
      <Section title="Those who may look">
        {audiences.length === 0 ? (
          <p>Nobody. All of your search is yours alone, and stays so until you share it here.</p>
        ) : (
          <Lines>
            {audiences.map((audience) => (
              <AudienceLine audience={audience} today={today} />
            ))}
          </Lines>
        )}
        <NeverShown />
      </Section>
      <ShareSection data={data} form={form} />
      {shownLess.length > 0 && <LessSection rows={shownLess} />}
      <Quiet>
        <a href={searchUrls.searches}>Searches that others share with you</a>
      </Quiet>
    </Page>
  );
}

/** What no level ever shows. */
const NeverShown = (): JSX.Element => (
  <Quiet>
    Whatever you choose, nobody sees until when your money lasts, your energy, what you note and mean to do,
    pay, documents, debriefs, your letters, or the name of anybody you know.
  </Quiet>
);

function AudienceLine({
  audience,
  today,
}: {
  audience: AudienceShown;
  today: Temporal.PlainDate;
}): JSX.Element {
  const { id, name, kind, until_on, levels, isThere } = audience;
  return (
    <div class="audience">
      <Entry
        title={name}
        href={searchUrls.audience(id)}
        line={`${audienceKindWords[kind]} · ${isThere ? untilWords(until_on, today) : "sees nothing any more"}`}
      />
      <p class="quiet-words">{levelsWords(levels)}</p>
      <div class="row-acts">
        <LinkButton href={searchUrls.preview(id)} light>
          See it as they do<span class="unseen">: {name}</span>
        </LinkButton>
        <TakeBack audience={audience} />
      </div>
    </div>
  );
}

/** Ends it at once. */
export const TakeBack = ({ audience: { id, name } }: { audience: AudienceShown }): JSX.Element => (
  <PostForm action={searchUrls.audienceEnd(id)}>
    <button class="button light" type="submit">
      Take it back<span class="unseen">: {name}</span>
    </button>
  </PostForm>
);

function ShareSection({
  data: { choices, audiences, today },
  form,
}: {
  data: SharingData;
  form: Form;
}): JSX.Element {
  const left = notYet(choices, audiences);
  if (left.length === 0)
    return (
      <Section title="Share it">
        <p>
          You can share with a group that you are in, with somebody in it as your buddy, and with a coach. You
          are in no group yet, or share with everybody already.
        </p>
        <LinkButton href="/groups" quiet>
          My groups
        </LinkButton>
      </Section>
    );
  return (
    <Section title="Share it" id="share">
      <PostForm action={searchUrls.sharing}>
        <Keep name="id" value={typedText(form, "id") || toAddress(newId())} />
        <SelectField
          form={form}
          name="whom"
          label="With whom?"
          // Nobody is chosen beforehand: a slip of the thumb shares nothing.
          options={[{ value: "", label: "Please choose" }]}
          groups={left}
          required
        />
        <ChoiceField
          form={form}
          name="preset"
          label="How much?"
          hint="Of every part the same, to begin with. Afterwards you can choose part by part."
          required
          options={presets.map((preset) => ({ value: preset, ...presetWords[preset] }))}
        />
        <DateField
          form={form}
          name="until"
          label="Until which day?"
          hint={`Left empty, a buddy or a coach may look for ${usualWeeks} weeks, and a group until you take it back.`}
          min={today.toString()}
        />
        <Actions>
          <Submit>Share it</Submit>
        </Actions>
        <Quiet>
          Whoever joins a group later sees what you share with it, and whoever leaves sees nothing.
        </Quiet>
      </PostForm>
    </Section>
  );
}

/** Those with whom nothing is shared yet, under headings. */
function notYet(choices: AudienceChoices, audiences: readonly AudienceShown[]) {
  const taken = new Set(audiences.map(({ kind, toId }) => `${kind}.${toAddress(toId)}`));
  const options = (kind: AudienceTo["kind"], all: readonly { id: Id; name: string }[]) =>
    all
      .map(({ id, name }) => ({ value: `${kind}.${toAddress(id)}`, label: name }))
      .filter(({ value }) => !taken.has(value));
  return [
    { label: "A group of mine", options: options("group", choices.groups) },
    { label: "One of them, as my buddy", options: options("buddy", choices.buddies) },
    { label: "A coach", options: options("coach", choices.coaches) },
  ].filter((group) => group.options.length > 0);
}

const LessSection = ({ rows }: { rows: readonly ShownLess[] }): JSX.Element => (
  <Section title="Shown less than the rest" id="less">
    <Lines>
      {rows.map((row) => (
        <Entry
          title={row.title}
          href={searchUrls.shownOf(row.kind, row.id)}
          line={row.shown === "nothing" ? "Shown to nobody." : "Counted, and never named."}
        />
      ))}
    </Lines>
  </Section>
);
