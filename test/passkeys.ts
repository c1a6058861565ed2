import assert from "node:assert/strict";
import { Authenticator, type Oddly } from "./authenticator.ts";
import { type Answer, begin, member, type Person, type Town, type Visitor } from "./support.ts";

// How people use passkeys in a story: the telephone is ours, everything else is the front door.
export { Authenticator, type Oddly } from "./authenticator.ts";

type Options = Parameters<Authenticator["make"]>[0];

const asOptions = (html: string): Options & Record<string, unknown> =>
  JSON.parse(html) as Options & Record<string, unknown>;

/** What script would fetch. */
export async function optionsFor(visitor: Visitor, path: string): Promise<Options & Record<string, unknown>> {
  const answer = await visitor.post(path);
  assert.equal(answer.status, 200);
  return asOptions(answer.html);
}

/** Adds a passkey as script and the member would, together. */
export async function add(
  person: Visitor,
  phone: Authenticator,
  name = "My phone",
  oddly: Oddly = {},
): Promise<Answer> {
  const options = await optionsFor(person, "/me/passkeys/challenge");
  await person.get("/me/passkeys");
  return person.press("Add a passkey", { name, answer: phone.make(options, oddly) });
}

/** Signs in with it in the same way. */
export async function signIn(
  visitor: Visitor,
  phone: Authenticator,
  { oddly = {}, shared = false, then = "" }: { oddly?: Oddly; shared?: boolean; then?: string } = {},
): Promise<Answer> {
  const options = await optionsFor(visitor, "/sign-in/passkey/challenge");
  await visitor.get(then ? `/sign-in?then=${encodeURIComponent(then)}` : "/sign-in");
  const answer = phone.use(options, oddly);
  return visitor.press("Sign in with a passkey", { answer, ...(shared ? { shared: "yes" } : {}) });
}

/** Ana with a passkey in her phone. */
export async function withPhone(town: Town, counts = true): Promise<{ ana: Person; phone: Authenticator }> {
  await begin(town);
  const ana = await member(town, "Ana");
  const phone = new Authenticator(counts);
  assert.ok((await add(ana, phone)).words.includes("The passkey is added."));
  return { ana, phone };
}
