import type { JSX } from "../../../web/jsx/index.ts";
import type { RoundProps } from "./meeting-round.ts";
import { CheckOut } from "./round-check-out.parts.tsx";
import { NextCommitments, ReportBack } from "./round-commitments.parts.tsx";
import { HotSeat } from "./round-hot-seat.parts.tsx";
import { Notes } from "./round-notes.parts.tsx";

/** What is done in one round of the meeting. */
export function RoundPart(props: RoundProps): JSX.Element {
  switch (props.round.kind) {
    case "report-back":
      return <ReportBack {...props} />;
    case "wins":
      return <Notes {...props} kinds={["win"]} />;
    case "leads-and-asks":
      return <Notes {...props} kinds={["lead", "ask"]} />;
    case "hot-seat":
      return <HotSeat {...props} />;
    case "next-commitments":
      return <NextCommitments {...props} />;
    case "check-out":
      return <CheckOut {...props} />;
  }
}
