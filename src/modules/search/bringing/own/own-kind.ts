import { z } from "zod";

/** One kind of row in a file of our own. */
export type OwnKind<Shape extends z.ZodRawShape> = {
  /** What it is called where its rows are shown. */
  label: string;
  /** The fields by which one that is here already is known again. */
  known: readonly (keyof Shape & string)[];
  row: z.ZodObject<Shape>;
  /** How many there may be of one that they belong to. */
  room: { per: keyof Shape & string; many: number } | null;
};

/** A kind of row: its name, by what it is known again, its fields, and how many fit. */
export const ownKind = <Shape extends z.ZodRawShape>(
  label: string,
  known: readonly (keyof Shape & string)[],
  shape: Shape,
  room: OwnKind<Shape>["room"] = null,
): OwnKind<Shape> => ({ label, known, row: z.object(shape), room });
