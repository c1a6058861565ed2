import type { Key } from "../people.ts";
import { ofTomas } from "./search-of-tomas.ts";
import type { Done, Sought } from "./sought.ts";

const postings = (company: string, days: number): Done => ({
  kind: "applied",
  channel: "posting",
  days,
  minutes: 45,
  company,
});

/** Three weeks of postings and nothing else: her shake-up has something to say. */
const aisha: Sought = {
  since: 80,
  opened: 34,
  pace: "fast",
  target: "Bookkeeper",
  pursued: (
    [
      ["Bookkeeper", "Fenwick Joinery", 20],
      ["Accounts assistant", "Bluebell Care", 17],
      ["Bookkeeper, part-time", "Harbour Yoga", 13],
      ["Purchase ledger clerk", "Redbrick Couriers", 9],
      ["Bookkeeper", "The Bread Round", 5],
      ["Payroll assistant", "Estuary Cold Stores", 2],
    ] as const
  ).map(([title, company, spotted]) => ({
    title,
    company,
    channel: "posting" as const,
    found: "jobs.example.org",
    spotted,
    moves: [["applied", spotted - 0.2]],
  })),
  done: [
    postings("Fenwick Joinery", 19.8),
    postings("Bluebell Care", 16.8),
    postings("Harbour Yoga", 12.8),
    postings("Redbrick Couriers", 8.8),
    postings("The Bread Round", 4.8),
    postings("Estuary Cold Stores", 1.8),
  ],
};

/** Hers is quiet: she is in work, and looks at her own pace. */
const grace: Sought = {
  since: 30,
  opened: 25,
  pace: "slow",
  target: "Claims trainer at an insurer that lets people work from home two days a week",
  companies: [["Maple Mutual", "learning", "Their training is made in house."]],
  pursued: [{ title: "Trainer, claims", company: "Maple Mutual", channel: "networking", spotted: 9 }],
  done: [
    {
      kind: "conversation",
      channel: "networking",
      days: 9,
      minutes: 30,
      company: "Maple Mutual",
      words: "Somebody who moved from claims to training told me how.",
    },
  ],
};

const bill: Sought = {
  since: 90,
  opened: 45,
  pace: "fast",
  target: "Maintenance engineer for pumps, at a waterworks or a harbour, with an apprentice to teach",
  pursued: [{ title: "Pump fitter", company: "Lowland Waterworks", channel: "direct", spotted: 30 }],
};

const priya: Sought = {
  since: 70,
  opened: 46,
  pace: "fast",
  target: "Head of people at a firm of fifty that grows, and wants to stay kind",
  pursued: [
    {
      title: "People lead",
      company: "Lantern Software",
      channel: "networking",
      found: "From a former colleague",
      spotted: 33,
      moves: [
        ["applied", 30],
        ["talking", 22],
        ["offer", 8],
      ],
    },
  ],
  done: [
    {
      kind: "conversation",
      channel: "networking",
      days: 32,
      minutes: 45,
      person: "A former colleague",
      company: "Lantern Software",
    },
    { kind: "conversation", channel: "networking", days: 22, minutes: 60, company: "Lantern Software" },
    { kind: "follow-up", channel: "networking", days: 15, minutes: 10, company: "Lantern Software" },
  ],
};

/** Opened yesterday, and empty still. */
const oksana: Sought = { since: 20, opened: 1, pace: "fast" };

/** Whose search it is. */
export const sought = { tomas: ofTomas, aisha, grace, bill, priya, oksana } as const satisfies Partial<
  Record<Key, Sought>
>;
