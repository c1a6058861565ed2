/**
 * The pages of this room that are the same for every visitor: nothing of whoever asks stands on them, no id, and no time
 * finer than the day.
 */
export const interviewsForEveryVisitor: readonly RegExp[] = [
  /^\/interviews(?:\/\d{5,9})?(?:\/feed)?$/,
  /^\/sitemap(?:-\d{1,5})?\.xml$/,
];
