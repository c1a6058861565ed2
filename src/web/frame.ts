import type { JSX } from "./jsx/index.ts";
import type { Id } from "../basics/ids.ts";

/** A host keeps somebody out: until then, or for good where that is null; and the reason given. */
export type Suspension = { until: Temporal.Instant | null; reason: string };

/** Who looks at a page, when signed in. */
export type Viewer = {
  id: Id;
  name: string;
  timeZone: string;
  isHost: boolean;
  isCoach: boolean;
  isNewcomer: boolean;
  isPaused: boolean;
  onSharedComputer: boolean;
  sessionId: Id;
  /** Set where a host keeps them out. */
  suspension: Suspension | null;
};

/** What every page knows besides its own data. */
export type Frame = {
  community: string | null;
  viewer: Viewer | null;
  path: string;
  /** The sentence that answers what was just done. */
  said: string | null;
  assets: { style: string; script: string };
  /** Without one, the host passes mail on by hand: no page may tell people to wait for it. */
  hasMailServer: boolean;
  /** Set where nobody looks at who is signed in: the page says so. */
  outside?: boolean;
  now: Temporal.Instant;
};

/** What a page draws. */
export type Drawn = JSX.Element;
