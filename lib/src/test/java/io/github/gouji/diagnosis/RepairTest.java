package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.gouji.report.CellKey;
import io.github.gouji.report.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {

    private static final Repair.Change CHANGE =
            new Repair.Change(CellKey.parse("review.reconsideration.upheld"), BigDecimal.ONE, BigDecimal.TEN);
    private static final Repair.Change FOLLOWS =
            new Repair.Change(CellKey.parse("review.reconsideration.total"), null, null);

    @ParameterizedTest
    @CsvSource({"0, 0.5", "-1, 0.5", "1, -0.01", "1, 1.01"})
    void ranksBeginWithOneAndConfidenceIsAShare(int rank, double confidence) {
        assertThatIllegalArgumentException().isThrownBy(() -> repair(rank, confidence));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void confidenceMayBeNoneOrFull(double confidence) {
        assertThat(repair(1, confidence).confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource({"0.51, true", "0.5, false", "0.49, false"})
    void itIsDecidedIfItIsMoreLikelyThanAllAlternatives(double confidence, boolean decided) {
        assertThat(repair(1, confidence).isDecided()).isEqualTo(decided);
    }

    @Test
    void theReasonIsToldInTheReadersLanguage() {
        assertThat(repair(1, 0.9).reason(Locale.US)).isEqualTo("two digits swapped");
        assertThat(repair(1, 0.9).reason(Locale.SIMPLIFIED_CHINESE)).isEqualTo("数字颠倒");
    }

    @Test
    void jsonTellsAllOfIt() {
        Map<String, ?> json = repair(2, 0.4).toJson(Locale.ENGLISH);

        assertThat(json.get("cells"))
                .isEqualTo(List.of(Map.of(
                        "row",
                        "reconsideration",
                        "column",
                        "upheld",
                        "actual",
                        BigDecimal.ONE,
                        "suggested",
                        BigDecimal.TEN)));
        assertThat(json.get("follows").toString())
                .isEqualTo("[{row=reconsideration, column=total, actual=null, suggested=null}]");
        assertThat(json.keySet())
                .containsExactly("rank", "confidence", "table", "cells", "follows", "reason", "resolves");
        assertThat(json.get("rank")).isEqualTo(2);
        assertThat(json.get("confidence")).isEqualTo(0.4);
        assertThat(json.get("table")).isEqualTo("review");
        assertThat(json.get("reason")).isEqualTo("two digits swapped");
        assertThat(json.get("resolves")).isEqualTo(List.of("abc"));
    }

    @Test
    void jsonIsChineseUnlessAskedOtherwise() {
        assertThat(repair(1, 0.9).toJson()).contains(entry("reason", "数字颠倒"));
    }

    @Test
    void whatWasHandedOverMayChangeAfterwards() {
        List<Repair.Change> cells = new ArrayList<>(List.of(CHANGE));
        Repair repair = new Repair(1, 0.9, TableKind.REVIEW, cells, List.of(), "", "", List.of());

        cells.clear();

        assertThat(repair.cells()).containsExactly(CHANGE);
    }

    private static Repair repair(int rank, double confidence) {
        return new Repair(
                rank,
                confidence,
                TableKind.REVIEW,
                List.of(CHANGE),
                List.of(FOLLOWS),
                "数字颠倒",
                "two digits swapped",
                List.of("abc"));
    }
}
