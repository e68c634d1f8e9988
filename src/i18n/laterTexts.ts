/**
 * Loads the texts that the first screen does without. Pages fetch them with the engine
 * (src/app/engine.ts), and webpack leaves them out of the first chunk; everywhere else they are
 * there from the start.
 */
import { enLater } from "./en/later";
import { addTexts } from "./loadedTexts";
import { viLater } from "./vi/later";

addTexts({ vi: viLater, en: enLater });
