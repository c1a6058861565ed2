import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import { type ContactNamed, contactsNamed, type WhoIsMeant } from "./named-contacts.ts";

/** Whom a typed name means: somebody, nobody whom the member has, or one of several. */
export type Answer =
  | { how: "one"; meant: WhoIsMeant }
  | { how: "nobody" }
  | { how: "several"; alike: ContactNamed[] };

/** Settles who is meant by a name; `chosen` counts only where they are called so. */
export async function whoIsCalled(
  read: Main,
  who: Id,
  { name, chosen, isNew }: { name: string; chosen: Id | null; isNew: boolean },
): Promise<Answer> {
  const alike = await contactsNamed(read, who, name);
  const one = alike.length === 1 ? alike[0] : alike.find(({ id }) => id === chosen);
  if (one) return { how: "one", meant: { contact: one.id } };
  if (alike.length > 0) return { how: "several", alike };
  return isNew ? { how: "one", meant: { newName: name } } : { how: "nobody" };
}
