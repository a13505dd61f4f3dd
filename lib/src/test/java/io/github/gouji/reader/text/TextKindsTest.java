package io.github.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.reader.BlockDump;
import io.github.gouji.reader.DocumentReaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One text in every kind of file that word processors write says the same in all of them. */
class TextKindsTest {

    private static final DocumentReaders READERS = DocumentReaders.load(TextKindsTest.class.getClassLoader());

    private static SourceDocument read(String kind) throws Exception {
        return READERS.read(content(kind), new Budget(Limits.defaults()));
    }

    private static FileContent content(String kind) throws IOException {
        try (InputStream in = TextKindsTest.class.getResourceAsStream("/office/features." + kind)) {
            return new FileContent("报告." + kind, in.readAllBytes());
        }
    }

    @Test
    void everythingSeenIsReadAndNothingElse() throws Exception {
        assertThat(BlockDump.lines(read("odt").blocks()))
                .containsExactly(
                        "晨光镇人民政府年度报告",
                        "一、|总体情况",
                        "（一）|主动公开",
                        "（二）|依申请公开",
                        "全年收到12件，其中8件   来自网上，电话 0533-1234567。",
                        "上一行\n下一行\t制表后，见网站。",
                        "二、|收到和处理情况",
                        "[0: 2x2 勾稽关系][2: 1x3 申请人]",
                        "[2: 自然人][3: 其他][4: 总\n计]",
                        "[0: 3x1 办理结果][1: 予以公开][2: 10][3: 2][4: 12]",
                        "[1: 1. 国家秘密][2: ][3: 0][4: 0]",
                        "[1: 1x3 合计][4: 12]",
                        "下面是版式表格。",
                        "[0: 外层之前\n外层之后[外层之前, [0: 内一][1: 1], [0: 内二][1: 2], 外层之后]][1: 右边]",
                        "文本框挂在这里。",
                        "框内一段",
                        "[0: 结果维持][1: 3]",
                        "图片在此",
                        "<picture>",
                        "三、|其他需要报告的事项",
                        "2022年1月15日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fodt", "doc", "rtf", "docx"})
    void everyKindSaysTheSameInTheSamePlaces(String kind) throws Exception {
        List<Block> expected = read("odt").blocks();
        assertThat(read(kind).blocks()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"odt,odt", "fodt,odt", "doc,doc", "rtf,rtf"})
    void theContentTellsTheKindWhateverTheName(String kind, String expected) throws Exception {
        FileContent misnamed = new FileContent("报告.docx", content(kind).bytes());
        assertThat(READERS.read(misnamed, new Budget(Limits.defaults())).fileType())
                .isEqualTo(expected);
    }
}
