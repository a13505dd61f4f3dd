package io.github.gouji.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenSealedIsKnownAgainAndOpens() throws IOException {
        Path file = sealed();
        assertThat(Seal.isWhole(file)).isTrue();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("合计");
        }
    }

    @Test
    void theSameContentIsTheSameBytes() throws IOException {
        assertThat(sealed()).hasSameBinaryContentAs(sealed());
    }

    @Test
    void whoeverChangesAFileBreaksItsSeal() throws IOException {
        Path file = sealed();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            document.createParagraph().createRun().setText("改过");
            try (OutputStream stream = Files.newOutputStream(file)) {
                document.write(stream);
            }
        }
        assertThat(Seal.isWhole(file)).isFalse();
    }

    @Test
    void nothingElseIsTakenForSealed() throws IOException {
        Path plain = folder.resolve("plain.docx");
        try (OutputStream stream = Files.newOutputStream(plain)) {
            draw(stream);
        }
        byte[] sealed = Files.readAllBytes(sealed());
        assertThat(Seal.isWhole(plain)).isFalse();
        assertThat(Seal.isWhole(Files.write(folder.resolve("cut.docx"), Arrays.copyOf(sealed, sealed.length / 2))))
                .isFalse();
        assertThat(Seal.isWhole(Files.writeString(folder.resolve("text.docx"), "text")))
                .isFalse();
        assertThat(Seal.isWhole(folder)).isFalse();
        assertThat(Seal.isWhole(folder.resolve("gone.docx"))).isFalse();
    }

    private Path sealed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Seal.write(bytes, SealTest::draw);
        return Files.write(Files.createTempFile(folder, "sealed", ".docx"), bytes.toByteArray());
    }

    private static void draw(OutputStream stream) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("合计");
            WordPage.sign(document, "Gouji");
            document.write(stream);
        }
    }
}
