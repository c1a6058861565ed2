import { made } from "./made.ts";
import { isReached } from "./pocket-sending.ts";

/** A line that says, while the house cannot be reached, which pages open all the same; `look` tries whether it can. */
export function unconnectedLine(words: string): { line: HTMLElement; look: () => void } {
  const line = made("p", "notice waits unconnected-line");
  line.setAttribute("role", "status");
  line.hidden = true;
  const say = (isUnconnected: boolean): void => {
    line.hidden = !isUnconnected;
    // What is only brought out is not read aloud.
    line.textContent = isUnconnected ? words : "";
  };
  const look = (): void => void isReached().then((isSo) => say(!isSo));
  window.addEventListener("offline", look);
  return { line, look };
}
