import type { ContactPart, Tie } from "../../modules/contacts/index.ts";
import type { Key } from "../people.ts";

/** What was between the two on a day, so many days ago. */
export type Told = { days: number; kind: "met" | "call" | "message" | "note"; words: string };

/** Something owed: made so many days ago, and due so many days after the present; `ended` says how, and how many days ago. */
export type Owed = {
  by: "me" | "them";
  what: string;
  made: number;
  due: number;
  ended?: ["done" | "let-go", number];
};

/** Somebody whom a member knows, met so many days ago. */
export type Known = {
  name: string;
  title?: string;
  company?: string;
  part?: ContactPart;
  tie?: Tie;
  inWork?: "yes" | "no";
  met: number;
  where: string;
  about?: string;
  ways?: string[];
  tags?: string[];
  keepDays?: number;
  story?: Told[];
  owed?: Owed[];
  /** Where a follow-up became a commitment. */
  committed?: true;
};

/** What somebody typed on the way home from an evening, so many days ago: a line for each whom they met. */
export type Typed = { who: Key; days: number; where: string; lines: string };

export const typed: Typed[] = [
  {
    who: "tomas",
    days: 5,
    where: "The mixer at the library",
    lines: `Cornelius Adeyemi, fleet manager at Swiftlane Couriers, promised him my résumé by Friday
Ottilie Krantz from Swiftlane Couriers, will introduce me to her shift lead
Jory Penhallow, looking for work since August, drove for a dairy
I have a lead for him`,
  },
  {
    who: "aisha",
    days: 5,
    where: "The mixer at the library",
    lines: `Perpetua Lowe, treasurer at the Rowing Club, promised her a look at the books
Dashiell Crane (Crane Joinery), owes me a call
Ondine Vester, bookkeeper, knows three firms who have none`,
  },
  {
    who: "bill",
    days: 12,
    where: "Open day at the waterworks",
    lines: `Leopold Strand, chief engineer at Ferry Row Waterworks, I'll send him the drawing of the valve
Maud Ettinger from Ferry Row Waterworks`,
  },
  {
    who: "femi",
    days: 8,
    where: "An evening of web developers",
    lines: `Ilse Marquand, lead developer at Paper Kite, said she'd look at my page
Quentin Osei, designer at Paper Kite`,
  },
  {
    who: "noor",
    days: 19,
    where: "The sign painters’ fair",
    lines: `Clementine Vance, owner, Vance Signs, I owe her a sketch
Isidore Bloom, painter`,
  },
  {
    who: "ruth",
    days: 9,
    where: "The chamber’s breakfast",
    lines: `Hortense Bright, chair at the Quay Traders, will send me a list of firms who hire
Ambrose Kettle, printer, prints our handbills for nothing`,
  },
  {
    who: "desmond",
    days: 15,
    where: "A morning for advisers",
    lines: `Lavinia Stokes, trainer at Lantern Insurance
Crispin Yarrow, adviser, promised him my notes on second careers`,
  },
  {
    who: "marta",
    days: 5,
    where: "The mixer at the library",
    lines: `Florian Whitlock, dentist, his receptionist leaves in March
Zelda Morrow (Morrow Legal), promised me the name of their office agency`,
  },
  {
    who: "ellen",
    days: 2,
    where: "The library’s evening for newcomers",
    lines: `Maeve Tolland, accounts at Greenway Stores, she’ll ask whether I may come and look
Dermot Pike, looking for work since May`,
  },
  {
    who: "winnie",
    days: 1,
    where: "A walk round the harbour",
    lines: `Goldie Ferris, receptionist at the Seaview Hotel, call her in two days
Ludo Hart, porter`,
  },
];

/** What others have in their books: a few people each, as most have. */
export const ofOthers: Partial<Record<Key, Known[]>> = {
  marta: [
    {
      name: "Edda Marlowe",
      title: "Practice manager",
      company: "Quay Street Surgery",
      part: "decision-maker",
      met: 24,
      where: "The library’s evening for small firms",
      about: "Has never had an office manager, and begins to see why one would want one.",
      ways: ["edda@quay-street-surgery.example"],
      keepDays: 21,
      owed: [{ by: "me", what: "Send her the list of what I would do in the first month", made: 3, due: 1 }],
    },
    {
      name: "Roderick Chime",
      company: "Chime & Daughters",
      part: "friend",
      tie: "known",
      met: 50,
      where: "School gate",
    },
  ],
  ruth: [
    {
      name: "Phoebe Larkin",
      title: "Town council",
      met: 35,
      where: "Council meeting",
      about: "Decides about the reading room. Likes to be asked early.",
      owed: [{ by: "them", what: "Tell me when the room is free on Thursdays", made: 8, due: -2 }],
    },
  ],
  desmond: [
    {
      name: "Alasdair Munk",
      title: "Head of training",
      company: "Lantern Insurance",
      part: "decision-maker",
      tie: "known",
      met: 58,
      where: "We shared an office once",
      keepDays: 60,
      story: [{ days: 20, kind: "call", words: "They take people who change careers, from January." }],
    },
  ],
  ellen: [
    {
      name: "Sorcha Dunleavy",
      title: "Accounts",
      company: "Lantern Insurance",
      part: "insider",
      met: 2.4,
      where: "A walk along the canal",
      about: "Came back after five years herself. The first week is the longest.",
      owed: [{ by: "me", what: "Send her my letter to read", made: 2.4, due: 0 }],
    },
  ],
  lena: [
    {
      name: "Valentin Osterloh",
      title: "Press officer",
      company: "Institute for Tides",
      part: "decision-maker",
      met: 13,
      where: "A talk about tides",
      owed: [
        {
          by: "me",
          what: "Write three lines about the tide tables",
          made: 13,
          due: -11,
          ended: ["done", 12],
        },
      ],
    },
  ],
  winnie: [
    {
      name: "Barnaby Stroud",
      title: "Night manager",
      company: "The Anchor Hotel",
      met: 2,
      where: "At the desk of the Anchor",
      part: "insider",
    },
  ],
};

/** Whose card is shown, and the sentence on it that says what they look for. */
export const cards: Partial<Record<Key, { line: string; target: string; phone?: string }>> = {
  tomas: {
    line: "Planning and dispatch",
    target: "A planning desk for road freight, within an hour of the harbour, with a team that talks.",
    phone: "07700 900207",
  },
  marta: { line: "Office manager", target: "A small firm that never had an office manager." },
  rosa: {
    line: "Events, from weddings to trade fairs",
    target: "Three days a week with people who feed their guests.",
  },
  desmond: { line: "Careers adviser", target: "" },
};

/** Somebody without an account saw the card of Tomás at the till of the café, and left theirs. */
export const leftByVisitor = {
  name: "Wilhelmina Grant",
  line: "Depot supervisor",
  company: "Eastgate Parcels",
  email: "w.grant@eastgate-parcels.example",
  phone: "",
  links: "",
  words: "Nuala pointed at your card. Our night desk has a hole in it: ring me?",
};
