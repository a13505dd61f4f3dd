package io.github.gouji.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Files on which a pattern that begins everywhere and ends nowhere would take the square of their length. */
final class HostilePatterns {

    private static final int MANY = 100_000;
    private static final String HEAD = "甲镇2022年政府信息公开工作年度报告\n一、总体情况\n";

    private HostilePatterns() {}

    static void addTo(HostileFiles files) {
        text(files, "open-title.txt", HEAD + "现公布《" + "通知".repeat(MANY));
        text(files, "hashes.md", HEAD + "# a" + "#".repeat(MANY) + "x\n");
        text(files, "blanks-in-heading.md", HEAD + "# a" + " ".repeat(8 * MANY) + "x\n");
        text(files, "broken-border.txt", HEAD + "+--+--+\n|" + "-".repeat(MANY) + "x\n+--+--+\n");
        text(files, "dashes.md", HEAD + "|a|b|\n" + "-|".repeat(2 * MANY) + "\n|1|2|\n");
        text(files, "border.txt", HEAD + "+" + "-+".repeat(2 * MANY) + "\n|1|2|\n");
        text(files, "rule-of-rules.txt", HEAD + "-- ".repeat(2 * MANY) + "\na b\n");
        text(files, "text-formula.csv", HEAD + "=\"" + "a".repeat(4 * MANY) + "\",1\n");
        text(files, "peoples.txt", HEAD + "苗族".repeat(2 * MANY) + "自治县\n");
        text(
                files,
                "broken-count.html",
                "<meta charset=utf-8>" + HEAD + "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>"
                        + "1<br>2<br>".repeat(MANY) + "<td>1<td>1</table>");
        text(files, "counts-of-columns.txt", HEAD + "通过惠民资金专栏公开信息20条。通过惠民资金专栏公开信息16条。".repeat(MANY / 5));
        text(files, "denials.txt", HEAD + "未收到政府信息公开申请。\n".repeat(MANY / 5));
        text(
                files,
                "brackets-in-name.json",
                "{\"organization\":\"" + "（".repeat(MANY) + "\",\"year\":2022,\"tables\":{}}");
        sheet(files, "open-comments", "/*".repeat(MANY), "");
        sheet(files, "at-signs", "@".repeat(MANY), "");
        sheet(files, "open-rule", "a".repeat(MANY), "");
        sheet(files, "rules-in-rule", "@m{" + "a{}".repeat(MANY), "");
        sheet(
                files,
                "pattern-in-selector",
                "p[class~=" + "(.*)".repeat(8) + "y]{display:none}",
                "<p class=\"" + "x".repeat(300) + "\">");
        sheet(
                files,
                "places-of-brothers",
                "p:nth-last-child(2n+1){display:none}".repeat(40),
                "<p>x</p>".repeat(20_000));
        sheet(
                files,
                "columns-without-end",
                "div{display:grid;grid-template-columns:repeat(2," + "a".repeat(2 * MANY) + "}",
                "<div><p>x</div>".repeat(100));
        sheet(
                files,
                "spans-without-end",
                "",
                "<div style='display:grid;grid-template-columns:1fr 1fr'><p style='" + "grid-row:///".repeat(MANY / 3)
                        + "'>" + "<p>x</p>".repeat(8) + "</div>");
        sheet(files, "spans-of-all", "*{grid-column:span 2}".repeat(4_000), "<p>x</p>".repeat(5_000));
        sheet(
                files,
                "numbers-of-brothers",
                "p:eq(9999999){display:none}p:LT(9){display:none}p:l\\74 (9999999){display:none}".repeat(20),
                "<p>x</p>".repeat(40_000));
        sheet(files, "brothers-of-brothers", "p~p~p~p~b{display:none}".repeat(100), "<p>x</p><b>y</b>".repeat(6_000));
    }

    private static void text(HostileFiles files, String name, String content) {
        files.add(name, () -> content.getBytes(UTF_8));
    }

    private static void sheet(HostileFiles files, String name, String rules, String body) {
        text(files, name + ".html", "<meta charset=utf-8><style>" + rules + "</style><p>甲镇2022年政府信息公开工作年度报告" + body);
    }
}
