// The Job-Seeker's Interview: numbered, permanent, anonymous if wanted, commented on, and joined where one person's
// experience meets another's struggle. All of it lies in a database of its own, told by the day; it stands on people.
export { isOutsideSession } from "./outside.ts";
export { interviewUrls } from "./urls.ts";
