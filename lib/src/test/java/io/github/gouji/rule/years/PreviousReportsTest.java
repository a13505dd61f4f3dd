package io.github.gouji.rule.years;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import io.github.gouji.rule.years.PreviousReports.Found;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PreviousReportsTest {

    private final PreviousReports reports = new PreviousReports();

    private static ReportDraft report(String organization, int year, int received) {
        return Reports.sound(year)
                .organization(organization)
                .set("applications.received.total", String.valueOf(received));
    }

    private void add(String organization, int year, int received) {
        reports.add(PreviousReport.of(report(organization, year, received).build()));
    }

    private Found find(String organization, int year, int received) {
        AnnualReport report = report(organization, year, received).build();
        return reports.find(report);
    }

    private static String reason(Found found) {
        assertThat(found.report()).isNull();
        return found.reason().in(Locale.CHINESE);
    }

    @Test
    void amongNoneThereIsNone() {
        assertThat(reason(find("清河县人民政府", 2023, 1))).isEqualTo("没有上一年度的报告");
    }

    @Test
    void findsTheYearBeforeUnderALongerName() {
        add("临江市清河县人民政府", 2022, 5);
        add("临江市清河县人民政府", 2021, 4);
        add("白河县人民政府", 2022, 3);
        assertThat(find("清河县人民政府", 2023, 1).report().year()).contains(2022);
        assertThat(find("清河县人民政府", 2023, 1).report().organization()).hasToString("临江市清河县");
    }

    @Test
    void theOnlyOneOfAnotherYearIsNone() {
        add("清河县人民政府", 2021, 4);
        assertThat(reason(find("清河县人民政府", 2023, 1))).isEqualTo("没有找到该单位上一年度的报告");
    }

    @Test
    void exactNameGoesFirst() {
        add("清河县东湖镇人民政府", 2022, 4);
        add("东湖镇人民政府", 2022, 5);
        assertThat(find("东湖镇人民政府", 2023, 1).report().organization()).hasToString("东湖镇");
    }

    @Test
    void twoPlacesOfOneNameAreUnclear() {
        add("清河县东湖镇人民政府", 2022, 4);
        add("白河县东湖镇人民政府", 2022, 5);
        assertThat(reason(find("东湖镇人民政府", 2023, 1))).contains("不止一个单位");
        assertThat(find("白河县东湖镇人民政府", 2023, 1).report().organization()).hasToString("白河县东湖镇");
    }

    @Test
    void sameNameTwiceInTheOwnYearIsUnclear() {
        add("东湖镇人民政府", 2022, 4);
        add("东湖镇人民政府", 2023, 8);
        add("东湖镇人民政府", 2023, 9);
        assertThat(reason(find("东湖镇人民政府", 2023, 9))).contains("不止一个单位");
    }

    @Test
    void oneReportInTwoFilesIsOne() {
        add("清河县人民政府", 2022, 4);
        add("清河县人民政府", 2022, 4);
        add("临江市清河县人民政府", 2022, 4);
        assertThat(find("清河县人民政府", 2023, 9).report()).isNotNull();
        assertThat(find("江南省清河县人民政府", 2023, 9).report()).isNotNull();
    }

    @Test
    void twoReportsOfOneYearThatDifferAreNone() {
        add("清河县人民政府", 2022, 4);
        add("清河县人民政府", 2022, 5);
        assertThat(reason(find("清河县人民政府", 2023, 9))).isEqualTo("该单位2022年度的报告不止一份，数字又不一致");
    }

    @Test
    void whatBelongsToAnotherIsNone() {
        add("清河县商贸服务局", 2022, 4);
        add("清河县商贸服务局", 2023, 4);
        add("清河县商务局", 2023, 4);
        assertThat(reason(find("清河县商务局", 2023, 4))).contains("没有找到");
        assertThat(find("清河县商贸服务局", 2023, 4).report()).isNotNull();
    }

    @Test
    void abbreviatedOfficeIsFound() {
        add("清河县发展和改革局", 2022, 4);
        assertThat(find("清河县发改局", 2023, 4).report()).isNotNull();
    }

    @Test
    void withoutNameOrYearNothingIsFound() {
        add("清河县人民政府", 2022, 4);
        assertThat(reason(reports.find(Reports.sound(2023).organization(null).build())))
                .contains("单位");
        assertThat(reason(reports.find(Reports.sound(2023).year(null).build()))).contains("年度");
        reports.add(PreviousReport.of(Reports.sound(2022).year(null).build()));
        assertThat(reason(find("云岭县青石镇人民政府", 2023, 4))).contains("没有找到");
    }
}
