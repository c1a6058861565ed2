import type { Dice } from "../dice.ts";
import type { Fact } from "../facts.ts";
import type { World } from "../world/world.ts";
import type { Life } from "./lives.ts";

/** An interview while it is told. */
export type Scene = { world: World; life: Life; dice: Dice; facts: Fact[] };
