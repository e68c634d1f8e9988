/**
 * The layers of design.md §3. Each rule has a planted violation under test/gates/planted/layers.
 * Paths are matched from the folder the cruise runs in, so that the same rules judge the plants.
 */
const roots = "^src/(taskpane|commands|workbench|doctor|cli|worker)/";
const pack = (names) => `(^|/)node_modules/(${names})/`;

const rule = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });

module.exports = {
  forbidden: [
    rule("no-cycles", "A cycle has no layer.", {}, { circular: true }),
    rule("no-unresolved", "Every import leads somewhere.", {}, { couldNotResolve: true }),
    rule(
      "nobody-imports-composition-roots",
      "They put the parts together; parts know nothing of them.",
      { path: "^(src|scripts)/([^/]+)/" },
      { path: roots, pathNot: "^$1/$2/" }
    ),
    rule(
      "core-imports-core-only",
      "No library, no Node, no other layer.",
      { path: "^src/core/" },
      { pathNot: "^src/core/" }
    ),
    rule(
      "core-folders-by-index",
      "Across folders of core, import the folder's index; foreign tables have one of their own, to stay out of the pane.",
      { path: "^src/core/([^/]+)/" },
      {
        path: "^src/core/[^/]+/",
        pathNot: [
          "^src/core/$1/",
          "^src/core/[^/]+/index\\.ts$",
          "^src/core/table/foreign/index\\.ts$",
        ],
      }
    ),
    rule(
      "layers-use-core-by-index",
      "Outside core, import the index of a folder of core.",
      { path: "^src/", pathNot: "^src/core/" },
      { path: "^src/core/", pathNot: "^src/core/[^/]+/index\\.ts$" }
    ),
    rule(
      "i18n-imports-core-only",
      "Texts know what they speak about, not who shows them.",
      { path: "^src/i18n/" },
      { pathNot: "^src/(i18n|core)/" }
    ),
    rule(
      "app-imports-i18n-and-core-only",
      "Use cases reach the outside through app/ports.",
      { path: "^src/app/" },
      { pathNot: "^src/(app|i18n|core)/" }
    ),
    rule(
      "ui-touches-no-host",
      "Screens call use cases.",
      { path: "^src/ui/" },
      { path: "^src/", pathNot: "^src/(ui|app|i18n|core)/" }
    ),
    rule(
      "ui-libraries",
      "Screens are made of React and Fluent UI.",
      { path: "^src/ui/" },
      { pathNot: ["^src/", pack("react|react-dom|@types/react|@types/react-dom|@fluentui/[^/]+")] }
    ),
    rule(
      "adapters-import-core-and-ports-only",
      "An adapter fulfils a port and fails in its words. The types of app are contracts too; its functions and all texts are above.",
      { path: "^src/adapters/([^/]+)/" },
      {
        path: "^src/",
        pathNot: ["^src/adapters/$1/", "^src/core/", "^src/app/"],
      }
    ),
    rule(
      "adapters-call-no-use-case",
      "As above.",
      { path: "^src/adapters/" },
      {
        path: "^src/app/",
        pathNot: "^src/app/(ports|hostTrouble)\\.ts$",
        dependencyTypesNot: ["type-only"],
      }
    ),
    rule(
      "only-xlsx-has-spreadsheet-libraries",
      "Everything else sees snapshots and plans.",
      { path: "^src/", pathNot: "^src/adapters/xlsx/" },
      { path: pack("@e965/xlsx|hucre|fflate") }
    ),
    rule(
      "only-grid-has-univer",
      "The grid is one host among others.",
      { path: "^src/", pathNot: "^src/adapters/grid/" },
      { path: pack("@univerjs/[^/]+|rxjs") }
    ),
    rule(
      "only-screens-have-react",
      "React is in ui and in the pages that mount it.",
      { path: "^src/", pathNot: "^src/(ui|taskpane|workbench|adapters/grid)/" },
      { path: pack("react|react-dom|@fluentui/[^/]+") }
    ),
    rule(
      "only-node-has-node",
      "The rest runs in a browser too.",
      { path: "^src/", pathNot: "^src/(adapters/node|cli)/" },
      { dependencyTypes: ["core"] }
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
