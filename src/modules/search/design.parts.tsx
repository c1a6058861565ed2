import { PostForm, Section } from "../../web/components/index.ts";
import { scoped, typed } from "../../web/forms.ts";
import type { Drawn } from "../../web/frame.ts";
import { OneTap } from "./activities/one-tap.tsx";
import { LogTable } from "./log/log-table.parts.tsx";
import { shippedRules } from "./log/log-rule.ts";
import { logWeek } from "./log/log-week.ts";
import type { LogLine } from "./log/log.reads.ts";
import { NextPart, StagePart } from "./story/opportunity.parts.tsx";
import type { OpportunityRead } from "./opportunities/held-opportunity.ts";
import { LevelsFields } from "./sharing/levels-field.tsx";
import { Bars } from "./weeks/bars.tsx";

/** The parts that only this room has, with a made-up search: nobody's is opened for them. */
export function SearchSamples(): Drawn {
  const rule = shippedRules[0];
  return (
    <Section title="My search">
      <h3>What did you do? One tap each</h3>
      <OneTap here="/design" />
      <h3>Where the hours go</h3>
      <Bars
        bars={[
          { label: "Posting", words: "1 hour of 2 hours planned", value: 60, of: 120 },
          { label: "Networking", words: "3 hours of 2 hours planned", value: 180, of: 120 },
          { label: "Recruiter", words: "Nothing yet", value: 0, of: 60 },
        ]}
      />
      <h3>Where an opportunity stands, and what comes next</h3>
      <StagePart row={opportunity} today={today} here="/design" />
      <NextPart row={opportunity} today={today} here="/design" />
      <h3>How much others see</h3>
      <PostForm action="/design" label="Sample of levels">
        <LevelsFields form={scoped(levels, "levels")} />
      </PostForm>
      <h3>A week of the work-search log</h3>
      {rule && <LogTable week={logWeek(sunday, lines, rule)} rule={rule} isPaper />}
    </Section>
  );
}

const today = Temporal.PlainDate.from("2026-11-24");
const sunday = Temporal.PlainDate.from("2026-11-22");

const levels = typed({
  "level-target": "details",
  "level-companies": "nothing",
  "level-opportunities": "totals",
  "level-activities": "totals",
  "level-week": "something",
  "level-job-interviews": "nothing",
  "level-thanks": "something",
});

const opportunity: OpportunityRead = {
  id: 1,
  member_id: 1,
  search_id: 1,
  company_id: null,
  company: "Quayside Freight",
  found_contact: null,
  found_contact_id: null,
  title: "Transport planner",
  place: "",
  pay: "",
  link: "",
  channel: "networking",
  also_networked: 0,
  found_where: "",
  job_kind: "",
  stage: "talking",
  stage_on: "2026-11-15",
  closed_why: "",
  next_step: "Ask Carmen how the trial went",
  next_on: "2026-11-25",
  notes: "",
  match_words: "",
  search_words: "",
  shown: "",
  import_id: null,
  put_away: "",
  made_at: "",
  version: 1,
};

const cells = { person: "", phone: "", link: "", outcome: "", words: "" };

const lines: LogLine[] = [
  {
    id: 1,
    of: "activity",
    day: "2026-11-23",
    kind: "applied",
    employerKey: "harbour fruit",
    cells: {
      ...cells,
      act: "Applied",
      employer: "Harbour Fruit",
      address: "jobs.example.org",
      method: "Online",
      position: "Dispatcher",
    },
  },
  {
    id: 2,
    of: "activity",
    day: "2026-11-24",
    kind: "follow-up",
    employerKey: "harbour fruit",
    cells: {
      ...cells,
      act: "Followed up",
      employer: "Harbour Fruit",
      address: "",
      method: "By phone",
      position: "Dispatcher",
    },
  },
];
