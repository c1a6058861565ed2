import { wordlist } from "@scure/bip39/wordlists/english.js";
import type { Dice } from "../dice.ts";

const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((words) => words.trim())
    .filter(Boolean);

/** What stands in a sentence for a name in braces: "{who} told me". */
const fillings: Readonly<Record<string, readonly string[]>> = {
  who: list(`
    a neighbour, the porter, a former colleague, my sister, the woman from the fair, a stranger on the tram, my old foreman,
    the librarian, somebody from the choir, a customer of years ago, two people from the course, the baker, my landlord,
    the caretaker, a cousin of mine, somebody at the allotments, the man who mends bicycles, an old teacher, the ferry crew,
    the nurse upstairs, a driver I know, the shop steward, a clerk at the harbour, my partner, a friend from the football,
    the typesetter, my dentist, the postwoman, a retired engineer, the chess club`),
  place: list(`
    the library, the depot, the town hall, the mill, the market, a workshop by the canal, the night school, the clinic,
    the brewery, the warehouse behind the station, a small office, the archive, the dockyard, the council building,
    the kitchen of a hotel, the laundry, a printing shop, the tram works, the nursery garden, the ticket office,
    the cold store, the quarry, a school canteen, the boatyard, the greenhouse, the call room, the sorting hall`),
  when: list(`
    on Monday, on Tuesday morning, after lunch, before eight, in the first week, in the third month, last winter, every Friday,
    twice a week, at the end of the month, since the spring, for ten days, in the evening, on the way home, once a fortnight,
    after the holidays, before the advertisement came, while it rained, on a Thursday, at noon, in March, for a whole summer`),
  thing: list(`
    a list, a notebook, a card, a short letter, a page of figures, one question, a telephone call, a sample of my work,
    the old address book, a plan for the day, a cup of tea, a map, a drawer of drafts, a portfolio, the timetable, a certificate,
    a ledger, a pair of clean shoes, a folder, a photograph of the machine, a recipe, a drawing, two sentences, the first page,
    a parcel, the calendar, an umbrella, a spreadsheet, a bundle of postings, an old reference, a thank-you note`),
  doing: list(`
    writing letters, ringing people, walking to their door, reading postings, practising aloud, sorting my papers, asking around,
    mending what was broken, learning the new system, making lists, sitting in waiting rooms, filling in pages, keeping hours,
    visiting old customers, listening, counting the days, sewing, driving, cooking for others, drawing plans, typing,
    repairing pumps, teaching the young ones, stacking shelves, keeping the books, translating, packing, welding`),
  feeling: list(`
    tired, quiet, angry, stubborn, hopeful, small, calm, restless, proud, curious, cold, awake, impatient, lighter, foolish,
    steady, cheerful, doubtful, brave, slow, careful, relieved, dull, clumsy, patient`),
  many: list(
    "two, three, four, five, six, nine, a dozen, twenty, thirty, forty, a hundred, half of the, most of the",
  ),
  work: list(`
    bookkeeping, carpentry, dispatching, cooking, nursing, teaching, surveying, welding, gardening, printing, cataloguing,
    tiling, driving, drafting, tailoring, roofing, cleaning, testing, planning, purchasing, upholstery, interpreting, milling,
    glazing, plumbing, animal care, caretaking, laboratory work, shipping, payroll, stage building, map making`),
};

/** A sentence with everything filled in. `{word}` is one of two thousand, the first of them far more often than the last. */
export const filled = (dice: Dice, sentence: string): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === "word" ? jargon(dice) : dice.pick(fillings[name] ?? [name]),
  );

const jargon = (dice: Dice): string =>
  wordlist[(Math.floor((wordlist.length + 1) ** dice.roll()) * 739) % wordlist.length] ?? "";

/** What anybody may say who looks for work; it fits everywhere. */
export const remarks: readonly string[] = [
  "{when} I sat down with {thing} and went on {doing}.",
  "It began {when}, at {place}, and nobody had planned it.",
  "I was {feeling} afterwards, and {feeling} the next day.",
  "{many} people said they would write, and {many} did.",
  "My field is {work}, with some {work} and a good deal of {word} and {word}.",
  "At {place} they wanted somebody for {word}, {word} and {word}.",
  "The posting spoke of {word} and {word}, and meant {work}.",
  "What I know about {word} I learned at {place}, not from a book.",
  "For years I looked after the {word}, the {word} and what came with it.",
  "{who} knew somebody at {place}, and that somebody knew about the {word}.",
  "I brought {thing} along, because of the {word}.",
  "Most days I am {feeling} by noon.",
  "Between {doing} and {doing} there was not much room for anything else.",
  "They asked about the {word}, and I had to laugh.",
  "On paper it is {work}; in fact it is {doing}.",
  "I tell it shortly: {doing}, {doing}, and a walk round the {word}.",
  "{who} lent me {thing}, and I have it still.",
  "The first {word} is the hardest, the second one goes by itself.",
  "I had {thing} in my pocket the whole time.",
  "Nobody at {place} had heard of {word}, so I explained it with {thing}.",
  "It took {many} weeks until somebody asked for the {word}.",
  "In my street there are {many} others, each with a {word} of their own.",
  "Looking back I would begin with {doing}, and leave the {word} for later.",
  "There was a {word} in it that I had not seen before.",
];
