import { cardNews } from "./cards/received.news.ts";
import { followUpNews } from "./follow-ups/follow-ups.news.ts";

/** What this room has to say in the mail of a day: that something waits, and never about whom. */
export const contactNews = [followUpNews, cardNews];
