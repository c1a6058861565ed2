/** Where this room is. */
export const todayPath = "/today";
