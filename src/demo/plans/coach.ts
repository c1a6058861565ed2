import type { Plan } from "./plan.ts";

/** What a coach takes on for the others. */
export const coachPlans: readonly Plan[] = [
  {
    what: "Find two employers who will ring in for ten minutes and say how they really choose",
    when: "Before Friday",
    where: "By telephone, from the office",
    ifWords: "nobody dares",
    thenWords: "I ask somebody who has just retired from it",
    done: "One from the hospital, one from the ferry company. Both said yes before I had finished.",
    partly: "One so far. The other wants to know whether it is recorded. It is not.",
    notYet: "Two friendly noes. I ask the retired ones next.",
    smaller: "Find one employer who will ring in",
    cheers: ["You asked two strangers on our behalf. The one from the hospital was worth the whole hour."],
  },
  {
    what: "Read three letters of yours and send each back with one question, not ten corrections",
    when: "Wednesday evening",
    where: "Armchair, pencil",
    done: "Three read, three questions. The letters were better than you had told me.",
    partly: "Two of three; the third comes tonight.",
    cheers: ["One question instead of ten corrections. It was the right question."],
  },
  {
    what: "Ring the college and ask which evening places still have a grant",
    when: "Monday at nine",
    where: "Office",
    done: "Five places left. I have read you the list and it goes into the minutes.",
    partly: "Left a message. I ring again when the grants office is open.",
    cheers: ["You read us the list of places. I am on it now."],
  },
  {
    what: "Ring everybody who missed two calls, and ask how they are and nothing else",
    when: "Thursday afternoon",
    where: "On foot, along the canal",
    done: "Rang both. One was glad, one was asleep. Both know that their chair is still there.",
    partly: "Reached one of the two.",
    cheers: ["You rang and did not ask for a report. It got round."],
  },
  {
    what: "Write one page on how to answer a recruiter who writes out of nowhere",
    when: "Sunday",
    where: "Kitchen",
    done: "It became half a page. That is better.",
    partly: "It is four pages. I am cutting.",
    smaller: "Write down the three questions to ask a recruiter",
    cheers: ["Half a page that one can read on the bus. Thank you."],
  },
  {
    what: "Sit in on a mock interview with Priya and say only what worked",
    when: "Friday at four",
    where: "On the line",
    done: "There was a great deal. It took me longer than what did not.",
    partly: "The line was poor; we did half of it.",
    cheers: ["You only said what worked, and I slept that night."],
  },
];
