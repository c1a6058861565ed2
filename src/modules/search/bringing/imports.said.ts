import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { most } from "../search.ts";
import { searchUrls } from "../urls.ts";
import { mostApplications } from "./application.ts";
import type { OwnUnread } from "./own/own-zip.ts";
import type { ListUnread } from "./recognise.ts";

export const importSayings: Record<string, string> = {
  "applications-coming-in": "They are coming in.",
  "applications-taken-back": "Taken back.",
  "search-file-thrown-away": "Thrown away. Nothing of the file is kept.",
};

const toImports = () => ({ label: "Bring applications in", href: searchUrls.imports });

export const importProblems: Record<string, ProblemWords> = {
  "import-is-started": {
    title: "This file is coming in already",
    words: "So its columns can no longer be changed. You can take the whole file back, and bring it again.",
    way: toImports,
  },
  "import-without-rows": {
    title: "Nothing new is in this file",
    words: "Nothing was changed. Go back to see why each line is left out.",
    way: toImports,
  },
  "import-too-large": {
    title: "This is more than there is room for",
    words: `You can keep ${most.opportunities.toLocaleString("en")} opportunities here. Nothing was changed: bring a part of the file, or let some of them go first.`,
    way: toImports,
  },
  "import-of-ended-search": {
    title: "This file was brought for an earlier search",
    words: "Nothing was changed. Bring it once more, and it comes into the search that is open now.",
    way: toImports,
  },
  "own-file-stays": {
    title: "A whole search cannot be taken back",
    words:
      "Nothing was changed. What came with it hangs together with what you had; you can let go of each thing where it stands.",
    way: toImports,
  },
  "days-in-doubt": {
    title: "Which comes first, the day or the month?",
    words: "Nothing was changed. Go back and say in which order the days of your list are written.",
    way: toImports,
  },
};

/** What is said at the field of a file that cannot be read. */
export const unreadWords: Record<ListUnread | OwnUnread | "too-heavy", string> = {
  empty: "Please choose a file with applications in it, or paste them below.",
  packed:
    "This is a spreadsheet or a packed file that did not come from Landfall. Please save the spreadsheet as CSV, or unpack the file and choose the list in it, such as Job Applications.csv.",
  "no-text": "This file is no list. Please choose one whose name ends in .csv, or your file from Landfall.",
  "unknown-alphabet":
    "We cannot tell in which alphabet this file is written. Please save it once more as UTF-8, and bring that one.",
  "too-large":
    "There is more than 10 MB of text in this file. Please divide it, and bring one part at a time.",
  "too-heavy": "This file is larger than we can take. Please divide it, and bring one part at a time.",
  "too-long": `There are more than ${mostApplications.toLocaleString("en")} applications in this file, or far more lines than they need. Please divide it, and bring one part at a time.`,
  "too-wide": "This does not look like a list: its lines are very long. Is it the right file?",
  "zip-broken": "This packed file is damaged, or not all of it arrived. Please bring it once more.",
  "zip-unsafe":
    "Something in this packed file is not as Landfall writes it, so we did not open it. Please choose the file as you took it along.",
  "zip-too-full": "There is more in this packed file than a search can hold, so we did not open it.",
  "zip-newer": "This file was written by a newer Landfall than this one. Please ask your host to update it.",
};
