import { PostForm, QrCode, Section } from "../../web/components/index.ts";
import { scoped, typed } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import type { JSX } from "../../web/jsx/index.ts";
import { BackFields, GiveMine } from "./cards/card-back.parts.tsx";
import { CardFace } from "./cards/card.parts.tsx";
import type { CardShown } from "./contact.ts";
import { FollowUpFields } from "./follow-ups/follow-up-fields.tsx";
import { PersonFields } from "./quick/quick-person.parts.tsx";
import type { ContactListed } from "./reading/contacts.reads.ts";
import { PeopleLines } from "./reading/finder.parts.tsx";
import { StoryLines } from "./reading/story.parts.tsx";
import type { StoryEntry } from "./reading/story.reads.ts";

/** The parts that only this room has, with made-up people: nobody's book is opened for them. */
export function ContactSamples({ now }: Frame): Drawn {
  return (
    <Section title="My people">
      <h3>People by name</h3>
      <PeopleLines rows={listed} today={today} />
      <h3>A card, with all on it, with little, and of somebody who left</h3>
      <Cards />
      <h3>The back of a card, and giving one’s own</h3>
      <PostForm action="/design" label="Sample of the back of a card">
        <BackFields form={scoped(back, "back")} name="Ana" />
        <GiveMine form={scoped(back, "back")} name="Ana" mine="on" />
        <GiveMine form={scoped(back, "back")} name="Ana" mine="off" />
      </PostForm>
      <h3>Something owed</h3>
      <PostForm action="/design" label="Sample of a follow-up">
        <FollowUpFields form={scoped(owed, "owed")} />
      </PostForm>
      <h3>The story with somebody</h3>
      <StoryLines story={{ entries, isFirst: true, older: null }} around={{ contact: 1, zone, now, today }} />
      <StoryLines
        story={{ entries: [], isFirst: true, older: null }}
        around={{ contact: 1, zone, now, today }}
      />
      <h3>Quick notes: read, known already, and nobody</h3>
      <QuickLines />
    </Section>
  );
}

const zone = "Europe/London";
const today = Temporal.PlainDate.from("2026-11-24");

const nobody = {
  sort_name: "",
  title: "",
  part: "",
  company: null,
  met_on: "",
  last_exchange_on: "",
  next_touch_on: "",
  tags: [],
} satisfies Omit<ContactListed, "id" | "name">;

const listed: ContactListed[] = [
  {
    ...nobody,
    id: 1,
    name: "Ana Ruiz",
    title: "Ops manager",
    company: "Brightwater",
    part: "insider",
    tags: ["Harbour", "spring"],
    last_exchange_on: "2026-10-20",
    next_touch_on: "2026-11-20",
  },
  {
    ...nobody,
    id: 2,
    name: "Tom Hale",
    company: "Harbour Foods",
    met_on: "2026-11-20",
    next_touch_on: "2026-12-20",
  },
  { ...nobody, id: 3, name: "Jo" },
  { ...nobody, id: 4, name: "", met_on: "2026-09-01" },
];

const little: CardShown = { name: "Jo", line: "", target: "", email: "", phone: "", links: "" };

const Cards = (): JSX.Element => (
  <>
    <CardFace
      card={{
        name: "Amara Okafor",
        line: "Bookkeeping for small firms",
        target: "A firm of ten to fifty people that has outgrown its shoebox.",
        email: "amara@example.org",
        phone: "+44 20 7946 0018",
        links: "https://example.org/amara",
      }}
    />
    <CardFace card={little} company="Harbour Foods" />
    <CardFace card={{ ...little, name: "" }} />
    <QrCode text="https://landfall.example/c/k7mq2-xbd4c" title="The address of a card, as a drawing" />
  </>
);

const back = typed({
  id: "",
  metWhere: "The mixer at the library",
  about: "Her team grows in spring.",
  iPromised: "Send my résumé",
  due: "2026-11-27",
});

const owed = {
  ...typed({ owedBy: "them", what: "", due: "2026-11-26" }),
  errors: { what: "What is it? A few words are enough." },
};

const entry = { id: 1, kind: "", words: "", how: "", outcome: "", note: "" } as const;

const entries: StoryEntry[] = [
  {
    ...entry,
    what: "exchange",
    at: "2026-11-23",
    kind: "call",
    words: "Twenty minutes. She asks for two times.",
  },
  {
    ...entry,
    what: "ended",
    at: "2026-11-22T10:00:00.000Z",
    kind: "me",
    how: "done",
    words: "Send my résumé",
  },
  {
    ...entry,
    what: "ended",
    at: "2026-11-21T10:00:00.000Z",
    kind: "me",
    how: "let-go",
    words: "Visit her depot",
  },
  {
    ...entry,
    what: "promised",
    at: "2026-11-20T10:00:00.000Z",
    kind: "them",
    words: "Ask her colleague about the port",
  },
  { ...entry, what: "promised", at: "2026-11-20T10:00:00.000Z", kind: "me", words: "Send my résumé" },
  { ...entry, what: "exchange", at: "2026-11-20", kind: "card", words: "" },
];

const lines = {
  "name-1": "Ana Ruiz",
  "title-1": "ops manager",
  "company-1": "Brightwater",
  "note-1": "promised her my résumé by Friday",
  "mine1-1": "My résumé",
  "mine1Due-1": "2026-11-27",
  "name-2": "Tom Hale",
  "same-2": "00000000002",
  "note-2": "will introduce me to his boss",
  "theirs1-2": "Introduce me to his boss",
  "theirs1Due-2": "2026-11-26",
  "ways-2": "tom@example.org",
  "note-3": "the tall guy, knows the harbour master",
};

function QuickLines(): JSX.Element {
  const errors = { "name-3": "Who is this? A name, please; or leave this line out." };
  const form = scoped({ ...typed(lines), errors }, "quick");
  const tom = { id: 2, name: "Tom Hale", title: "Buyer", company: "Harbour Foods", isAbove: false };
  return (
    <PostForm action="/design" label="Sample of quick notes">
      <PersonFields
        form={form}
        number={1}
        typed="Ana Ruiz, ops manager at Brightwater, promised her my résumé by Friday"
        offers={[]}
      />
      <PersonFields form={form} number={2} typed="Tom Hale, will introduce me to his boss" offers={[tom]} />
      <PersonFields form={form} number={3} typed="the tall guy, knows the harbour master" offers={[]} />
    </PostForm>
  );
}
