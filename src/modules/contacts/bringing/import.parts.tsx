import { Entry, Fold, LeftRows, Lines, NextRows, Section } from "../../../web/components/index.ts";
import type { Drawn } from "../../../web/frame.ts";
import type { PageOfRows } from "../../../web/page-of-rows.ts";
import { contentOf } from "./brought.ts";
import type { ImportRead, RowRead } from "./imports.reads.ts";
import { capital, people, reasonWords } from "./imports.words.ts";

/** Some rows of a file. */
export type Rows = PageOfRows<RowRead>;

/** Those who would come in, with what will be said of them. */
export const NewRows = ({ rows, more }: Rows): Drawn => (
  <>
    <Lines>
      {rows.map((row) => (
        <Entry title={row.name} line={aboutOf(row)} />
      ))}
    </Lines>
    <NextRows href={more} />
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
            <LeftRows {...known} why={reasonWords} />
          ) : (
            <Fold summary={stands.known === 1 ? "See who it is" : "See who they are"} open={known.isLater}>
              <LeftRows {...known} why={reasonWords} />
            </Fold>
          )}
        </Section>
      )}
      {stands.unusable > 0 && (
        <Section title="Left out">
          <LeftRows {...unusable} why={reasonWords} />
        </Section>
      )}
    </>
  );
}
