/* The page as a whole: overview, filter, list of reports. The state stands in the address, so that it can be passed on. */
const PAGE_SIZE = 500;
const STATES = ["failed", "unreadable", "not-checked", "remarks", "passed"]; /* what needs work first */
const data = (id) => JSON.parse(document.getElementById(id).textContent);

class Filter {
  /* What an address asks for and this page does not have is not filtered by: nobody is told that nothing is wrong. */
  constructor(rules) {
    const state = new URLSearchParams(location.hash.slice(1));
    const known = (name, values) => values.includes(state.get(name)) ? state.get(name) : "";
    const asked = (state.get("severity") || "").split(",").filter((severity) => SEVERITIES.includes(severity));
    this.severities = new Set(asked.length > 0 ? asked : SEVERITIES);
    this.rule = known("rule", Object.keys(rules));
    this.status = known("status", STATES);
    this.order = known("order", ["file"]);
    this.text = state.get("text") || "";
    language = WORDS[state.get("lang")] ? state.get("lang") : language;
  }

  takes(finding) {
    return this.severities.has(finding.severity) && (this.rule === "" || finding.rule === this.rule);
  }

  /* A repair goes with what it resolves. */
  takesRepair(repair, report) {
    return !this.isNarrow || repair.resolves.some((finding) => this.takes(report.findings[finding]));
  }

  get isNarrow() {
    return this.rule !== "" || this.severities.size < SEVERITIES.length;
  }

  shows({ report, needle }) {
    return (this.status === "" || report.state === this.status)
      && needle.includes(this.text.toLowerCase())
      && (!this.isNarrow || report.findings.some((finding) => this.takes(finding)));
  }

  remember() {
    const state = new URLSearchParams();
    if (this.severities.size < SEVERITIES.length) {
      state.set("severity", [...this.severities].join());
    }
    for (const name of ["rule", "status", "order", "text"]) {
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
    this.rules = this.end.rules;
    this.filter = new Filter(this.rules);
    this.views = [...document.querySelectorAll("script.report")].map((script, number) => {
      const report = JSON.parse(script.textContent);
      script.remove();
      return new ReportView(report, this.forms[report.format], this.filter, number);
    });
    this.byNeed = this.views.map((view) => ({ view, counts: this.severities(view) })).sort(Page.needs).map(({ view }) => view);
    this.overview = new Overview(document.getElementById("summary"));
    this.limit = PAGE_SIZE;
  }

  start() {
    document.querySelectorAll("main > .plain").forEach((part) => part.remove());
    document.querySelectorAll("[data-lang]").forEach((button) =>
      button.addEventListener("click", () => this.speak(button.dataset.lang)));
    document.getElementById("filter").addEventListener("submit", (event) => event.preventDefault());
    document.addEventListener("keydown", (event) => event.key === "Escape" && Tip.hide());
    this.paper = new Paper(this);
    this.speak(language);
    if (this.views.length === 1) {
      this.views[0].open();
    }
    window.onerror = null;
  }

  name(rule) {
    return this.rules[rule].name[language];
  }

  reason(number) {
    return this.end.reasons[number][language];
  }

  severities(view) {
    return SEVERITIES.map((severity) => view.report.findings.filter((finding) => finding.severity === severity).length);
  }

  static needs(one, other) {
    const states = STATES.indexOf(one.view.report.state) - STATES.indexOf(other.view.report.state);
    return [states, ...one.counts.map((count, index) => other.counts[index] - count)].find((each) => each !== 0) || 0;
  }

  speak(chosen) {
    language = chosen;
    document.documentElement.lang = chosen === "en" ? "en" : "zh-CN";
    document.querySelectorAll("[data-text]").forEach((element) => element.textContent = say(element.dataset.text));
    document.querySelectorAll("[data-lang]").forEach((button) =>
      button.setAttribute("aria-pressed", button.dataset.lang === chosen));
    document.title = say("title");
    this.renderFilter();
    this.renderEnd();
    this.renderList();
  }

  shownViews() {
    return (this.filter.order === "file" ? this.views : this.byNeed).filter((view) => this.filter.shows(view));
  }

  renderList() {
    this.filter.remember();
    const shown = this.shownViews();
    this.overview.render(shown, (name, value) => this.choose(name, value));
    this.list(shown, this.limit);
    const findings = shown.reduce((sum, view) => sum + view.taken().length, 0);
    document.getElementById("shown").textContent = say("shown", shown.length, findings);
  }

  list(shown, limit) {
    const listed = shown.slice(0, limit);
    listed.forEach((view) => view.render());
    fill(document.getElementById("reports"), ...listed.map((view) => view.element),
      shown.length <= limit ? null : make("button", { type: "button", onclick: () => {
        this.limit += PAGE_SIZE;
        this.renderList();
      } }, say("more", Math.min(PAGE_SIZE, shown.length - limit))));
  }

  /* For paper, beyond what the list shows at once. */
  showAll(all) {
    const shown = this.shownViews();
    if (shown.length > this.limit) {
      this.list(shown, all ? shown.length : this.limit);
    }
  }

  choose(name, value) {
    this.filter[name] = value;
    this.renderFilter();
    this.renderList();
    document.getElementById("reports").focus();
  }

  renderFilter() {
    const { filter } = this;
    const changed = (apply) => (event) => {
      apply(event.target);
      this.limit = PAGE_SIZE;
      this.renderList();
    };
    const choice = (name, values, text) => make("label", {}, say(name),
      make("select", { name, onchange: changed((field) => filter[name] = field.value) },
        ...values.map((value) => make("option", { value, selected: value === filter[name] }, text(value)))));
    const orAll = (text) => (value) => value === "" ? say("all") : text(value);
    const found = new Set([].concat(...this.views.map((view) => view.report.findings.map((finding) => finding.rule))));
    const severities = SEVERITIES.map((severity) => make("label", {},
      make("input", {
        type: "checkbox", name: severity, checked: filter.severities.has(severity),
        onchange: changed((field) => field.checked ? filter.severities.add(severity) : filter.severities.delete(severity)),
      }), say(severity)));
    fill(document.getElementById("filter"),
      make("fieldset", {}, make("legend", {}, say("severity")), make("div", { class: "choices" }, ...severities)),
      choice("rule", ["", ...[...found].sort()], orAll((rule) => this.name(rule))),
      choice("status", ["", ...STATES], orAll(say)),
      choice("order", ["", "file"], (value) => say(value || "need")),
      make("label", {}, say("search"), make("input", {
        type: "search", name: "text", value: filter.text, oninput: changed((field) => filter.text = field.value),
      })));
  }

  renderEnd() {
    const part = (title, lines) => lines.length === 0 ? []
      : [make("h2", {}, say(title)), make("ul", {}, ...lines.map((line) => make("li", {}, line)))];
    fill(document.getElementById("skipped"),
      ...part("vanished", this.end.vanished), ...part("skipped", this.end.skipped));
  }
}

/* A name of its own: what stands in the page is reached from the whole script. */
const page = new Page();
window.page = page;
page.start();
