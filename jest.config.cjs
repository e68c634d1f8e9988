const { swcOptions } = require("./scripts/swcOptions.cjs");

const transform = {
  "\\.ts$": ["@swc/jest", swcOptions("ts")],
  "\\.tsx$": ["@swc/jest", swcOptions("tsx")],
  "\\.[cm]?js$": ["@swc/jest", swcOptions("js")],
};

/** Packages that ship ES modules only (hucre, and what Univer needs): they are transformed too. */
const esmOnly = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "hucre",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
];

const common = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join("|")})/)`],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  // The gates prove that these are caught; they are never run.
  testPathIgnorePatterns: ["/node_modules/", "/test/gates/planted/"],
};

const node = (name) => ({
  ...common,
  displayName: name,
  testEnvironment: "node",
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
});

/** Projects: what each needs is in its name; `npm test -- --selectProjects core` runs one. */
module.exports = {
  testTimeout: 60_000,
  projects: [
    node("core"),
    node("i18n"),
    node("app"),
    node("adapters"),
    node("cli"),
    node("gates"),
    node("real"),
    node("mutations"),
    {
      ...common,
      displayName: "ui",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/ui/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/support/jsdomSetup.ts"],
    },
    node("browser"),
  ],
};
