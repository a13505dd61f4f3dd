package io.github.gouji.reader.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.ReadFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files that are one flat XML file, as templates filled by programs are. */
class FlatWordReaderTest {

    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><?mso-application progid=\"Word.Document\"?>";

    private static String word2003(String body) {
        return DECLARATION + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\""
                + " xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\""
                + " xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\"><w:body><wx:sect>" + body
                + "</wx:sect></w:body></w:wordDocument>";
    }

    private static String flatOpc(String body) {
        String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        return DECLARATION + "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
                + "<pkg:part pkg:name=\"/docProps/app.xml\" pkg:contentType=\"application/xml\"><pkg:xmlData><a>否</a>"
                + "</pkg:xmlData></pkg:part><pkg:part pkg:name=\"/word/document.xml\" pkg:contentType=\"" + type
                + "\"><pkg:xmlData><w:document xmlns:w=\"" + word + "\"><w:body>" + body
                + "</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>";
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.xml", "report.doc"})
    void word2003XmlIsReadWhateverItsExtension(String name) throws Exception {
        String table = "<w:tbl><w:tr>" + tc("<w:vmerge w:val=\"restart\"/>", "规章") + tc("", "12") + "</w:tr><w:tr>"
                + tc("<w:vmerge/>", "") + tc("", "3") + "</w:tr></w:tbl>";
        ReadFile read = ReadFile.of(name, word2003(p("一、总体情况") + table));

        assertThat(read.document().fileType()).isEqualTo("word-xml");
        assertThat(read.document().blocks().get(0)).isInstanceOf(Paragraph.class);
        assertThat(read.table().cells())
                .extracting(Cell::text, Cell::rowSpan)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("规章", 2),
                        org.assertj.core.groups.Tuple.tuple("12", 1),
                        org.assertj.core.groups.Tuple.tuple("3", 1));
    }

    @Test
    void numberOfAListStandsBesideItInWord2003() throws Exception {
        String listed = "<w:p><w:pPr><w:listPr><w:ilvl w:val=\"0\"/><wx:t wx:val=\"一、\"/></w:listPr></w:pPr>"
                + "<w:r><w:t>总体情况</w:t></w:r></w:p>";
        Paragraph heading = (Paragraph)
                ReadFile.of("a.xml", word2003(listed)).document().blocks().get(0);

        assertThat(heading.autoNumber()).isEqualTo("一、");
        assertThat(heading.text()).isEqualTo("总体情况");
    }

    @Test
    void whatWasDeletedInWord2003IsGoneAndWhatWasInsertedIsThere() throws Exception {
        String changed =
                "<w:p><aml:annotation w:type=\"Word.Deletion\"><aml:content><w:r><w:delText>79</w:delText></w:r>"
                        + "</aml:content></aml:annotation><aml:annotation w:type=\"Word.Insertion\"><aml:content><w:r><w:t>75</w:t>"
                        + "</w:r></aml:content></aml:annotation></w:p>";
        Paragraph paragraph = (Paragraph)
                ReadFile.of("a.xml", word2003(changed)).document().blocks().get(0);

        assertThat(paragraph.text()).isEqualTo("75");
    }

    @Test
    void flatOpcIsReadByItsMainPart() throws Exception {
        ReadFile read = ReadFile.of(
                "report.doc", flatOpc(p("标题") + "<w:tbl><w:tr>" + tc("", "规章") + tc("", "12") + "</w:tr></w:tbl>"));

        assertThat(read.rows()).containsExactly(List.of("规章", "12"));
    }

    @Test
    void fileThatIsCutOffIsDamaged() {
        String whole = word2003(p("一、总体情况") + p("二、主动公开"));
        assertThatThrownBy(() -> ReadFile.of("a.xml", whole.substring(0, whole.length() - 60)))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        damage -> assertThat(damage.problem()).isEqualTo(Problem.DAMAGED));
    }
}
