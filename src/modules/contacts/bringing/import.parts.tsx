import { Entry, Fold, Lines, PostForm, Section, Submit } from "../../../web/components/index.ts";
import type { Drawn } from "../../../web/frame.ts";
import { contactUrls } from "../urls.ts";
import { contentOf } from "./brought.ts";
import type { ImportRead, RowRead } from "./imports.reads.ts";
import { capital, people, reasonWords } from "./imports.words.ts";

/** Some rows of a file, whether others stand before them, and the address of the next where there are more. */
export type Rows = { rows: RowRead[]; isLater: boolean; more: string | null };

/** Those who would come in, with what will be said of them. */
export const NewRows = ({ rows, more }: Rows): Drawn => (
  <>
    <Lines>
      {rows.map((row) => (
        <Entry title={row.name} line={aboutOf(row)} />
      ))}
    </Lines>
    <More href={more} />
  </>
);

function aboutOf({ content, reason }: RowRead): string | undefined {
  const { what } = contentOf(content);
  if (!what) return undefined;
  const place = [what.title, what.company === what.name ? "" : what.company].filter(Boolean).join(", ");
  const [way] = what.ways.filter(({ value }) => value !== what.name);
  const shown = way?.value.replace(/^https?:\/\/(www\.)?/, "");
  return [place, shown, reasonWords(reason)].filter(Boolean).join(" · ") || undefined;
}

/** Lines of which nothing comes, each with its number in the file and why. */
export const LeftRows = ({ rows, more }: Rows): Drawn => (
  <>
    <Lines>
      {rows.map(({ line, name, reason }) => (
        <Entry title={name ? `${name} (line ${line})` : `Line ${line}`} line={reasonWords(reason)} />
      ))}
    </Lines>
    <More href={more} />
  </>
);

const More = ({ href }: { href: string | null }): Drawn | null =>
  href === null ? null : (
    <p>
      <a href={href}>The next ones</a>
    </p>
  );

/** Who is among a member's people already, and what is left out. */
export function LeftAlone({
  stands,
  known,
  unusable,
}: {
  stands: ImportRead;
  known: Rows;
  unusable: Rows;
}): Drawn {
  return (
    <>
      {stands.known > 0 && (
        <Section title="There already">
          <p>
            {capital(people(stands.known))} {stands.known === 1 ? "is" : "are"} left as they are: nothing that
            you wrote is changed.
          </p>
          {stands.new > 0 ? (
            <LeftRows {...known} />
          ) : (
            <Fold summary={stands.known === 1 ? "See who it is" : "See who they are"} open={known.isLater}>
              <LeftRows {...known} />
            </Fold>
          )}
        </Section>
      )}
      {stands.unusable > 0 && (
        <Section title="Left out">
          <LeftRows {...unusable} />
        </Section>
      )}
    </>
  );
}

/** The way out, while nobody came in. */
export const ThrowAway = ({ stands }: { stands: ImportRead }): Drawn => (
  <Section title="Not this file?">
    <p>Throw it away, and nothing of it is kept.</p>
    <PostForm action={contactUrls.importRemoval(stands.id)}>
      <Submit quiet>Throw this file away</Submit>
    </PostForm>
  </Section>
);
