package io.github.gouji.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;

/** Web pages, and saved ones with their parts. */
final class HostilePages {

    private static final int MANY = 100_000;
    private static final String HEAD = "<!DOCTYPE html><title>甲镇</title><p>甲镇2022年政府信息公开工作年度报告</p>";

    private HostilePages() {}

    static void addTo(HostileFiles files) {
        addTablesTo(files);
        addTreesTo(files);
        addWordsTo(files);
        addSavedTo(files);
    }

    private static void addTablesTo(HostileFiles files) {
        page(files, "nested-tables", () -> "<table><tr><td>".repeat(10_000));
        page(files, "row-span", () -> "<table><tr><td rowspan=1000000000>1<td colspan=1000000000>2</table>");
        page(files, "row-spans", () -> "<table>" + ("<tr>" + "<td rowspan=1000 colspan=1000>1".repeat(90)).repeat(90));
        page(files, "row-spans-crossing", () -> "<table>" + "<tr><td rowspan=60000>1<td>2".repeat(5_000));
        page(files, "span-0", () -> "<table><tr><td rowspan=0 colspan=0>1<td rowspan=-1>2</table>");
        page(files, "10000-columns", () -> "<table>" + ("<tr>" + "<td>1".repeat(10_000)).repeat(4));
        page(files, "empty-rows", () -> "<table>" + "<tr>".repeat(2 * MANY));
        page(files, "column-groups", () -> "<table><colgroup>" + "<col span=1000>".repeat(20_000) + "<tr><td>1");
        page(files, "captions", () -> "<table>" + "<caption>一".repeat(20_000));
        page(files, "before-tables", () -> "<table>" + "<b>x".repeat(20_000));
        files.add("1000-labels.html", () -> labels(1_000));
        files.add("10000-labels.html", () -> labels(10_000));
        files.add(
                "18-digits.html",
                () -> new String(HostileFiles.corpus("baishi-2023.html"), UTF_8)
                        .replaceAll(">\\s*\\d+\\s*<", ">999999999999999999<")
                        .getBytes(UTF_8));
        files.add(
                "40-digits.html",
                () -> new String(HostileFiles.corpus("baishi-2023.html"), UTF_8)
                        .replaceAll(">\\s*\\d+\\s*<", ">" + "9".repeat(40) + "<")
                        .getBytes(UTF_8));
        files.add("18-digits-different.html", () -> {
            StringBuilder text = new StringBuilder(new String(HostileFiles.corpus("baishi-2023.html"), UTF_8));
            long figure = 100_000_000_000_000_003L;
            for (int at = text.indexOf("<td>0</td>"); at >= 0; at = text.indexOf("<td>0</td>", at)) {
                figure += 7_777_777_777_777L;
                text.replace(at, at + 10, "<td>" + figure + "</td>");
            }
            return text.toString().getBytes(UTF_8);
        });
        files.add(
                "reports-200.html",
                () -> new String(HostileFiles.corpus("baishi-2023.html"), UTF_8)
                        .repeat(200)
                        .getBytes(UTF_8));
    }

    /** A report in which a table has its last row over and over. */
    private static byte[] labels(int times) {
        String page = new String(HostileFiles.corpus("baishi-2023.html"), UTF_8);
        int end = page.lastIndexOf("</table>");
        String row = page.substring(page.lastIndexOf("<tr>", end), end);
        return (page.substring(0, end) + row.repeat(times) + page.substring(end)).getBytes(UTF_8);
    }

    private static void addTreesTo(HostileFiles files) {
        page(files, "deep", () -> "<div>".repeat(2 * MANY));
        page(files, "deep-bold", () -> "<b>".repeat(MANY));
        page(files, "bold-paragraphs", () -> "<b><p>".repeat(10_000));
        page(files, "links-crossing", () -> "<a><div>".repeat(10_000));
        page(files, "fonts-crossing", () -> "<font><p>x</font>".repeat(10_000));
        page(files, "closed-crossing", () -> "<b><i><u><p>".repeat(2_000) + "</b></i></u>".repeat(2_000));
        page(files, "different-fonts", () -> HostileSheets.numbered(5_000, "<font size=%1$d><p>"));
        page(files, "forms", () -> "<form><form>".repeat(MANY));
        page(files, "options", () -> "<select>" + "<option>一".repeat(MANY));
        page(files, "lists", () -> "<ul><li>".repeat(20_000));
        page(files, "lists-from-their-end", () -> "<ol reversed><li>".repeat(500) + "<li>".repeat(2 * MANY));
        page(files, "open-in-deep", () -> "<div>".repeat(1_000) + "<b>x</b>".repeat(2 * MANY));
        page(files, "drawings", () -> "<svg><foreignObject>".repeat(20_000));
        page(files, "templates", () -> "<template>".repeat(20_000));
        page(files, "frames", () -> "<iframe srcdoc='<iframe srcdoc=x>'></iframe>".repeat(20_000));
        page(files, "rubies", () -> "<ruby><rt>".repeat(20_000));
        page(files, "bodies", () -> "<body a=1>".repeat(MANY));
        page(files, "ends", () -> "</p>".repeat(5 * MANY));
        page(files, "unknown-ends", () -> "<x><y></x>".repeat(20_000));
    }

    private static void addWordsTo(HostileFiles files) {
        page(files, "breaks", () -> "<p>" + "本<br>".repeat(2 * MANY));
        page(files, "attributes", () -> "<p" + HostileSheets.numbered(MANY, " a%1$d=1") + ">");
        page(files, "same-attributes", () -> "<p" + " a=1".repeat(5 * MANY) + ">");
        page(files, "long-attribute", () -> "<p style='" + "display:none;".repeat(MANY) + "'>x");
        page(files, "open-comment", () -> "<!--" + "-".repeat(50 * MANY));
        page(files, "open-tag", () -> "<p " + "<".repeat(20 * MANY));
        page(files, "open-script", () -> "<script>" + "</scrip".repeat(5 * MANY));
        page(files, "entities", () -> "&".repeat(5 * MANY));
        page(files, "entity-numbers", () -> "&#x110000;&#99999999999999;&#0;&#xD800;".repeat(20_000));
        page(files, "entity-names", () -> "&CounterClockwiseContourIntegra".repeat(20_000));
        page(files, "nul", () -> "\0".repeat(10 * MANY));
        page(files, "surrogates", () -> "&#xD83D;".repeat(2 * MANY));
        page(
                files,
                "selectors",
                () -> "<style>" + HostileSheets.numbered(20_000, ".a%1$d .b>i~b+u{display:none}") + "</style>"
                        + "<i class=a1><b class=b>x</b></i>".repeat(20_000));
        page(files, "selectors-nested", () -> "<style>" + ":not(".repeat(20_000) + "{display:none}</style><p>x");
        page(
                files,
                "selectors-long",
                () -> "<style>" + "a ".repeat(MANY) + "{display:none}</style>" + "<a>".repeat(1_000) + "x");
        page(
                files,
                "selectors-listed",
                () -> "<style>" + "div div div div,".repeat(5_000) + "p{display:none}</style>" + "<div>".repeat(200)
                        + "<p>x".repeat(5_000));
        page(files, "styles-open", () -> "<style>" + "{".repeat(10 * MANY) + "</style>");
        page(
                files,
                "styles-imported",
                () -> "<style>" + "@import 'http://192.0.2.1/a.css';".repeat(20_000)
                        + "</style><link rel=stylesheet href=http://192.0.2.1/b.css><img src=http://192.0.2.1/c.png>");
        page(files, "charsets", () -> "<meta charset=utf-7><meta charset=x-user-defined>".repeat(20_000));
        page(
                files,
                "base",
                () -> "<base href='file:///etc/'><iframe src=passwd></iframe><object data=passwd></object>");
        page(files, "classes", () -> "<style>.a{display:none}</style><p class='" + "b ".repeat(10 * MANY) + "'>x");
        files.add("utf-16-told.html", () -> (HEAD + "<meta charset=utf-16>").getBytes(UTF_8));
        files.add("utf-16-mark.html", () -> ("\ufeff" + HEAD).getBytes(Charset.forName("UTF-16LE")));
        files.add("utf-32.html", () -> HEAD.getBytes(Charset.forName("UTF-32")));
        files.add("half-characters.html", () -> {
            byte[] bytes = (HEAD + "\u00b1".repeat(MANY)).getBytes(Charset.forName("GBK"));
            Arrays.fill(bytes, HEAD.length(), bytes.length, (byte) 0x81);
            return bytes;
        });
    }

    private static void addSavedTo(HostileFiles files) {
        saved(files, "parts", () -> "--b\r\nContent-Type: image/png\r\n\r\nx\r\n".repeat(MANY));
        saved(files, "nested", () -> "--b\r\nContent-Type: multipart/related; boundary=b\r\n\r\n".repeat(10_000));
        saved(
                files,
                "nested-own",
                () -> HostileSheets.numbered(
                                5_000, "--b%1$d\r\nContent-Type: multipart/related; boundary=b1%1$d\r\n\r\n")
                        .replace("--b1\r", "--b\r"));
        saved(files, "messages", () -> "--b\r\nContent-Type: message/rfc822\r\n\r\n".repeat(10_000));
        saved(files, "headers", () -> "--b\r\n" + "X-A: b\r\n".repeat(2 * MANY) + "\r\n");
        saved(files, "long-header", () -> "--b\r\nX-A: " + "b".repeat(50 * MANY) + "\r\n\r\n");
        saved(files, "folded-header", () -> "--b\r\nContent-Type: text/html" + ";\r\n a=b".repeat(MANY) + "\r\n\r\n");
        saved(files, "base64-lies", () -> part("base64", "====" + "!".repeat(MANY)));
        saved(
                files,
                "base64-bomb",
                () -> part(
                        "base64",
                        Base64.getEncoder().encodeToString((HEAD + "<b><p>".repeat(10_000)).getBytes(UTF_8))));
        saved(files, "quoted-lies", () -> part("quoted-printable", HEAD + "=".repeat(2 * MANY)));
        saved(files, "unknown-coding", () -> part("x-uuencode", HEAD));
        saved(
                files,
                "frames",
                () -> part("8bit", "<iframe src='cid:a'></iframe>".repeat(20_000))
                        + ("--b\r\nContent-Type: text/html\r\nContent-ID: <a>\r\n\r\n" + HEAD + "\r\n").repeat(2_000));
        saved(
                files,
                "frames-full",
                () -> part("8bit", HEAD + HostileSheets.numbered(15, "<iframe src=a%1$d></iframe>"))
                        + HostileSheets.numbered(
                                15,
                                "--b\r\nContent-Type: text/html\r\nContent-Location: a%1$d\r\n\r\n"
                                        + "<b>1".repeat(MANY) + "\r\n"));
        saved(
                files,
                "frame-loop",
                () -> "--b\r\nContent-Type: text/html\r\nContent-Location: a\r\n\r\n"
                        + "<iframe src=a></iframe>".repeat(50) + "\r\n");
        saved(
                files,
                "frames-deep",
                () -> HostileSheets.numbered(
                        3_000,
                        "--b\r\nContent-Type: text/html\r\nContent-Location: a%1$d\r\n\r\n<iframe src=a1%1$d></iframe>"
                                + "<frame src=a2%1$d>\r\n"));
        saved(files, "charset", () -> "--b\r\nContent-Type: text/html; charset=x-none\r\n\r\n" + HEAD + "\r\n");
        files.text("no-boundary.mht", () -> "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n" + HEAD);
        files.text(
                "long-boundary.mht",
                () -> "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=" + "b".repeat(MANY) + "\r\n\r\n"
                        + ("--" + "b".repeat(MANY) + "\r\n\r\n").repeat(20));
        files.text(
                "almost-boundaries.mht",
                () -> "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=" + "-".repeat(70) + "\r\n\r\n"
                        + "-".repeat(20 * MANY));
    }

    private static String part(String coding, String body) {
        return "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: " + coding + "\r\n\r\n"
                + body + "\r\n";
    }

    private static void page(HostileFiles files, String name, Supplier<String> body) {
        files.text("page-" + name + ".html", () -> HEAD + body.get());
    }

    private static void saved(HostileFiles files, String name, Supplier<String> parts) {
        files.text(
                "saved-" + name + ".mht",
                () -> "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n" + parts.get()
                        + "--b--\r\n");
    }
}
