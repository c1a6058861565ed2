/**
 * Everything about the Job-Seeker's Interview. It never shares a database with `main`, knows no time finer than the day, and
 * no row in it says when or in which order it was made: keys are numbers that everybody sees, or random.
 */
export type InterviewTables = {
  interview_settings: InterviewSettingsTable;
  question_sets: QuestionSetsTable;
  questions: QuestionsTable;
  facets: FacetsTable;
  interviews: InterviewsTable;
  interview_answers: InterviewAnswersTable;
  interview_facets: InterviewFacetsTable;
  interview_texts: InterviewTextsTable;
  waiting_interviews: WaitingInterviewsTable;
  sealed_interviews: SealedInterviewsTable;
  comments: CommentsTable;
  waiting_comments: WaitingCommentsTable;
  crossovers: CrossoversTable;
  interview_concerns: InterviewConcernsTable;
  interview_acts: InterviewActsTable;
};

/** One row, of the id 1. */
export type InterviewSettingsTable = {
  id: number;
  /** The number that was given last. A number is never given again. */
  last_number: number;
  /** The version of the questions that is asked now. */
  question_set: number;
  /** "after": what looks like spam or names people is held. "before": everything is. */
  review: string;
  /** 1: careful mode. All interviews wait sealed, and are published together, shuffled. 0: those whose author wants it. */
  in_batches: number;
  /** Of so many at least. */
  batch_least: number;
  /** The day on which what waited sealed was last looked through. */
  batch_on: string;
  version: number;
};

/** A wording of the questions. An answered interview keeps the one that it was asked in. */
export type QuestionSetsTable = { id: number; made_on: string };

export type QuestionsTable = {
  set_id: number;
  /** What the answer is called in its address and from one version to the next. */
  slug: string;
  wording: string;
  hint: string;
  place: number;
  is_needed: number;
  /** "struggle" or "experience": which side of a crossover an answer speaks for; "" for neither. */
  side: string;
};

/** What can be chosen beside the free text. `slug` is its name in addresses. */
export type FacetsTable = {
  slug: string;
  /** "situation", "field", "duration", "route" or "topic". */
  kind: string;
  label: string;
  /** How a sentence goes on: "… has been through a change of field". */
  phrase: string;
  /** Other words for it, a line each. */
  synonyms: string;
  place: number;
  /** Not offered any more; what was chosen stays. */
  retired_on: string | null;
  version: number;
};

/** Only what was published: it has its number for ever. */
export type InterviewsTable = {
  number: number;
  /** Keyed hashes of the author's key and of the address of their feed. */
  key_mark: string;
  feed_mark: string;
  /** What the author is called by: "member", "nickname" or "number". */
  name_kind: string;
  name: string;
  /** Only where the author chose their own name. */
  member_id: number | null;
  question_set: number;
  published_on: string;
  corrected_on: string | null;
  withdrawn_on: string | null;
  /** A host has hidden it. */
  hidden_on: string | null;
  thanks: number;
  /** Those that stand, and the place that the newest one has. */
  comments: number;
  last_place: number;
  version: number;
};

export type InterviewAnswersTable = { number: number; slug: string; words: string };

/** `relation`: "situation", "field", "duration", "route", "struggles" or "experience"; the last two are of topics. */
export type InterviewFacetsTable = { relation: string; slug: string; number: number };

/** The words of an interview as search knows them, separated by spaces. */
export type InterviewTextsTable = { number: number; tokens: string };

/** What a host looks at first: for what reason, and the whole interview as JSON. */
export type WaitingInterviewsTable = {
  id: number;
  key_mark: string;
  feed_mark: string;
  /** "review", "links", "names" or "spam". */
  held_for: string;
  content: string;
  version: number;
};

/** What waits for its batch. Nothing in it can be read, or told from another, without the key of the batch. */
export type SealedInterviewsTable = { id: number; mark: string; box: Uint8Array };

/** A comment: its address is the interview's number and its own place below it. */
export type CommentsTable = {
  number: number;
  place: number;
  /** The place of the comment that it answers; answers are one level deep. */
  answers_place: number | null;
  /** The form that it came with, so that pressing twice makes one. Random. */
  form_id: number;
  name_kind: string;
  name: string;
  member_id: number | null;
  /** The interview under whose number it was written. */
  as_number: number | null;
  words: string;
  commented_on: string;
  edited_on: string | null;
  taken_back_on: string | null;
  hidden_on: string | null;
  /** "author" or "host". */
  hidden_by: string;
  thanks: number;
  version: number;
};

/** A comment that a host looks at first. It gets its place when it is let through. */
export type WaitingCommentsTable = {
  id: number;
  number: number;
  answers_place: number | null;
  name_kind: string;
  name: string;
  member_id: number | null;
  as_number: number | null;
  words: string;
  /** "links", "names" or "spam". */
  held_for: string;
  /** Counted up when its writer changes it: a host lets through what the host has read. */
  version: number;
};

/** Where two interviews cross: what `seeker` struggles with, `guide` has been through. */
export type CrossoversTable = {
  seeker: number;
  guide: number;
  /** The topic in which they cross most; "" where only their words do. */
  slug: string;
  /** The guide's own sentence that shows it, and the slug of the answer in which it stands. */
  quote: string;
  quote_slug: string;
  /** A reader's words, where a reader proposed it. */
  reason: string;
  /** "software" or "reader". */
  found_by: string;
  /** "suggested", "proposed", "confirmed" or "declined". */
  state: string;
  /** How strongly they cross, in thousandths. */
  score: number;
  found_on: string;
};

/** Something that a reader asks the host to look at. */
export type InterviewConcernsTable = {
  id: number;
  number: number;
  place: number | null;
  words: string;
  told_on: string;
  closed_on: string | null;
};

/** What a host did, for hosts to read. */
export type InterviewActsTable = {
  id: number;
  host_id: number;
  host_name: string;
  act: string;
  number: number | null;
  place: number | null;
  reason: string;
  on_day: string;
};
