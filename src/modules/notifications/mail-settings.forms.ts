import { z } from "zod";
import { tick, ticks, time, version } from "../../web/fields.ts";
import type { Choice } from "./choices.ts";

/** What a member chooses, out of the kinds that there are for them. */
export const mailForm = (daily: readonly Choice[], letters: readonly Choice[]) =>
  z.object({
    daily: tick(),
    news: ticks(daily.map(({ kind }) => kind)),
    letters: ticks(letters.map(({ kind }) => kind)),
    quietFrom: time("Please type a time such as 20:00."),
    quietUntil: time("Please type a time such as 08:00."),
    version: version(),
  });
