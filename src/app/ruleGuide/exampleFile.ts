/** What a file of an example says of itself where the example is silent. */
export const AGENCY = { code: "H48.01", name: "Sở Y tế" };
export const YEAR = 2019;
export const SEALED_AT = "2018-07-20T08:00:00Z";
