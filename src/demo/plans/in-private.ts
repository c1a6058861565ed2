import type { Plan } from "./plan.ts";

/** What members do for themselves and show to nobody. */
export const inPrivate = {
  doctor: {
    what: "Ring the surgery and say that I have not slept properly since the summer",
    when: "Tuesday at eight, when the line opens",
    where: "From the bedroom, not in front of the children",
    ifWords: "they ask what it is about",
    thenWords: "I say: sleep, and that I would rather tell the doctor",
    done: "I have an appointment. It was two sentences.",
    notYet: "Not yet. I had the number on the screen.",
  },
  sister: {
    what: "Tell my sister that I have been out of work since June",
    when: "Sunday, when she rings",
    where: "The good chair",
    ifWords: "she begins with her own news",
    thenWords: "I say that I have something to tell as well",
    done: "She had guessed. She was only waiting for me to say it.",
    notYet: "She had a great deal of news.",
  },
} as const satisfies Record<string, Plan>;
