/* One report: its line in the list, and its body once it is opened. */
class ReportView {
  constructor(report, form, filter) {
    this.report = report;
    this.form = form;
    this.filter = filter;
    if (form) {
      report.figures = Object.fromEntries(form.cells
        .map((cell, index) => [cell, report.values[index]]).filter(([, text]) => text !== null));
    }
    this.element = make("details", { class: "report", ontoggle: () => this.renderBody() }, this.summary());
  }

  summary() {
    const { report } = this;
    const counts = ["error", "warning", "info"]
      .map((severity) => [severity, report.findings.filter((finding) => finding.severity === severity).length])
      .filter(([, count]) => count > 0)
      .map(([severity, count]) => make("span", { class: "tag " + severity }, `${say(severity)} ${count}`));
    return make("summary", {},
      make("span", { class: "tag " + report.status }, say(report.status)),
      make("span", { class: "name" }, report.organization || report.file),
      report.year ? make("span", {}, say("year", report.year)) : null,
      report.organization ? make("span", { class: "file" }, report.file) : null,
      make("span", { class: "counts" }, ...counts));
  }

  open() {
    this.element.open = true;
    this.renderBody();
  }

  renderBody() {
    if (!this.element.open || this.body) {
      return;
    }
    this.body = make("div", { class: "body" });
    this.body.append(this.findings());
    this.report.repairs.filter((repair) => repair.rank === 1)
      .forEach((repair) => this.body.append(this.repair(repair)));
    if (this.report.figures) {
      const tables = new FormTables(this.form, this.report);
      for (const kind of ["disclosure", "applications", "review"].filter((each) => this.report.has.includes(each))) {
        this.body.append(make("h3", {}, say(kind)), tables.render(kind));
      }
      if (this.report.extra.length > 0) {
        this.body.append(make("p", { class: "open" }, say("extra") + this.report.extra.join("; ")));
      }
    }
    if (this.report.open.length > 0) {
      this.body.append(make("h3", {}, say("open")), make("p", { class: "open" }, this.report.open
        .map((group) => `${group.rules.join(", ")} (${group.reason[language]})`).join("; ")));
    }
    this.element.append(this.body);
  }

  findings() {
    const shown = this.report.findings.filter((finding) => this.filter.takes(finding));
    if (shown.length === 0) {
      return make("p", { class: "open" }, say("none"));
    }
    return make("ul", { class: "findings" }, ...shown.map((finding) => this.finding(finding)));
  }

  finding(finding) {
    const numbers = expectedAndActual(finding);
    const subject = [finding.subject[language], numbers].filter((text) => text !== "").join(say("colon"));
    const origin = [finding.rule, finding.place[language], `${say("basis")}${say("colon")}${finding.basis}`]
      .filter((text) => text !== "").join(" · ");
    return make("li", { class: "finding " + finding.severity },
      make("p", {},
        make("span", { class: "tag " + finding.severity }, say(finding.severity)), " ",
        finding.known ? make("span", { class: "tag known" }, say("known")) : null, " ",
        make("span", { class: "subject" }, finding.subject[language] === "" ? "" : subject)),
      make("p", {}, finding.message[language]),
      make("p", { class: "origin" }, origin, " ",
        finding.cells.length > 0 && this.report.figures
          ? make("button", { type: "button", onclick: () => this.locate(finding) }, say("locate")) : null));
  }

  repair(repair) {
    const cells = repair.cells
      .map((change) => `${change.name[language]} ${change.actual ?? "?"} → ${change.suggested ?? "?"}`).join("; ");
    return make("div", { class: "repair" },
      make("p", {}, make("span", { class: "tag passed" }, say("repairs")), " ",
        make("strong", {}, cells), ` (${say("confidence")} ${Math.round(repair.confidence * 100)}%)`),
      make("p", { class: "origin" }, repair.reason[language]));
  }

  /* Shows the cells of a finding in their table. */
  locate(finding) {
    this.body.querySelectorAll("td.lit").forEach((cell) => cell.classList.remove("lit"));
    const cells = finding.cells
      .map((key) => this.body.querySelector(`td[data-cell="${key}"]`)).filter((cell) => cell !== null);
    cells.forEach((cell) => cell.classList.add("lit"));
    if (cells.length > 0) {
      cells[0].scrollIntoView({ block: "center", inline: "center" });
      cells[0].focus({ preventScroll: true });
    }
  }

  /* Anew, in another language or under another filter. */
  render() {
    const { open } = this.element;
    this.body?.remove();
    this.body = null;
    this.element.querySelector("summary").replaceWith(this.summary());
    if (open) {
      this.renderBody();
    }
  }
}
