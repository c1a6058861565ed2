import { meetingNews } from "./meetings/meetings.news.ts";
import { wallNews } from "./wall/wall.news.ts";
import { wishNews } from "./finding/wishes.news.ts";

/** What this room has to say in the mail of a day. */
export const groupNews = [...meetingNews, ...wallNews, ...wishNews];
