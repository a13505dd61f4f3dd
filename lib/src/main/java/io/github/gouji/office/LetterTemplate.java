package io.github.gouji.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What a letter looks like: a Word file with marked places. The standard one can be written, changed in Word and read
 * again. Marks stand in the body, in any font, as often as wanted: {@code ${单位}}, {@code ${编号}}, {@code ${年度}},
 * {@code ${文件}}, {@code ${情况}}, {@code ${处数}}, {@code ${错误数}}, {@code ${警告数}}, {@code ${其余}}, {@code ${限期}},
 * {@code ${发函单位}}, {@code ${日期}}; in one row of a table, which is repeated for each fault, {@code ${序号}},
 * {@code ${程度}}, {@code ${位置}}, {@code ${原值}}, {@code ${应改为}}, {@code ${依据}}, {@code ${说明}}. A paragraph that is
 * nothing but a mark goes where there is nothing to say.
 */
public final class LetterTemplate {

    /** Marks of a letter. */
    static final Set<String> OF_LETTER =
            Set.of("单位", "编号", "年度", "文件", "情况", "处数", "错误数", "警告数", "其余", "限期", "发函单位", "日期");

    /** Marks of a row. */
    static final Set<String> OF_ROW = Set.of("序号", "程度", "位置", "原值", "应改为", "依据", "说明");

    private final WordPackage file;

    private LetterTemplate(WordPackage file) {
        this.file = file;
    }

    /**
     * The standard template.
     *
     * @throws IllegalStateException if Apache POI was left out of the class path
     */
    public static LetterTemplate standard() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writeStandard(bytes);
            return read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Writes the standard template, to be changed in Word.
     *
     * @throws IllegalStateException if Apache POI was left out of the class path
     */
    public static void writeStandard(OutputStream stream) throws IOException {
        Drawing.write(stream, to -> to.write(StandardLetter.bytes()));
    }

    /**
     * Reads a template.
     *
     * @param stream a Word file ({@code .docx}), read to its end and not closed
     * @throws IOException if the stream fails or holds no Word file
     * @throws IllegalArgumentException if it has a mark that means nothing or is not finished, or none for the faults
     */
    public static LetterTemplate read(InputStream stream) throws IOException {
        WordPackage file = WordPackage.read(stream);
        Set<String> known =
                new TreeSet<>(Stream.concat(OF_LETTER.stream(), OF_ROW.stream()).toList());
        MarkFaults faults = new MarkFaults(known, OF_ROW);
        faults.inBody(file.body());
        file.edges().forEach(faults::inEdge);
        faults.told().ifPresent(told -> {
            throw new IllegalArgumentException("模板里的标记有问题：" + told.zh() + "。可用的是" + known + " / marks of the template: "
                    + told.en() + "; known are " + known);
        });
        if (new WordMarks(file.body()).names().stream().noneMatch(OF_ROW::contains)) {
            throw new IllegalArgumentException("模板中没有一行写问题，如${位置}、${说明} / no row for faults, such as ${位置}, ${说明}");
        }
        return new LetterTemplate(file);
    }

    /** The letter's text. */
    Element fill(Letter letter) {
        Element body = file.body();
        WordMarks marks = new WordMarks(body);
        // first what the letter says, then the rows: text of a report is never taken for a mark
        marks.fill(letter.values());
        marks.repeat(OF_ROW, letter.rows());
        return body;
    }

    /** Writes letters into one file. */
    void write(OutputStream stream, List<Letter> letters) throws IOException {
        file.write(stream, () -> letters.stream().map(this::fill).iterator());
    }
}
