import { found, Problem } from "../../../basics/problem.ts";
import { type Interviews, prepared } from "../../../database/index.ts";

/** What a page of comments has to know of the interview above them. */
type Above = { number: number; withdrawn_on: string | null; hidden_on: string | null };

/** The interview of a number. Never given, or hidden by a host: not found. */
export async function interviewAbove(read: Interviews, number: number): Promise<Above> {
  const row = await oneAbove.first(read, { number });
  return found(row?.hidden_on === null ? row : null);
}

/** The same where somebody wants to write: withdrawn it is closed, conflict, "interview-closed". */
export async function openInterview(read: Interviews, number: number): Promise<void> {
  const row = found(await oneAbove.first(read, { number }));
  if (row.withdrawn_on || row.hidden_on) throw new Problem("conflict", "interview-closed");
}

/** Whether somebody can say more under an interview. One's own words there can be changed and taken back in any case. */
export async function isOpenInterview(read: Interviews, number: number): Promise<boolean> {
  const row = await oneAbove.first(read, { number });
  return row?.withdrawn_on === null && row.hidden_on === null;
}

const oneAbove = prepared((db: Interviews, { number }: { number: number }) =>
  db.selectFrom("interviews").select(["number", "withdrawn_on", "hidden_on"]).where("number", "=", number),
);
