import {
  Actions,
  DateField,
  Empty,
  Entry,
  Fold,
  Lines,
  LinkButton,
  Mark,
  Page,
  PostForm,
  PrintButton,
  Problems,
  Quiet,
  Section,
  SelectField,
  Submit,
} from "../../../web/components/index.ts";
import { emptyForm, type Form, typed } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { Turning } from "../../groups/index.ts";
import { searchUrls } from "../urls.ts";
import { captionOf, LogTable } from "./log-table.parts.tsx";
import type { LogRule } from "./log-rule.ts";
import type { StandingRule } from "./log-rules.reads.ts";
import type { LogWeek } from "./log-week.ts";
import { sayAsked, sayCounted, sayShort } from "./standing.words.ts";

const back = { href: searchUrls.search, label: "My search" };
const askThem = "Rules differ and change. What your own office tells you is what holds.";

export type LogData = {
  /** Null until the member has said for which office it is. */
  rule: LogRule | null;
  rules: readonly StandingRule[];
  weeks: readonly LogWeek[];
  /** Which page of weeks this is, and whether another follows. */
  page: number;
  more: boolean;
  /** From which day on their own list would begin, and its last. */
  span: { from: string; to: string };
};

/** The weeks of a search as a benefit office asks for them. */
export function LogPage(frame: Frame, data: LogData, form: Form = emptyForm): Drawn {
  const { rule, weeks, page, more } = data;
  return (
    <Page frame={frame} title="Work-search log" back={back}>
      <p>
        Many benefit offices ask what you did to find work. This is made of your activities and job
        interviews, so that you write nothing twice. Only you see it.
      </p>
      <Problems form={form} />
      {rule ? <WhatIsAsked rule={rule} rules={data.rules} /> : <WhichOffice data={data} form={form} />}
      {rule && (
        <Section title="Week by week">
          {weeks.length === 0 ? (
            <Empty drawing="letter" title="No week yet.">
              <p>It begins with the week in which your search began.</p>
            </Empty>
          ) : (
            <Lines>
              {weeks.map((week) => (
                <Entry
                  title={captionOf(week)}
                  href={searchUrls.logWeek(week.begins)}
                  line={sayCounted(week)}
                  mark={isAsAsked(week, rule) ? <Mark kind="done">As asked</Mark> : undefined}
                />
              ))}
            </Lines>
          )}
          <Turning
            label="Weeks"
            path={searchUrls.log}
            page={page}
            more={more}
            back="Later weeks"
            on="Earlier weeks"
          />
        </Section>
      )}
      {rule && <AsList data={data} form={form} />}
    </Page>
  );
}

const isAsAsked = (week: LogWeek, rule: LogRule): boolean =>
  rule.aWeek > 0 && week.short + week.shortOfEmployers === 0;

function WhichOffice({ data, form }: { data: LogData; form: Form }): JSX.Element {
  return (
    <Section title="For which office?">
      <RuleForm rules={data.rules} form={form} label="Begin" />
      <Quiet>{askThem}</Quiet>
    </Section>
  );
}

function RuleForm(props: { rules: readonly StandingRule[]; form: Form; label: string }): JSX.Element {
  return (
    <PostForm action={searchUrls.logRule}>
      <SelectField
        form={props.form}
        name="rule"
        label="Your benefit office"
        options={props.rules.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <Submit quiet>{props.label}</Submit>
    </PostForm>
  );
}

function WhatIsAsked({ rule, rules }: { rule: LogRule; rules: readonly StandingRule[] }): JSX.Element {
  const asked = sayAsked(rule);
  return (
    <Section title={rule.name}>
      {asked && (
        <p>
          It asks for {asked}.{rule.noDuplicates && " The same employer counts once in a week."}
        </p>
      )}
      {rule.keptWords && <p>{rule.keptWords}</p>}
      <Quiet>
        {rule.source && `Source: ${rule.source}. `}
        {askThem}
      </Quiet>
      <Fold summary="Another office">
        <RuleForm rules={rules} form={typed({ rule: rule.key })} label="Use this one" />
      </Fold>
    </Section>
  );
}

function AsList({ data, form }: { data: LogData; form: Form }): JSX.Element {
  const span = Object.keys(form.typed).length > 0 ? form : typed(data.span);
  return (
    <Section title="As a list for a spreadsheet">
      <form method="get" action={searchUrls.logCsv}>
        <DateField form={span} name="from" label="From" required />
        <DateField form={span} name="to" label="To" required />
        <Submit quiet>Fetch the list</Submit>
      </form>
    </Section>
  );
}

export type LogWeekData = { week: LogWeek; rule: LogRule; isOver: boolean };

/** One week of the log. */
export function LogWeekPage(frame: Frame, { week, rule, isOver }: LogWeekData): Drawn {
  const short = sayShort(week);
  return (
    <Page
      frame={frame}
      title={captionOf(week)}
      documentTitle="A week of the log · My search"
      back={{ href: searchUrls.log, label: "Work-search log" }}
    >
      <p>
        {sayCounted(week)}.{sayAsked(rule) && ` ${rule.name} asks for ${sayAsked(rule)}.`}
      </p>
      {short ? <p>{short}</p> : rule.aWeek > 0 && <p>This week is as your office asks for it.</p>}
      {week.lines.length > 0 && <LogTable week={week} rule={rule} />}
      <Actions>
        <LinkButton href={searchUrls.newActivity}>
          {isOver ? "Add what is missing" : "Note an activity"}
        </LinkButton>
        {week.lines.length > 0 && (
          <LinkButton href={searchUrls.logPrint(week.begins)} light>
            For printing
          </LinkButton>
        )}
      </Actions>
      <nav class="turning" aria-label="Weeks">
        <a href={searchUrls.logWeek(week.begins.subtract({ days: 7 }))}>The week before</a>
        {isOver && <a href={searchUrls.logWeek(week.begins.add({ days: 7 }))}>The week after</a>}
      </nav>
    </Page>
  );
}

/** The same on paper, with the name of its member. */
export function LogPrintPage(frame: Frame, { week, rule }: LogWeekData, name: string): Drawn {
  return (
    <Page
      frame={frame}
      title="Work-search log"
      back={{ href: searchUrls.logWeek(week.begins), label: captionOf(week) }}
    >
      <div class="log-head">
        <p>
          Name: {name}
          <br />
          Week: {captionOf(week)}
          <br />
          {sayCounted(week)}
        </p>
        <PrintButton />
      </div>
      {week.lines.length === 0 ? (
        <Quiet>Nothing is noted for this week.</Quiet>
      ) : (
        <LogTable week={week} rule={rule} isPaper />
      )}
      <p class="signed">Day and signature:</p>
    </Page>
  );
}
