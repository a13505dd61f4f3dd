package io.github.gouji.rule.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.rule.rollup.NamePairs.Doubt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePairsTest {

    @ParameterizedTest
    @CsvSource({
        "市教育局, 临江市教育局",
        "教育局, 临江市教育局",
        "临江市教育局, 市教育局",
        "县政府办, 清河县人民政府办公室",
        "东湖镇, 清河县东湖镇人民政府",
        "镇政府, 清河县东湖镇人民政府",
        "清河县发改局, 清河县发展和改革局"
    })
    void aNameThatLeavesOutSuperiorsMeansTheOnlyOneThatItCan(String name, String full) {
        NamePairs<String> pairs = NamePairs.of(List.of(name), List.of(full, "临江市财政局", "白河县白河镇中学"));
        assertThat(pairs.find(name)).contains(full);
        assertThat(pairs.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"市教育局, 临江市财政局", "清河县东湖镇, 白河县东湖镇", "清河县教育局, 清河县体育局"})
    void othersAreNotPaired(String name, String other) {
        NamePairs<String> pairs = NamePairs.of(List.of(name), List.of(other));
        assertThat(pairs.find(name)).isEmpty();
        assertThat(pairs.doubts()).isEmpty();
    }

    @Test
    void aNameThatCouldMeanTwoMeansNoneAndIsTold() {
        NamePairs<String> pairs = NamePairs.of(List.of("县教育局"), List.of("清河县教育局", "白河县教育局"));
        assertThat(pairs.find("县教育局")).isEmpty();
        assertThat(pairs.doubts()).containsExactly(new Doubt("县教育局", List.of("清河县教育局", "白河县教育局")));
    }

    @Test
    void twoNamesThatCouldMeanOneAreToldAsWell() {
        NamePairs<String> pairs = NamePairs.of(List.of("清河县教育局", "白河县教育局"), List.of("县教育局"));
        assertThat(pairs.find("清河县教育局")).isEmpty();
        assertThat(pairs.doubts()).containsExactly(new Doubt("县教育局", List.of("清河县教育局", "白河县教育局")));
    }

    @Test
    void theSurerNameGoesFirst() {
        NamePairs<String> pairs = NamePairs.of(List.of("清河县卫生局", "清河县卫生健康局"), List.of("清河县卫生局", "清河县卫健局"));
        assertThat(pairs.find("清河县卫生局")).contains("清河县卫生局");
        assertThat(pairs.find("清河县卫生健康局")).contains("清河县卫健局");
    }
}
