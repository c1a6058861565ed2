import type { Migration } from "../columns.ts";
import { foundation } from "./0001-foundation.ts";
import { people } from "./0002-people.ts";
import { groups } from "./0003-groups.ts";
import { safety } from "./0004-safety.ts";
import { livingGroups } from "./0005-living-groups.ts";
import { dailyMail } from "./0006-daily-mail.ts";
import { indexes } from "./0007-indexes.ts";
import { contacts } from "./0008-contacts.ts";
import { search } from "./0009-search.ts";
import { interviewJournal } from "./interviews-0001-journal.ts";
import { interviews } from "./interviews-0002-interviews.ts";

/** The steps of the database `main`, in order. */
export const mainMigrations: readonly Migration[] = [
  foundation,
  people,
  groups,
  safety,
  livingGroups,
  dailyMail,
  indexes,
  contacts,
  search,
];

/** The steps of the database `interviews`, in order. */
export const interviewMigrations: readonly Migration[] = [interviewJournal, interviews];
