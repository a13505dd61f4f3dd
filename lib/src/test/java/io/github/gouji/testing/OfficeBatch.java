package io.github.gouji.testing;

import io.github.gouji.rule.RuleExample;
import io.github.gouji.rule.catalog.RuleCatalog;
import java.util.List;
import java.util.stream.IntStream;

/** What the towns of a county send: sound reports as text, and slips that can be made in them. */
public final class OfficeBatch {

    private static final String SOUND = RuleCatalog.find("cell.blank")
            .flatMap(RuleExample::of)
            .orElseThrow()
            .soundReport();

    private static final String FIRST = "青白红黑金银玉石云松";
    private static final String SECOND = "河山溪岭湖桥";

    /** A slip: it makes findings of its own, and none goes with another's. */
    public enum Slip {
        /** A total that does not add up. */
        ROW_TOTAL("本年新收政府信息公开申请数量 | 7 | 1 | 0 | 0 | 0 | 0 | 8", "本年新收政府信息公开申请数量 | 7 | 1 | 0 | 0 | 0 | 0 | 9"),
        /** A cell left blank. */
        BLANK("| 行政许可 | 140 |", "| 行政许可 |  |"),
        /** A total of table 四. */
        REVIEW("| 2 | 0 | 0 | 0 | 2 |", "| 2 | 0 | 0 | 0 | 3 |"),
        /** Text where a number should be. */
        WORD("| 行政处罚 | 6 |", "| 行政处罚 | 若干 |"),
        /** Issued when the time was over: a warning. */
        LATE("2022年1月20日", "2022年4月20日");

        private final String sound;
        private final String wrong;

        Slip(String sound, String wrong) {
            this.sound = sound;
            this.wrong = wrong;
        }
    }

    private OfficeBatch() {}

    /** Names of so many towns, 60 at most. */
    public static List<String> units(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "云岭县" + FIRST.charAt(i % FIRST.length()) + SECOND.charAt(i / FIRST.length()) + "镇人民政府")
                .toList();
    }

    /** A town's report with these slips. */
    public static String report(String unit, Slip... slips) {
        String town = unit.replace("云岭县", "").replace("人民政府", "");
        String text = SOUND;
        for (Slip slip : slips) {
            if (!text.contains(slip.sound)) {
                throw new IllegalStateException("the sound report has no " + slip.sound);
            }
            text = text.replace(slip.sound, slip.wrong);
        }
        return text.replace("青石镇", town);
    }
}
