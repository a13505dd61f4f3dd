/* What the reports that are shown come to: counts by severity, and who has which fault. */
const MOST_BARS = 10;
const MOST_UNITS = 100;
const MOST_RULES = 30;
const SHARED_BY = 3; /* two units may have the same fault by chance */

class Overview {
  constructor(element) {
    this.element = element;
    this.matrixOpen = false;
  }

  render(views, choose) {
    this.choose = choose;
    this.rows = views.map((view) => ({ view, counts: this.counts(view) }));
    const units = this.rows.filter(({ view }) => view.report.state !== "unreadable");
    this.rules = this.byRule(units);
    this.named = new Map();
    views.forEach(({ report }) => this.named.set(report.name, (this.named.get(report.name) || 0) + 1));
    fill(this.element,
      make("h2", { id: "summary-title" }, say("summary")),
      make("div", { class: "groups" },
        this.tiles("units", ["failed", "remarks", "passed", "not-checked"], (name) => units.filter(({ view }) => view.report.state === name).length),
        this.tiles("unread", ["unreadable"], () => this.rows.length - units.length),
        this.tiles("findings", SEVERITIES, (name) => this.rows.reduce((sum, row) => sum + row.counts[name], 0))),
      this.rows.length < 2 ? null : make("div", { class: "charts" },
        this.chart("byRule", this.rules.slice(0, MOST_BARS).map((each) => ({
          name: page.name(each.rule), counts: each.counts, click: () => choose("rule", each.rule) }))),
        this.chart("byOrganization", units.filter(this.hasAny).sort(Overview.byCounts).slice(0, MOST_BARS)
          .map(({ view, counts }) => ({ name: this.label(view), counts, click: () => choose("text", view.report.name) })))),
      this.matrix(units.filter(this.hasAny), units.length));
  }

  /* Of several reports with one name each is told by its year and file. */
  label({ report }) {
    return this.named.get(report.name) === 1 ? report.name
      : [report.name, report.year ? say("year", report.year) : "", report.file].join(" ").trim();
  }

  counts(view) {
    const counts = { error: 0, warning: 0, info: 0 };
    view.taken().forEach((finding) => counts[finding.severity]++);
    return counts;
  }

  hasAny({ counts }) {
    return counts.error + counts.warning + counts.info > 0;
  }

  static byCounts(one, other) {
    const severity = SEVERITIES.find((each) => one.counts[each] !== other.counts[each]);
    return severity ? other.counts[severity] - one.counts[severity] : 0;
  }

  byRule(units) {
    const rules = new Map();
    for (const { view } of units) {
      for (const finding of view.taken()) {
        if (!rules.has(finding.rule)) {
          rules.set(finding.rule, { rule: finding.rule, counts: { error: 0, warning: 0, info: 0 }, units: new Set() });
        }
        const entry = rules.get(finding.rule);
        entry.counts[finding.severity]++;
        entry.units.add(view);
      }
    }
    return [...rules.values()].sort(Overview.byCounts);
  }

  tiles(title, names, count) {
    return make("div", {}, make("h3", {}, say(title)), make("dl", { class: "tiles" }, ...names.map((name) =>
      make("div", { class: name }, make("dt", {}, say(name)), make("dd", {}, String(count(name)))))));
  }

  chart(title, rows) {
    if (rows.length === 0) {
      return "";
    }
    const most = Math.max(...rows.map(({ counts }) => counts.error + counts.warning + counts.info));
    const bar = (counts, severity) => {
      const element = make("span", { class: "bar " + severity });
      element.style.width = 100 * counts[severity] / most + "%";
      return element;
    };
    const head = make("div", { class: "line key", "aria-hidden": "true" }, make("span"), make("span"),
      ...SEVERITIES.map((severity) => make("span", { class: "count " + severity }, say(severity))));
    return make("div", { class: "chart" }, make("h3", {}, say(title)), head, ...rows.map((row) =>
      make("div", { class: "line" },
        make("button", { type: "button", title: row.name, onclick: row.click }, row.name),
        make("span", { class: "track", "aria-hidden": "true" }, ...SEVERITIES.map((each) => bar(row.counts, each))),
        ...SEVERITIES.map((each) => make("span", { class: "count " + each },
          make("span", { class: "unseen" }, say(each) + " "), String(row.counts[each] || "–"))))));
  }

  /* A fault that most units share is one cause. */
  matrix(units, all) {
    if (units.length < 2) {
      return "";
    }
    const details = make("details", { class: "matrix", open: this.matrixOpen, ontoggle: () => {
      this.matrixOpen = details.open;
      draw();
    } }, make("summary", {}, say("matrix"), " ",
      make("span", { class: "origin" }, say("matrixNote", Math.min(units.length, MOST_UNITS), units.length))));
    const draw = () => {
      if (details.open && details.children.length === 1) {
        const rules = this.rules.slice().sort((one, other) => other.units.size - one.units.size).slice(0, MOST_RULES);
        details.append(this.names(rules, all), this.grid(rules, units));
      }
    };
    draw();
    return details;
  }

  names(rules, all) {
    const isShared = ({ units }) => units.size >= SHARED_BY && 2 * units.size > all;
    return make("div", {}, rules.some(isShared) ? make("p", {}, say("sharedNote")) : "",
      make("ol", { class: "origin" }, ...rules.map((each) => make("li", {},
        page.name(each.rule), " ", make("span", { class: "spread" }, say("spread", each.units.size, all)), " ",
        isShared(each) ? make("span", { class: "tag warning" }, say("shared")) : null))));
  }

  grid(rules, units) {
    const head = make("tr", {}, make("th", { class: "label", scope: "col" }, say("unit")),
      ...rules.map(({ rule }, index) => make("th", { scope: "col", title: page.name(rule) }, String(index + 1))));
    const line = ({ view }) => make("tr", {}, make("th", { class: "label", scope: "row" }, this.label(view)),
      ...rules.map(({ rule }) => {
        const found = view.taken().filter((finding) => finding.rule === rule);
        const worst = SEVERITIES.find((severity) => found.some((finding) => finding.severity === severity));
        return make("td", { class: worst ? "tag " + worst : null }, found.length === 0 ? "" : String(found.length));
      }));
    return make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": say("matrix") },
      make("table", {}, make("thead", {}, head), make("tbody", {}, ...units.slice(0, MOST_UNITS).map(line))));
  }
}
