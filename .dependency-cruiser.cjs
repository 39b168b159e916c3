/** Who may import whom: the layout's one import order, checked. New modules of `lib` get their place in one of these lists. */

/** A module may import what stands before it, never what stands after it. */
const libOrder = [
  ...["errors", "env", "log", "db", "events", "jobs", "audit", "auth", "workspace", "policy", "http", "query", "i18n"],
  ...["membrane", "records", "sources", "connections", "identity", "projection", "sync", "outbox"],
];

/** After all of those; never of each other: a page composes them. */
const features = [
  ...["people", "leads", "contacts", "accounts", "opportunities", "tasks", "conversations", "calls", "actions"],
  ...["search", "insights", "views", "exports", "settings"],
];

const anyOf = (names) => `^lib/(${names.join("|")})(/|[.]ts$)`;
const test = "[.]test[.]tsx?$";
const error = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const order = libOrder.map((name, place) =>
  error(
    `lib-order-${name}`,
    `lib/${name} imports only what stands before it in the list.`,
    { path: anyOf([name]), pathNot: test },
    { path: anyOf([...libOrder.slice(place + 1), ...features]) },
  ),
);

module.exports = {
  forbidden: [
    ...order,
    error(
      "lib-is-listed",
      "Every module of lib has its place in the order.",
      { path: "^lib/", pathNot: [anyOf([...libOrder, ...features, "testing"]), test] },
      {},
    ),
    error(
      "features-apart",
      "Feature modules never import each other.",
      { path: "^lib/([^/]+)/", pathNot: [anyOf([...libOrder, "testing"]), test] },
      { path: anyOf(features), pathNot: "^lib/$1/" },
    ),
    error(
      "sources-apart",
      "A source knows membrane, records and what every source is; no other source, nothing of the product.",
      { path: "^lib/sources/([^/]+)/", pathNot: test },
      {
        path: "^lib/",
        pathNot: ["^lib/(errors|env|log)[.]ts$", "^lib/(membrane|records|sources/$1)/", "^lib/sources/[^/]+[.]ts$"],
      },
    ),
    error(
      "lib-below",
      "app -> components -> lib.",
      { path: "^lib/", pathNot: test },
      { path: "^(app|components|scripts|e2e|bench)/" },
    ),
    error(
      "components-below",
      "app -> components -> lib.",
      { path: "^components/" },
      { path: "^(app|scripts|e2e|bench)/" },
    ),
    error(
      "app-on-top",
      "Programs and tests stand beside the app.",
      { path: "^app/", pathNot: test },
      { path: "^(scripts|e2e|bench)/" },
    ),
    error(
      "components-see-the-door",
      "What runs in the browser sees shapes, queries and formats of a module, not its inside.",
      { path: "^components/", pathNot: test },
      {
        path: "^lib/",
        pathNot: ["^lib/errors[.]ts$", "^lib/(i18n|query)/", "/(schema|queries|mutations|format)[.]tsx?$"],
      },
    ),
    error(
      "prisma-inside",
      "Rows are read and written in reads.ts and writes.ts; everything else speaks in shapes.",
      {
        path: "^(app|components|lib|scripts)/",
        pathNot: [
          ...["^lib/(db|auth|events|jobs|testing)/", "(^|[/-])(reads|writes)[.]ts$", "^scripts/", test],
          // The engines' leases, fences and passes are statements, each in the file that explains it.
          "^lib/(identity|projection|sync)/",
          // What a new database begins with.
          "^lib/workspace/(demo|bootstrap)[.]ts$",
        ],
      },
      // `lib/db/sql.ts` is left out: a fragment of SQL is only text until reads or writes send it.
      {
        path: ["^lib/db/", "^node_modules/(@prisma|pg)/"],
        pathNot: "^lib/db/sql[.]ts$",
        dependencyTypesNot: ["type-only"],
      },
    ),
    error(
      "sdk-in-the-contract-test",
      "The app speaks to Membrane through lib/membrane; the SDK only proves the sandbox.",
      { pathNot: `^sandbox/.*${test}` },
      { path: "^node_modules/@membranehq/" },
    ),
    error(
      "sandbox-and-testing-for-tests",
      "Nothing in the product knows the sandbox or the test helpers.",
      { pathNot: ["^(sandbox|lib/testing|e2e|scripts|bench)/", "^vitest[.]config", test] },
      { path: "^(sandbox|lib/testing)/" },
    ),
    error(
      "sandbox-alone",
      "The sandbox stands in for a stranger's server.",
      { path: "^sandbox/", pathNot: test },
      { path: "^(app|components|lib)/" },
    ),
    error("no-cycles", "Also not by types alone.", {}, { circular: true }),
    error("resolvable", "An import that leads nowhere.", {}, { couldNotResolve: true }),
    error(
      "no-dev-dependency",
      "What runs in production is installed in production.",
      {
        path: "^(app|components|lib|sandbox|scripts)/",
        pathNot: ["^lib/testing/", "^scripts/test", "/fixtures/", test],
      },
      { dependencyTypes: ["npm-dev"] },
    ),
  ],
  options: {
    doNotFollow: { path: "^(node_modules|lib/db/generated)/" },
    exclude: { path: "^(dist|[.]next|[.]data|coverage)/|^next-env[.]d[.]ts$" },
    // With types included. No `parser`: the default finds @swc/core, naming it fails on TSX.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
