import { z } from "zod";
import { maybeId, tick, whole } from "../../../web/fields.ts";
import { quietMinutes } from "./floor-timers.ts";

/** To whom the floor or the chair goes. */
export const memberForm = z.object({ member: maybeId() });

export const handForm = z.object({ raised: tick() });

/** Whether somebody means it who takes the chair while its holder is at work. */
export const chairForm = z.object({ sure: tick() });

export const quietForm = z.object({
  minutes: whole(
    quietMinutes.least,
    quietMinutes.most,
    `From ${quietMinutes.least} to ${quietMinutes.most} minutes.`,
  ),
});
