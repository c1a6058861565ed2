import type { Children } from "../../web/jsx/index.ts";
import { Page, Tabs } from "../../web/components/index.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { interviewUrls } from "../interviews/index.ts";
import { hostUrls } from "./urls.ts";

// What comes in stands before what is looked after: each fills a line on a phone.
const drawers = [
  ["What waits", hostUrls.office],
  ["Concerns", hostUrls.concerns],
  ["Requests", hostUrls.requests],
  ["Interviews", interviewUrls.office],
  ["Mail", hostUrls.mail],
  ["Invitations", hostUrls.invitations],
  ["Members", hostUrls.members],
  ["Texts", hostUrls.texts],
  ["Settings", hostUrls.settings],
  ["Log", hostUrls.acts],
] as const;

/** A page of the host's office, with the way around in it. */
export function Desk(props: { frame: Frame; title: string; children: Children }): Drawn {
  const { frame, title, children } = props;
  return (
    <Page frame={frame} title={title}>
      <Tabs
        label="In the host's office"
        items={drawers.map(([label, href]) => ({ label, href, current: frame.path === href }))}
      />
      {children}
    </Page>
  );
}
