/** What a page opens with after something was done with quick notes, by the key in its address. */
export const quickSayings: Record<string, string> = {
  "quick-kept": "Kept, and what is to be done stands among your follow-ups.",
  "quick-left-out": "All of them were left out, so nothing was kept.",
};
