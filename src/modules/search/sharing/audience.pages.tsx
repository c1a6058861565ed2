import {
  Actions,
  DateField,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Submit,
  ChoiceField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { searchUrls } from "../urls.ts";
import type { AudienceShown } from "./audiences.reads.ts";
import { LevelsFields } from "./levels-field.tsx";
import { audienceKindWords, levelsWords, untilWords } from "./sharing.words.ts";
import type { ShownLess } from "./shown-less.reads.ts";
import { TakeBack } from "./sharing.pages.tsx";

export type AudienceData = { audience: AudienceShown; today: Temporal.PlainDate };

/** How much one audience sees, part by part; with `changed`, what another window wrote stands beside. */
export function AudiencePage(
  frame: Frame,
  { audience, today }: AudienceData,
  form: Form,
  changed = false,
): Drawn {
  return (
    <Page
      frame={frame}
      title={`What ${audience.name} sees`}
      documentTitle="What somebody sees of my search"
      back={{ href: searchUrls.sharing, label: "Who sees my search" }}
    >
      <p>
        {audienceKindWords[audience.kind]} · {untilWords(audience.until_on, today)}
      </p>
      {changed && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, perhaps in another window. Your choices stand below; sending them
            replaces what is there.
          </p>
          <p>Now it says: {levelsWords(audience.levels)}</p>
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={searchUrls.audience(audience.id)} keepWords>
        <Keep name="version" value={audience.version} />
        <LevelsFields form={form} />
        <DateField
          form={form}
          name="until"
          label="Until which day?"
          hint={
            audience.kind === "group"
              ? "Left empty, until you take it back."
              : "The last day on which they may look."
          }
          min={today.toString()}
          required={audience.kind !== "group"}
        />
        <Actions>
          <Submit>Keep it so</Submit>
          <LinkButton href={searchUrls.preview(audience.id)} quiet>
            See it as they do
          </LinkButton>
        </Actions>
      </PostForm>
      <div class="row-acts take-back">
        <TakeBack audience={audience} />
      </div>
      <Quiet>Taken back, they see nothing from that moment on.</Quiet>
    </Page>
  );
}

/** How much of one item others see at most. */
export function ShownPage(
  frame: Frame,
  { item, today }: { item: ShownLess; today: Temporal.PlainDate },
  form: Form,
): Drawn {
  return (
    <Page frame={frame} title="Who sees this one" back={{ href: pageOf(item), label: "Back" }}>
      <p>
        <strong>{item.title}</strong>
        {item.onDay && ` · ${sayPlainDate(Temporal.PlainDate.from(item.onDay), today)}`}
      </p>
      <Problems form={form} />
      <PostForm action={searchUrls.shownOf(item.kind, item.id)}>
        <ChoiceField
          form={form}
          name="shown"
          label="How much of it?"
          required
          options={[
            { value: "as-part", label: "As I share the rest", hint: "No more and no less than the others." },
            { value: "something", label: "Only counted", hint: "It counts in totals. Nobody can read it." },
            {
              value: "nothing",
              label: "Nothing",
              hint: `It does not even count${item.kind === "opportunity" ? ", nor does what you did for it" : ""}.`,
            },
          ]}
        />
        <Actions>
          <Submit>Keep it so</Submit>
        </Actions>
      </PostForm>
      <Quiet>
        With whom you share at all stands under <a href={searchUrls.sharing}>Who sees my search</a>.
      </Quiet>
    </Page>
  );
}

const pageOf = ({ kind, id }: ShownLess): string =>
  ({
    opportunity: searchUrls.opportunity(id),
    activity: searchUrls.editActivity(id),
    "job-interview": searchUrls.jobInterview(id),
  })[kind];
