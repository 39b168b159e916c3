import { getPool } from "./client";
import { Prisma } from "./generated/client";

/** A statement or a part of one, with its values apart; parts nest in each other. */
export type Sql = Prisma.Sql;

export const { sql, join, raw, empty } = Prisma;

/** Runs one statement on the pool and returns its rows, typed by the caller who wrote the columns. */
export async function queryRows<Row extends object>(statement: Sql): Promise<Row[]> {
  const { rows } = await getPool().query({ text: statement.text, values: statement.values as unknown[] });
  return rows as Row[];
}
