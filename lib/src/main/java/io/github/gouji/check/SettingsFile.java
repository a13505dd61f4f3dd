package io.github.gouji.check;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gouji.constraint.Severity;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.Threshold;
import io.github.gouji.rule.catalog.Families;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A configuration file: JSON, in which comments are allowed. {@code disable}, {@code severity} and {@code thresholds}
 * hold for all files; {@code directories} holds the same for files below a directory, named relative to the
 * configuration file, the deeper one on top.
 */
public final class SettingsFile {

    /** No threshold is higher. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    /** No file: the same settings everywhere. */
    public static final SettingsFile NONE = new SettingsFile(RuleSettings.defaults(), Map.of());

    private final RuleSettings everywhere;
    private final Map<Path, RuleSettings> directories;

    private SettingsFile(RuleSettings everywhere, Map<Path, RuleSettings> directories) {
        this.everywhere = everywhere;
        this.directories = directories;
    }

    /** Made when a file is read: most runs have none, and its classes are a fifth of all that a start would load. */
    private static ObjectMapper json() {
        return JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /**
     * Reads a configuration file.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it says what cannot be understood
     */
    public static SettingsFile read(Path file) throws IOException {
        try {
            JsonNode root = json().readTree(Files.readAllBytes(file));
            requireObject(root, "");
            requireKeys(root, "", Set.of("disable", "severity", "thresholds", "directories"));
            Path base = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
            Map<Path, RuleSettings> directories =
                    new TreeMap<>(Comparator.comparingInt(Path::getNameCount).thenComparing(Comparator.naturalOrder()));
            JsonNode below = root.path("directories");
            if (!below.isMissingNode()) {
                requireObject(below, "directories");
            }
            for (Map.Entry<String, JsonNode> directory : below.properties()) {
                String where = "directories." + directory.getKey();
                requireObject(directory.getValue(), where);
                requireKeys(directory.getValue(), where, Set.of("disable", "severity", "thresholds"));
                directories.put(base.resolve(directory.getKey()).normalize(), settings(directory.getValue(), where));
            }
            return new SettingsFile(settings(root, ""), directories);
        } catch (JsonProcessingException broken) {
            throw invalid(file, broken.getLocation());
        } catch (InvalidPathException noPath) {
            throw wrong(file, "不是目录：" + noPath.getInput(), "no directory: " + noPath.getInput());
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(file + "：" + refused.getMessage(), refused);
        }
    }

    /**
     * Refuses rules that do not exist.
     *
     * @throws IllegalArgumentException if a rule that is named is not known
     */
    public void requireKnown(Predicate<String> known) {
        everywhere.requireKnown(known);
        directories.values().forEach(settings -> settings.requireKnown(known));
    }

    /** The settings for a file of this name, with others on top. */
    RuleSettings of(String name, RuleSettings onTop) {
        RuleSettings settings = everywhere;
        for (Map.Entry<Path, RuleSettings> directory : directories.entrySet()) {
            if (isBelow(name, directory.getKey())) {
                settings = settings.with(directory.getValue());
            }
        }
        return settings.with(onTop);
    }

    /** A name that came with a stream need be no path at all. */
    private static boolean isBelow(String name, Path directory) {
        try {
            return Path.of(name).toAbsolutePath().normalize().startsWith(directory);
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static RuleSettings settings(JsonNode node, String where) {
        Set<String> disabled = new HashSet<>();
        for (JsonNode rule : node.path("disable")) {
            disabled.add(text(rule, join(where, "disable")));
        }
        if (!node.path("disable").isMissingNode() && !node.path("disable").isArray()) {
            throw wrong(join(where, "disable"), "应为规则编号的列表", "must be a list of rule ids");
        }
        Map<String, Severity> severities = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : object(node, "severity", where)) {
            String place = join(where, "severity." + entry.getKey());
            severities.put(entry.getKey(), severity(text(entry.getValue(), place), place));
        }
        Map<Threshold, BigDecimal> thresholds = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : object(node, "thresholds", where)) {
            String place = join(where, "thresholds." + entry.getKey());
            Threshold threshold = Families.threshold(entry.getKey())
                    .orElseThrow(() -> wrong(place, "没有这个阈值", "there is no such threshold"));
            if (!entry.getValue().isNumber()) {
                throw wrong(place, "应为数字", "must be a number");
            }
            BigDecimal value = entry.getValue().decimalValue();
            if (value.compareTo(MOST) > 0) {
                throw wrong(place, "不应大于" + MOST, "must not be more than " + MOST);
            }
            thresholds.put(threshold, value);
        }
        return new RuleSettings(disabled, severities, thresholds);
    }

    private static Set<Map.Entry<String, JsonNode>> object(JsonNode node, String key, String where) {
        JsonNode object = node.path(key);
        if (object.isMissingNode()) {
            return Set.of();
        }
        requireObject(object, join(where, key));
        return object.properties();
    }

    private static Severity severity(String name, String place) {
        return List.of(Severity.values()).stream()
                .filter(severity -> severity.key().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong(
                        place,
                        "应为error、warning或info，实为“" + name + "”",
                        "must be error, warning or info, but is " + name));
    }

    private static String text(JsonNode node, String place) {
        if (!node.isTextual()) {
            throw wrong(place, "应为文字，实为" + node, "must be text, but is " + node);
        }
        return node.textValue();
    }

    private static void requireObject(JsonNode node, String place) {
        if (!node.isObject()) {
            throw wrong(place.isEmpty() ? "$" : place, "应为{ }", "must be { }");
        }
    }

    private static void requireKeys(JsonNode node, String where, Set<String> known) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!known.contains(entry.getKey())) {
                throw wrong(join(where, entry.getKey()), "没有这一项", "there is no such key");
            }
        }
    }

    private static String join(String where, String key) {
        return where.isEmpty() ? key : where + "." + key;
    }

    /** What stands where it cannot; nothing is known of where in a file that is beyond all limits. */
    private static IllegalArgumentException invalid(Path file, @Nullable JsonLocation where) {
        String zh = where == null ? "" : "（第" + where.getLineNr() + "行第" + where.getColumnNr() + "列）";
        String en = where == null ? "" : " (line " + where.getLineNr() + ", column " + where.getColumnNr() + ")";
        return wrong(file, "不是有效的JSON" + zh, "no valid JSON" + en);
    }

    private static IllegalArgumentException wrong(Object place, String zh, String en) {
        return new IllegalArgumentException(place + " " + zh + " / " + en);
    }
}
