import type { Children } from "../../../web/jsx/index.ts";
import { Page, Tabs } from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { interviewUrls } from "../urls.ts";

const drawers = [
  ["What waits", interviewUrls.office],
  ["Questions", interviewUrls.officeQuestions],
  ["Lists", interviewUrls.officeFacets],
  ["Settings", interviewUrls.officeSettings],
  ["Log", interviewUrls.officeActs],
] as const;

/** Where all of the office begins. */
const hostsOffice = { href: "/host", label: "Host’s office" };

/** A page of the host's office for interviews, with the way around in it. */
export function InterviewDesk(props: { frame: Frame; title: string; children: Children }): Drawn {
  const { frame, title, children } = props;
  return (
    <Page frame={frame} title={title} back={hostsOffice}>
      <Tabs
        label="Interviews, for hosts"
        items={drawers.map(([label, href]) => ({ label, href, current: frame.path === href }))}
      />
      {children}
    </Page>
  );
}

/** Where the pages of single things lead back to. */
export const backToOffice = { href: interviewUrls.office, label: "Interviews, for hosts" };
