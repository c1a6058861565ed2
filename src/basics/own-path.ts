/** The path to go on to that an address or a form names, where it is one of ours. A path begins with a single slash. */
export function safePath(then: string | null | undefined): string | null {
  return then && then.length <= 500 && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(then) ? then : null;
}
