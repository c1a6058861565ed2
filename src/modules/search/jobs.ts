import type { Work } from "../../jobs/index.ts";
import type { House } from "../../web/context.ts";
import { bringingJobs } from "./bringing/coming-in.ts";

/** What this room does in the background. */
export const searchJobs = (house: House): Record<string, Work> => ({ ...bringingJobs(house) });
