package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManualCommandTest extends CommandLineRun {

    private static final List<String> COMMANDS = List.of("check", "rollup", "letters", "sum", "template", "rules");

    private List<String> options() {
        return COMMANDS.stream()
                .map(GoujiCommand.commandLine(terminal(), Speech.BOTH).getSubcommands()::get)
                .flatMap(command -> command.getCommandSpec().options().stream())
                .map(option -> option.longestName())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thePageTellsEveryCommandAndOptionInOneLanguage(String language) {
        assertThat(run("manual", "--lang", language, "--date", "2026-11-21T00:00:00Z"))
                .isZero();
        assertThat(out()).startsWith(".TH GOUJI 1 2026-11-21 \"gouji ").doesNotContain(" / ", "${", "manual");
        assertThat(out())
                .contains(
                        COMMANDS.stream().map(command -> ".SS gouji " + command).toList());
        assertThat(out().replace("\\-", "-")).contains(options());
        if (language.equals("en")) {
            assertThat(out()).doesNotContainPattern("\\p{IsHan}");
        }
    }

    @Test
    void completionKnowsEveryCommandAndOption() {
        assertThat(run("manual", "--completion")).isZero();
        assertThat(out())
                .startsWith("#!/usr/bin/env bash")
                .contains(COMMANDS)
                .contains(options())
                .doesNotContain("gouji_manual");
    }

    @Test
    void helpDoesNotTellOfIt() {
        run("--help");
        assertThat(out()).doesNotContain("manual");
    }
}
