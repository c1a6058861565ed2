import type { JSX } from "../../web/jsx/index.ts";
import { Entry, Keep, Lines, PostForm, Section } from "../../web/components/index.ts";
import { groupUrls, withThen } from "../groups/index.ts";
import { peopleUrls, type TodayButton, type TodayItem } from "../people/index.ts";
import { todayPath } from "./today.path.ts";
import type { MyOpen, Today } from "./today.reads.ts";

type Waiting = TodayItem;

const hostsOffice = "/host";

/** What waits for the member, each with the place where it is done. Nothing is drawn where nothing waits. */
export function WhatWaits({ today }: { today: Today }): JSX.Element | null {
  const waiting = [
    ...dueReports(today.open.filter((row) => row.isDue)),
    ...unanswered(today),
    ...today.items,
    ...requests(today),
    ...forTheHost(today),
    ...waitingForOthers(today),
  ];
  if (waiting.length === 0) return null;
  return (
    <Section title="What waits" id="waits">
      <Lines>
        {waiting.map((item) => (
          <Entry title={item.title} href={item.href} line={item.line}>
            {item.buttons && <Buttons item={item} buttons={item.buttons} />}
          </Entry>
        ))}
      </Lines>
    </Section>
  );
}

function Buttons({ item, buttons }: { item: Waiting; buttons: readonly TodayButton[] }): JSX.Element {
  return (
    <div class="row-acts">
      {buttons.map(({ label, action, fields }) => (
        <PostForm action={action}>
          {Object.entries(fields).map(([name, value]) => (
            <Keep name={name} value={value} />
          ))}
          <Keep name="then" value={todayPath} />
          <button class="plain" type="submit">
            {label}
            <span class="unseen">: {item.title}</span>
          </button>
        </PostForm>
      ))}
    </div>
  );
}

function dueReports(due: readonly MyOpen[]): Waiting[] {
  const [first] = due;
  if (!first) return [];
  const onlyOne = due.length === 1;
  return [
    {
      title: onlyOne ? "Your report" : `Your reports on ${due.length} commitments`,
      href: onlyOne ? withThen(groupUrls.report(first.id), todayPath) : "#you-said",
      line: onlyOne ? first.what : "A word on each is enough: done, partly or not yet.",
    },
  ];
}

const unanswered = (today: Today): Waiting[] =>
  today.unanswered.map((row) => ({
    title: "What now?",
    href: withThen(groupUrls.nextStep(row.id), todayPath),
    line: row.what,
  }));

const requests = (today: Today): Waiting[] =>
  today.requests.map((group) => ({
    title:
      group.people === 1
        ? `Somebody asks to join ${group.name}`
        : `${group.people} people ask to join ${group.name}`,
    href: groupUrls.members(group.id),
    line: "They wait for a word from you.",
  }));

function forTheHost({ host }: Today): Waiting[] {
  const joining =
    host.joining === 1
      ? "Somebody asks to join the community"
      : `${host.joining} people ask to join the community`;
  const concerns =
    host.concerns === 1 ? "Somebody told you something" : `${host.concerns} concerns and letters`;
  const groups =
    host.groups === 1 ? "A new group waits for your yes" : `${host.groups} new groups wait for your yes`;
  return [
    ...(host.joining > 0
      ? [{ title: joining, href: hostsOffice, line: "They wait for a word from you." }]
      : []),
    ...(host.concerns > 0
      ? [{ title: concerns, href: peopleUrls.concernsToHost, line: "Only hosts read it." }]
      : []),
    ...(host.groups > 0
      ? [{ title: groups, href: hostsOffice, line: "Have a look in the host's office." }]
      : []),
  ];
}

function waitingForOthers(today: Today): Waiting[] {
  const unconfirmed = today.groups.filter((group) => group.confirmed_at === null);
  const paused = today.groups.filter((group) => group.paused_at !== null);
  const asked = today.groups.length > 0 ? today.asked : [];
  return [
    ...unconfirmed.map((group) => ({
      title: group.name,
      href: groupUrls.group(group.id),
      line: "Waits for the host's yes. You can prepare everything meanwhile.",
    })),
    ...asked.map((group) => ({
      title: group.name,
      href: groupUrls.group(group.id),
      line: "You asked to join. Its organiser will answer you.",
    })),
    ...paused.map((group) => ({
      title: group.name,
      href: groupUrls.members(group.id),
      line: "You are on a pause there. Your place is kept; come back whenever you like.",
    })),
  ];
}

/** Where a member who takes a pause comes back from it. */
export const returnPath = peopleUrls.pause;
