/** Whether somebody who names these marks in `If-None-Match` has what bears this one. */
export const hasAlready = (marks: string | undefined, mark: string): boolean =>
  marks !== undefined &&
  marks.split(",").some((each) => each.trim() === "*" || bare(each.trim()) === bare(mark));

const bare = (mark: string): string => mark.replace(/^W\//, "");
