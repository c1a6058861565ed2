/**
 * Whether a request has nothing to do with who is signed in. Taking the interview, whatever is done with a key, and every
 * act under another name than one's own: nobody looks at the session there, nothing is counted by account or address in a
 * database, and nothing is logged by the minute. What members do under their own name ends in `/named`.
 */
export function isOutsideSession(method: string, path: string): boolean {
  if (!/^\/interviews(?=\/|$)/.test(path) || path.endsWith("/named")) return false;
  return (
    method === "POST" ||
    /^\/interviews\/(?:start|take|reflection|key|been-there|feed)(?=\/|$)/.test(path) ||
    passes.test(path)
  );
}

/** Whether what is done at an address may change what visitors read here. */
export const changesInterviews = (path: string): boolean => /^(?:\/host)?\/interviews(?=\/|$)/.test(path);

const passes = /^\/interviews\/[^/]+\/comments\/[^/]+\/edits\//;

/**
 * Whether what is done at an address is counted in memory alone, also by name: the minute of a comment by name would say, by the
 * places before and after it, when others wrote. Nor is it noted there that a session is in use: an act without a name ends on
 * a page that looks at the session, and would be all that its account did on that day.
 */
export const leavesNoMinute = (path: string): boolean => /^\/interviews(?=\/|$)/.test(path);
