// How pages are drawn. A page is JSX; what it becomes is HTML at once, everything escaped that these files did not make.
export { htmlOf, jsx } from "./jsx-runtime.ts";
export type { Children, Component, JSX } from "./jsx-runtime.ts";
