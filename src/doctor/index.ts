import { diagnose, type Diagnosis } from "../app/doctor";
import { packTroubleText, type PackSource } from "../app/packSource";
import { doctorText, type Locale } from "../i18n";
import { examine } from "./examine";
import "./doctor.css";

type Say = (key: string, data?: Diagnosis["data"]) => string;

function element(name: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function button(text: string, onClick: () => void): HTMLElement {
  const made = element("button", text);
  made.addEventListener("click", onClick);
  return made;
}

/** One thing that was examined: its name, how it is, and what to do. */
function itemOf(diagnosis: Diagnosis, say: Say, because: string): HTMLElement {
  const { id, outcome, health, data } = diagnosis;
  const item = element("li");
  item.dataset["health"] = health;
  item.dataset["check"] = id;
  const heading = element("h2", `${say(`${id}.title`)}: ${say(`health.${health}`)}`);
  item.append(heading, element("p", `${say(`${id}.${outcome}`, data)} ${because}`.trim()));
  return item;
}

function summaryOf(found: readonly Diagnosis[], say: Say): string {
  const count = (health: string) => found.filter((one) => one.health === health).length;
  const counts = { bad: count("bad"), warning: count("warning") };
  return counts.bad + counts.warning === 0 ? say("allGood") : say("summary", counts);
}

function reasonOf(id: string, packs: PackSource | null, locale: Locale): string {
  return id === "catalogue" && packs?.trouble ? packTroubleText(locale, packs.trouble) : "";
}

async function run(place: HTMLElement, locale: Locale): Promise<void> {
  const say: Say = (key, data) => doctorText(locale, key, data);
  const title = element("h1", say("title"));
  place.replaceChildren(title, element("p", say("hint")), element("p", say("running")));
  const facts = await examine(window.location.href);
  const found = diagnose(facts);
  const list = element("ul");
  list.append(...found.map((one) => itemOf(one, say, reasonOf(one.id, facts.packs, locale))));
  const summary = element("p", summaryOf(found, say));
  const again = button(say("again"), () => void run(place, locale));
  const copy = button(say("copy"), () => {
    void navigator.clipboard.writeText(`${window.location.origin}\n${list.innerText}`).then(() => {
      summary.textContent = say("copied");
    });
  });
  const back = element("a", say("back"));
  const home = facts.office?.host ? "taskpane.html" : "workbench.html";
  back.setAttribute("href", home + window.location.search);
  place.replaceChildren(title, element("p", say("hint")), summary, list, again, copy, back);
}

// What outdated.js looks for.
document.documentElement.dataset["started"] = "";
const locale = new URL(window.location.href).searchParams.get("lang") === "en" ? "en" : "vi";
const place = document.getElementById("doctor");
if (!place) throw new Error("doctor.html has no #doctor");
document.documentElement.lang = locale;
document.title = doctorText(locale, "title");
void run(place, locale);
