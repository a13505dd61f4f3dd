package io.github.gouji.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.document.FileContent;
import io.github.gouji.reader.TableCells;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The folder of real reports beside the project, and the condition that it is there; {@code -Dgouji.shared} tells another. */
final class SharedReports implements ExecutionCondition {

    static final Path FOLDER = Path.of(System.getProperty("gouji.shared", "../../shared/reports"));

    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Files.isDirectory(FOLDER)) {
            return ConditionEvaluationResult.enabled(FOLDER + " is there");
        }
        if (!SAID.getAndSet(true)) {
            System.out.println("No real reports in " + FOLDER + ": the tests of "
                    + getClass().getPackageName() + " are left out. Their twins over our own reports run.");
        }
        return ConditionEvaluationResult.disabled("no real reports in " + FOLDER);
    }

    /** The files of these kinds in a folder, by name. */
    static List<Path> files(String folder, String... kinds) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().matches(".*\\.(" + String.join("|", kinds) + ")"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FileContent content(Path file) throws IOException {
        return new FileContent(file.getFileName().toString(), Files.readAllBytes(file));
    }

    static JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(FOLDER.resolve(file).toFile());
    }

    /** The tables of a real report: those of the file where it has its own truth, else those of the report it was made of. */
    static List<JsonNode> tablesOf(Path file) throws IOException {
        JsonNode truths = json("truth.json");
        String stem = stem(file);
        return stream(truths.has(stem) ? truths.get(stem) : truths.get(stem.substring(0, 3)))
                .toList();
    }

    /** The cells of a table of the truth, in the order of rows and columns. */
    static List<String> cells(JsonNode table) {
        return stream(table.get("cells"))
                .sorted(Comparator.comparing((JsonNode cell) -> cell.get("r").asInt())
                        .thenComparing(cell -> cell.get("c").asInt()))
                .map(cell -> TableCells.described(
                        cell.get("r"),
                        cell.get("c"),
                        cell.get("rs"),
                        cell.get("cs"),
                        cell.get("text").asText()))
                .toList();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }
}
