package io.github.gouji.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of all commands, as {@code man} reads it; made of what the commands say of themselves. */
final class ManualPage {

    private static final Map<String, String> CHINESE =
            Map.of("NAME", "名称", "SYNOPSIS", "用法", "COMMANDS", "命令", "EXIT STATUS", "退出码", "ENVIRONMENT", "环境变量");

    private final StringBuilder page = new StringBuilder();
    private final Speech speech;

    private ManualPage(Speech speech) {
        this.speech = speech;
    }

    /**
     * The page.
     *
     * @param command the command with those below it, which speaks this language
     * @param date the day that the page is of
     */
    static String of(CommandLine command, Speech speech, String date, String version) {
        ManualPage manual = new ManualPage(speech);
        manual.write(command, date, version);
        return manual.page.toString();
    }

    private void write(CommandLine command, String date, String version) {
        String name = command.getCommandName();
        line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 " + date + " \"" + name + " " + version + "\"");
        // ragged and unbroken: options are read as they are typed
        line(".ad l");
        line(".nh");
        section("NAME");
        line(name + " \\- " + escaped(command.getCommandSpec().usageMessage().header()));
        section("SYNOPSIS");
        boolean first = true;
        for (CommandLine each : command.getSubcommands().values()) {
            if (!each.getCommandSpec().usageMessage().hidden()) {
                line(first ? "" : ".PP");
                line(escaped(new Help(each.getCommandSpec(), Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0)));
                first = false;
            }
        }
        section("COMMANDS");
        command.getSubcommands().values().stream()
                .filter(each -> !each.getCommandSpec().usageMessage().hidden())
                .forEach(this::write);
        section("EXIT STATUS");
        command.getCommandSpec()
                .usageMessage()
                .exitCodeList()
                .forEach((code, meaning) -> item("\\fB" + code + "\\fR", meaning));
        section("ENVIRONMENT");
        item("\\fBJAVA_HOME\\fR", speech.tell("所用的Java，17或更新 / the Java that is used, 17 or later"));
        item("\\fBGOUJI_OPTS\\fR", speech.tell("交给Java的选项 / options for Java: -Xmx4g"));
    }

    private void write(CommandLine command) {
        line(".SS " + escaped(command.getCommandSpec().qualifiedName()));
        line(escaped(command.getCommandSpec().usageMessage().description()));
        for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
            item("\\fI" + escaped(parameter.paramLabel()) + "\\fR", parameter.description());
        }
        for (OptionSpec option : command.getCommandSpec().options()) {
            String argument = option.arity().max() == 0 ? "" : "=\\fI" + escaped(option.paramLabel()) + "\\fR";
            item("\\fB" + escaped(String.join("\\fR, \\fB", option.names())) + "\\fR" + argument, option.description());
        }
    }

    private void section(String heading) {
        line(".SH " + (speech == Speech.CHINESE ? CHINESE.get(heading) : heading));
    }

    private void item(String term, String... description) {
        line(".TP");
        line(term);
        line(escaped(description));
    }

    private void line(String text) {
        if (!text.isEmpty()) {
            page.append(text).append('\n');
        }
    }

    /**
     * Text as troff takes it: signs that it knows escaped, no line that begins with a dot; it knows of no place where
     * Chinese may be broken, so behind punctuation one is given.
     */
    private static String escaped(String... lines) {
        String text = String.join(" ", lines).replaceAll("\\s+", " ").trim();
        String signs = text.replace("\\", "\\e")
                .replace("\\ef", "\\f")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replaceAll("[，、；：。）]", "$0\\\\:");
        return signs.startsWith(".") ? "\\&" + signs : signs;
    }
}
