import { isReserved } from "./names.ts";
import { isOfOneAlphabet, looksLikeFullName } from "./nickname-shapes.ts";

/** What is said to every nickname that is not free, whatever the reason: nobody is to learn from it who is a member here. */
export const nicknameTaken = "That name is taken or too close to somebody's. Please choose another one.";

const fullName = "That looks like somebody's full name. Choose one that you use nowhere else.";
const strangeLetters = "Please write it in plain letters of one alphabet.";

/** The sentence about a nickname that nobody may take, whoever is here; null where there is none. */
export function nicknameAmiss(nickname: string, community: string): string | null {
  if (!isOfOneAlphabet(nickname)) return strangeLetters;
  if (isReserved(nickname, community)) return nicknameTaken;
  return looksLikeFullName(nickname) ? fullName : null;
}
