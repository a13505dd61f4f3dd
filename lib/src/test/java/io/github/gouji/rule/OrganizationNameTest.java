package io.github.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.rule.OrganizationName.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationNameTest {

    private static Match match(String one, String other) {
        Match match = OrganizationName.of(one).match(OrganizationName.of(other));
        assertThat(OrganizationName.of(other).match(OrganizationName.of(one)))
                .as("the other way round")
                .isEqualTo(match);
        return match;
    }

    @ParameterizedTest
    @CsvSource({
        "洪泽区人民政府, 洪泽区",
        "洪泽区人民政府, 洪泽区政府",
        "洪泽区人民政府, 洪泽区 人民政府",
        "青山街道办事处, 青山街道",
        "青山街道办事处, 青山街道办",
        "水塔街, 水塔街道办事处",
        "昌乐县人民政府朱刘街道办事处, 昌乐县朱刘街道",
        "清河县东湖镇人民政府, 清河县东湖镇党政办公室",
        "清河县发展和改革局（清河县粮食局）, 清河县发展和改革局",
        "临江经济开发区管理委员会, 临江经济开发区管委会",
        "教育局, 教育局",
    })
    void sameNames(String one, String other) {
        assertThat(match(one, other)).isEqualTo(Match.EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "洪泽区人民政府, 淮安市洪泽区人民政府",
        "洪泽区人民政府, 江苏省淮安市洪泽区人民政府",
        "东湖镇人民政府, 清河县东湖镇人民政府",
        "清河县东湖镇, 临江市清河县东湖镇",
        "昆山市张浦镇人民政府, 苏州市昆山市张浦镇人民政府",
        "昆山市人民政府, 苏州市昆山市人民政府",
        "清河县教育局, 临江市清河县教育局",
    })
    void superiorsMayBeLeftOut(String one, String other) {
        assertThat(match(one, other)).isEqualTo(Match.SHORTENED);
    }

    @ParameterizedTest
    @CsvSource({
        "沭阳县发改局, 沭阳县发展和改革局",
        "沭阳县卫健委, 沭阳县卫生健康委员会",
        "沭阳县人社局, 宿迁市沭阳县人力资源和社会保障局",
        "临江市发展改革委, 临江市发展和改革委员会",
    })
    void officesMayBeAbbreviated(String one, String other) {
        assertThat(match(one, other)).isEqualTo(Match.ABBREVIATED);
    }

    @ParameterizedTest
    @CsvSource({
        "清河县东湖镇人民政府, 白河县东湖镇人民政府",
        "临江市清河县东湖镇, 临江市白河县东湖镇",
        "临江市清河县东湖镇, 东阳市清河县东湖镇",
        "临江市东湖镇, 清河县东湖镇",
        "淮安市洪泽区人民政府, 江苏省洪泽区人民政府",
        "清河县东湖镇, 清河县西湖镇",
        "清河县东湖镇, 清河县东湖乡",
        "清河县人民政府, 清河县人民政府办公室",
        "清河县人民政府, 清河县教育局",
        "清河县教育局, 白河县教育局",
        "清河县教育局, 清河县体育局",
        "清河县公安局, 清河县公安局交通警察大队",
        "清河县水利局, 清河县水务局",
        "教育局, 清河县教育局",
        "青山街道办事处, 青山镇人民政府",
        "临江市人民政府, 临江县人民政府",
    })
    void otherOrganizations(String one, String other) {
        assertThat(match(one, other)).isEqualTo(Match.NONE);
    }

    @Test
    void nothingIsNoName() {
        assertThat(OrganizationName.of("").isEmpty()).isTrue();
        assertThat(match("", "")).isEqualTo(Match.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "东湖镇, 清河县人民政府, 清河县东湖镇",
        "教育局, 清河县人民政府, 清河县教育局",
        "清河县教育局, 清河县人民政府, 清河县教育局",
        "清河县教育局, 临江市清河县人民政府, 清河县教育局",
        "白河县, 临江市, 临江市白河县",
        "临江市教育局, 清河县, 临江市教育局",
    })
    void aListLeavesTheSuperiorOut(String name, String superior, String meant) {
        assertThat(OrganizationName.of(name).below(OrganizationName.of(superior)))
                .hasToString(meant);
    }
}
