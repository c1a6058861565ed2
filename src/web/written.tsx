import type { JSX } from "./jsx/index.ts";
import { Copyable } from "./components/index.ts";
import type { Ask } from "./context.ts";

/** What a form sent, field after field. */
export type Sent = readonly (readonly [name: string, value: string])[];

// What forms carry unseen, and what is chosen rather than written: it is sent again with the rest, and shown to nobody.
const unwritten = new Set(
  (
    "id version once then way kind role wish from to member coming answer how pause outcome step energy hidden " +
    "code share shared sure pace placeKind weekdays zone timeZone openToRequests confirmsGroups " +
    "group concern raised days daily organiser welcomer carries for said " +
    "later messagesFrom news letters open vent back mailSaysWhat surname heading " +
    "answers as worn pass seeker guide drawn homepage key side review inBatches source " +
    "waited on giveMine due theyDue with contact soon owedBy " +
    "mineId theirsId inWork part tie keepDays shown tag one otherVersion web " +
    "metOn until other met keeping after " +
    "markup web number place comments set device view at wasRead go situation duration route struggles experience " +
    "search before standing mayCount mayTell keepsLooking opportunity jobKind " +
    "whom preset clear targetId rule act answer " +
    "day minutes ownMinutes move channel checks method keepContact commitment carry story " +
    "posting networking direct recruiter " +
    "postingSource stage alsoNetworked foundNew yes firstDay noDuplicates fields " +
    "appliedOn savedOn changedOn " +
    "undo does present followUp skip time same1 same2 same3 same4 same5 same6"
  ).split(" "),
);

// The same for each row of a list.
const chosenOfEach = /^(?:level|asked|needed|side|id|same|skip|(?:mine|theirs)\dDue)-/;

/** The fields of a form in which somebody wrote something. */
export const writtenIn = (sent: Sent): Sent =>
  sent.filter(([name, value]) => value.trim() !== "" && !unwritten.has(name) && !chosenOfEach.test(name));

/** What somebody wrote into a form that could not be taken, to be read and copied. */
export function Written({ sent }: { sent: Sent }): JSX.Element {
  return (
    <>
      {writtenIn(sent).map(([name, value]) => (
        <Copyable label={labelOf(name)} value={value} lines />
      ))}
    </>
  );
}

/** "thenWords" is labelled "Then"; a field that is only called "words" keeps its name. */
function labelOf(name: string): string {
  const words = name
    .replace(/(?<=.)Words$/, "")
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll(/[-_]/g, " ")
    .replaceAll(/[^a-z ]/g, "");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The fields of the form that came with a request, as far as a page can hold them; none where it came with a file. */
export async function fieldsSent(c: Ask): Promise<Sent> {
  const type = c.req.header("content-type") ?? "";
  if (c.req.method !== "POST" || !type.startsWith("application/x-www-form-urlencoded")) return [];
  const sent = [...new URLSearchParams(await c.req.text())];
  return sent.map((field) => field.map(holdable) as [string, string]).filter(([name]) => name !== "");
}

const holdable = (text: string): string => text.toWellFormed().replaceAll("\u0000", "");
