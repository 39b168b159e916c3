import { z } from "zod";

/** The grammar every list shares: filter, sort, cursor, and the reply's frame. */

export const filterOps = ["eq", "ne", "in", "contains", "prefix", "lt", "lte", "gt", "gte", "empty"] as const;
export type FilterOp = (typeof filterOps)[number];

/** Postgres has no U+0000 in a text. */
const textSchema = z.string().regex(/^[^\0]*$/, { error: "holds a character that no text may hold" });

const filterTextSchema = textSchema.max(500);
const filterValueSchema = z.union([
  filterTextSchema,
  z.number(),
  z.boolean(),
  z.array(filterTextSchema).min(1).max(100),
]);

const conditionSchema = z.strictObject({
  field: z.string().max(60),
  op: z.enum(filterOps),
  value: filterValueSchema.optional(),
});
export type FilterCondition = z.infer<typeof conditionSchema>;

/** `{and:[{or:[condition]}]}`: all groups must hold, one condition of each is enough. */
export const filterSchema = z.strictObject({
  and: z.array(z.strictObject({ or: z.array(conditionSchema).min(1).max(20) })).max(20),
});
export type Filter = z.infer<typeof filterSchema>;

export const emptyFilter: Filter = { and: [] };

/** The filter as it stands in a URL; INVALID_INPUT by zod when it is no such JSON. */
const filterParamSchema = z
  .string()
  .max(8000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: "custom", message: "filter is not JSON" });
      return z.NEVER;
    }
  })
  .pipe(filterSchema);

export const defaultLimit = 50;

/** What a list route takes. `sort` is a field name, "-" in front for descending. */
export const listQuerySchema = z.strictObject({
  q: textSchema.trim().max(200).optional(),
  filter: filterParamSchema.optional(),
  sort: z
    .string()
    .regex(/^-?[a-zA-Z]+$/)
    .optional(),
  cursor: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(defaultLimit),
});
export type ListQuery = z.infer<typeof listQuerySchema>;

/** Exact up to 10,000; beyond that `exact` is false and `value` is 10,000. */
export const countSchema = z.object({ value: z.number().int(), exact: z.boolean() });
export type Count = z.infer<typeof countSchema>;
export const countCap = 10_000;
