import { applying } from "./applying.ts";
import { coachPlans } from "./coach.ts";
import { followingUp } from "./following-up.ts";
import { inOffices } from "./in-offices.ts";
import { inStudiosAndSchools } from "./in-studios-and-schools.ts";
import { jobInterviews } from "./job-interviews.ts";
import { keepingGoing } from "./keeping-going.ts";
import { lookingRound } from "./looking-round.ts";
import { papers } from "./papers.ts";
import type { Plan } from "./plan.ts";
import { callSomebodyInside, reachingOut } from "./reaching-out.ts";
import { smallSteps } from "./small-steps.ts";
import { withHands } from "./with-hands.ts";

export { callSomebodyInside, coachPlans };
export { inPrivate } from "./in-private.ts";
export type { Plan } from "./plan.ts";

/** Everything that members of the demo take on. */
export const plans: readonly Plan[] = [
  ...reachingOut,
  ...followingUp,
  ...applying,
  ...papers,
  ...jobInterviews,
  ...keepingGoing,
  ...lookingRound,
  ...smallSteps,
  ...inOffices,
  ...inStudiosAndSchools,
  ...withHands,
];
