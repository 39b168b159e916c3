import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, type SqlResultSet } from "@prisma/driver-adapter-utils";
import type * as Engine from "@prisma/schema-engine-wasm";
import { Client, Pool } from "pg";

export type SchemaEngine = Engine.SchemaEngine;

type Bindings = typeof Engine & { __wbg_set_wasm(exports: WebAssembly.Exports): void };
type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/**
 * Prisma's own migration engine, compiled to WebAssembly and reached through `pg`: the native one is a download that not
 * every machine can make.
 */
export async function withSchemaEngine<T>(databaseUrl: string, use: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const { SchemaEngine } = await loadEngine();
  const factory = new MigrationAdapter(databaseUrl);
  const engine = await SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await use(engine);
  } catch (error) {
    // The engine repeats a failed script's error as "external connector error".
    throw factory.scriptError ?? error;
  } finally {
    engine.free();
    await factory.close();
  }
}

let loading: Promise<typeof Engine> | undefined;

/** Once per process: the bindings know only the instance they were handed last. */
function loadEngine(): Promise<typeof Engine> {
  loading ??= instantiateEngine();
  return loading;
}

/** Node does not import .wasm by itself: instantiate it and hand it to its bindings. */
async function instantiateEngine(): Promise<typeof Engine> {
  // A panic in the engine is told here first; without this it would end as an unreadable "unreachable".
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: fail } });
  const require = createRequire(import.meta.url);
  const bindingsFile = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bindings: Bindings = await import(/* @vite-ignore */ pathToFileURL(bindingsFile).href);
  const wasm = new WebAssembly.Module(readFileSync(bindingsFile.replace(/\.js$/, ".wasm")));
  const instance = new WebAssembly.Instance(wasm, { "./schema_engine_bg.js": withLooseTimers(bindings) });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings;
}

/** The engine forgets the ten-second timer of its advisory lock, which would keep the process that long. */
function withLooseTimers(bindings: Bindings): WebAssembly.ModuleImports {
  const imports: Record<string, unknown> = { ...bindings };
  const name = Object.keys(bindings).find((key) => key.startsWith("__wbg_setTimeout_"));
  if (name) imports[name] = (callback: () => void, ms: number) => setTimeout(callback, ms).unref();
  return imports as WebAssembly.ModuleImports;
}

function fail(message: string): never {
  throw new Error(message);
}

/**
 * The stock adapter cuts a script at every semicolon, also inside a function body; cannot drop the scratch database it is
 * still connected to; and does not know Postgres' one-byte "char", of which the system catalogues are full.
 */
class MigrationAdapter extends PrismaPg {
  private readonly pools: Pool[] = [];
  scriptError: unknown;

  constructor(private readonly databaseUrl: string) {
    super(databaseUrl);
  }

  override connect(): Promise<Adapter> {
    return this.open(this.databaseUrl);
  }

  override async connectToShadowDb(): Promise<Adapter> {
    const name = `shadow_${crypto.randomUUID().replaceAll("-", "")}`;
    const url = new URL(this.databaseUrl);
    url.pathname = `/${name}`;
    await runOnce(this.databaseUrl, `CREATE DATABASE ${name}`);
    const adapter = await this.open(url.href);
    adapter.dispose = () => runOnce(this.databaseUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    return adapter;
  }

  async close(): Promise<void> {
    await Promise.all(this.pools.map((pool) => pool.end()));
  }

  /** A script goes out as one query, which Postgres runs as one transaction: a migration is applied whole or not at all. */
  private async open(databaseUrl: string): Promise<Adapter> {
    const pool = new CatalogPool({ connectionString: databaseUrl, max: 2 });
    // Dropping the scratch database cuts its idle connections.
    pool.on("error", () => undefined);
    this.pools.push(pool);
    const adapter = await new PrismaPg(pool).connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => pool.withCharColumns(await queryRaw(query));
    adapter.executeScript = async (script) => {
      await pool.query(script).catch((error: unknown) => {
        this.scriptError = error;
        throw error;
      });
    };
    return adapter;
  }
}

const CHAR_OID = 18;
const TEXT_OID = 25;

/** Shows "char" columns to the stock adapter as text and remembers where they were, by the array their rows came in. */
class CatalogPool extends Pool {
  private readonly charColumns = new WeakMap<unknown[], number[]>();

  // biome-ignore lint/suspicious/noExplicitAny: `query` has seven overloads, and this is for all of them.
  override async query(...args: any[]): Promise<any> {
    // biome-ignore lint/suspicious/noExplicitAny: the same.
    const result: any = await (super.query as any)(...args);
    const found = [...(result.fields ?? []).entries()].filter(([, field]) => field.dataTypeID === CHAR_OID);
    for (const [, field] of found) field.dataTypeID = TEXT_OID;
    if (found.length > 0)
      this.charColumns.set(
        result.rows,
        found.map(([index]) => index),
      );
    return result;
  }

  withCharColumns(result: SqlResultSet): SqlResultSet {
    for (const index of this.charColumns.get(result.rows) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  }
}

async function runOnce(databaseUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
