package io.github.gouji.rule.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Reports;
import io.github.gouji.rule.rollup.NamePairs.Doubt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reported, where the list and the reports write names longer and shorter. */
class UnitRollTest {

    private static UnitRoll.Roll roll(String superior, List<String> listed, List<String> reported) {
        UnitRoll roll = new UnitRoll(superior, listed);
        for (String name : reported) {
            roll.add(name, Reports.sound2021().organization(name).year(2025).build());
        }
        return roll.of(2025);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 清河县卫生健康局, 县卫生健康局",
        "'', 清河县教育局, 教育局",
        "'', 教育局, 清河县教育局",
        "'', 临江市林业局, 市林业局",
        "'', 市林业局, 临江市林业局",
        "'', 柳湾镇, 清河县柳湾镇人民政府",
        "清河县人民政府, 清河县教育局, 教育局",
        "清河县人民政府, 县教育局, 清河县教育局"
    })
    void aUnitIsFoundOnTheListWhicheverNameIsShorter(String superior, String listed, String reported) {
        UnitRoll.Roll roll = roll(superior, List.of(listed), List.of(reported));

        assertThat(roll.missing()).isEmpty();
        assertThat(roll.counted())
                .singleElement()
                .satisfies(unit -> assertThat(unit.listedAs()).isEqualTo(listed));
    }

    @Test
    void besideOneWithItsFullNameAShorterOneIsFoundToo() {
        UnitRoll.Roll roll = roll("", List.of("清河县卫生健康局", "清河县财政局"), List.of("县卫生健康局", "清河县财政局"));

        assertThat(roll.missing()).isEmpty();
        assertThat(roll.doubts()).isEmpty();
    }

    @Test
    void theLevelTellsWhichOfTwoIsMeant() {
        UnitRoll.Roll roll = roll("", List.of("县教育局", "市教育局"), List.of("清河县教育局", "临江市教育局"));

        assertThat(roll.missing()).isEmpty();
        assertThat(roll.counted()).extracting(UnitRoll.Counted::listedAs).containsExactly("县教育局", "市教育局");
    }

    @Test
    void aNameThatCouldMeanEitherMeansNoneAndIsTold() {
        UnitRoll.Roll roll = roll("", List.of("教育局"), List.of("清河县教育局", "临江市教育局"));

        assertThat(roll.missing()).containsExactly("教育局");
        assertThat(roll.doubts()).containsExactly(new Doubt("教育局", List.of("清河县教育局", "临江市教育局")));
    }

    @Test
    void anotherCountysOfficeIsNotTheOneOnTheList() {
        UnitRoll.Roll roll = roll("清河县人民政府", List.of("县教育局"), List.of("白河县教育局"));

        assertThat(roll.missing()).containsExactly("县教育局");
    }
}
