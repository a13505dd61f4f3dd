/* The tables as the form prints them, with what was found in them. */
const MARKS = ["part", "empty", "candidate", "wrong", "culprit"]; /* where several meet, the last one shows */
const PALE = new Set(["part", "empty", "candidate"]);

class FormTables {
  constructor(form, report, filter) {
    this.form = form;
    this.report = report;
    this.marks = new Map();
    report.findings.filter((finding) => filter.takes(finding)).forEach((finding) => finding.cells.forEach((cell) => {
      const entry = this.entry(cell, finding.severity);
      entry.findings.push(finding);
      this.raise(entry, !finding.fault ? "part" : this.isBlank(cell) ? "empty" : "wrong");
    }));
    report.repairs.filter((repair) => filter.takesRepair(repair, report)).forEach((repair) => {
      repair.cells.forEach((cell) => this.raise(this.entry(cell, "error"), repair.decided ? "culprit" : "candidate"));
      Object.entries(repair.meant).forEach(([cell, value]) => this.entry(Number(cell), "error").meant = value);
    });
  }

  isBlank(cell) {
    return (this.report.values[cell] || "").trim() === "";
  }

  entry(cell, severity) {
    if (!this.marks.has(cell)) {
      this.marks.set(cell, { findings: [], mark: "part", meant: null, severity });
    }
    const entry = this.marks.get(cell);
    if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(entry.severity)) {
      entry.severity = severity;
    }
    return entry;
  }

  raise(entry, mark) {
    if (MARKS.indexOf(mark) > MARKS.indexOf(entry.mark)) {
      entry.mark = mark;
    }
  }

  classes({ mark, severity }) {
    return PALE.has(mark) ? mark : `${mark} ${severity}`;
  }

  marksOf(kind) {
    return [...this.marks].filter(([cell]) => this.form.cells[cell].startsWith(kind + ".")).map(([, entry]) => entry);
  }

  isMarked(kind) {
    return this.marksOf(kind).length > 0;
  }

  render(kind) {
    const body = make("tbody", {}, ...this.form.tables[kind].map((line) =>
      make("tr", {}, ...line.map((box) => this.box(box)))));
    const scroll = make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": say(kind) },
      make("table", { class: kind }, body));
    return make("div", {}, this.legend(kind), this.report.before
      ? make("p", { class: "legend" }, say("before", this.report.yearBefore)) : "", scroll);
  }

  /* The colours that are used, and no others. */
  legend(kind) {
    const used = new Map(this.marksOf(kind).map((entry) => [entry.mark, this.classes(entry)]));
    const kinds = MARKS.slice().reverse().filter((mark) => used.has(mark));
    return kinds.length === 0 ? "" : make("p", { class: "legend" }, ...kinds.map((mark) =>
      make("span", {}, make("span", { class: "swatch " + used.get(mark), "aria-hidden": "true" }), say(mark))));
  }

  box(box) {
    const spans = { colspan: box.columns > 1 ? box.columns : null, rowspan: box.rows > 1 ? box.rows : null };
    if (box.label !== undefined) {
      return make("th", { ...spans, class: box.names ? "label" : null, scope: box.names ? "row" : null }, box.label);
    }
    const text = this.report.values[box.cell];
    const entry = this.marks.get(box.cell);
    const classes = [entry ? "marked " + this.classes(entry) : "", text === null ? "absent" : "",
      !entry && text !== null && this.isBlank(box.cell) ? "blank" : ""].join(" ").trim();
    const td = make("td", { ...spans, "data-cell": this.form.cells[box.cell], class: classes || null,
      title: text === null ? say("absent") : null }, text === null ? "" : text);
    if (entry) {
      this.annotate(td, entry);
    }
    if (this.report.before && this.report.before[box.cell] !== null) {
      td.append(make("span", { class: "before" },
        (entry && entry.meant !== null ? say("lastYear") : "") + this.report.before[box.cell]));
    }
    return td;
  }

  annotate(td, entry) {
    const lines = entry.findings.map((finding) => finding.message[language]);
    if (entry.meant !== null) {
      td.append(make("span", { class: "meant" }, "→ " + entry.meant));
      lines.unshift(say("meant") + say("colon") + entry.meant);
    }
    td.addEventListener("mouseenter", () => Tip.show(td, lines));
    td.addEventListener("mouseleave", Tip.hide);
  }
}

/* What is said of the cell under the pointer. */
const Tip = {
  show(cell, lines) {
    Tip.hide();
    const tip = make("div", { id: "tip", role: "tooltip" }, ...lines.map((line) => make("p", {}, line)));
    document.body.append(tip);
    const box = cell.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
    tip.style.left = Math.max(8, left) + window.scrollX + "px";
    tip.style.top = box.bottom + window.scrollY + 6 + "px";
  },
  hide() {
    const tip = document.getElementById("tip");
    if (tip) {
      tip.remove();
    }
  },
};
