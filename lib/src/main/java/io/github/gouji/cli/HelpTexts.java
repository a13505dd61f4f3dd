package io.github.gouji.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of a command in one language, under the keys by which picocli looks for it. */
final class HelpTexts extends ResourceBundle {

    private final Map<String, Object> texts = new LinkedHashMap<>();
    private final Speech speech;

    private HelpTexts(CommandSpec command, Speech speech) {
        this.speech = speech;
        UsageMessageSpec usage = command.usageMessage();
        add("usage.header", usage.header());
        add("usage.description", usage.description());
        add("usage.exitCodeListHeading", usage.exitCodeListHeading());
        usage.exitCodeList()
                .forEach((code, meaning) -> add("usage.exitCodeList." + code, code + ":" + speech.tell(meaning)));
        for (OptionSpec option : command.options()) {
            add(option.longestName().substring(2), option.description());
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            add(parameter.paramLabel() + "[" + parameter.index() + "]", parameter.description());
        }
    }

    /** Gives a command and those below it the help of this language. */
    static void put(CommandLine command, Speech speech) {
        Map<CommandLine, HelpTexts> below = new LinkedHashMap<>();
        command.getSubcommands()
                .values()
                .forEach(each -> below.put(each, new HelpTexts(each.getCommandSpec(), speech)));
        // which gives them to those below, too: only now, as they would answer for theirs
        command.setResourceBundle(new HelpTexts(command.getCommandSpec(), speech));
        below.forEach(CommandLine::setResourceBundle);
    }

    private void add(String key, String... lines) {
        if (lines.length > 0) {
            texts.put(key, speech.tell(String.join(" ", lines)));
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    protected Set<String> handleKeySet() {
        return texts.keySet();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
