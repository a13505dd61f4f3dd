/* What the page says, in both languages. */
const WORDS = {
  zh: {
    title: "政府信息公开工作年度报告核对结果",
    skip: "跳到报告",
    summary: "总览",
    files: "文件", passed: "通过", failed: "不通过", unreadable: "无法读取", "not-checked": "未能检查",
    error: "错误", warning: "警告", info: "提示", known: "已知",
    byRule: "按规则", byOrganization: "问题最多的单位",
    severity: "程度", rule: "规则", status: "结论", search: "单位或文件", all: "全部",
    shown: (reports, findings) => `显示 ${reports} 份报告，${findings} 处问题`,
    more: (count) => `再显示 ${count} 份`,
    findings: "问题", repairs: "可能应改", open: "未检查的规则", none: "没有问题",
    expected: "应为", actual: "实为", basis: "依据", confidence: "把握", locate: "在表中查看",
    follows: "随之应为", culprit: "可能写错的格", very: "有问题的格", part: "只是参与算式的格",
    blank: "空白", absent: "报告缺这一格",
    extra: "格式以外的格：",
    skipped: "跳过的文件（不是报送文件）",
    vanished: "基线中已经消失的问题",
    year: (year) => `${year}年度`,
    disclosure: "二、主动公开政府信息情况",
    applications: "三、收到和处理政府信息公开申请情况",
    review: "四、政府信息公开行政复议、行政诉讼情况",
    content: "信息内容", applicant: "申请人情况", legal: "法人或其他组织", litigation: "行政诉讼",
    note: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
    comma: "，", colon: "：",
  },
  en: {
    title: "Annual reports on information disclosure: results",
    skip: "To the reports",
    summary: "Overview",
    files: "files", passed: "passed", failed: "failed", unreadable: "unreadable", "not-checked": "not checked",
    error: "errors", warning: "warnings", info: "infos", known: "known",
    byRule: "By rule", byOrganization: "Organisations with most findings",
    severity: "Severity", rule: "Rule", status: "Result", search: "Organisation or file", all: "all",
    shown: (reports, findings) => `${reports} reports with ${findings} findings shown`,
    more: (count) => `Show ${count} more`,
    findings: "Findings", repairs: "Likely meant", open: "Rules not evaluated", none: "Nothing found",
    expected: "expected", actual: "found", basis: "basis", confidence: "confidence", locate: "show in the table",
    follows: "then becomes", culprit: "likely written wrong", very: "at fault", part: "merely takes part in a sum",
    blank: "blank", absent: "the report lacks this cell",
    extra: "Cells beyond the form: ",
    skipped: "Skipped files (no submissions)",
    vanished: "Findings of the baseline that are gone",
    year: (year) => `${year}`,
    disclosure: "Table 二 主动公开政府信息情况",
    applications: "Table 三 收到和处理政府信息公开申请情况",
    review: "Table 四 政府信息公开行政复议、行政诉讼情况",
    content: "信息内容", applicant: "申请人情况", legal: "法人或其他组织", litigation: "行政诉讼",
    note: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
    comma: ", ", colon: ": ",
  },
};

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
