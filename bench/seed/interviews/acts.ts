import type { Ledger } from "../ledger.ts";
import { textOf } from "../times.ts";

/** The day on which something is told to have happened. */
export const dayAt = (at: number): string => textOf(at).slice(0, 10);

/** What a host did, in the log of the hosts. */
export function noteInterviewAct(
  ledger: Ledger,
  { host, hostName }: { host: number; hostName: string },
  act: string,
  about: { number?: number; place?: number; reason?: string },
  at: number,
): void {
  const id = ledger.dice.id();
  const { number = null, place = null, reason = "" } = about;
  const row = { id, host_id: host, host_name: hostName, act, number, place, reason, on_day: dayAt(at) };
  ledger.put("interview_acts", id, row);
}
