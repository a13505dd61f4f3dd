package io.github.gouji.parser.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A value in a JSON file together with its path there, so that whatever is wrong with it can be pointed at. */
record JsonValue(JsonNode node, String path) {

    /** Decimal digits that a double keeps whatever they are. */
    private static final int DOUBLE_DIGITS = 15;

    /** Those that a float keeps. */
    private static final int FLOAT_DIGITS = 6;

    boolean isArray() {
        return node.isArray();
    }

    /** Whether it is not there, null, or blank as an empty field of a form is. */
    boolean isAbsent() {
        return node.isMissingNode()
                || node.isNull()
                || node.isTextual() && node.textValue().isBlank();
    }

    boolean has(String key) {
        return node.has(key);
    }

    JsonValue get(String key) {
        return new JsonValue(node.path(key), path + "." + key);
    }

    Place place() {
        return Place.element(path);
    }

    /** Keys of an object, in the order of the file. */
    List<String> keys() throws UnreadableException {
        if (!node.isObject()) {
            throw fault("应为对象{…}", "should be an object {…}");
        }
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** Elements of a list. */
    List<JsonValue> elements() throws UnreadableException {
        if (!node.isArray()) {
            throw fault("应为列表[…]", "should be a list […]");
        }
        List<JsonValue> elements = new ArrayList<>();
        for (JsonNode element : node) {
            elements.add(new JsonValue(element, path + "[" + elements.size() + "]"));
        }
        return elements;
    }

    /** The elements of a list under this key; none if it is absent. */
    List<JsonValue> listAt(String key) throws UnreadableException {
        return get(key).isAbsent() ? List.of() : get(key).elements();
    }

    /** The text under this key; empty if it is absent. */
    Optional<String> textAt(String key) throws UnreadableException {
        return get(key).isAbsent() ? Optional.empty() : Optional.of(get(key).text());
    }

    /** This value as text. */
    String text() throws UnreadableException {
        if (!node.isTextual()) {
            throw fault("应为文字", "should be text");
        }
        return node.textValue();
    }

    /** The whole number under this key, given as number or digits; empty if it is absent. */
    Optional<Integer> integerAt(String key, int least, int most) throws UnreadableException {
        JsonNode value = node.path(key);
        if (get(key).isAbsent()) {
            return Optional.empty();
        }
        boolean digits = value.isTextual() && value.textValue().matches("\\d{1,9}");
        int number = digits ? Integer.parseInt(value.textValue()) : value.intValue();
        boolean whole = digits || value.canConvertToInt() && value.canConvertToExactIntegral();
        if (!whole || number < least || number > most) {
            throw get(key).fault(
                            "应为" + least + "至" + most + "的整数",
                            "should be a whole number from " + least + " to " + most);
        }
        return Optional.of(number);
    }

    /** The day under this key. */
    LocalDate dateAt(String key) throws UnreadableException {
        try {
            return LocalDate.parse(textAt(key).orElse(""));
        } catch (DateTimeParseException noDate) {
            throw get(key).fault("应为日期，如2022-01-31", "should be a date such as 2022-01-31");
        }
    }

    /**
     * The number; empty if this is none, or one so long that nobody meant it (infinite, where a host's mapper read it).
     *
     * @throws UnreadableException if a host's mapper read it as a binary fraction and may have changed its digits
     */
    Optional<BigDecimal> number() throws UnreadableException {
        if (!(node instanceof NumericNode numeric) || numeric.isNaN()) {
            return Optional.empty();
        }
        BigDecimal number = node.isFloat() ? new BigDecimal(numeric.asText()) : node.decimalValue();
        if (node.isDouble() && isRounded(number, DOUBLE_DIGITS) || node.isFloat() && isRounded(number, FLOAT_DIGITS)) {
            throw fault(
                    "位数超出双精度浮点数（float、double），已经不准，请以文字发送，如\"12.30\"",
                    "has more digits than a float or double keeps and is no longer exact; send it as text, such as"
                            + " \"12.30\"");
        }
        return Optional.of(number).filter(value -> value.precision() <= 40 && Math.abs((long) value.scale()) <= 40);
    }

    /** Whether it has, or had in front of its point alone, more digits than surely survive. */
    private static boolean isRounded(BigDecimal number, int digits) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.precision() > digits || plain.precision() - plain.scale() > digits;
    }

    /** Refuses keys that are not among these; {@code $schema} and {@code x-…} are anybody's own. */
    void refuseKeysBeyond(Set<String> known) throws UnreadableException {
        for (String key : keys()) {
            if (!known.contains(key) && !key.equals("$schema") && !key.startsWith("x-")) {
                throw get(key).fault("未知的键；可用的键：" + String.join("、", known), "unknown key; known are " + known);
            }
        }
    }

    /** What is wrong with this value, in words. */
    UnreadableException fault(String zh, String en) {
        return new UnreadableException(Problem.DAMAGED, path + " " + zh, path + " " + en);
    }
}
