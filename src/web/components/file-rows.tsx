import type { JSX } from "../jsx/index.ts";
import type { PageOfRows } from "../page-of-rows.ts";
import { Entry, Lines, Section } from "./reading.tsx";
import { PostForm, Submit } from "./sending.tsx";

/** Lines of a file of which nothing comes, each with its number in the file and why. */
export const LeftRows = ({
  rows,
  more,
  why,
}: PageOfRows<{ line: number; name: string; reason: string }> & {
  why: (reason: string) => string;
}): JSX.Element => (
  <>
    <Lines>
      {rows.map(({ line, name, reason }) => (
        <Entry title={name ? `${name} (line ${line})` : `Line ${line}`} line={why(reason)} />
      ))}
    </Lines>
    <NextRows href={more} />
  </>
);

/** The way to the next rows of a list, where there are any. */
export const NextRows = ({ href }: { href: string | null }): JSX.Element | null =>
  href === null ? null : (
    <p>
      <a href={href}>The next ones</a>
    </p>
  );

/** The way out, while nothing of a file came in. */
export const ThrowFileAway = ({ action }: { action: string }): JSX.Element => (
  <Section title="Not this file?">
    <p>Throw it away, and nothing of it is kept.</p>
    <PostForm action={action}>
      <Submit quiet>Throw this file away</Submit>
    </PostForm>
  </Section>
);
