package io.github.gouji.rule.content;

import static io.github.gouji.rule.Checks.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRuleTest {

    private static final String RULE = "content.template";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XX局严格执行审核制度。",
                "由××科室负责。",
                "（一）主动公开（宋体加粗小四号字）。",
                "（填写本单位数据）",
                "微信公众号编辑发布信息条。",
                "全年公开政府信息共条。",
                "收到政府信息公开申请件。",
                "统计期限自年月日起。",
                "其中工作动态75条、财政预决算条、三公经费5条。",
                "全年共对项政策法规进行了解读。",
                "简述一年来政府信息公开总体情况。",
                "含政务动态43条、政策解读条，按期公开预算。",
                "电子版可在政府门户网站（具体网址）下载。",
                "如有疑问，请与行政机关规范全称联系。"
            })
    void whatATemplateLeftBehindIsAWarning(String sentence) {
        assertThat(findings(Reports.sound2021().section(1, sentence), RULE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某乡规范办理申请。",
                "打开网站后台（邮箱）查看是否有人通过网站（邮件）询问。",
                "电子版可在政府门户网站（网址：www.example.cn）下载。",
                "其中工作动态75条、今日头条、三公经费5条。",
                "动态75条、《管理办法》第三条、公示5条。",
                "政策43条、解读一条，回应2条。",
                "未收到公民提出的信息公开件。",
                "本年度我局没收到政府信息公开申请件。",
                "全年发布信息12条，公开文件3件。",
                "2021年1月1日起施行。",
                "严格执行《条例》（国务院令第711号）。"
            })
    void ordinaryWordsAreNone(String sentence) {
        assertThat(findings(Reports.sound2021().section(1, sentence), RULE)).isEmpty();
    }
}
