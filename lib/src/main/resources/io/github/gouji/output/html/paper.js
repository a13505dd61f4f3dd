/* Paper shows what the screen shows: every report under the filter, each on pages of its own. */
const MOST_WITH_ALL_TABLES = 200;

class Paper {
  constructor(page) {
    this.page = page;
    this.opened = [];
    this.hasMargins = "CSSMarginRule" in window;
    window.addEventListener("beforeprint", () => this.lay());
    window.addEventListener("afterprint", () => this.clear());
  }

  lay() {
    this.clear();
    const shown = this.page.shownViews();
    this.page.showAll(true);
    this.opened = shown.filter((view) => !view.isOpen);
    this.opened.forEach((view) => view.open(shown.length > MOST_WITH_ALL_TABLES));
    document.body.classList.toggle("single", shown.length === 1);
    const made = document.querySelector(".made").textContent;
    if (this.hasMargins) {
      shown.forEach((view) => view.element.style.page = "unit" + view.number);
      this.heads = make("style", {}, this.rule("", say("title"), made),
        ...shown.map((view) => this.rule(" unit" + view.number, view.title, made)));
      document.head.append(this.heads);
    } else {
      document.body.append(this.heads = make("p", { class: "running" },
        (shown.length === 1 ? shown[0].title : say("title")) + " · " + made));
    }
  }

  /* The running head of a unit's pages; every character of a name is an escape of CSS. */
  rule(name, left, right) {
    const text = (value) => `"${[...value].map((c) => `\\${c.codePointAt(0).toString(16)} `).join("")}"`;
    return `@page${name}{@top-left{content:${text(left)}}@top-right{content:${text(right)}}`
      + "@bottom-center{content:counter(page) \" / \" counter(pages)}}\n";
  }

  clear() {
    this.opened.forEach((view) => view.close());
    this.opened = [];
    if (this.heads) {
      this.heads.remove();
      this.heads = null;
      this.page.showAll(false);
    }
  }
}
