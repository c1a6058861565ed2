import { LinkButton } from "../../web/components/index.ts";
import type { Drawn } from "../../web/frame.ts";
import { atPage } from "./turning.ts";

type TurningProps = {
  /** What the list is of, for who cannot see it. */
  label: string;
  /** The address of the first page, and which one this is. */
  path: string;
  page: number;
  more: boolean;
  back: string;
  on: string;
};

/** The ways to the page before and the page after; nothing where there is one page. */
export function Turning({ label, path, page, more, back, on }: TurningProps): Drawn | null {
  if (page === 1 && !more) return null;
  return (
    <nav class="actions" aria-label={label}>
      {page > 1 && (
        <LinkButton href={atPage(path, page - 1)} quiet>
          {back}
        </LinkButton>
      )}
      {more && (
        <LinkButton href={atPage(path, page + 1)} quiet>
          {on}
        </LinkButton>
      )}
    </nav>
  );
}
