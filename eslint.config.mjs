import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"])
);

const hostGlobals = ["Excel", "Office", "OfficeExtension"];
const noHostGlobals = hostGlobals.map((name) => ({
  name,
  message: "Only src/adapters/office talks to Excel.",
}));
const noHostTypes = {
  selector: `TSQualifiedName[left.name=/^(${hostGlobals.join("|")})$/]`,
  message: "Only src/adapters/office knows the types of Excel.",
};

const core = {
  files: ["src/core/**/*.ts"],
  rules: {
    "no-restricted-globals": [
      "error",
      ...noHostGlobals,
      { name: "Intl", message: "Core knows no locale: display belongs to src/i18n." },
    ],
    "no-restricted-properties": [
      "error",
      { object: "Date", property: "now", message: "Core has no clock: take the date as input." },
      { object: "Math", property: "random", message: "Core has no chance: results must repeat." },
    ],
    "no-restricted-syntax": [
      "error",
      noHostTypes,
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: "Core has no clock: take the date as input.",
      },
      {
        selector:
          "MemberExpression[property.name=/^(localeCompare|toLocale(String|DateString|TimeString|UpperCase|LowerCase))$/]",
        message: "Core knows no locale: display belongs to src/i18n.",
      },
    ],
  },
};

const tests = {
  files: ["test/**/*.{ts,tsx}"],
  rules: {
    complexity: "off",
    "max-lines-per-function": "off",
    "no-console": "off",
    "no-restricted-globals": "off",
    "no-restricted-syntax": "off",
    // The type checker would rather not believe what a test sets out to prove.
    "@typescript-eslint/no-non-null-assertion": "off",
    "@typescript-eslint/no-unnecessary-condition": "off",
    "@typescript-eslint/no-unsafe-argument": "off",
    "@typescript-eslint/no-unsafe-assignment": "off",
    "@typescript-eslint/no-unsafe-call": "off",
    "@typescript-eslint/no-unsafe-member-access": "off",
    "@typescript-eslint/no-unsafe-return": "off",
    "@typescript-eslint/require-await": "off",
    "@typescript-eslint/unbound-method": "off",
  },
};

export default tseslint.config(
  { ignores: ["dist/**", "build/**", "coverage/**", "node_modules/**", "test/gates/planted/**"] },
  {
    files: ["**/*.{ts,tsx,cts}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      complexity: ["error", 12],
      eqeqeq: "error",
      "max-lines": ["error", 300],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-restricted-globals": ["error", ...noHostGlobals],
      "no-restricted-syntax": ["error", noHostTypes],
    },
  },
  core,
  {
    files: ["src/adapters/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: { ...officeRules, "no-restricted-globals": "off", "no-restricted-syntax": "off" },
  },
  {
    files: ["src/adapters/grid/**/*.ts"],
    rules: {
      // Univer's snapshots are JSON: what its types call an enum is a plain number there.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
    },
  },
  { files: ["src/cli/**/*.ts", "scripts/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["src/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  tests,
  {
    files: ["**/*.{js,cjs,mjs}"],
    extends: [tseslint.configs.recommended, tseslint.configs.disableTypeChecked],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    // Runs in Internet Explorer 11 too: ES5 is all there is.
    files: ["assets/*.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script" },
    rules: { "no-var": "off" },
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } }
);
