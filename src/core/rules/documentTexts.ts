import { findDocumentNumbers } from "../text";
import { rememberByText } from "./rememberByText";

/** The document numbers in a text; each text is taken apart once for all rules and checks. */
export const documentNumbersIn = rememberByText(findDocumentNumbers);
