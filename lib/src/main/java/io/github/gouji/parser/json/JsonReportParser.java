package io.github.gouji.parser.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.parser.ParsedFile;
import io.github.gouji.parser.ReportParser;
import io.github.gouji.report.AnnualReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads reports given as data, in the shape of Gouji's own JSON output: one report, a list of them, or a whole output
 * ({@code {"gouji": …, "reports": […]}}). The schema is {@code gouji-report.schema.json} beside this class.
 */
public final class JsonReportParser implements ReportParser {

    private static final String FILE_TYPE = "json";

    /** An object with a key or an array of objects; Latin-1 view of UTF-8, UTF-16 or UTF-32. */
    private static final Pattern START =
            Pattern.compile("(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\\[?(?:\\{[\"}]|\\[\\{|\\[\\])[\\s\\S]*");

    private static final Pattern SPACE = Pattern.compile("[\\s\u0000]+");

    /** Names, colons and brackets: what a cell costs in tokens, generously. */
    private static final long TOKENS_PER_CELL = 8;

    /** No key of ours is longer than 30 characters; a foreign one is quoted in messages. */
    static final int MAX_NAME = 200;

    @Override
    public boolean accepts(FileContent content) {
        String head = content.head().substring(0, Math.min(content.head().length(), 400));
        return START.matcher(SPACE.matcher(head).replaceAll("")).matches();
    }

    @Override
    public int priority() {
        return 10;
    }

    @Override
    public ParsedFile parse(FileContent content, Limits limits) throws UnreadableException {
        JsonValue root = new JsonValue(read(content, limits), "$");
        return new ParsedFile(FILE_TYPE, root.isArray() ? list(root) : object(root));
    }

    private static List<AnnualReport> object(JsonValue root) throws UnreadableException {
        if (root.has("reports") && !root.has("tables")) {
            return list(root.get("reports"));
        }
        return root.has("tables") ? List.of(new JsonReport(root).toReport()) : List.of();
    }

    private static List<AnnualReport> list(JsonValue list) throws UnreadableException {
        List<JsonValue> elements = list.elements();
        List<AnnualReport> reports = new ArrayList<>();
        if (elements.stream().noneMatch(element -> element.has("tables"))) {
            return reports;
        }
        for (JsonValue element : elements) {
            if (element.has("tables")) {
                reports.add(new JsonReport(element).toReport());
            } else if (!element.has("status")) {
                throw element.fault("没有tables", "has no tables");
            }
        }
        return reports;
    }

    private static JsonNode read(FileContent content, Limits limits) throws UnreadableException {
        try {
            return mapper(limits).readTree(content.bytes());
        } catch (StreamConstraintsException beyond) {
            throw beyond();
        } catch (JsonProcessingException broken) {
            throw broken.getOriginalMessage().startsWith("Invalid UTF-8") ? notUtf8(broken) : syntax(broken);
        } catch (IOException encoding) {
            throw notUtf8(encoding);
        }
    }

    /** How many values, names and brackets a file may hold. */
    static long mostItems(Limits limits) {
        return limits.maxCells() * TOKENS_PER_CELL;
    }

    /** JSON larger than the limits. */
    static UnreadableException beyond() {
        return Limits.exceeded("JSON的层次、长度或数据项超出限度", "JSON beyond the limits of depth, length or number of items");
    }

    private static UnreadableException syntax(JsonProcessingException broken) {
        JsonLocation at = broken.getLocation();
        return new UnreadableException(
                Problem.DAMAGED,
                "JSON第" + at.getLineNr() + "行第" + at.getColumnNr() + "列起有误",
                "invalid JSON at line " + at.getLineNr() + ", column " + at.getColumnNr(),
                broken);
    }

    private static UnreadableException notUtf8(IOException encoding) {
        return new UnreadableException(Problem.DAMAGED, "JSON不是UTF-8编码", "JSON that is not UTF-8", encoding);
    }

    private static JsonMapper mapper(Limits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxNameLength(MAX_NAME)
                        .maxStringLength(limits.maxTextLength())
                        .maxTokenCount(mostItems(limits))
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }
}
