/* The three tables as the form prints them. */
class FormTables {
  constructor(form, report) {
    this.form = form;
    this.report = report;
    this.marks = this.collectMarks();
  }

  /* cell key -> findings that name it; whether it is what is wrong (by itself, or by the likeliest repair) or merely takes
     part in an equation that is; what was likely meant */
  collectMarks() {
    const marks = new Map();
    const mark = (key) => {
      if (!marks.has(key)) {
        marks.set(key, { findings: [], very: false, culprit: false, meant: null, severity: "info" });
      }
      return marks.get(key);
    };
    const repairs = this.report.repairs.filter((each) => each.rank === 1);
    const explained = new Set(repairs.flatMap((repair) => repair.resolves));
    for (const repair of repairs) {
      repair.cells.forEach((change) => Object.assign(mark(change.cell), { culprit: true, meant: change.suggested }));
      repair.follows.forEach((change) => mark(change.cell).meant = change.suggested);
    }
    for (const finding of this.report.findings) {
      const key = [finding.table, finding.row, finding.column].join(".");
      for (const cell of finding.cells) {
        const entry = mark(cell);
        entry.findings.push(finding);
        entry.very = entry.very || entry.culprit || (!explained.has(finding.fingerprint)
          && (cell === key || finding.cells.length === 1 || !this.isEquation(finding)));
        if (RANKS[finding.severity] > RANKS[entry.severity]) {
          entry.severity = finding.severity;
        }
      }
    }
    return marks;
  }

  isEquation(finding) {
    return EQUATION_RULES.has(finding.rule);
  }

  render(kind) {
    const table = this.form.tables.find((each) => each.kind === kind);
    const grid = { disclosure: this.disclosure, applications: this.applications, review: this.review }[kind];
    const legend = this.hasMarks(kind) ? this.legend() : "";
    const scroll = make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": say(kind) },
      make("table", { class: kind }, grid.call(this, table)));
    return make("div", {}, legend, scroll);
  }

  hasMarks(kind) {
    return [...this.marks.keys()].some((key) => key.startsWith(kind + "."));
  }

  legend() {
    const kinds = [["culprit", "wrong culprit error"], ["very", "wrong error"], ["part", "part error"]];
    return make("p", { class: "legend", "aria-hidden": "true" }, ...kinds.flatMap(([name, classes]) =>
      [make("span", { class: classes }), say(name)]));
  }

  disclosure(table) {
    const body = make("tbody");
    let above = null;
    for (const row of table.rows) {
      const columns = row.columns.map((key) => table.columns.find((column) => column.key === key));
      const head = row.groups[0] + "|" + row.columns.join();
      if (head !== above) {
        body.append(make("tr", {}, make("th", { colspan: 4 }, row.groups[0])));
        body.append(make("tr", {}, make("th", {}, say("content")), ...columns.map((column, index) =>
          make("th", { colspan: this.span(columns.length, index) }, column.label))));
        above = head;
      }
      body.append(make("tr", {}, make("th", { class: "label" }, row.label), ...columns.map((column, index) =>
        this.cell(["disclosure", row.key, column.key].join("."), this.span(columns.length, index)))));
    }
    return body;
  }

  /* Three columns of figures, shared by those that a row has. */
  span(count, index) {
    return { 1: [3], 2: [1, 2], 3: [1, 1, 1] }[count][index];
  }

  applications(table) {
    const body = make("tbody");
    const [first, ...others] = table.columns;
    const total = others.pop();
    body.append(
      make("tr", {}, make("th", { colspan: 3, rowspan: 3, class: "label" }, say("note")),
        make("th", { colspan: 7 }, say("applicant"))),
      make("tr", {}, make("th", { rowspan: 2 }, first.label), make("th", { colspan: 5 }, say("legal")),
        make("th", { rowspan: 2 }, total.label)),
      make("tr", {}, ...others.map((column) => make("th", {}, column.label))));
    const seen = new Set();
    for (const row of table.rows) {
      const line = make("tr");
      for (const group of row.groups) {
        if (!seen.has(group)) {
          seen.add(group);
          const rows = table.rows.filter((each) => each.groups.includes(group)).length;
          line.append(make("th", { rowspan: rows }, group));
        }
      }
      line.append(make("th", { class: "label", colspan: 3 - row.groups.length }, row.label));
      for (const column of table.columns) {
        line.append(this.cell(["applications", row.key, column.key].join(".")));
      }
      body.append(line);
    }
    return body;
  }

  review(table) {
    const [reconsideration, ...litigation] = table.rows;
    const names = table.columns.map((column) => column.label);
    return make("tbody", {},
      make("tr", {}, make("th", { colspan: 5 }, reconsideration.label),
        make("th", { colspan: 10 }, say("litigation"))),
      make("tr", {}, ...names.map((name) => make("th", { rowspan: 2 }, name)),
        ...litigation.map((block) => make("th", { colspan: 5 }, block.label))),
      make("tr", {}, ...litigation.flatMap(() => names.map((name) => make("th", {}, name)))),
      make("tr", {}, ...table.rows.flatMap((block) => table.columns.map((column) =>
        this.cell(["review", block.key, column.key].join("."))))));
  }

  cell(key, colspan = null) {
    const text = this.report.figures[key];
    const mark = this.marks.get(key);
    const classes = [];
    if (text === undefined) {
      classes.push("absent");
    } else if (text === "") {
      classes.push("blank");
    }
    if (mark) {
      classes.push("marked");
      if (mark.culprit) {
        classes.push("culprit");
      }
      if (mark.findings.length > 0) {
        classes.push(mark.very ? "wrong" : "part", mark.severity);
      }
    }
    const td = make("td", { "data-cell": key, class: classes.join(" ") || null, colspan, tabindex: mark ? 0 : null },
      text === undefined ? "" : text);
    if (mark) {
      this.annotate(td, text, mark);
    }
    return td;
  }

  annotate(td, text, mark) {
    const lines = mark.findings.map((finding) => finding.message[language]);
    if (mark.meant !== null) {
      td.append(make("span", { class: "meant" }, "→ " + mark.meant));
      lines.push(say(mark.culprit ? "repairs" : "follows") + say("colon") + mark.meant);
    }
    for (const finding of mark.findings.filter(() => mark.very && !mark.culprit)) {
      const numbers = expectedAndActual(finding);
      if (numbers !== "") {
        td.append(make("span", { class: "note" }, numbers));
      }
    }
    td.setAttribute("aria-label", [text || say("blank"), ...lines].join("; "));
    const show = () => Tip.show(td, mark.findings, lines);
    td.addEventListener("mouseenter", show);
    td.addEventListener("focus", show);
    td.addEventListener("mouseleave", Tip.hide);
    td.addEventListener("blur", Tip.hide);
  }
}

function expectedAndActual(finding) {
  const parts = [];
  if (finding.expected !== undefined) {
    parts.push(say("expected") + " " + finding.expected);
  }
  if (finding.actual !== undefined) {
    parts.push(say("actual") + " " + finding.actual);
  }
  return parts.join(say("comma"));
}

/* What is said of the cell under the pointer or the focus. */
const Tip = {
  show(cell, findings, lines) {
    Tip.hide();
    const tip = make("div", { id: "tip", role: "tooltip" });
    findings.map(expectedAndActual).filter((text) => text !== "")
      .forEach((text) => tip.append(make("p", {}, make("strong", {}, text))));
    lines.forEach((line) => tip.append(make("p", {}, line)));
    document.body.append(tip);
    const box = cell.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
    tip.style.left = Math.max(8, left) + window.scrollX + "px";
    tip.style.top = box.bottom + window.scrollY + 6 + "px";
  },
  hide() {
    document.getElementById("tip")?.remove();
  },
};
