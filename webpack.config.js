/**
 * Three compilations: the web pages, the command line, the tools (samples, bench).
 * `webpack --config-name web` builds one of them.
 */
const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const webpack = require("webpack");
const { contentSecurityPolicy } = require("./scripts/contentSecurityPolicy.cjs");
const { swcOptions } = require("./scripts/swcOptions.cjs");

const root = __dirname;
const dist = path.join(root, "dist");

/** Our own files; importing what a module does not export is an error there. */
const sources = (test, kind) => ({
  test,
  use: { loader: "swc-loader", options: swcOptions(kind) },
  parser: { exportsPresence: "error" },
});

const common = {
  context: root,
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [
      sources(/\.ts$/, "ts"),
      sources(/\.tsx$/, "tsx"),
      { test: /manifest\.xml$/, type: "asset/source" },
      // Some ESM packages import without a file extension.
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The bundle that holds Univer. */
const GRID_FILE = /^workbench\./;

/** Puts a page's policy first in its head, because it only holds for what follows it. */
const policyFirst = {
  apply: (compiler) =>
    compiler.hooks.compilation.tap("PolicyFirst", (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap("PolicyFirst", (data) => {
        const policy = contentSecurityPolicy(data.plugin.userOptions);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
        return { ...data, html: data.html.replace("<head>", `<head>${meta}`) };
      });
    }),
};

const page = (name, { officeJs }) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/${name}/${name}.html`,
    chunks: [name],
    scriptLoading: "defer",
    officeJs,
  });

/**
 * Texts that would weigh on the pane's first screen: pages never show those of the command line,
 * and fetch the later ones with the engine, which asks for them as "../i18n/laterTexts".
 */
const withoutLaterTexts = new webpack.NormalModuleReplacementPlugin(
  /^\.\/(?:cli|laterTexts)$/,
  (resource) => {
    if (!/[\\/]i18n(?:[\\/](?:vi|en))?$/.test(resource.context)) return;
    resource.request = path.join(root, "scripts", "noTexts.mjs");
  }
);

/** Each spreadsheet library is a lazy chunk of its own with a name the size budget can find. */
const libraryChunk = (name, folder) => ({
  test: new RegExp(`[\\\\/]node_modules[\\\\/]${folder}[\\\\/]`),
  name: `xlsx-${name}`,
  chunks: "async",
  enforce: true,
});

const web = {
  ...common,
  name: "web",
  target: ["web", "es2022"],
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    commands: "./src/commands/commands.ts",
    workbench: "./src/workbench/index.tsx",
    doctor: "./src/doctor/index.ts",
  },
  output: {
    path: dist,
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    assetModuleFilename: "assets/[name].[contenthash:8][ext]",
    publicPath: "auto",
    clean: { keep: /^(cli|tools|samples|\.built\.json)([\\/]|$)/ },
  },
  module: {
    rules: [
      ...common.module.rules,
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  optimization: {
    minimizer: [
      // swc drops what is unused inside functions (70 kB of icons in the pane), esbuild does not;
      // the grid was measured with esbuild, which is fast on its 7 MB.
      new TerserPlugin({
        exclude: GRID_FILE,
        minify: TerserPlugin.swcMinify,
        terserOptions: { ecma: 2022 },
      }),
      new TerserPlugin({
        include: GRID_FILE,
        minify: TerserPlugin.esbuildMinify,
        terserOptions: { target: "es2022" },
      }),
    ],
    splitChunks: {
      cacheGroups: {
        sheetjs: libraryChunk("sheetjs", "@e965[\\\\/]xlsx"),
        hucre: libraryChunk("hucre", "hucre"),
        fflate: libraryChunk("fflate", "fflate"),
      },
    },
  },
  plugins: [
    page("taskpane", { officeJs: true }),
    page("commands", { officeJs: true }),
    page("workbench", { officeJs: false }),
    page("doctor", { officeJs: true }),
    policyFirst,
    withoutLaterTexts,
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
    // Univer asks for en-gb at run time and rejects without it; the other 75 languages are dead weight.
    new webpack.IgnorePlugin({
      checkResource: (request, context) =>
        /engine-render[\\/]lib[\\/]es$/.test(context) &&
        /^\.\/[a-z]{2,3}(-[a-z0-9]+)*-[\w-]{8}\.js$/.test(request) &&
        !request.startsWith("./en-gb-"),
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets", noErrorOnMissing: true },
        { from: "manifest.xml", noErrorOnMissing: true },
        // IIS reads its settings beside the pages; nginx has them elsewhere.
        { from: "deploy/web.config", to: "web.config" },
        { from: "deploy/nginx.conf", to: "deploy/nginx.conf" },
      ],
    }),
  ],
};

/** Makes the built program runnable by its own name. */
const executable = (file) => ({
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap("Executable", () => fs.chmodSync(path.join(dist, file), 0o755)),
});

const node = (name, folder, entry, plugins) => ({
  ...common,
  name,
  target: "node20",
  entry,
  output: { path: path.join(dist, folder), filename: "[name].cjs" },
  module: {
    ...common.module,
    // One file a program: what is imported lazily is evaluated lazily, but not fetched.
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
  // Their bundles are for test tools only and want their own files beside them.
  externals: { "playwright-core": "commonjs playwright-core" },
  node: { __dirname: false, __filename: false },
  optimization: { minimize: false },
  devtool: false,
  plugins,
});

const cli = {
  ...node("cli", "cli", { "so-du-toan": "./src/cli/main.ts" }, [
    // As many threads work as there are processors: others that clean their heaps take turns from them.
    new webpack.BannerPlugin({
      banner: "#!/usr/bin/env -S node --single-threaded-gc",
      ...{ raw: true, entryOnly: true },
    }),
    executable("cli/so-du-toan.cjs"),
  ]),
  optimization: {
    minimizer: [
      // Half the letters, none beyond ASCII: each thread compiles and keeps them. Names stay, for
      // what the program says when it breaks.
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        // One file, with the licences in it.
        extractComments: false,
        terserOptions: { ecma: 2022, compress: false, mangle: false, format: { asciiOnly: true } },
      }),
    ],
  },
};

const tools = node(
  "tools",
  "tools",
  {
    samples: "./scripts/samples/main.ts",
    bench: "./scripts/bench/main.ts",
    benchPeer: "./scripts/bench/contest/peer.ts",
    pageBench: "./scripts/pageBench/main.ts",
    readingBench: "./scripts/readingBench/main.ts",
    ruleGuide: "./scripts/ruleGuide/main.ts",
  },
  []
);

module.exports = (_env, { mode = "production" }) =>
  [web, cli, tools].map((config) => ({
    ...config,
    mode,
    devtool: config.name === "web" && mode === "development" ? "cheap-module-source-map" : false,
  }));
