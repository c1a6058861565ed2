import { meetingNews } from "./meetings.news.ts";
import { wallNews } from "./wall.news.ts";
import { wishNews } from "./wishes.news.ts";

/** What this room has to say in the mail of a day. */
export const groupNews = [...meetingNews, ...wallNews, ...wishNews];
