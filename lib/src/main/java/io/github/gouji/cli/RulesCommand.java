package io.github.gouji.cli;

import io.github.gouji.output.RuleList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code gouji rules}. */
@Command(name = "rules", description = "列出全部规则 / list all rules", sortOptions = false)
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "输出格式 / output format: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private RuleList format;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "zh",
            description = "语言 / language: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Language language;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        (format == RuleList.TEXT ? terminal.out() : terminal.data()).print(format.render(language.locale()));
        return ExitCode.OK;
    }
}
