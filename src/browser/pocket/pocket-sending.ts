import { forgetWaiting, keepWaiting, type Waiting, waiting } from "./pocket-store.ts";
import { noteSent } from "./sent-news.ts";

/** Why something waits still; null where nothing does, or only what was refused. */
export type Why = "unreached" | "signed-out" | "other" | null;

const patience = 20_000;

/** Sends what waits for a member, one card after the other; two windows never at once. Says why the rest waits. */
export function sendWaiting(member: string, address: string): Promise<Why> {
  const send = (): Promise<Why> => sendAll(member, address);
  // Where windows cannot wait for each other, a card may be sent twice: the house keeps it once, for it knows its id.
  return "locks" in navigator ? navigator.locks.request("landfall-cards", send) : send();
}

async function sendAll(member: string, address: string): Promise<Why> {
  for (const one of await waiting(member)) {
    if (one.refused !== undefined) continue;
    // Without this nobody could tell what may have arrived from what never left.
    if (!(await isReached())) return "unreached";
    await keepWaiting({ ...one, tried: true });
    const answer = await sendOne(one, address);
    if (typeof answer === "string") return answer;
    await takeIn(one, answer);
  }
  return null;
}

type Answer = { contact: string } | { refused: string };

async function sendOne(one: Waiting, address: string): Promise<Answer | Exclude<Why, null>> {
  try {
    const body = new URLSearchParams([...one.fields, ["id", one.id], ["waited", one.member]]);
    const answer = await fetch(address, {
      method: "POST",
      body,
      redirect: "manual",
      signal: timeLimit(patience),
    });
    const isWord = answer.headers.get("Content-Type")?.startsWith("application/json") === true;
    if (isWord) return wordOf((await answer.json()) as Record<string, unknown>);
    return answer.type === "opaqueredirect" || answer.status === 403 ? "signed-out" : "unreached";
  } catch {
    return "unreached";
  }
}

function wordOf({ contact, refused, other }: Record<string, unknown>): Answer | "other" | "unreached" {
  if (typeof contact === "string") return { contact };
  if (typeof refused === "string") return { refused };
  return other === true ? "other" : "unreached";
}

/** What was kept goes; what was refused has not arrived, and may be changed. */
async function takeIn(one: Waiting, answer: Answer): Promise<void> {
  if ("contact" in answer) {
    noteSent(one.member, answer.contact);
    return void (await forgetWaiting(one.id));
  }
  // Unless it was thrown away while it was on its way.
  const isThere = (await waiting(one.member)).some(({ id }) => id === one.id);
  if (isThere) await keepWaiting({ ...one, tried: false, refused: answer.refused });
}

/** A card that was refused is kept without the card: as what its member wrote, under a name that they type. */
export async function sendAsNote(one: Waiting, name: string): Promise<void> {
  const fields = one.fields.filter(([field]) => field !== "name");
  const { refused: _, ...rest } = one;
  await keepWaiting({ ...rest, fields: [...fields, ["name", name]] });
}

/** Whether the house can be reached now. NOTE: a browser that knows of a network may be in one that leads nowhere. */
export const isReached = (): Promise<boolean> =>
  fetch(import.meta.url, { method: "HEAD", cache: "no-store", signal: timeLimit(4_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

function timeLimit(milliseconds: number): AbortSignal {
  const end = new AbortController();
  setTimeout(() => end.abort(), milliseconds);
  return end.signal;
}
