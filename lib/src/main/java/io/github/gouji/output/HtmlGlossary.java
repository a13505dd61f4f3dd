package io.github.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Words;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What many reports of a page say alike, written once behind them: rules, and reasons why they were not checked. */
final class HtmlGlossary {

    private final Map<String, Rule> rules = new TreeMap<>();
    private final Map<Words, Integer> reasons = new LinkedHashMap<>();

    /** The key of a rule. */
    String key(Rule rule) {
        rules.putIfAbsent(rule.id(), rule);
        return rule.id();
    }

    /** The number of a reason. */
    int reason(RuleOutcome outcome) {
        Words reason = new Words(
                outcome.reason(Locale.CHINESE).orElse(""),
                outcome.reason(Locale.ENGLISH).orElse(""));
        reasons.putIfAbsent(reason, reasons.size());
        return reasons.get(reason);
    }

    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("rules");
        for (Map.Entry<String, Rule> each : rules.entrySet()) {
            json.writeObjectFieldStart(each.getKey());
            HtmlJson.writeWords(json, "name", each.getValue()::name);
            HtmlJson.writeWords(json, "statement", each.getValue()::statement);
            json.writeStringField("basis", each.getValue().basis());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("reasons");
        for (Words reason : reasons.keySet()) {
            json.writeStartObject();
            HtmlJson.writeWords(json, reason::in);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
