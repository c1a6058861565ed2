import { contactsPart } from "./contacts/part.ts";
import { groupsPart } from "./groups/part.ts";
import { interviewsPart } from "./interviews/part.ts";
import { notificationsPart } from "./notifications/part.ts";
import type { Part } from "./part.ts";
import { peoplePart } from "./people/part.ts";
import { searchPart } from "./search/part.ts";

/** The rooms of the community, lower ones first: a row is written after those that it points to. */
export const parts: readonly Part[] = [
  peoplePart,
  groupsPart,
  contactsPart,
  searchPart,
  notificationsPart,
  interviewsPart,
];
