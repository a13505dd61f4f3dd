package io.github.gouji.reader.word;

import static io.github.gouji.reader.word.DocxFixture.docx;
import static io.github.gouji.reader.word.DocxFixture.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.FileContent;
import io.github.gouji.reader.container.EncryptedReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are Word files, and where their text is found. */
class DocxReaderTest {

    private static final DocxReader READER = new DocxReader();

    private static boolean accepts(String name, Map<String, byte[]> entries) {
        return READER.accepts(new FileContent(name, DocxFixture.zip(entries)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
            })
    void documentsAndTemplatesWithAndWithoutMacrosAreRead(String type) throws Exception {
        FileContent content =
                docx(p("正文")).contentType(type).mainPart("main/text1.xml").content();
        assertThat(READER.accepts(content)).isTrue();
        assertThat(DocxFixture.lines(content)).containsExactly("正文");
    }

    @Test
    void theNameDoesNotMatter() throws Exception {
        FileContent content = new FileContent("报告.pdf", docx(p("正文")).bytes());
        assertThat(READER.accepts(content)).isTrue();
        assertThat(DocxFixture.lines(content)).containsExactly("正文");
    }

    @Test
    void entriesWithBackslashesAreFound() throws Exception {
        byte[] bytes = new String(docx(p("正文")).bytes(), StandardCharsets.ISO_8859_1)
                .replace("word/document.xml", "word\\document.xml")
                .replace("word/styles.xml", "word\\styles.xml")
                .getBytes(StandardCharsets.ISO_8859_1);
        FileContent content = new FileContent("报告.docx", bytes);
        assertThat(READER.accepts(content)).isTrue();
        assertThat(DocxFixture.lines(content)).containsExactly("正文");
    }

    @Test
    void otherFilesAreLeftToOtherReaders() {
        byte[] nothing = {};
        byte[] sheet =
                "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(accepts("a.docx", Map.of("[Content_Types].xml", sheet, "xl/workbook.xml", nothing)))
                .isFalse();
        assertThat(accepts("a.docx", Map.of("word/一月.docx", nothing))).isFalse();
        assertThat(accepts("a.docx", Map.of("content.xml", nothing))).isFalse();
        assertThat(READER.accepts(new FileContent("a.docx", "纯文本".getBytes(StandardCharsets.UTF_8))))
                .isFalse();
        assertThat(READER.accepts(new FileContent("a.docx", nothing))).isFalse();
        assertThat(new EncryptedReader().accepts(new FileContent("a.docx", nothing)))
                .isFalse();
    }

    @Test
    void whatIsLeftOfAWordFileIsOne() {
        byte[] whole = docx(p("正文")).bytes();
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThat(READER.accepts(new FileContent("a.docx", cut))).isTrue();
        assertThat(READER.accepts(new FileContent("a", cut))).isTrue();
    }

    @Test
    void theFileTypeIsShort() {
        assertThat(READER.fileType()).isEqualTo("docx");
    }
}
