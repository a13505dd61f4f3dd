package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalEncodingTest {

    private static final Charset GBK = Charset.forName("GBK");

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void theStreamsOwnCharsetWinsOverThePlatforms() {
        assertThat(of(Map.of("stdout.encoding", "GBK", "native.encoding", "UTF-8")))
                .isEqualTo(GBK);
        assertThat(of(Map.of("sun.stdout.encoding", "GBK", "native.encoding", "UTF-8")))
                .isEqualTo(GBK);
        assertThat(of(Map.of("native.encoding", "GB18030"))).isEqualTo(Charset.forName("GB18030"));
        assertThat(of(Map.of("file.encoding", "GBK"))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void aCharsetWithoutChineseOrOfNoKnownNameIsNotTaken() {
        for (String name : new String[] {"US-ASCII", "ANSI_X3.4-1968", "windows-1252", "no such", "x-none"}) {
            assertThat(of(Map.of("stdout.encoding", name))).as(name).isEqualTo(StandardCharsets.UTF_8);
        }
    }

    private static Charset of(Map<String, String> properties) {
        return TerminalEncoding.of("stdout", properties::get);
    }

    @Test
    void whatTheCharsetLacksIsToldByItsKinOrItsNumber() {
        print(GBK, "勾稽：①½\u212B𠮷✗。");
        assertThat(shown.toString(GBK)).isEqualTo("勾稽：①[U+00BD][U+212B][U+20BB7]×。");
        shown.reset();
        print(GBK, "㈠ ﬁ ｆ");
        assertThat(shown.toString(GBK)).isEqualTo("㈠ fi ｆ");
    }

    @Test
    void charactersMayComeInPieces() throws IOException {
        OutputStream stream = TerminalEncoding.over(shown, GBK);
        for (byte each : "a勾稽𠮷é".getBytes(StandardCharsets.UTF_8)) {
            stream.write(each);
        }
        assertThat(shown.toString(GBK)).isEqualTo("a勾稽[U+20BB7]é");
    }

    @Test
    void textIsShownAsTheTerminalCanAndDataIsUtf8() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(
                new PrintStream(TerminalEncoding.over(shown, GBK), false, StandardCharsets.UTF_8),
                new PrintStream(data, false, StandardCharsets.UTF_8),
                nowhere,
                false,
                false);
        GoujiCommand.run(terminal, "check", "../examples/reports");
        GoujiCommand.run(terminal, "rules");
        GoujiCommand.run(terminal, "check", "--help");
        assertThat(shown.toString(GBK)).contains("不通过", "第三表", "退出").doesNotContain("�", "[U+", "?");
        assertThat(data.size()).isZero();
        GoujiCommand.run(terminal, "check", "../examples/reports", "--format", "json");
        GoujiCommand.run(terminal, "rules", "--format", "json");
        assertThat(data.toString(StandardCharsets.UTF_8)).contains("年度报告").doesNotContain("�");
    }

    private void print(Charset charset, String text) {
        PrintStream stream = new PrintStream(TerminalEncoding.over(shown, charset), false, StandardCharsets.UTF_8);
        stream.print(text);
        stream.flush();
    }
}
