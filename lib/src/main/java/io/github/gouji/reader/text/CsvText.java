package io.github.gouji.reader.text;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.Typography;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A sheet saved as CSV, with commas or semicolons. */
final class CsvText {

    private static final char[] DELIMITERS = {',', ';', '\t'};

    /** A line with fewer fields is a sentence with one comma, or a label with one value. */
    private static final int FEWEST_FIELDS = 3;
    /** A file not named CSV has as many rows at least, and … */
    private static final int FEWEST_ROWS = 3;
    /** … more than one of its lines in so many is a row: prose with half-width commas has fewer. */
    private static final int ONE_ROW_IN = 2;

    private static final Pattern TEXT_FORMULA =
            Pattern.compile("\\s*=\\s*\"((?:[^\"]|\"\")*+)\"\\s*|\\s*'(?=[\\d.,-]+\\s*$)(.*)");

    private CsvText() {}

    /**
     * What parts the fields, if the text is CSV: named so, or most of its lines have several fields.
     *
     * @param named whether the file's name says CSV
     */
    static Optional<Character> delimiter(List<TextLine> lines, boolean named) {
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        for (char delimiter : named ? DELIMITERS : new char[] {',', ';'}) {
            long rows = lines.stream()
                    .filter(line -> fields(line, delimiter) >= FEWEST_FIELDS)
                    .count();
            boolean tabled = lines.stream().anyMatch(TextLine::hasTab);
            if (named ? rows > 0 : !tabled && rows >= FEWEST_ROWS && rows * ONE_ROW_IN > written) {
                return Optional.of(delimiter);
            }
        }
        return Optional.empty();
    }

    private static long fields(TextLine line, char delimiter) {
        return 1 + line.text().chars().filter(c -> c == delimiter).count();
    }

    /** What a spreadsheet shows of a field: {@code ="12"} and {@code '12} keep a number as text. */
    private static String shown(String field) {
        Matcher text = TEXT_FORMULA.matcher(field);
        if (!text.matches()) {
            return Typography.visible(field);
        }
        return Typography.visible(text.group(1) != null ? text.group(1).replace("\"\"", "\"") : text.group(2));
    }

    /** The tables of a CSV text, and paragraphs where a row is prose. */
    static List<Block> blocks(String text, char delimiter, Budget budget) throws UnreadableException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        TextTable table = new TextTable(budget);
        try (CSVParser parser = CSVParser.parse(text, format)) {
            long line = 1;
            for (CSVRecord record : parser) {
                if (record.stream().anyMatch(field -> !ChineseText.isBlank(field))) {
                    table.row(record.stream().map(CsvText::shown).toList(), (int) line);
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException damaged) {
            throw new UnreadableException(Problem.DAMAGED, "CSV引号不配对", "unbalanced quotes in CSV", damaged);
        }
        return table.blocks();
    }
}
