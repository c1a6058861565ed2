import { Entry, Fold, LeftRows, Lines, NextRows, Section } from "../../../web/components/index.ts";
import type { Drawn } from "../../../web/frame.ts";
import type { PageOfRows } from "../../../web/page-of-rows.ts";
import { contentOf } from "./content.ts";
import type { ImportRead, RowRead } from "./imports.reads.ts";
import { applicationLine, capital, reasonWords, rowsOf } from "./imports.words.ts";

/** Some rows of a file. */
export type Rows = PageOfRows<RowRead>;

/** Those that would come in, with what will be said of them. */
export const NewRows = ({ rows, more }: Rows): Drawn => (
  <>
    <Lines>
      {rows.map(({ name, content }) => {
        const { what } = contentOf(content);
        return <Entry title={name} line={what ? applicationLine(what) : undefined} />;
      })}
    </Lines>
    <NextRows href={more} />
  </>
);

type LeftProps = { stands: ImportRead; known: Rows; unusable: Rows };

/** What is in the search already, and what is left out. */
export const LeftAlone = ({ stands, known, unusable }: LeftProps): Drawn => (
  <>
    {stands.known > 0 && (
      <Section title="There already">
        <p>
          {capital(rowsOf(stands.kind)(stands.known))} {stands.known === 1 ? "is" : "are"} left as they are:
          nothing that you wrote is changed.
        </p>
        <Fold summary={stands.known === 1 ? "See which one" : "See which ones"} open={known.isLater}>
          <LeftRows {...known} why={reasonWords} />
        </Fold>
      </Section>
    )}
    {stands.unusable > 0 && (
      <Section title="Left out">
        <LeftRows {...unusable} why={reasonWords} />
      </Section>
    )}
  </>
);
