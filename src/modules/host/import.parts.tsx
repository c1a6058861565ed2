import { type Id, toAddress } from "../../basics/ids.ts";
import { toInstant } from "../../basics/instant.ts";
import type { RowTrouble } from "../../database/index.ts";
import {
  Copyable,
  Entry,
  Fold,
  Keep,
  Lines,
  Mark,
  PostForm,
  Section,
  Submit,
} from "../../web/components/index.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { sayDay } from "../../web/when.ts";
import { type RowOfList, standingOf } from "./imports.reads.ts";
import { hostUrls } from "./urls.ts";

/** A row as its page shows it; `text` is what can be pasted into a message, once there is an invitation. */
export type RowShown = RowOfList & { text: string | null };

/** One page of rows, and the address of the next where there is one. */
export type Rows = { rows: RowShown[]; more: string | null };

type InWhichZone = { frame: Frame; zone: string };

/** Those who are or will be invited, with how each invitation stands. */
export function InvitedRows({ frame, zone, list, rows, more }: InWhichZone & Rows & { list: Id }): Drawn {
  return (
    <>
      <Lines>
        {rows.map((row) => (
          <Entry
            title={row.name || row.email || `Line ${row.line}`}
            mark={marks[standingOf(row, frame.now) ?? "none"]}
            line={lineOf(row, zone, frame.now)}
          >
            {row.text && (
              <Fold
                summary={
                  <>
                    Pass it on, or take it back<span class="unseen">: {row.name || row.email}</span>
                  </>
                }
              >
                <Copyable label="A text to paste into a message" value={row.text} lines />
                {row.invitation_id !== null && (
                  <PostForm action={hostUrls.revoke(row.invitation_id)}>
                    <Keep name="list" value={toAddress(list)} />
                    <Submit quiet>
                      Take it back<span class="unseen">: {row.name || row.email}</span>
                    </Submit>
                  </PostForm>
                )}
              </Fold>
            )}
          </Entry>
        ))}
      </Lines>
      <More href={more} />
    </>
  );
}

const marks = {
  none: undefined,
  "came-in": <Mark kind="done">came in</Mark>,
  "taken-back": <Mark kind="said">taken back</Mark>,
  over: <Mark kind="said">over</Mark>,
  open: <Mark kind="waits">invited</Mark>,
};

function lineOf(row: RowOfList, zone: string, now: Temporal.Instant): string | undefined {
  const address = row.name && row.email ? `${row.email}.` : "";
  const until =
    row.expires_at && standingOf(row, now) === "open"
      ? `Good until ${sayDay(toInstant(row.expires_at), zone, now)}.`
      : "";
  return [address, until].filter(Boolean).join(" ") || undefined;
}

/** The lines by which nobody is invited, each with its number in the file and why. */
export function LeftOutRows({ frame, zone, rows, more }: InWhichZone & Rows): Drawn {
  return (
    <>
      <Lines>
        {rows.map((row) => (
          <Entry
            title={`Line ${row.line}${row.name || row.email ? `: ${row.name || row.email}` : ""}`}
            line={`${row.name && row.email ? `${row.email}. ` : ""}${reasons[row.trouble](aboutOf(row, zone, frame.now))}`}
          />
        ))}
      </Lines>
      <More href={more} />
    </>
  );
}

const aboutOf = ({ trouble, trouble_about }: RowOfList, zone: string, now: Temporal.Instant): string =>
  trouble === "invited" ? sayDay(toInstant(trouble_about), zone, now) : trouble_about;

const reasons: Record<RowTrouble, (about: string) => string> = {
  "": () => "",
  "no-address": () => "There is no address on this line.",
  "not-an-address": () => "That does not look like an e-mail address.",
  "too-long": () => "The name or the address is longer than we keep.",
  twice: (line) => `The same address stands on line ${line} already.`,
  member: () => "Is a member already.",
  invited: (day) => `Was invited already, on ${day}.`,
  erased: () => "Nobody is invited by this line any more.",
};

function More({ href }: { href: string | null }): Drawn | null {
  return href === null ? null : (
    <p>
      <a href={href}>The next ones</a>
    </p>
  );
}

/** The way out, while nobody was written to. */
export function ThrowAway({ list }: { list: Id }): Drawn {
  return (
    <Section title="Not this list?">
      <p>Throw it away, and nothing of it is kept. Nobody on it hears of it.</p>
      <PostForm action={hostUrls.importRemoval(list)}>
        <Submit quiet>Throw this list away</Submit>
      </PostForm>
    </Section>
  );
}
