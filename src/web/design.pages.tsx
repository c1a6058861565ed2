import type { JSX } from "./jsx/index.ts";
import type { Drawn, Frame } from "./frame.ts";
import { Fields } from "./design.fields.tsx";
import { LivingGroups } from "./design.living.tsx";
import { Lists, MeetingParts } from "./design.meeting.tsx";
import { Buttons, Empties, Marks, Notices, People, Words } from "./design.samples.tsx";
import { Highlight, LinkButton, Actions, Page, Tabs, When } from "./components/index.ts";

/** Each component with made-up people, so that the look can be judged in one place; `ofRooms` are parts that one room alone has. */
export function DesignPage(frame: Frame, ofRooms: readonly Drawn[]): JSX.Element {
  const zone = frame.viewer?.timeZone ?? "Europe/Berlin";
  return (
    <Page frame={frame} title="What the house is made of" back={{ href: "/", label: "The front page" }}>
      <p>Each part that pages are built from, with made-up people. Nothing here is stored or sent.</p>
      <Tabs
        items={[
          { href: "/design", label: "Parts", current: true },
          { href: "/design#fields", label: "Fields", current: false },
          { href: "/design#words", label: "Words", current: false },
        ]}
      />
      <Highlight label="Your next meeting" title={<When at={tuesday} zone={zone} now={frame.now} />}>
        <p>The Back of the Pack meets in the library's reading room, second floor.</p>
        <Actions>
          <LinkButton href="/design">Prepare your report</LinkButton>
          <LinkButton href="/design" quiet>
            Open the agenda
          </LinkButton>
        </Actions>
      </Highlight>
      <Words />
      <Buttons />
      <Notices />
      <People />
      <Marks />
      <MeetingParts zone={zone} now={frame.now} />
      <LivingGroups />
      {ofRooms}
      <Lists zone={zone} now={frame.now} />
      <Fields />
      <Empties />
    </Page>
  );
}

const tuesday = Temporal.Instant.from("2026-12-01T17:30:00.000Z");
