/** Style sheets of the grid library: bundled for their effect, they export nothing. */
declare module "*.css";
