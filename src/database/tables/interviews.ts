/** What happened among the interviews, by the day and without a name. It never shares a database with `main`. */
export type InterviewTables = {
  interview_journal: {
    id: number;
    kind: string;
    subject_id: number | null;
    on_day: string;
    handled_on: string | null;
  };
};
