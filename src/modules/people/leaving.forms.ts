import { z } from "zod";
import { tick } from "../../web/fields.ts";

export const leavingForm = z.object({
  sure: tick().refine((ticked) => ticked, "Please tick the box if you are sure."),
});
