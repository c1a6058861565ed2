// The post office: what a mail looks like and how it leaves the house. It knows formats, not reasons.
export { atomOf, type Feed, type FeedEntry, sitemapIndexOf, sitemapOf, xmlText } from "./atom.ts";
export { type Line, type ListLimits, type ListTrouble, readCsv, withoutApostrophe, writeCsv } from "./csv.ts";
export { type DayOrder, dayOfList, orderOfDay } from "./day-of-list.ts";
export { type FileTrouble, LeanFile } from "./lean-file.ts";
export { cellIn, endsWithLine, headingsOf, linesApart } from "./list-cells.ts";
export { columnLabel, columnsNamed, type ColumnShown, columnsShown, mostColumns } from "./list-columns.ts";
export type { Desk, Letter, LetterPart, LetterWriter, Owed, Way } from "./letter.ts";
export type { NewsAsked, NewsItem, NewsSource } from "./news.ts";
export { type Mail, type Mailbox, openMailbox, usualSender } from "./mail.ts";
export { Painter } from "./png.ts";
export { type VcardPerson, type VcardWay, writeVcard } from "./vcard.ts";
export { type CardInFile, readVcards, type VcardRead } from "./vcard-reading.ts";
export { writeMail } from "./write-mail.ts";
