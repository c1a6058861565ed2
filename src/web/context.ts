import type { Context as HonoContext } from "hono";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import type { Database, FileStore, InterviewTables, Main, MainTables } from "../database/index.ts";
import type { Crowd } from "./crowd.ts";
import type { Frame, Viewer } from "./frame.ts";
import type { LiveStreams } from "./live-streams.ts";
import type { Reach } from "./reach.ts";
import type { Sources } from "./sources.ts";

/** What the whole house stands on, made once at the start. */
export type House = {
  config: Config;
  clock: () => Temporal.Instant;
  main: Database<MainTables>;
  interviews: Database<InterviewTables>;
  files: FileStore;
  /** Which pages of the web may be fetched. */
  reach: Reach;
  /** Signs links; the same for every process. */
  key: string;
  /** Where style and script are, and the file of the worker that keeps the pages of cards. */
  assets: { style: string; script: string; cardWorker: string };
  log: Logger;
  /** For what nobody may know the minute of: its lines name the day alone. */
  logByDay: Logger;
  /** Where those come from of whom nothing is written down. */
  sources: Sources;
  /** The streams of pages that follow what changes. */
  live: LiveStreams;
  /** Those who want an answer now. */
  crowd: Crowd;
  /** Says that what visitors read was changed, so that nobody gets it as it was. */
  turnPages: () => void;
  /** Tells the boiler room that there may be work. */
  wake: () => void;
};

/** What a request carries. `db` is for verbs, `read` for pages. */
export type Env = {
  Variables: {
    house: House;
    now: Temporal.Instant;
    db: Main;
    read: Main;
    viewer: Viewer | null;
    /** Set where the request has nothing to do with who is signed in. */
    outside: boolean;
    frame: Frame;
    /** Set where the page shows a secret. */
    showsSecret?: boolean;
  };
};

export type Ask = HonoContext<Env>;
