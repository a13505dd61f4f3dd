package io.github.gouji.parser.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain data as the tree that a file of it would be; it counts as it goes, and goes no further than the limits. */
final class JsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Limits limits;
    private long itemsLeft;
    private long textLeft;
    private int depth;

    JsonTree(Limits limits) {
        this.limits = limits;
        this.itemsLeft = JsonReportParser.mostItems(limits);
        this.textLeft = limits.maxTextLength();
    }

    /** The tree of a value. */
    JsonNode of(@Nullable Object value) throws UnreadableException {
        count(1, 0);
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof Iterable<?> list) {
            return array(list);
        }
        if (value instanceof CharSequence text) {
            count(0, text.length());
            return NODES.textNode(text.toString());
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Boolean bool) {
            return NODES.booleanNode(bool);
        }
        if (value == null) {
            return NODES.nullNode();
        }
        throw new UnreadableException(
                Problem.DAMAGED,
                "应为映射、列表、文字、数字、布尔值或null，而不是" + value.getClass().getName(),
                "should be maps, lists, texts, numbers, booleans or null, not "
                        + value.getClass().getName());
    }

    private ObjectNode object(Map<?, ?> map) throws UnreadableException {
        enter();
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = String.valueOf(entry.getKey());
            if (key.length() > JsonReportParser.MAX_NAME) {
                throw JsonReportParser.beyond();
            }
            count(0, key.length());
            object.set(key, of(entry.getValue()));
        }
        depth--;
        return object;
    }

    private ArrayNode array(Iterable<?> list) throws UnreadableException {
        enter();
        ArrayNode array = NODES.arrayNode();
        for (Object element : list) {
            array.add(of(element));
        }
        depth--;
        return array;
    }

    private static JsonNode number(Number number) {
        if (number instanceof BigDecimal decimal) {
            // as it is, zeros at its end too
            return DecimalNode.valueOf(decimal);
        }
        if (number instanceof BigInteger whole) {
            return NODES.numberNode(whole);
        }
        if (number instanceof Float single) {
            return NODES.numberNode(single);
        }
        return number instanceof Double real ? NODES.numberNode(real) : NODES.numberNode(number.longValue());
    }

    private void enter() throws UnreadableException {
        depth++;
        if (depth > limits.maxDepth()) {
            throw JsonReportParser.beyond();
        }
    }

    private void count(int items, int characters) throws UnreadableException {
        itemsLeft -= items;
        textLeft -= characters;
        if (itemsLeft < 0 || textLeft < 0) {
            throw JsonReportParser.beyond();
        }
    }
}
