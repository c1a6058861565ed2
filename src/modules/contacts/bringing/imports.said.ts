import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { mostContacts } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import { mostPeople } from "./brought.ts";
import type { FileUnread } from "./recognise.ts";

export const importSayings: Record<string, string> = {
  "people-coming-in": "They are coming in.",
  "people-taken-back": "Taken back.",
  "people-file-thrown-away": "Thrown away. Nothing of the file is kept.",
};

const toImports = () => ({ label: "Bring people in", href: contactUrls.imports });

export const importProblems: Record<string, ProblemWords> = {
  "import-started": {
    title: "This file is coming in already",
    words: "So its columns can no longer be changed. You can take the whole file back, and bring it again.",
    way: toImports,
  },
  "import-without-people": {
    title: "Nobody new is in this file",
    words: "Nothing was changed. Go back to see why each line is left out.",
    way: toImports,
  },
  "import-too-many": {
    title: "These are more people than there is room for",
    words: `You can keep ${mostContacts.toLocaleString("en")} people here. Nothing was changed: bring a part of the file, or let some of your people go first.`,
    way: toImports,
  },
};

/** What is said at the field of a file that cannot be read. */
export const unreadWords: Record<FileUnread | "too-heavy", string> = {
  empty: "Please choose a file with people in it, or paste them below.",
  packed:
    "This is a packed file or a spreadsheet. Please unpack it and choose the list in it, such as Connections.csv; or save the spreadsheet as CSV first.",
  "no-text":
    "This file is neither a list nor a file of cards. Please choose one whose name ends in .csv or .vcf.",
  "unknown-alphabet":
    "We cannot tell in which alphabet this file is written. Please save it once more as UTF-8, and bring that one.",
  "too-large":
    "There is more than 10 MB of text in this file. Please divide it, and bring one part at a time.",
  "too-heavy": "This file is larger than 64 MB. Please leave out the pictures, or bring one part at a time.",
  "too-long": `There are more than ${mostPeople.toLocaleString("en")} people in this file, or far more lines than they need. Please divide it, and bring one part at a time.`,
  "too-wide": "This does not look like a list: its lines are very long. Is it the right file?",
};
