/**
 * How swc reads our sources: one place for webpack and jest.
 * `.ts` is parsed without JSX, so that a generic arrow `<T>(x: T) => x` is not taken for a tag.
 * @param {"ts" | "tsx" | "js"} kind file kind
 * @returns {object} options for swc-loader and @swc/jest
 */
function swcOptions(kind) {
  const parser =
    kind === "js" ? { syntax: "ecmascript" } : { syntax: "typescript", tsx: kind === "tsx" };
  return {
    swcrc: false,
    sourceMaps: true,
    jsc: { parser, target: "es2022", transform: { react: { runtime: "automatic" } } },
  };
}

module.exports = { swcOptions };
