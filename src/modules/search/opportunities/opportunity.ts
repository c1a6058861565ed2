import type { Id } from "../../../basics/ids.ts";
import type { Channel, ClosedWhy, JobKind, Stage } from "../search.ts";

/** The text of a posting, as it was typed, fetched from its page, or sent from a browser. */
export type PostingWords = { words: string; source: "typed" | "fetched" | "sent"; link: string };

/** What a member says of one job. A company is named; texts are "" and days null where there is none. */
export type OpportunityWords = {
  title: string;
  company: string;
  place: string;
  pay: string;
  /** The address of the posting. */
  link: string;
  channel: "" | Channel;
  alsoNetworked: boolean;
  /** On which board, or where else. */
  foundWhere: string;
  /** From whom: the name of a contact. */
  foundContact: string;
  jobKind: JobKind;
  stage: Stage;
  stageOn: Temporal.PlainDate;
  /** Only where it is closed. */
  closedWhy?: ClosedWhy;
  nextStep: string;
  nextOn: Temporal.PlainDate | null;
  notes: string;
  posting: PostingWords | null;
};

/** A job of which nothing is said but its title and its company. */
export const onlyTitled = (title: string, company: string, today: Temporal.PlainDate): OpportunityWords => ({
  title,
  company,
  place: "",
  pay: "",
  link: "",
  channel: "",
  alsoNetworked: false,
  foundWhere: "",
  foundContact: "",
  jobKind: "",
  stage: "spotted",
  stageOn: today,
  nextStep: "",
  nextOn: null,
  notes: "",
  posting: null,
});

/** An opportunity as a line that can be chosen. */
export type OpportunityChoice = { id: Id; title: string; company: string };

/** "Buyer at Brightwater", or the title alone. */
export const titleAt = ({ title, company }: { title: string; company: string | null }): string =>
  company ? `${title} at ${company}` : title;
