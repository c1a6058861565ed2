// The post office: what a mail looks like and how it leaves the house. It knows formats, not reasons.
export type { Desk, Letter, LetterWriter, Owed } from "./letter.ts";
export type { NewsAsked, NewsItem, NewsSource } from "./news.ts";
export { type Mail, type Mailbox, openMailbox } from "./mail.ts";
export { writeMail } from "./write-mail.ts";
