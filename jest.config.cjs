/** Projects: what each needs is in its name; `npm test -- --selectProjects core` runs one. */
const transform = { "^.+\\.(t|j)sx?$": "@swc/jest" };
const node = (displayName, folder, more = {}) => ({
  displayName,
  testEnvironment: "node",
  testMatch: [`<rootDir>/test/${folder}/**/*.test.ts`],
  transform,
  ...more,
});

module.exports = {
  projects: [
    node("core", "core"),
    node("i18n", "i18n"),
    node("app", "app"),
    node("adapters", "adapters"),
    node("cli", "cli"),
    node("gates", "gates"),
    node("real", "real"),
    {
      displayName: "ui",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/ui/**/*.test.tsx"],
      transform,
      setupFilesAfterEnv: ["<rootDir>/test/support/jsdomSetup.ts"],
    },
    node("browser", "browser"),
  ],
};
