/* One report: its line in the list, and its body once it is opened. */
const TABLES = ["disclosure", "applications", "review"];

class ReportView {
  constructor(report, form, filter, number) {
    this.report = report;
    this.form = form;
    this.filter = filter;
    this.number = number;
    report.name = report.organization || report.file;
    this.title = [report.name, report.year ? WORDS.zh.year(report.year) : ""].join(" ").trim();
    this.needle = `${report.organization || ""} ${report.file}`.toLowerCase();
  }

  /* Made when it is first shown: of thousands of reports few ever are. */
  get element() {
    if (!this.made) {
      this.made = make("details", { class: "report", ontoggle: () => this.renderBody() }, this.summary());
    }
    return this.made;
  }

  get isOpen() {
    return this.made !== undefined && this.made.open;
  }

  taken() {
    return this.report.findings.filter((finding) => this.filter.takes(finding));
  }

  count(severity) {
    return this.taken().filter((finding) => finding.severity === severity).length;
  }

  summary() {
    const { report } = this;
    const counts = SEVERITIES.map((severity) => [severity, this.count(severity)]).filter(([, count]) => count > 0)
      .map(([severity, count]) => make("span", { class: "tag " + severity }, `${say(severity)} ${count}`));
    return make("summary", {},
      make("span", { class: "tag " + report.state }, report.verdict[language]),
      make("span", { class: "name" }, report.name),
      report.year ? make("span", {}, say("year", report.year)) : null,
      report.organization ? make("span", { class: "file" }, report.file) : null,
      report.seen ? make("span", { class: "tag known" }, say("seen")) : null,
      make("span", { class: "counts" }, ...counts), this.glimpse());
  }

  /* What to change first, while the rest is closed. */
  glimpse() {
    const repair = this.report.repairs.find((each) => each.decided && this.filter.takesRepair(each, this.report));
    return repair ? make("span", { class: "glimpse" },
      repair.label[language] + say("colon") + repair.changes[0][language] + (repair.changes.length > 1 ? " …" : "")) : null;
  }

  open(onlyMarked = false) {
    this.onlyMarked = onlyMarked;
    this.element.open = true;
    this.renderBody();
    this.onlyMarked = false;
  }

  close() {
    this.element.open = false;
    this.drop();
  }

  drop() {
    if (this.body) {
      this.body.remove();
      this.body = null;
    }
  }

  renderBody() {
    if (!this.isOpen || this.body) {
      return;
    }
    const { report } = this;
    this.body = make("div", { class: "body" });
    if (report.copy) {
      this.body.append(make("p", { class: "copy" }, make("a", { href: report.copy }, say("copy"))));
    }
    report.repairs.filter((repair) => this.filter.takesRepair(repair, report))
      .forEach((repair) => this.body.append(this.repair(repair)));
    this.body.append(this.findings());
    if (report.format) {
      this.renderTables(new FormTables(this.form, report, this.filter));
    }
    if (report.open.length > 0) {
      this.body.append(make("h3", {}, say("open")), make("p", { class: "open" }, report.open
        .map((group) => `${page.reason(group.reason)}${say("colon")}${group.rules.map((rule) => page.name(rule)).join(say("stop"))}`)
        .join("\n")));
    }
    this.element.append(this.body);
  }

  renderTables(tables) {
    TABLES.filter((kind) => this.report.has.includes(kind) && (!this.onlyMarked || tables.isMarked(kind)))
      .forEach((kind) => this.body.append(make("h3", {}, say(kind)), tables.render(kind)));
    if (this.report.extra.length > 0) {
      this.body.append(make("p", { class: "open" }, say("extra") + this.report.extra.join("; ")));
    }
  }

  findings() {
    const taken = this.taken();
    if (taken.length === 0) {
      return make("p", { class: "open" }, say(this.report.findings.length === 0 ? "none" : "noneTaken"));
    }
    return make("ul", { class: "findings" }, ...taken.map((finding) => this.finding(finding)));
  }

  finding(finding) {
    const rule = page.rules[finding.rule];
    const origin = [finding.place[language], `${say("basis")}${say("colon")}${rule.basis}`, finding.rule]
      .filter((text) => text !== "").join(" · ");
    return make("li", { class: "finding " + finding.severity },
      make("p", {},
        make("span", { class: "tag " + finding.severity }, say(finding.severity)), " ",
        finding.known ? make("span", { class: "tag known" }, say("known")) : null, " ",
        make("span", { class: "subject", title: rule.statement[language] }, page.name(finding.rule)), " ",
        finding.subject[language]),
      make("p", {}, finding.message[language]),
      this.pictures(finding),
      make("p", { class: "origin" }, origin, " ",
        finding.cells.length > 0
          ? make("button", { type: "button", onclick: () => this.locate(finding) }, say("locate")) : null));
  }

  /* What figures in doubt look like that were read from a picture. */
  pictures(finding) {
    const shown = finding.cells.filter((cell) => this.report.pictures && this.report.pictures[cell]);
    return shown.length === 0 ? null : make("p", { class: "seen" }, ...shown.map((cell) => make("img",
      { src: "data:image/png;base64," + this.report.pictures[cell], alt: this.report.values[cell] })));
  }

  repair(repair) {
    return make("div", { class: "repair" + (repair.decided ? "" : " undecided") },
      make("p", {}, make("span", { class: "tag " + (repair.decided ? "fix" : "warning") }, repair.label[language])),
      make("ul", { class: "changes" }, ...repair.changes.map((change) => make("li", {}, change[language]))),
      repair.reason[language] === "" ? null : make("p", { class: "origin" }, repair.reason[language]));
  }

  /* Shows the cells of a finding in their table. */
  locate(finding) {
    this.body.querySelectorAll("td.lit").forEach((cell) => cell.classList.remove("lit"));
    const cells = finding.cells.map((cell) => this.body.querySelector(`td[data-cell="${this.form.cells[cell]}"]`))
      .filter((cell) => cell !== null);
    cells.forEach((cell) => cell.classList.add("lit"));
    if (cells.length > 0) {
      cells[0].scrollIntoView({ block: "center", inline: "center" });
      cells[0].tabIndex = -1;
      cells[0].focus({ preventScroll: true });
    }
  }

  /* Anew, in another language or under another filter. */
  render() {
    if (!this.made) {
      return;
    }
    this.drop();
    this.made.querySelector("summary").replaceWith(this.summary());
    this.renderBody();
  }
}
