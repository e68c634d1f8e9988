import { used } from "../src/core/used.ts"; console.log(used);
