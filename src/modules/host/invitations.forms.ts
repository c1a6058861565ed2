import { z } from "zod";
import { maybeId } from "../../web/fields.ts";

/** An invitation is taken back; `list` is the list from whose page that was done. */
export const revocationForm = z.object({ list: maybeId() });
