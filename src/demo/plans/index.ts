import { applying } from "./applying.ts";
import { coachPlans } from "./coach.ts";
import { followingUp } from "./following-up.ts";
import { jobInterviews } from "./job-interviews.ts";
import { keepingGoing } from "./keeping-going.ts";
import { papers } from "./papers.ts";
import type { Plan } from "./plan.ts";
import { callSomebodyInside, reachingOut } from "./reaching-out.ts";

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
];
