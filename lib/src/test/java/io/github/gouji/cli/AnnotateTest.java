package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.annotation.WordCommentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateTest extends CommandLineRun {

    private static final Path WRONG = Path.of("../examples/reports/applications.row-total-fail.docx");
    private static final Path SOUND = Path.of("../examples/reports/2021-pass.docx");
    private static final String MARK = ".gouji-ignore";

    @TempDir
    private Path folder;

    private Path inbox;
    private Path copies;

    @BeforeEach
    void aFolderOfSubmissions() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        copies = folder.resolve("copies");
    }

    @Test
    void copiesOfReportsWithFindingsLieAtTheSamePathAndSubmissionsStayAsTheyAre() throws IOException {
        Path wrong = copy(WRONG, "乡镇/东岭镇.docx");
        copy(SOUND, "乡镇/清溪镇.docx");
        Files.writeString(inbox.resolve("a.json"), "{\"organization\":\"甲镇人民政府\",\"year\":2022,\"tables\":{}}");
        Files.writeString(inbox.resolve("b.docx"), "PK\u0003\u0004cut");

        assertThat(annotate(inbox)).isEqualTo(3);
        assertThat(written()).containsExactly("a.json.gouji.docx", "乡镇/东岭镇.docx");
        assertThat(WordCommentReader.anchors(Files.readAllBytes(copies.resolve("乡镇/东岭镇.docx"))))
                .containsValue("5");
        assertThat(wrong).hasSameBinaryContentAs(WRONG);
        assertThat(err()).contains("带批注的副本：2 份，在 ", "b.docx（文件无法读取）").doesNotContain("清溪镇");
    }

    @Test
    void theNotesAreInTheLanguageOfTheRun() throws IOException {
        Files.writeString(inbox.resolve("b.docx"), "PK\u0003\u0004cut");
        annotate(inbox, "--lang", "en");
        assertThat(err())
                .contains("annotated copies: 0 in ", "no annotated copy: ", "b.docx (the file could not be read)");
    }

    @Test
    void severalFilesOfOneNameGetNumbersInTheOrderOfTheFiles() throws IOException {
        Path first = copy(WRONG, "one/a.docx").getParent();
        Path second = copy(WRONG, "two/A.docx").getParent();
        annotate(first, second.toString(), second.resolve("A.docx").toString());
        assertThat(written()).containsExactly("A (2).docx", "A (3).docx", "a.docx");
    }

    @Test
    void filesInArchivesGoWhereTheirPathsSayAndNeverOutOfTheFolder() throws IOException {
        zip("all.zip", "乡镇/a.docx", "../../b.docx", "/c.docx", "d:x?.docx", "con. /f.docx");
        annotate(inbox);
        assertThat(written())
                .containsExactlyInAnyOrder(
                        "all.zip/乡镇/a.docx", "all.zip/c.docx", "all.zip/d_x_.docx", "all.zip/con._/f.docx");
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactlyInAnyOrder(inbox, copies);
        }
    }

    @Test
    void noNameLeadsOutOfTheFolder() {
        CopyNames names = new CopyNames(List.of(Path.of("in"), Path.of("in/more"), Path.of("."), Path.of("a.zip")));
        assertThat(Stream.of(
                                "in/a/b.docx",
                                "in/more/b.docx",
                                "./b.docx",
                                "a.zip!/../../b.docx",
                                "x/b.docx",
                                "a.zip!/..",
                                "a.zip!/\u202Efdp.docx")
                        .map(names::of))
                .containsExactly("a/b.docx", "b.docx", "b (2).docx", "b (3).docx", "b (4).docx", "_", "_fdp.docx");
    }

    @Test
    void anArchiveGivenByNameIsLikeAFolder() throws IOException {
        annotate(zip("all.zip", "乡镇/a.docx"));
        assertThat(written()).containsExactly("乡镇/a.docx");
    }

    @Test
    void copiesAmongTheSubmissionsAreNotTakenForSuch() throws IOException {
        copy(WRONG, "b.docx");
        copies = inbox.resolve("annotated");
        assertThat(annotate(inbox)).isEqualTo(1);
        assertThat(written()).containsExactly("b.docx");
        assertThat(annotate(inbox)).isEqualTo(1);
        assertThat(written()).containsExactly("b.docx");
        assertThat(run("check", inbox.toString())).isEqualTo(1);
        assertThat(out()).contains("共 1 份文件", "annotated");
    }

    @Test
    void aFolderWithOtherFilesIsRefusedSoThatNothingIsWrittenOver() throws IOException {
        Path wrong = copy(WRONG, "b.docx");
        copies = inbox;
        assertThat(annotate(inbox)).isEqualTo(2);
        assertThat(annotate(wrong)).isEqualTo(2);
        assertThat(err()).contains("the folder holds submissions");
        copies = Files.createDirectories(folder.resolve("other"));
        Files.writeString(copies.resolve("b.docx"), "mine");
        assertThat(annotate(inbox)).isEqualTo(2);
        assertThat(err()).contains("new or an empty folder");
        Files.writeString(copies.resolve(MARK), "my own mark");
        assertThat(annotate(inbox)).isEqualTo(2);
        assertThat(copies.resolve("b.docx")).hasContent("mine");
        assertThat(wrong).hasSameBinaryContentAs(WRONG);
        copies = wrong;
        assertThat(annotate(inbox)).isEqualTo(2);
    }

    @Test
    void anEarlierCopyGivenAsSubmissionIsNotWrittenOver() throws IOException {
        annotate(copy(WRONG, "b.docx"));
        Path copied = copies.resolve("b.docx");
        byte[] before = Files.readAllBytes(copied);
        assertThat(annotate(copied)).isEqualTo(2);
        assertThat(copied).hasBinaryContent(before);
        assertThat(run("check", copied.toString())).isEqualTo(1);
    }

    @Test
    void aCopyThatCannotBeWrittenIsToldAndDoesNotStopTheRest() throws IOException {
        copy(WRONG, "a/x.docx");
        copy(WRONG, "b.docx");
        annotate(inbox);
        Files.delete(copies.resolve("a/x.docx"));
        Files.delete(copies.resolve("a"));
        Files.writeString(copies.resolve("a"), "in the way");
        assertThat(annotate(inbox)).isEqualTo(1);
        assertThat(err()).contains("带批注的副本：1 份", "x.docx（副本无法写入）");
    }

    @Test
    void aRunThatCouldNotWriteACopyDoesNotPassAndLeavesNothingHalfWritten() throws IOException {
        copy(WRONG, "b.docx");
        annotate(inbox);
        Files.delete(copies.resolve("b.docx"));
        Files.createDirectory(copies.resolve("b.docx"));
        Files.writeString(copies.resolve("b.docx").resolve("x"), "in the way");

        assertThat(annotate(inbox, "--fail-on", "never")).isEqualTo(2);
        assertThat(err()).contains("b.docx（副本无法写入）");
        try (var left = Files.list(copies)) {
            assertThat(left).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void theSameRunGivesTheSameCopies() throws IOException {
        copy(WRONG, "b.docx");
        annotate(inbox);
        byte[] before = Files.readAllBytes(copies.resolve("b.docx"));
        annotate(inbox, "--jobs", "1");
        assertThat(copies.resolve("b.docx")).hasBinaryContent(before);
    }

    private Path copy(Path report, String name) throws IOException {
        Path target = inbox.resolve(name);
        Files.createDirectories(target.getParent());
        return Files.copy(report, target);
    }

    private Path zip(String name, String... entries) throws IOException {
        Path archive = inbox.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(Files.readAllBytes(WRONG));
            }
        }
        return archive;
    }

    /** The copies, by path, in order. */
    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(copies)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> copies.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(MARK))
                    .sorted()
                    .toList();
        }
    }

    private int annotate(Path path, String... more) {
        return run(Stream.of(Stream.of("check", "--annotate", copies.toString(), path.toString()), Stream.of(more))
                .flatMap(arguments -> arguments)
                .toArray(String[]::new));
    }
}
