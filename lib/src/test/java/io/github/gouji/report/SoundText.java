package io.github.gouji.report;

/** The running text of a sound report, in agreement with its tables. */
final class SoundText {

    private SoundText() {}

    static void write(ReportDraft draft, String organization, int year) {
        String notice = ReportFormat.ofYear(year).orElseThrow().notice();
        draft.organization(organization)
                .title(organization + year + "年政府信息公开工作年度报告")
                .preamble("根据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》（" + notice + "）要求，现公布"
                        + organization + year + "年政府信息公开工作年度报告。本报告所列数据的统计期限自" + year + "年1月1日起至" + year
                        + "年12月31日止。如对本报告有疑问，请与" + organization
                        + "党政综合办公室联系（地址：青石镇人民路12号；邮编：312099；电话：0571-86120012）。")
                .period(year + "-01-01", year + "-12-31")
                .signature(organization)
                .issued(year + 1 + "-01-20");
        draft.section(
                1,
                year + "年，青石镇认真落实县委、县政府关于政务公开的部署，围绕群众关心的事项做好政府信息公开工作。",
                "（一）主动公开情况。全年在县政府门户网站主动公开政府信息86条，其中政策文件3条、工作动态60条、财政信息12条、其他信息11条。",
                "（二）依申请公开情况。" + year + "年收到政府信息公开申请8件，上年结转1件，已办结7件，结转下年度继续办理2件。",
                "（三）政府信息管理情况。严格执行信息发布审核制度，制发行政规范性文件3件。",
                "（四）平台建设情况。在便民服务中心设立政务公开专区，及时更新网站专栏。",
                "（五）监督保障情况。将政务公开纳入年度考核，组织社会评议，未发生责任追究情形，开展业务培训2次。");
        draft.section(2).section(3).section(4);
        draft.section(5, "存在的主要问题：一是信息发布不够及时，二是解读形式比较单一。", "改进情况：一是健全信息报送机制，明确专人负责；二是丰富图文、视频等解读形式。");
        draft.section(6, year < 2021 ? "无其他需要报告的事项。" : "按照国务院办公厅有关规定，本年度未收取信息处理费。");
    }
}
