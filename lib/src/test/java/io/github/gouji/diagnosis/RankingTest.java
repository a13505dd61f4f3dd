package io.github.gouji.diagnosis;

import static io.github.gouji.diagnosis.SmallTable.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.ReportFormat;
import io.github.gouji.rule.FormNames;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Repairs of explanations that are given, in the words that people read. */
class RankingTest {

    private static final int GRANTED = at(2, 0);
    private static final int PARTIALLY = at(3, 0);
    private static final int CARRIED_FORWARD = at(5, 0);
    private static final CountTable TABLE = SmallTable.sound();

    @Test
    void theFirstFewAreToldInOrder() {
        List<Explanation> seven = IntStream.range(0, 7)
                .mapToObj(cell -> explanation(TABLE, cell, cell, 90 + cell))
                .toList();

        List<Repair> repairs = repairs(TABLE, true, seven.toArray(Explanation[]::new));

        assertThat(repairs).extracting(Repair::rank).containsExactly(1, 2, 3, 4, 5);
        assertThat(repairs).extracting(Repair::confidence).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(repairs)
                .extracting(repair -> repair.cells().get(0).cell())
                .containsExactlyElementsOf(
                        IntStream.range(0, 5).mapToObj(SmallTable::key).toList());
    }

    @Test
    void aChangeTellsWhatIsWrittenAndWhatWasMeant() {
        CountTable table = SmallTable.sound(GRANTED, "_", CARRIED_FORWARD, "?");
        long[] counts = table.counts().clone();
        counts[GRANTED] = 4;
        Explanation explanation = new Explanation(
                new Solution(
                        List.of(Move.of(GRANTED), Move.of(CARRIED_FORWARD)), counts, new int[] {CARRIED_FORWARD}, null),
                1,
                List.of(new Slip(GRANTED, "omitted"), new Slip(CARRIED_FORWARD, "undetermined")),
                List.of(8));

        Repair repair = repairs(table, true, explanation).get(0);

        assertThat(repair.cells())
                .containsExactly(
                        new Repair.Change(SmallTable.key(GRANTED), null, BigDecimal.valueOf(4)),
                        new Repair.Change(SmallTable.key(CARRIED_FORWARD), null, null));
        assertThat(repair.follows())
                .containsExactly(new Repair.Change(SmallTable.key(8), BigDecimal.valueOf(6), BigDecimal.valueOf(6)));
        assertThat(repair.reason(Locale.CHINESE))
                .isEqualTo("第三表“（一）予以公开”行“自然人”列疑似漏填：空白 → 4；"
                        + "第三表“四、结转下年度继续办理”行“自然人”列此处不是有效数字：“?”，应填多少无法由各项关系推出；"
                        + "由此算出的合计随之更正：第三表“（一）予以公开”行“总计”列 6 → 6");
    }

    @Test
    void threeRowsThatFitAlikeAreToBeChecked() {
        Repair first = repairs(
                        TABLE,
                        true,
                        explanation(TABLE, 1, GRANTED, 5),
                        explanation(TABLE, 1, PARTIALLY, 2),
                        explanation(TABLE, 1, CARRIED_FORWARD, 2),
                        // another column, another amount
                        explanation(TABLE, 1, at(2, 1), 3),
                        explanation(TABLE, 1, at(1, 0), 9))
                .get(0);

        assertThat(first.reason(Locale.CHINESE)).isEqualTo("“自然人”列有3行可能漏计1件，不能确定是哪一行，请逐行核对");
    }

    @Test
    void aSurplusIsToldAsOne() {
        Repair first = repairs(
                        TABLE,
                        true,
                        explanation(TABLE, 1, GRANTED, 1),
                        explanation(TABLE, 1, at(0, 0), 2),
                        explanation(TABLE, 1, at(4, 0), 2))
                .get(0);

        assertThat(first.reason(Locale.CHINESE)).isEqualTo("“自然人”列有3行可能多计3件，不能确定是哪一行，请逐行核对");
    }

    @Test
    void twoRowsThatFitAlikeAreBothTold() {
        List<Repair> repairs =
                repairs(TABLE, true, explanation(TABLE, 1, GRANTED, 5), explanation(TABLE, 1, PARTIALLY, 2));

        assertThat(repairs.get(0).reason(Locale.CHINESE)).isEqualTo("疑似少计、多计或加错：4 → 5");
        assertThat(repairs.get(1).reason(Locale.CHINESE)).isEqualTo("疑似少计、多计或加错：1 → 2");
    }

    @Test
    void whatIsDecidedIsToldThoughOtherRowsFit() {
        List<Repair> repairs = repairs(
                TABLE,
                true,
                explanation(TABLE, 1, GRANTED, 5),
                explanation(TABLE, 9, PARTIALLY, 2),
                explanation(TABLE, 9, CARRIED_FORWARD, 2));

        assertThat(repairs)
                .extracting(repair -> repair.reason(Locale.CHINESE))
                .noneMatch(reason -> reason.contains("逐行"));
    }

    @Test
    void onlyTheFirstAsksToCheckTheColumn() {
        List<Repair> repairs = repairs(
                TABLE,
                true,
                explanation(TABLE, 1, GRANTED, 5),
                explanation(TABLE, 1, PARTIALLY, 2),
                explanation(TABLE, 1, CARRIED_FORWARD, 2));

        assertThat(repairs)
                .filteredOn(repair -> repair.reason(Locale.CHINESE).contains("逐行"))
                .hasSize(1);
    }

    @Test
    void severalCellsAreNoRowToCheck() {
        Explanation two = explanation(TABLE, 1, GRANTED, 5, PARTIALLY, 2);

        assertThat(repairs(TABLE, true, two, two, two, explanation(TABLE, 1, GRANTED, 5))
                        .get(0)
                        .reason(Locale.CHINESE))
                .startsWith("第三表“（一）予以公开”行“自然人”列疑似少计、多计或加错：4 → 5；");
        assertThat(repairs(TABLE, true, explanation(TABLE, 1, GRANTED, 5), two, two)
                        .get(0)
                        .reason(Locale.CHINESE))
                .isEqualTo("疑似少计、多计或加错：4 → 5");
    }

    @Test
    void whatIsNotProvenIsToldWithADoubt() {
        assertThat(repairs(TABLE, false, explanation(TABLE, 1, GRANTED, 5))
                        .get(0)
                        .reason(Locale.ENGLISH))
                .isEqualTo("likely miscounted or added up wrongly: 4 → 5"
                        + " (many errors: other explanations are possible, take this as a hint only)");
    }

    @Test
    void ofManySlipsTheFirstFourAreTold() {
        Explanation four = explanation(TABLE, 1, 0, 6, 1, 4, 3, 2, 4, 1);
        Explanation five = explanation(TABLE, 1, 0, 6, 1, 4, 3, 2, 4, 1, 6, 5);

        assertThat(repairs(TABLE, true, four).get(0).reason(Locale.CHINESE))
                .doesNotContain("……")
                .contains("“二、上年结转政府信息公开申请数量”行“商业企业”列");
        assertThat(repairs(TABLE, true, five).get(0).reason(Locale.CHINESE))
                .endsWith("……")
                .contains("“二、上年结转政府信息公开申请数量”行“商业企业”列")
                .doesNotContain("予以公开");
    }

    @Test
    void aSlipOfTwoCellsIsToldOnce() {
        long[] counts = TABLE.counts().clone();
        counts[6] = 2;
        counts[7] = 4;
        Explanation exchanged = new Explanation(
                new Solution(List.of(Move.of(6), Move.of(7)), counts, new int[0], null),
                1,
                List.of(new Slip(6, "exchanged", 7), new Slip(7, "exchanged", 6)),
                List.of());

        assertThat(repairs(TABLE, true, exchanged).get(0).reason(Locale.CHINESE))
                .isEqualTo("疑似与第三表“（一）予以公开”行“商业企业”列互换或填错位置：4 → 2，另一处2 → 4");
    }

    @Test
    void twoExchangesAreToldBoth() {
        Explanation exchanged = new Explanation(
                new Solution(List.of(), TABLE.counts(), new int[0], null),
                1,
                List.of(
                        new Slip(6, "exchanged", 7),
                        new Slip(7, "exchanged", 6),
                        new Slip(9, "exchanged", 10),
                        new Slip(10, "exchanged", 9)),
                List.of());

        assertThat(repairs(TABLE, true, exchanged).get(0).reason(Locale.ENGLISH).split("; "))
                .hasSize(2)
                .allMatch(slip -> slip.contains("likely exchanged with, or moved from, "));
    }

    @Test
    void aSlipOverALineIsToldOnceBesideAnother() {
        Explanation line = new Explanation(
                new Solution(List.of(), TABLE.counts(), new int[0], null),
                1,
                List.of(
                        new Slip(6, "row_omitted", 6),
                        new Slip(7, "row_omitted", 6),
                        new Slip(8, "row_omitted", 6),
                        new Slip(15, "miscounted")),
                List.of());

        assertThat(repairs(TABLE, true, line).get(0).reason(Locale.CHINESE).split("；"))
                .containsExactly("第三表“（一）予以公开”行“自然人”列疑似“（一）予以公开”行整行漏填", "第三表“四、结转下年度继续办理”行“自然人”列疑似少计、多计或加错：1 → 1");
    }

    @Test
    void marksAreToldAsTheyAreWritten() {
        assertThat(repairs(
                                SmallTable.sound(GRANTED, "/"),
                                true,
                                explanation(SmallTable.sound(GRANTED, "/"), 1, GRANTED, 5))
                        .get(0)
                        .reason(Locale.CHINESE))
                .isEqualTo("疑似少计、多计或加错：“/” → 5");
    }

    private static List<Repair> repairs(CountTable table, boolean proven, Explanation... explanations) {
        return new Ranking(table, List.of(), FormNames.of(ReportFormat.FORMAT_2021))
                .repairs(Arrays.asList(explanations), proven);
    }

    /** Miscounted cells: cell, what is meant, cell, what is meant … */
    private static Explanation explanation(CountTable table, double cost, int... meant) {
        long[] counts = table.counts().clone();
        int[] cells =
                IntStream.range(0, meant.length / 2).map(i -> meant[2 * i]).toArray();
        for (int i = 0; i < meant.length; i += 2) {
            counts[meant[i]] = meant[i + 1];
        }
        return new Explanation(
                new Solution(Arrays.stream(cells).mapToObj(Move::of).toList(), counts, new int[0], null),
                cost,
                Arrays.stream(cells)
                        .mapToObj(cell -> new Slip(cell, "miscounted"))
                        .toList(),
                List.of());
    }
}
