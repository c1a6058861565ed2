import { toAddress, type Id } from "../../../basics/ids.ts";
import { dateIn, toInstant } from "../../../basics/instant.ts";
import {
  Actions,
  Entry,
  Fold,
  Keep,
  Lines,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  WordsField,
} from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { letters, most } from "../search.ts";
import { searchUrls } from "../urls.ts";
import type { TargetVersion } from "./targets.reads.ts";

const back = { href: searchUrls.search, label: "My search" };

export type TargetData = {
  /** The newest first; that one holds. */
  versions: readonly TargetVersion[];
  zone: string;
  now: Temporal.Instant;
};

/** The sentence that says what is looked for, with its versions. With `changed`, another window said another one meanwhile. */
export function TargetPage(frame: Frame, data: TargetData, form: Form, changed = false): Drawn {
  const [holds, ...earlier] = data.versions;
  return (
    <Page frame={frame} title="My target" back={back}>
      {changed && holds && (
        <Notice kind="trouble">
          <p>
            Another sentence was kept meanwhile, perhaps in another window. Yours stands below; sending it
            replaces what is there. Now it says: “{holds.sentence}”
          </p>
        </Notice>
      )}
      {holds ? (
        <>
          <blockquote class="target">
            <p>{holds.sentence}</p>
          </blockquote>
          <Agreed version={holds} />
        </>
      ) : (
        <p>
          One sentence that says what you look for. Say it to somebody, and they know whom to think of: “I
          know nobody who hires” turns into “my neighbour works there”.
        </p>
      )}
      <Problems form={form} />
      <SentenceForm form={form} before={holds?.id ?? null} isFirst={!holds} />
      <Help />
      {earlier.length > 0 && (
        <Section title="How it was before" id="versions">
          <Lines>
            {earlier.map((version) => (
              <Entry title={version.sentence} line={<Since version={version} data={data} />} />
            ))}
          </Lines>
          <Quiet>
            The last {most.targets} versions are kept. A target that changes is one that you learn from.
          </Quiet>
        </Section>
      )}
      <Section title="What goes with it">
        <Actions>
          <LinkButton href={searchUrls.wants} quiet>
            What I want, and what I do not
          </LinkButton>
          <LinkButton href={searchUrls.targetCompanies} quiet>
            My target companies
          </LinkButton>
        </Actions>
      </Section>
    </Page>
  );
}

function SentenceForm(props: { form: Form; before: Id | null; isFirst: boolean }): JSX.Element {
  const { form, before, isFirst } = props;
  return (
    <PostForm action={searchUrls.target} keepWords>
      <Keep name="id" value={typedText(form, "id")} />
      <Keep name="before" value={before === null ? "" : toAddress(before)} />
      <WordsField
        form={form}
        name="sentence"
        label={isFirst ? "What do you look for, in one sentence?" : "Say it better"}
        hint="Name three or four things: the work, the kind of place, where, and what matters most."
        rows={3}
        maxLength={letters.sentence}
        required
      />
      <Actions>
        <Submit>Keep this sentence</Submit>
      </Actions>
    </PostForm>
  );
}

const Agreed = ({ version }: { version: TargetVersion }): JSX.Element =>
  version.agreed.length > 0 ? (
    <p class="line">It is clear to {namesTogether(version.agreed)}.</p>
  ) : (
    <Quiet>
      Is it clear to somebody else? <a href={searchUrls.sharing}>Share your target</a> with your group, and
      they can say so.
    </Quiet>
  );

function Since({ version, data }: { version: TargetVersion; data: TargetData }): JSX.Element {
  const day = dateIn(toInstant(version.made_at), data.zone);
  const from = `From ${sayPlainDate(day, dateIn(data.now, data.zone))}`;
  return <>{version.agreed.length > 0 ? `${from} · clear to ${namesTogether(version.agreed)}` : from}</>;
}

/** "Ana, Cleo and Dora". */
export const namesTogether = (names: readonly string[]): string => {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
};

const Help = (): JSX.Element => (
  <Fold summary="What makes it clear">
    <p>
      “I look for work as a shift planner at a company that moves goods, near Harbour Town, with a team that
      plans together.” Four things stand in it: the work, the kind of place, where, and what matters most.
    </p>
    <ul>
      <li>A stranger could repeat it to somebody else without asking you anything.</li>
      <li>It names what you want to do, and not only what you did.</li>
      <li>It leaves things out. “Anything in an office” brings nobody to mind.</li>
      <li>It fits into one breath.</li>
    </ul>
    <p>It need not be right. You can say it anew on any day, and every version stays.</p>
  </Fold>
);
