package io.github.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of mark is seen by the quick look that goes before the patterns. */
class TemplateMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xX局",
                "XX县",
                "××镇",
                "×╳镇",
                "○○市",
                "○〇县",
                "(三号黑体)",
                "(仿宋,小四号字)",
                "(首行缩进2字符)",
                "(填写数字)",
                "(请根据实际修改)",
                "(可自行增加)",
                "(此处结合实际情况填写)",
                "发布信息条。",
                "公开政务信息篇,",
                "共收到件。",
                "累计发布条,",
                "全年合计次。",
                "共件。",
                "共计公开篇;",
                "共答复件。",
                "累计办结件。",
                "共受理件。",
                "收到申请件。",
                "受理政府信息公开申请件,",
                "75条、财政预决算条、5条。",
                "3篇,工作动态篇,2篇。",
                "简述一年来的工作情况。",
                "概述本单位情况",
                "说明本地区有关内容",
                "(具体网址)",
                "(联系方式)",
                "(单位名称)",
                "(机关名称)",
                "共对条",
                "累计为件",
                "共就次",
                "行政机关全称",
                "部门规范全称",
                "年月日"
            })
    void whatTemplatesLeaveBehindIsSeen(String left) {
        assertThat(TemplateMarks.areIn(left)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"共收到3件。", "2024年1月3日", "发布信息12条。", "受理申请件数为3件", "说明如下"})
    void whatIsFilledInIsNone(String filled) {
        assertThat(TemplateMarks.areIn(filled)).isFalse();
    }
}
