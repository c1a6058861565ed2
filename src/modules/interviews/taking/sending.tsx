import { show } from "../../../web/answers.ts";
import type { Ask } from "../../../web/context.ts";
import { holdSource, sourceOf } from "../../../web/rate-limit.ts";
import type { AuthorName } from "../interview.ts";
import { readKey } from "../keys.ts";
import { nicknameLetters } from "../names.ts";
import { nicknameAmiss, nicknameTaken } from "../nicknames.forms.ts";
import { isSomebodys } from "../nicknames.ts";
import { sendInterview } from "../publishing/sending.ts";
import { isOtherwise } from "../publishing/said.reads.ts";
import { standingOf } from "../publishing/standing.ts";
import { formAge, isSigned, onceMore as onceMoreWords } from "../../../web/signed-forms.tsx";
import { inReturn } from "./in-return.tsx";
import { MembersNamedPage, NamedPage } from "./named.pages.tsx";
import { SentPage } from "./sent.pages.tsx";
import type { Taking } from "./taking.forms.ts";
import { amissPage, onceMore, signedAs } from "./walking.tsx";
import { sendings } from "./ways-to-send.tsx";

// Much, since a library, or a room with a coach in it, has one address.
const sendingLimit = { name: "interviews", most: 30, minutes: 24 * 60 };

/** Whether a button sends the interview, or leads on. */
export const isSending = (go: string): boolean => go === sendings.number || go === sendings.nickname;

/** Sends an interview under a number or a nickname. */
export async function send(c: Ask, taking: Taking): Promise<Response> {
  const refused = (await refusal(c, taking)) ?? (await nicknameRefusal(c, taking));
  if (refused) return refused;
  const { nickname, go } = taking;
  return sendAs(
    c,
    taking,
    go === sendings.nickname ? { kind: "nickname", name: nickname } : { kind: "number" },
  );
}

/** Sends it under a member's own name, once they have seen which one that is: a shared computer may know somebody else. */
export async function sendNamed(c: Ask, taking: Taking): Promise<Response> {
  const amiss = amissPage(c, taking);
  if (amiss) return amiss;
  const { viewer } = c.var;
  if (!viewer) return show(c, MembersNamedPage(c.var.frame, taking), 403);
  const { id, name } = viewer;
  if (!taking.sure) return show(c, NamedPage(c.var.frame, taking, name));
  const refused = await refusal(c, taking);
  return refused ?? sendAs(c, taking, { kind: "member", name, member: id });
}

/** What stands against sending it just now: the page to look at once more, with every word. */
async function refusal(c: Ask, taking: Taking): Promise<Response | null> {
  const amiss = amissPage(c, taking);
  if (amiss) return amiss;
  const { house, now } = c.var;
  const age = formAge(house.key, signedAs(taking.key), taking, now);
  if (age === "old" && (await isSentAlready(c, taking))) return null;
  if (age !== "good") return onceMore(c, taking, { form: onceMoreWords[age] });
  if (house.sources.isBanned(sourceOf(c))) return onceMore(c, taking, { form: closedToday });
  holdSource(c, sendingLimit);
  return null;
}

/** A browser that opens yesterday's page again sends its form again: what was sent with that key must not be sent with another. */
async function isSentAlready({ var: { house } }: Ask, { key, drawn }: Taking): Promise<boolean> {
  const words = readKey(key);
  if (words === null || !isSigned(house.key, signedAs(key), drawn)) return false;
  return (await standingOf(house, words)) !== null;
}

const closedToday =
  "From where you are nothing can be sent until tomorrow. You can keep it to yourself, and print it.";

async function nicknameRefusal(c: Ask, taking: Taking): Promise<Response | null> {
  const { go, nickname } = taking;
  if (go !== sendings.nickname) return null;
  const amiss = (sentence: string) => onceMore(c, taking, { nickname: sentence });
  if (nickname === "") return amiss("Please type a nickname, or send it under a number.");
  if (nickname.length > nicknameLetters) return amiss(`A nickname has ${nicknameLetters} letters at most.`);
  const sentence = nicknameAmiss(nickname, c.var.frame.community ?? "");
  if (sentence) return amiss(sentence);
  // What was sent before is shown again, whatever name comes with it now: who is here is asked only where a free name is worn.
  if (await isSentAlready(c, taking)) return null;
  return (await isSomebodys(c, nickname)) ? amiss(nicknameTaken) : null;
}

/** The page after sending; the same again where the same form came before. */
async function sendAs(
  c: Ask,
  { said, asked, later, key: written }: Taking,
  by: AuthorName,
): Promise<Response> {
  const { house, now, frame } = c.var;
  const key = readKey(written);
  if (key === null) throw new Error("A form was signed for a key that is none");
  const when = later ? "tomorrow" : "now";
  const sent = { ...said, questionSet: asked.set, by };
  const before = await standingOf(house, key);
  const standing = await sendInterview(house, key, sent, now, when);
  const number = standing.at === "published" ? standing.number : null;
  return show(
    c,
    SentPage(frame, {
      standing,
      isOld: before !== null && (await isOtherwise(house, key, sent)),
      inBatches: asked.settings.in_batches === 1,
      key,
      publicUrl: house.config.publicUrl,
      inReturn: await inReturn(c, said, number),
    }),
  );
}
