"use strict";
const form = document.getElementById("typed");
const words = form.dataset;
const state = document.getElementById("state");
const list = document.getElementById("findings");
const cells = [...form.querySelectorAll("td input")];
// long enough for a number to be typed, short enough to be at once
const PAUSE = 300;
// as Gouji decides: more likely right than all other explanations together
const DECIDED = 0.5;
let pause;
let running;

const cell = (key) => document.getElementById(key);
const isBlank = (key) => cell(key) !== null && cell(key).value.trim() === "";

function report() {
  const tables = {};
  for (const input of cells) {
    const [table, row, column] = input.id.split(".");
    ((tables[table] ??= {})[row] ??= {})[column] = input.value.trim();
  }
  return { organization: document.getElementById("organization").value, year: Number(words.year), format: words.format, tables };
}

async function check() {
  running?.abort();
  running = new AbortController();
  try {
    const response = await fetch("/api/reports/check?lang=" + words.lang, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(report()),
      signal: running.signal,
    });
    const answer = await response.json();
    if (response.ok) {
      show(answer.reports[0]);
    } else {
      state.textContent = answer.detail ?? words.failed;
    }
  } catch (failure) {
    if (failure.name !== "AbortError") {
      state.textContent = words.failed;
    }
  }
}

function element(name, text, properties) {
  return Object.assign(document.createElement(name), { textContent: text }, properties);
}

function mark(key, kind, finding) {
  const input = cell(key);
  const box = input?.parentNode;
  if (!input || box.className === "wrong") {
    return;
  }
  box.className = kind;
  input.setAttribute("aria-describedby", finding.id);
  input.title = finding.firstChild.textContent;
  if (kind === "wrong") {
    input.setAttribute("aria-invalid", "true");
  }
}

function clear() {
  list.textContent = "";
  for (const input of cells) {
    input.parentNode.className = "";
    input.removeAttribute("aria-invalid");
    input.removeAttribute("aria-describedby");
    input.removeAttribute("title");
    input.nextSibling.textContent = "";
  }
}

/** What was likely meant, as a button that writes it. */
function remedy(change, table, decided) {
  const key = [table, change.row, change.column].join(".");
  const button = element("button", `${cell(key).getAttribute("aria-label")}：${decided ? words.change : words.perhaps} ${change.suggested}`, { type: "button" });
  button.addEventListener("click", () => {
    cell(key).value = change.suggested;
    cell(key).focus();
    check();
  });
  return button;
}

/** One cause often breaks several sums: what to write is told with the first of them. */
function add(finding, repairs, told) {
  const item = element("li", "", { id: "finding-" + list.children.length, className: finding.severity });
  item.append(element("span", finding.message));
  list.append(item);
  const own = repairs.filter((repair) => repair.resolves.includes(finding.fingerprint)).slice(0, 3);
  const decided = own.length > 0 && own[0].confidence > DECIDED;
  for (const repair of decided ? own.slice(0, 1) : own) {
    for (const change of repair.cells.filter((each) => each.suggested !== null)) {
      if (!told.has(change)) {
        told.add(change);
        item.append(remedy(change, repair.table, decided));
      }
      if (decided) {
        cell([repair.table, change.row, change.column].join(".")).nextSibling.textContent = "→ " + change.suggested;
      }
    }
  }
  const kind = finding.severity === "error" ? "wrong" : "doubt";
  if (decided) {
    own[0].cells.forEach((change) => mark([own[0].table, change.row, change.column].join("."), kind, item));
  } else {
    mark([finding.table, finding.row, finding.column].join("."), kind, item);
  }
  finding.cells.forEach((key) => mark(key, "doubt", item));
}

/** A sum of which a part is still to be typed is not wrong yet. */
function show(checked) {
  const ready = checked.findings.filter((each) => each.table && each.cells.length && !each.cells.some(isBlank));
  const blank = cells.filter((input) => isBlank(input.id)).length;
  clear();
  const told = new Set();
  ready.forEach((finding) => add(finding, checked.repairs, told));
  const found = ready.length ? words.wrong.replace("{0}", ready.length) : blank < cells.length ? words.sound : "";
  state.className = ready.length || blank ? "" : "sound";
  state.textContent = [found, blank ? words.blank.replace("{0}", blank) : ""].join(" ").trim();
}

function soon() {
  clearTimeout(pause);
  pause = setTimeout(check, PAUSE);
}

/** The cell below or above, in the same table. */
function move(input, step) {
  const column = input.parentNode.cellIndex;
  const inputs = cells.filter((each) => each.closest("section") === input.closest("section") && each.parentNode.cellIndex === column);
  const next = inputs[inputs.indexOf(input) + step];
  next?.focus();
  next?.select();
}

form.addEventListener("input", soon);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
  if (step && cells.includes(event.target)) {
    event.preventDefault();
    move(event.target, step);
  }
});
document.getElementById("zeros").addEventListener("click", () => {
  cells.filter((input) => isBlank(input.id)).forEach((input) => { input.value = "0"; });
  check();
});
document.getElementById("save").addEventListener("click", () => {
  const content = new Blob([JSON.stringify(report(), null, 1)], { type: "application/json" });
  const link = element("a", "", { href: URL.createObjectURL(content), download: `${words.file}${words.year}.json` });
  link.click();
  URL.revokeObjectURL(link.href);
});
check();
