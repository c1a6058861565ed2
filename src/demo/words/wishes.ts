import type { WishWords } from "../../modules/groups/index.ts";
import type { Key } from "../people.ts";

/** Who waits for a group. */
export type Waiter = Extract<Key, "winnie" | "nadia" | "otto" | "martin">;

/** What each of them would like, and for how many days they have been waiting. */
export const wishes: readonly (WishWords & { by: Waiter; days: number })[] = [
  {
    by: "nadia",
    days: 11.4,
    kind: "success-team",
    pace: "weekly",
    placeKind: "any",
    when: "Midday, or after seven in the evening",
    field: "Languages, schools, offices",
    words: "I work best when somebody asks me how it went. I can also be the one who asks.",
  },
  {
    by: "otto",
    days: 8.2,
    kind: "any",
    pace: "any",
    placeKind: "call",
    when: "Not before eleven",
    field: "Anything with my hands",
    words: "The nearest group is two ferries away. My connection is good, and my spelling is not.",
  },
  {
    by: "winnie",
    days: 5.3,
    kind: "job-club",
    pace: "weekly",
    placeKind: "telephone",
    when: "Mornings after nine, when my shift is over",
    field: "Front desks, offices",
    words: "I would rather talk than type. Tell me what to do by when, and I do it.",
  },
  {
    by: "martin",
    days: 2.6,
    kind: "any",
    pace: "weekly",
    placeKind: "any",
    when: "Any day but Thursday",
    field: "Accounts",
    words: "",
  },
];
