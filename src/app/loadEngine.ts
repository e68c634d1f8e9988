/** Fetches the engine once; every later call has it at hand. */
export const loadEngine = () => import(/* webpackChunkName: "engine" */ "./engine");
