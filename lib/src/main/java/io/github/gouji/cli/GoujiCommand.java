package io.github.gouji.cli;

import io.github.gouji.ReportValidator;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The command {@code gouji}. */
@Command(
        name = "gouji",
        versionProvider = GoujiCommand.Version.class,
        header = "勾稽：核对政府信息公开工作年度报告 / checks annual reports on government information disclosure",
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%n退出码 / exit codes: %n",
        exitCodeList = {
            "0:没有问题 / nothing found",
            "1:有问题 / findings",
            "2:用法错误 / wrong usage",
            "3:有文件无法读取 / a file could not be read",
            "4:内部错误 / internal error"
        })
final class GoujiCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "显示帮助 / show this help")
    @SuppressWarnings("unused") // picocli sets and reads it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "显示版本 / show the version")
    @SuppressWarnings("unused") // picocli sets and reads it
    private boolean version;

    @Option(names = "--lang", paramLabel = "LANG", description = "帮助的语言 / language of this help: zh, en")
    @SuppressWarnings("unused") // Speech looks for it
    private String language;

    private GoujiCommand() {}

    /** Stands between Chinese and English in what Gouji itself says. */
    private static final String BOTH = " / ";

    /** Runs a command line; never throws, never exits. */
    static int run(Terminal terminal, String... arguments) {
        Speech speech = Speech.of(arguments);
        try {
            return commandLine(terminal, speech).execute(arguments);
        } catch (OutOfMemoryError tooMuch) {
            terminal.err().println(speech.tell("内存不足，可用java -Xmx加大 / not enough memory, give more by java -Xmx"));
            return ExitCode.INTERNAL;
        } catch (VirtualMachineError | LinkageError failure) {
            terminal.err().println(speech.tell("内部错误 / internal error: ") + failure);
            return ExitCode.INTERNAL;
        } finally {
            terminal.out().flush();
            terminal.data().flush();
            terminal.err().flush();
        }
    }

    /** Its commands, with help in this language. */
    static CommandLine commandLine(Terminal terminal, Speech speech) {
        CommandLine command = new CommandLine(new GoujiCommand())
                .addSubcommand("check", new CheckCommand(terminal))
                .addSubcommand("rollup", new RollUpCommand(terminal))
                .addSubcommand("letters", new LettersCommand(terminal))
                .addSubcommand("sum", new SumCommand(terminal))
                .addSubcommand("template", new TemplateCommand(terminal))
                .addSubcommand("rules", new RulesCommand(terminal))
                .addSubcommand("manual", new ManualCommand(terminal));
        HelpTexts.put(command, speech);
        return command.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                // a file may be called @1.docx
                .setExpandAtFiles(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((wrong, arguments) -> wrongUsage(wrong, speech))
                .setExecutionExceptionHandler((failure, where, parsed) -> internal(failure, where, speech));
    }

    private static int wrongUsage(ParameterException wrong, Speech speech) {
        CommandLine where = wrong.getCommandLine();
        where.getErr().println(speech.tell("用法错误 / wrong usage: ") + speech.tell(told(wrong)));
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, where.getErr());
        where.getErr()
                .println(speech.tell("帮助 / help: ") + where.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    /** What is wrong, in both languages where it is the parser that says so. */
    private static String told(ParameterException wrong) {
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return "不认识 / unknown: " + String.join(" ", unmatched.getUnmatched());
        }
        if (wrong instanceof CommandLine.MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return "缺少 / missing: "
                    + missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" "));
        }
        if (wrong instanceof CommandLine.OverwrittenOptionException twice) {
            return "只能给一次 / can be given once: " + label(twice.getOverwritten());
        }
        if (wrong.getArgSpec() != null
                && wrong.getCause() instanceof CommandLine.TypeConversionException own
                && String.valueOf(own.getMessage()).contains(BOTH)) {
            return label(wrong.getArgSpec()) + " " + own.getMessage();
        }
        if (wrong.getArgSpec() != null) {
            return label(wrong.getArgSpec()) + " 不能是这个值 / cannot have this value: " + wrong.getValue()
                    + allowed(wrong.getArgSpec());
        }
        boolean noCommand = wrong.getCommandLine().getParent() == null && wrong.getArgSpec() == null;
        return noCommand ? "缺少命令 / missing: COMMAND" : String.valueOf(wrong.getMessage());
    }

    private static String label(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }

    /** The values that it can have, where these are few. */
    private static String allowed(ArgSpec argument) {
        return argument.completionCandidates() == null
                ? ""
                : StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static int internal(Exception failure, CommandLine where, Speech speech) {
        if (failure instanceof UnwritableException) {
            where.getErr().println(speech.tell(String.valueOf(failure.getMessage())));
            return ExitCode.USAGE;
        }
        String what = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        where.getErr().println(speech.tell("内部错误 / internal error: ") + what);
        return ExitCode.INTERNAL;
    }

    /** The library's version. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"gouji " + ReportValidator.version()};
        }
    }
}
