package io.github.gouji.reader.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.DocumentReaders;
import io.github.gouji.reader.ReadFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class MhtmlReaderTest {

    private static final String PAGE =
            "<html><body><p>一、总体情况</p><table><tr><td>规章</td><td>3</td></tr></table></body></html>";

    private static String archive(String... parts) {
        return "From: <Saved by Blink>\r\nSubject: report\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b\"\r\n\r\n"
                + "----b\r\n"
                + String.join("\r\n----b\r\n", parts)
                + "\r\n----b--\r\n";
    }

    private static String base64(String headers, byte[] content) {
        return headers + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content);
    }

    private static void assertIsThePage(ReadFile file) {
        assertThat(file.document().fileType()).isEqualTo("mhtml");
        assertThat(file.paragraphs()).containsExactly("一、总体情况");
        assertThat(file.rows()).containsExactly(List.of("规章", "3"));
    }

    @Test
    void thePageIsReadFromBase64AndPicturesAreNot() throws Exception {
        assertIsThePage(ReadFile.of(
                "a.mht",
                archive(
                        base64("Content-Type: text/html; charset=\"utf-8\"", PAGE.getBytes(StandardCharsets.UTF_8)),
                        base64("Content-Type: image/png\r\nContent-Location: a.png", new byte[200]))));
    }

    @Test
    void thePageIsReadFromQuotedPrintable() throws Exception {
        StringBuilder encoded = new StringBuilder();
        for (byte b : PAGE.getBytes(Charset.forName("GB18030"))) {
            encoded.append(b > 0 && b != '=' ? String.valueOf((char) b) : String.format("=%02X", b & 0xFF));
        }

        assertIsThePage(ReadFile.of(
                "a.doc",
                archive("Content-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + encoded.toString().replace("<table>", "=\r\n<table>"))));
    }

    @Test
    void aPageShownInAFrameIsReadInItsPlace() throws Exception {
        String outer = "<html><body><p>首页</p><iframe src=\"cid:frame-1@mhtml.blink\"></iframe><p>尾</p></body></html>";

        assertThat(ReadFile.of(
                                "a.mhtml",
                                archive(
                                        base64("Content-Type: text/html", outer.getBytes(StandardCharsets.UTF_8)),
                                        base64(
                                                "Content-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>",
                                                PAGE.getBytes(StandardCharsets.UTF_8))))
                        .paragraphs())
                .containsExactly("首页", "一、总体情况", "尾");
    }

    @Test
    void anArchiveThatIsCutOffYieldsWhatIsThere() throws Exception {
        String whole = archive(
                base64("Content-Type: text/html", PAGE.getBytes(StandardCharsets.UTF_8)),
                base64("Content-Type: image/png", new byte[2000]));

        assertIsThePage(ReadFile.of("a.mht", whole.substring(0, whole.length() - 1500)));
    }

    @Test
    void aMailWithoutAPageIsNotCalledDamaged() {
        assertThatThrownBy(() -> ReadFile.of("a.mht", archive(base64("Content-Type: image/png", new byte[20]))))
                .hasMessageContaining("save and submit that")
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.problem()).isEqualTo(Problem.UNSUPPORTED));
    }

    @Test
    void aTextWithColonsIsNoArchive() {
        String text = "Note: 说明\n一、总体情况";

        assertThat(new MhtmlReader().accepts(new FileContent("a.mht", text.getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @Test
    void framesWithoutTheirPartsAreLookedUpOnce() throws Exception {
        int frames = 20_000;
        int parts = 5_000;
        StringBuilder archive =
                new StringBuilder("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n"
                        + "--x\nContent-Type: text/html\n\n<p>正文</p>");
        for (int i = 0; i < frames; i++) {
            archive.append("<iframe src=\"cid:q").append(i).append("\"></iframe>");
        }
        for (int i = 0; i < parts; i++) {
            archive.append("\n--x\nContent-Type: text/html\nContent-ID: <p")
                    .append(i)
                    .append(">\n\n<p>页</p>");
        }
        archive.append("\n--x--\n");
        Budget budget = new Budget(Limits.defaults().maxSteps(5L * (frames + parts) + archive.length() / 8));

        assertThat(DocumentReaders.load(getClass().getClassLoader())
                        .read(new FileContent("a.mht", archive.toString().getBytes(StandardCharsets.UTF_8)), budget)
                        .blocks())
                .isNotEmpty();
    }
}
