import { fromAddress, type Id, toAddress } from "../../basics/ids.ts";
import { sameText, signText } from "../../basics/secret.ts";

const lettersOfId = 11;
const lettersOfMark = 27;

/** What stands in the address that ends a kind of mail: whose, which, and a mark that only this house can make. It is good for ever. */
export const stopToken = (key: string, member: Id, kind: string): string =>
  `${toAddress(member)}-${signText(key, `stop:${member}:${kind}`)}-${kind}`;

/** Whose mail a token ends, and which kind; null where we never made it. */
export function stopOfToken(key: string, token: string): { member: Id; kind: string } | null {
  const member = fromAddress(token.slice(0, lettersOfId));
  const kind = token.slice(lettersOfId + lettersOfMark + 2);
  return member !== null && sameText(token, stopToken(key, member, kind)) ? { member, kind } : null;
}
