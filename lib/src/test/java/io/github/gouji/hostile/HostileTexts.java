package io.github.gouji.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** Plain text, tables in text, CSV, Markdown and JSON. */
final class HostileTexts {

    private static final int MANY = 100_000;
    private static final String HEAD = "甲镇2022年政府信息公开工作年度报告\n一、总体情况\n";
    private static final String REPORT = "\"organization\":\"甲镇\",\"year\":2022,\"tables\":{}";

    private HostileTexts() {}

    static void addTo(HostileFiles files) {
        addProseTo(files);
        addGridsTo(files);
        addEncodingsTo(files);
        addJsonTo(files);
    }

    private static void addProseTo(HostileFiles files) {
        prose(files, "one-line", "收到申请12件，办结10件，其中公开3件、", MANY / 3);
        prose(files, "of-which", "其中", 4 * MANY);
        prose(files, "numerals", "亿万千百十", MANY);
        prose(files, "one-numeral", "九", 5 * MANY);
        prose(files, "digits", "9", 9 * MANY);
        prose(files, "commas-in-digits", "1,", 4 * MANY);
        prose(files, "points", "1.", 4 * MANY);
        prose(files, "percents", "1%", 4 * MANY);
        prose(files, "brackets", "（", 9 * MANY);
        prose(files, "closing", "）", 9 * MANY);
        prose(files, "quotes", "“", 9 * MANY);
        prose(files, "titles", "《条例》", 2 * MANY);
        prose(files, "dates", "2022年1月1日", MANY);
        prose(files, "years", "2022年", 2 * MANY);
        prose(files, "laws", "第九条第（一）项", MANY);
        prose(files, "documents", "国办公开办函〔2021〕30号", MANY / 2);
        prose(files, "names", "甲镇人民政府", MANY);
        prose(files, "growth", "比上年增长3%，", MANY);
        prose(files, "sums", "公开1条，其中甲1条、乙1条、丙1条，共3条。", MANY / 4);
        prose(files, "list", "信息1条、", MANY);
        prose(files, "list-marks", "（一）1.①", MANY);
        prose(files, "sections", "二、主动公开政府信息情况\n", MANY / 3);
        prose(files, "blank-lines", "\n", 9 * MANY);
        prose(files, "returns", "\r", 9 * MANY);
        prose(files, "blanks", "　 \t", 3 * MANY);
        prose(files, "spaced-digits", "1 ", 4 * MANY);
        prose(files, "combining", "\u0301", 4 * MANY);
        prose(files, "backwards", "\u202e\u200b\u2066", 3 * MANY);
        prose(files, "private-use", "\ue000", 9 * MANY);
        prose(files, "beyond-the-plane", "\ud869\udea5", 4 * MANY);
        prose(files, "wide-digits", "１", 4 * MANY);
        prose(files, "dots", "……", 4 * MANY);
        prose(files, "repeated-words", "的的", 4 * MANY);
        prose(files, "markers", "XX×某**年", MANY);
        prose(files, "codes", "310000000000000000", MANY / 4);
        prose(files, "yuan", "0.01万元", MANY);
        prose(files, "conflicts", "收到申请1件，收到申请2件，", MANY / 2);
    }

    private static void addGridsTo(HostileFiles files) {
        files.text("10000-columns.csv", () -> HEAD + ("1,".repeat(10_000) + "\n").repeat(10));
        files.text("cells-10-6.csv", () -> HEAD + ("1,".repeat(100) + "\n").repeat(10_000));
        files.text("open-quote.csv", () -> HEAD + "a,b\n\"" + "x,\n".repeat(2 * MANY));
        files.text("quotes.csv", () -> HEAD + "a,b\n" + "\"\"".repeat(4 * MANY));
        files.text("separators.csv", () -> HEAD + ",;\t|".repeat(2 * MANY));
        files.text("10000-columns.tsv", () -> HEAD + ("1\t".repeat(10_000) + "\n").repeat(10));
        files.text("10000-columns.md", () -> HEAD + ("|1".repeat(10_000) + "|\n").repeat(5));
        files.text("rules.md", () -> HEAD + "|-|-|\n".repeat(MANY));
        files.text("quotes.md", () -> HEAD + ">".repeat(5 * MANY));
        files.text("ticks.md", () -> HEAD + "`".repeat(5 * MANY));
        files.text("links.md", () -> HEAD + "[a](".repeat(MANY));
        files.text("brackets.md", () -> HEAD + "[".repeat(5 * MANY));
        files.text("stars.md", () -> HEAD + "*a_".repeat(2 * MANY));
        files.text("tables.md", () -> HEAD + "<table><tr><td>".repeat(10_000));
        files.text(
                "grid-10000-columns.txt",
                () -> HEAD + ("+-".repeat(10_000) + "+\n" + "|1".repeat(10_000) + "|\n").repeat(4));
        files.text("grid-corners.txt", () -> HEAD + ("+".repeat(500) + "\n").repeat(1_000));
        files.text("drawn-corners.txt", () -> HEAD + ("┼".repeat(500) + "\n").repeat(1_000));
        files.text("drawn-spans.txt", () -> HEAD + "┌─┬─┐\n│1│2│\n├─┼─┤\n".repeat(MANY / 5));
        files.text("columns-of-blanks.txt", () -> HEAD + ("1   ".repeat(1_000) + "\n").repeat(200));
        files.text("lines-of-figures.txt", () -> HEAD + "1\n".repeat(3 * MANY));
        files.text("form-labels.txt", () -> HEAD + "规章\n行政规范性文件\n行政许可\n0\n0\n0\n".repeat(MANY / 5));
        files.text("form-headers.txt", () -> HEAD + "本年制发件数 本年废止件数 现行有效件数\n".repeat(MANY / 5));
        files.text("form-results.txt", () -> HEAD + "一、本年新收政府信息公开申请数量\n二、上年结转\n三、本年度办理结果\n（一）予以公开\n".repeat(MANY / 10));
    }

    private static void addEncodingsTo(HostileFiles files) {
        for (String charset : new String[] {
            "UTF-16BE",
            "UTF-16LE",
            "UTF-32",
            "GB18030",
            "Big5",
            "ISO-2022-CN-GB",
            "EUC-KR",
            "Shift_JIS",
            "ISO-2022-JP",
            "IBM037"
        }) {
            if (Charset.isSupported(charset) && Charset.forName(charset).canEncode()) {
                files.add(
                        charset.toLowerCase(Locale.ROOT) + ".txt",
                        () -> (HEAD + "收到申请12件。".repeat(99)).getBytes(Charset.forName(charset)));
            }
        }
        files.add("noise.txt", () -> {
            byte[] noise = new byte[2_000_000];
            new Random(7).nextBytes(noise);
            return noise;
        });
        files.add("noise.docx", () -> {
            byte[] noise = new byte[100_000];
            new Random(8).nextBytes(noise);
            noise[0] = 'P';
            noise[1] = 'K';
            noise[2] = 3;
            noise[3] = 4;
            return noise;
        });
        files.add("empty.docx", () -> new byte[0]);
        files.add("zeros.txt", () -> new byte[10_000_000]);
        files.add("half-characters.txt", () -> {
            byte[] bytes = new byte[1_000_000];
            Arrays.fill(bytes, (byte) 0xE6);
            return bytes;
        });
        files.add("mark-alone.txt", () -> new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        files.add("too-large.txt", () -> new byte[(64 << 20) + 1]);
    }

    private static void addJsonTo(HostileFiles files) {
        json(files, "deep", () -> "[".repeat(5 * MANY));
        json(files, "deep-objects", () -> "{\"a\":".repeat(5 * MANY));
        json(files, "long-number", () -> "{\"year\":" + "9".repeat(10 * MANY) + "}");
        json(files, "large-exponent", () -> "{" + REPORT.replace("2022", "1e999999999") + "}");
        json(
                files,
                "large-figure",
                () -> "{" + REPORT.replace("{}", "{\"disclosure\":{\"RULES\":" + "{\"MADE\":1e999999999}}}") + "}");
        json(files, "keys", () -> "{" + HostileSheets.numbered(2 * MANY, "\"a%1$d\":1,") + REPORT + "}");
        json(files, "same-keys", () -> "{" + "\"year\":2022,".repeat(2 * MANY) + REPORT + "}");
        json(files, "colliding-keys", () -> {
            StringBuilder keys = new StringBuilder("{");
            for (int i = 0; i < 1 << 15; i++) {
                keys.append('"');
                for (int bit = 0; bit < 15; bit++) {
                    keys.append((i >> bit & 1) == 0 ? "Aa" : "BB");
                }
                keys.append("\":1,");
            }
            return keys + REPORT + "}";
        });
        json(files, "reports", () -> "[" + ("{" + REPORT + "},").repeat(20_000) + "{" + REPORT + "}]");
        json(files, "reports-on-lines", () -> ("{" + REPORT + "}\n").repeat(20_000));
        json(
                files,
                "sections",
                () -> "{" + REPORT + ",\"sections\":["
                        + "{\"number\":2147483647,\"paragraphs\":[\"a\"]},".repeat(20_000) + "{}]}");
        json(
                files,
                "paragraphs",
                () -> "{" + REPORT + ",\"sections\":[{\"number\":1,\"paragraphs\":["
                        + "\"收到申请12件，办结10件。\",".repeat(30_000) + "\"\"]}]}");
        json(files, "surrogates", () -> "{" + REPORT.replace("甲镇", "\\ud800".repeat(MANY)) + "}");
        json(files, "nul", () -> "{" + REPORT.replace("甲镇", "\\u0000".repeat(MANY)) + "}");
        json(files, "year-negative", () -> "{" + REPORT.replace("2022", "-2147483648") + "}");
        json(files, "types", () -> "{" + REPORT.replace("{}", "[[[]]]").replace("\"甲镇\"", "{\"@class\":\"x\"}") + "}");
        json(files, "unfinished", () -> "{" + REPORT);
        json(files, "no-json", () -> "{NaN:Infinity,'a':undefined}");
        json(files, "escapes", () -> "{\"a\":\"" + "\\\\\\\"".repeat(2 * MANY) + "\"," + REPORT + "}");
        files.add("utf-16.json", () -> ("{" + REPORT + "}").getBytes(Charset.forName("UTF-16")));
        files.add("half-characters.json", () -> ("{" + REPORT + "}").getBytes(Charset.forName("GBK")));
        files.add(
                "18-digits.json",
                () -> new String(HostileFiles.corpus("baishi-2023.truth.json"), UTF_8)
                        .replaceAll("\"\\d+\"|(?<=: )\\d+", "999999999999999999")
                        .getBytes(UTF_8));
    }

    private static void prose(HostileFiles files, String name, String piece, int times) {
        files.text("prose-" + name + ".txt", () -> HEAD + piece.repeat(times));
    }

    private static void json(HostileFiles files, String name, Supplier<String> text) {
        files.text("json-" + name + ".json", text);
    }
}
