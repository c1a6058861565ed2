import type { Chore } from "../../jobs/index.ts";
import type { House } from "../../web/context.ts";
import { carryOverSkipped } from "./commitments/carrying-over.ts";
import { settleFormings } from "./finding/formings-settling.ts";
import { planAllMeetings } from "./meetings/meeting-plan.ts";
import { closeForgottenMeetings } from "./meetings/meeting-room.ts";

/** What the clock does for this room. */
export const groupChores = (house: House): Chore[] => [
  { name: "plan meetings", every: 360, run: (now) => planAllMeetings(house.main.write, now) },
  { name: "carry reports over", every: 15, run: (now) => carryOverSkipped(house.main.write, now) },
  { name: "settle formings", every: 15, run: (now) => settleFormings(house.main.write, now) },
  {
    name: "close forgotten meetings",
    every: 15,
    run: (now) => closeForgottenMeetings(house.main.write, now),
  },
];
