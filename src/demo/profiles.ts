import type { Key } from "./people.ts";

/** What a page says besides name and work: nothing, where somebody says no more. */
export const untold = { canHelp: "", wantHelp: "", links: [], employer: "", messagesFrom: "" } as const;

type Told = {
  canHelp?: string;
  wantHelp?: string;
  links?: readonly string[];
  /** Shown to nobody. */
  employer?: string;
  messagesFrom?: "groups";
};

/** What some of them say on their page about help that they offer and look for. */
export const profiles: Partial<Record<Key, Told>> = {
  desmond: {
    canHelp: "Reading a letter as the person who gets two hundred of them",
    links: ["https://clarke.example.org/second-careers"],
  },
  marta: {
    canHelp: "Spreadsheets, minutes, and whom to ask in this town",
    wantHelp: "Somebody who knows how the harbour authority hires",
  },
  tomas: {
    canHelp: "Planning a week so that it survives Monday. Portuguese and Spanish.",
    wantHelp: "My letters are correct, and nobody would miss them. How do they get a voice?",
    links: ["https://tomas.example.org", "https://routes.example.org/port-of-lisbon"],
    employer: "Castle Couriers",
  },
  aisha: { canHelp: "Figures: wages, taxes, and what an offer is worth after both" },
  noor: {
    canHelp: "A page that one likes to look at, from your words",
    wantHelp: "Talking about money without going quiet",
    links: ["https://noor.example.org/signs"],
  },
  priya: { canHelp: "What personnel really looks at first" },
  oksana: {
    canHelp: "Numbers, school, and the papers that one needs on arrival",
    wantHelp: "Telephone English, ten minutes at a time",
  },
  ellen: { wantHelp: "How to say seven years at home in one sentence" },
  chiara: { canHelp: "Making a page shorter", links: ["https://bianchi.example.org"] },
  hannah: { employer: "Velmar Group", messagesFrom: "groups" },
  judith: { canHelp: "Reading letters, and saying what I see. Two a week." },
  winnie: {
    canHelp: "How to sound awake on the telephone",
    wantHelp: "A job in daylight, and where to begin",
  },
};
