import { randomInt } from "node:crypto";
import { toAddress } from "../src/basics/ids.ts";
import type { Call } from "./asking.ts";

/** A call that may hold `{id}` for a fresh id, and `{made}` for the latest that a call with `makes` brought. */
export type DrivenCall = Call & { makes?: true };

/** Whether a call must not be sent twice alike. */
export const wantsFresh = ({ path, body = "" }: DrivenCall): boolean => /\{(id|made)\}/.test(path + body);

/** Fills the calls of one browser, as they are sent one after the other. */
export function filler(): (call: DrivenCall) => Call {
  let made = "";
  return ({ makes, path, body, ...rest }) => {
    const id = toAddress(randomInt(1, 2 ** 47));
    if (makes) made = id;
    const fill = (text: string): string => text.replaceAll("{id}", id).replaceAll("{made}", made);
    return { ...rest, path: fill(path), ...(body === undefined ? {} : { body: fill(body) }) };
  };
}
