/* The page as a whole: summary, filter, list of reports. The state stands in the address, so that it can be passed on. */
const RANKS = { info: 0, warning: 1, error: 2 };
const EQUATION_RULES = new Set([
  "applications.balance", "applications.result-total", "applications.row-total", "review.total",
]);
const PAGE_SIZE = 500;
const data = (id) => JSON.parse(document.getElementById(id).textContent);

class Filter {
  constructor() {
    const state = new URLSearchParams(location.hash.slice(1));
    this.severities = new Set((state.get("severity") || "error,warning,info").split(","));
    this.rule = state.get("rule") || "";
    this.status = state.get("status") || "";
    this.text = state.get("text") || "";
    language = WORDS[state.get("lang")] ? state.get("lang") : language;
  }

  takes(finding) {
    return this.severities.has(finding.severity) && (this.rule === "" || finding.rule === this.rule);
  }

  get isNarrow() {
    return this.rule !== "" || this.severities.size < 3;
  }

  shows(report) {
    const named = `${report.organization || ""} ${report.file}`.toLowerCase();
    return (this.status === "" || report.status === this.status)
      && named.includes(this.text.toLowerCase())
      && (!this.isNarrow || report.findings.some((finding) => this.takes(finding)));
  }

  remember() {
    const state = new URLSearchParams();
    if (this.severities.size < 3) {
      state.set("severity", [...this.severities].join());
    }
    for (const name of ["rule", "status", "text"]) {
      if (this[name] !== "") {
        state.set(name, this[name]);
      }
    }
    state.set("lang", language);
    history.replaceState(null, "", "#" + state);
  }
}

class Page {
  constructor() {
    this.forms = data("forms");
    this.end = data("end");
    this.reports = [...document.querySelectorAll("script.report")].map((script) => JSON.parse(script.textContent));
    this.filter = new Filter();
    this.views = this.reports.map((report) => new ReportView(report, this.forms[report.format], this.filter));
    this.limit = PAGE_SIZE;
    document.querySelectorAll("[data-lang]").forEach((button) =>
      button.addEventListener("click", () => this.speak(button.dataset.lang)));
    window.addEventListener("beforeprint", () => this.shownViews().slice(0, this.limit).forEach((view) => view.open()));
    document.addEventListener("keydown", (event) => event.key === "Escape" && Tip.hide());
    this.speak(language);
    if (this.views.length === 1) {
      this.views[0].open();
    }
  }

  speak(chosen) {
    language = chosen;
    document.documentElement.lang = chosen === "en" ? "en" : "zh-CN";
    document.querySelectorAll("[data-text]").forEach((element) => element.textContent = say(element.dataset.text));
    document.querySelectorAll("[data-lang]").forEach((button) =>
      button.setAttribute("aria-pressed", button.dataset.lang === chosen));
    document.title = say("title");
    this.renderSummary();
    this.renderFilter();
    this.renderEnd();
    this.renderList();
  }

  shownViews() {
    return this.views.filter((view) => this.filter.shows(view.report));
  }

  renderList() {
    this.filter.remember();
    const shown = this.shownViews();
    shown.forEach((view) => view.render());
    const list = document.getElementById("reports");
    list.replaceChildren(...shown.slice(0, this.limit).map((view) => view.element));
    if (shown.length > this.limit) {
      list.append(make("button", { type: "button", onclick: () => { this.limit += PAGE_SIZE; this.renderList(); } },
        say("more", Math.min(PAGE_SIZE, shown.length - this.limit))));
    }
    const findings = shown.flatMap((view) => view.report.findings).filter((each) => this.filter.takes(each)).length;
    document.getElementById("shown").textContent = say("shown", shown.length, findings);
  }

  renderSummary() {
    const tile = (name, count) => make("div", { class: name }, make("dt", {}, say(name)), make("dd", {}, String(count)));
    const { counts } = this.end;
    const names = ["files", "passed", "failed", "unreadable", "not-checked", "error", "warning", "info"];
    document.getElementById("summary").replaceChildren(
      make("h2", { id: "summary-title" }, say("summary")),
      make("dl", { class: "tiles" }, ...names.map((name) => tile(name, counts[name]))),
      make("div", { class: "charts" },
        this.chart("byRule", this.end.rules.slice(0, 10).map((each) => ({
          name: each.rule, title: each.statement[language], [each.severity]: each.findings,
          click: () => this.choose("rule", each.rule),
        }))),
        this.chart("byOrganization", this.end.organizations.slice(0, 10).map((each) => ({
          name: each.organization, title: each.organization, ...each,
          click: () => this.choose("text", each.organization),
        })))));
  }

  chart(title, rows) {
    if (rows.length === 0) {
      return "";
    }
    const total = (row) => (row.error || 0) + (row.warning || 0) + (row.info || 0);
    const most = Math.max(...rows.map(total));
    const bar = (row, severity) => {
      const element = make("span", { class: "bar " + severity });
      element.style.width = 100 * (row[severity] || 0) / most + "%";
      return element;
    };
    return make("div", {}, make("h3", {}, say(title)), make("dl", { class: "bars" }, ...rows.flatMap((row) => [
      make("dt", {}, make("button", { type: "button", title: row.title, onclick: row.click }, row.name)),
      make("dd", {},
        make("span", { class: "track", "aria-hidden": "true" }, bar(row, "error"), bar(row, "warning"), bar(row, "info")),
        make("span", { class: "count" }, String(total(row)))),
    ])));
  }

  choose(name, value) {
    this.filter[name] = value;
    this.renderFilter();
    this.renderList();
    document.getElementById("reports").focus();
  }

  renderFilter() {
    const { filter } = this;
    const statements = new Map(this.end.rules.map((each) => [each.rule, each.statement[language]]));
    const changed = (apply) => (event) => {
      apply(event.target);
      this.limit = PAGE_SIZE;
      this.renderList();
    };
    const choice = (name, values, text) => make("label", {}, say(name),
      make("select", { name, onchange: changed((field) => filter[name] = field.value) },
        ...["", ...values].map((value) =>
          make("option", { value, selected: value === filter[name] }, value === "" ? say("all") : text(value)))));
    const severities = ["error", "warning", "info"].map((severity) => make("label", {},
      make("input", {
        type: "checkbox", name: severity, checked: filter.severities.has(severity),
        onchange: changed((field) => field.checked ? filter.severities.add(severity) : filter.severities.delete(severity)),
      }), say(severity)));
    document.getElementById("filter").replaceChildren(
      make("fieldset", {}, make("legend", {}, say("severity")), make("div", { class: "choices" }, ...severities)),
      choice("rule", [...statements.keys()], (rule) => `${rule} ${statements.get(rule)}`),
      choice("status", ["failed", "passed", "unreadable", "not-checked"], say),
      make("label", {}, say("search"), make("input", {
        type: "search", name: "text", value: filter.text, oninput: changed((field) => filter.text = field.value),
      })));
  }

  renderEnd() {
    const part = (title, lines) => lines.length === 0 ? []
      : [make("h2", {}, say(title)), make("ul", {}, ...lines.map((line) => make("li", {}, line)))];
    document.getElementById("skipped").replaceChildren(
      ...part("vanished", this.end.vanished), ...part("skipped", this.end.skipped));
  }
}

document.getElementById("filter").addEventListener("submit", (event) => event.preventDefault());
window.page = new Page();
