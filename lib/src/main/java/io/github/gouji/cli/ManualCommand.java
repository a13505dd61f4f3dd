package io.github.gouji.cli;

import io.github.gouji.ReportValidator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code gouji manual}, with which the build makes what the distribution holds for shells. */
@Command(name = "manual", hidden = true, description = "手册页或补全脚本 / the manual page, or completion for shells")
final class ManualCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--completion", description = "补全脚本 / completion for bash and zsh")
    private boolean completion;

    @Option(names = "--lang", defaultValue = "en", description = "语言 / language: ${COMPLETION-CANDIDATES}")
    private Language language;

    @Option(names = "--date", description = "时间 / time that the page is of, by default now")
    private @Nullable Instant date;

    ManualCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        if (completion) {
            terminal.data().print(AutoComplete.bash(root.getCommandName(), root));
        } else {
            Speech speech = language == Language.EN ? Speech.ENGLISH : Speech.CHINESE;
            Instant day = date == null ? Instant.now() : date;
            terminal.data()
                    .print(ManualPage.of(
                            GoujiCommand.commandLine(terminal, speech),
                            speech,
                            LocalDate.ofInstant(day, ZoneOffset.UTC).toString(),
                            ReportValidator.version()));
        }
        return ExitCode.OK;
    }
}
