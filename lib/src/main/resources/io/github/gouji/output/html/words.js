/* What the page says, in both languages. */
const WORDS = {
  zh: {
    title: "政府信息公开工作年度报告核对结果",
    skip: "跳到报告", checkedOn: "检查日期",
    summary: "总览", units: "报告", findings: "问题", unread: "文件",
    passed: "通过", remarks: "通过，有提醒", failed: "不通过", unreadable: "无法读取", "not-checked": "未能检查",
    error: "错误", warning: "警告", info: "提示", known: "已知",
    byRule: "按规则", byOrganization: "问题最多的单位",
    severity: "程度", rule: "规则", status: "结论", search: "单位或文件", all: "全部",
    order: "顺序", need: "需改的在前", file: "按文件",
    shown: (reports, findings) => `显示 ${reports} 份报告，${findings} 处问题`,
    more: (count) => `再显示 ${count} 份`,
    matrix: "单位与规则对照",
    matrixNote: (rows, all) => rows < all ? `前 ${rows} 份，共 ${all} 份有问题` : `${all} 份有问题`,
    unit: "单位", spread: (some, all) => `${some}/${all}份`,
    shared: "多数单位都有", sharedNote: "多数单位都有的问题可能出自同一原因（模板、填报口径），请先查。",
    open: "未检查的规则", none: "没有问题", noneTaken: "没有符合筛选条件的问题",
    copy: "带批注的副本", basis: "依据", locate: "在表中查看",
    culprit: "可能写错，→ 后是应改为的数", wrong: "有问题的格", candidate: "其中之一可能写错", empty: "空白", part: "参与算式的格",
    seen: "由图片识读",
    lastYear: "上年 ",
    before: (year) => `小字：${year}年度报告的数`,
    blank: "空白", absent: "报告缺这一格", meant: "应改为",
    extra: "格式以外的格：",
    skipped: "跳过的文件（不是报送文件）",
    vanished: "基线中已经消失的问题",
    year: (year) => `${year}年度`,
    disclosure: "二、主动公开政府信息情况",
    applications: "三、收到和处理政府信息公开申请情况",
    review: "四、政府信息公开行政复议、行政诉讼情况",
    colon: "：", stop: "；",
  },
  en: {
    title: "Annual reports on information disclosure: results",
    skip: "To the reports", checkedOn: "checked on",
    summary: "Overview", units: "Reports", findings: "Findings", unread: "Files",
    passed: "passed", remarks: "passed with remarks", failed: "failed", unreadable: "unreadable",
    "not-checked": "not checked",
    error: "errors", warning: "warnings", info: "infos", known: "known",
    byRule: "By rule", byOrganization: "Organisations with most findings",
    severity: "Severity", rule: "Rule", status: "Result", search: "Organisation or file", all: "all",
    order: "Order", need: "what needs work first", file: "as the files come",
    shown: (reports, findings) => `${reports} reports with ${findings} findings shown`,
    more: (count) => `Show ${count} more`,
    matrix: "Organisations and rules",
    matrixNote: (rows, all) => rows < all ? `the first ${rows} of ${all} with findings` : `${all} with findings`,
    unit: "Organisation", spread: (some, all) => `${some} of ${all}`,
    shared: "most have it",
    sharedNote: "What most have in common may have one cause (a template, an instruction): look there first.",
    open: "Rules not evaluated", none: "Nothing found", noneTaken: "Nothing found that the filter takes",
    copy: "annotated copy", basis: "basis", locate: "show in the table",
    culprit: "likely wrong; what was meant stands after →", wrong: "at fault", candidate: "one of these is likely wrong",
    empty: "blank", part: "takes part in a sum",
    seen: "read from pictures",
    lastYear: "last year ",
    before: (year) => `small: figures of the report for ${year}`,
    blank: "blank", absent: "the report lacks this cell", meant: "should be",
    extra: "Cells beyond the form: ",
    skipped: "Skipped files (no submissions)",
    vanished: "Findings of the baseline that are gone",
    year: (year) => `${year}`,
    disclosure: "Table 二 主动公开政府信息情况",
    applications: "Table 三 收到和处理政府信息公开申请情况",
    review: "Table 四 政府信息公开行政复议、行政诉讼情况",
    colon: ": ", stop: "; ",
  },
};
const SEVERITIES = ["error", "warning", "info"];

let language = document.documentElement.lang.startsWith("en") ? "en" : "zh";
const say = (key, ...values) => {
  const words = WORDS[language][key];
  return typeof words === "function" ? words(...values) : words;
};

/* An element with attributes and children; text only ever becomes text. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/* Element.replaceChildren is younger than the browsers of many offices. */
function fill(element, ...children) {
  element.textContent = "";
  element.append(...children.filter((child) => child !== null && child !== undefined));
}
