import type { Main } from "../../database/index.ts";
import type { NewsSource } from "../../delivery/index.ts";
import { jobInterviewNews } from "./job-interviews/job-interviews.news.ts";
import { nextStepNews } from "./opportunities/opportunities.news.ts";
import { thankYouNews } from "./thanks/thanks.news.ts";

/** What this room has to say in the mail of a day: that something waits, and never what or about whom. */
export const searchNews: readonly NewsSource<Main>[] = [jobInterviewNews, nextStepNews, thankYouNews];
