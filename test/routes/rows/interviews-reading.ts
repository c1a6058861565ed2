import type { Room } from "../row.ts";

/** The interviews as everybody may read them, and what programs read of them. */
export const interviewsReadingRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /interviews                                                   200 200 200 200 200 200 200 200 200 200 200
  GET  /interviews/:number                                           200 200 200 200 200 200 200 200 200 200 200
  POST /interviews/:number/thanks                                    303 303 303 303 303 303 303 303 303 303 303 → /interviews/:number
  GET  /interviews/:number/picture.png                               200 200 200 200 200 200 200 200 200 200 200
  GET  /interviews/feed                                              200 200 200 200 200 200 200 200 200 200 200
  GET  /interviews/:number/feed                                      200 200 200 200 200 200 200 200 200 200 200
  GET  /interviews/feed/:secret                                      200 200 200 200 200 200 200 200 200 200 200
  GET  /sitemap.xml                                                  200 200 200 200 200 200 200 200 200 200 200
  GET  /:sitemap                                                     200 200 200 200 200 200 200 200 200 200 200
  GET  /robots.txt                                                   200 200 200 200 200 200 200 200 200 200 200
`,
};
