import { z } from "zod";
import { choice } from "../../web/fields.ts";

const lost = "Something in this form was lost on the way. Please send it again.";

export const roleForm = z.object({
  role: choice(["host", "coach"], lost),
  wish: choice(["give", "take"], lost),
});
