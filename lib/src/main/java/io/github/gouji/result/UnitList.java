package io.github.gouji.result;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Cell;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.DocumentReaders;
import io.github.gouji.rule.AdministrativeName;
import io.github.gouji.rule.OrganizationKind;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.Ordinal;
import io.github.gouji.text.Ordinal.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of the units that should report, as an office keeps them: a sheet (CSV, Excel, a table in a document) with a
 * heading such as 单位名称 over their column or without any, or a text with one name on each line.
 */
public final class UnitList {

    /** Headings of a column of names, the clearest first. */
    private static final List<String> HEADINGS =
            List.of(("单位名称 单位全称 报送单位名称 报送单位 应报单位 填报单位 报告单位 公开单位 责任单位 机构名称 部门名称 单位 机构 部门 名称"
                            + " 乡镇街道 镇街 乡镇 name unit units organization organisation")
                    .split(" "));

    /** From the first bracket on, which is looked for only once. */
    private static final Pattern NOTE = Pattern.compile("^([^（(]*+)[（(].*[)）]$");

    private static final Pattern NUMBER = Pattern.compile("^(?:[(（]?\\d{1,4}[)）.．、]|\\d{1,4}$)");
    private static final Pattern NO_NAME = Pattern.compile("^(?:合计|总计|小计|共计|备注|注)|\\d+[个家]|\\d{4}年|[。：:]|报告$|名单$");
    private static final Pattern QUOTES = Pattern.compile("^\"|\"$");
    private static final Pattern FIELDS = Pattern.compile("[,，;；\t]");

    private static final int LONGEST_NAME = 100;

    /** No list is wider. */
    private static final int MOST_COLUMNS = 200;

    private final List<String> names;

    /**
     * A list of these names.
     *
     * @param names may hold a name twice: it then counts once
     */
    public UnitList(Collection<String> names) {
        this.names = List.copyOf(new LinkedHashSet<>(names));
    }

    /** The names in the order of the list, each once. */
    public List<String> names() {
        return names;
    }

    /** The unit that the name of a file tells, the longest of several: 青河镇中学.pdf is not from 青河镇. */
    public Optional<String> namedIn(String file) {
        String name = fileName(file);
        return names.stream().filter(name::contains).max(Comparator.comparing(String::length));
    }

    /** The name of a file without the folders or archives that it lies in. */
    public static String fileName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** No list: it is not known who should report. */
    public static UnitList unknown() {
        return new UnitList(List.of());
    }

    /**
     * Reads a list.
     *
     * @throws IOException if there is no such file or it cannot be opened
     * @throws UnreadableException if it cannot be read or names no unit
     */
    public static UnitList read(Path file) throws IOException, UnreadableException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, String.valueOf(file.getFileName()));
        }
    }

    /**
     * Reads a list that lies in no file, such as one that was uploaded or pasted.
     *
     * @param stream read to its end and not closed
     * @param fileName what it is called, such as {@code units.txt}
     * @throws IOException if the stream fails
     * @throws UnreadableException if it cannot be read or names no unit
     */
    public static UnitList read(InputStream stream, String fileName) throws IOException, UnreadableException {
        Limits limits = Limits.defaults();
        FileContent content = new FileContent(fileName, stream.readNBytes((int) limits.maxFileSize() + 1));
        SourceDocument document =
                DocumentReaders.load(UnitList.class.getClassLoader()).read(content, new Budget(limits));
        UnitList units = of(rows(document.blocks()));
        if (units.names().isEmpty()) {
            throw new UnreadableException(Problem.EMPTY, "其中没有单位名称", "it names no unit");
        }
        return units;
    }

    /** Below a heading, whatever is no note; without one, the column with the most names of organisations. */
    private static UnitList of(List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            List<Integer> headed = headed(rows.get(row));
            if (!headed.isEmpty()) {
                List<List<String>> below = rows.subList(row + 1, rows.size());
                return new UnitList(headed.stream()
                        .flatMap(column -> column(below, column))
                        .filter(name -> !isHeading(name) && mayBeName(name))
                        .toList());
            }
        }
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, widest)
                .mapToObj(column ->
                        column(rows, column).filter(UnitList::isOrganization).toList())
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .map(UnitList::new)
                .orElseGet(UnitList::unknown);
    }

    /** The columns below the clearest heading of the row that is one of names, and below its repetitions beside it. */
    private static List<Integer> headed(List<String> row) {
        List<String> headings = row.stream().map(UnitList::bare).toList();
        return HEADINGS.stream()
                .filter(headings::contains)
                .findFirst()
                .map(heading -> IntStream.range(0, row.size())
                        .filter(column -> headings.get(column).equals(heading))
                        .boxed()
                        .toList())
                .orElse(List.of());
    }

    private static boolean isHeading(String text) {
        return HEADINGS.contains(bare(text));
    }

    /** A heading without a note in brackets behind it. */
    private static String bare(String text) {
        return NOTE.matcher(text).replaceFirst("$1").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> column(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .map(row -> NUMBER.matcher(row.get(column)).replaceFirst(""))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME);
    }

    private static boolean isOrganization(String name) {
        boolean named = !AdministrativeName.of(name).isEmpty()
                || OrganizationKind.of(name).form() != OrganizationKind.Form.UNKNOWN;
        return named && mayBeName(name);
    }

    /** Whether a line is neither a heading within the list nor a note, a sum or a title. */
    private static boolean mayBeName(String line) {
        return !Ordinal.of(line).is(Kind.CHINESE) && !NO_NAME.matcher(line).find();
    }

    private static List<List<String>> rows(Collection<Block> blocks) {
        List<List<String>> rows = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                table.rows().forEach(row -> rows.add(fields(row)));
            } else if (block instanceof Paragraph paragraph) {
                paragraph
                        .text()
                        .lines()
                        .forEach(line -> rows.add(Arrays.stream(FIELDS.split(line))
                                .limit(MOST_COLUMNS)
                                .map(UnitList::clean)
                                .toList()));
            }
        }
        return rows;
    }

    /** The texts of a row, each at its column. */
    private static List<String> fields(List<Cell> row) {
        int width = row.stream().mapToInt(Cell::endColumn).max().orElse(0);
        return IntStream.range(0, Math.min(width, MOST_COLUMNS))
                .mapToObj(column ->
                        row.stream().filter(cell -> cell.column() == column).findFirst())
                .map((Optional<Cell> cell) ->
                        cell.map(Cell::text).map(UnitList::clean).orElse(""))
                .toList();
    }

    private static String clean(String text) {
        return QUOTES.matcher(ChineseText.compact(text)).replaceAll("");
    }
}
