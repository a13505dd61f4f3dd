package io.github.gouji.cli;

import io.github.gouji.ReportValidator;
import io.github.gouji.result.Baseline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What every command that checks reports has in common: how they are checked. */
final class ValidatorOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "配置文件，关闭规则、改变严重程度和阈值 / configuration of rules, severities and thresholds")
    private @Nullable Path config;

    @Option(
            names = "--rules",
            paramLabel = "JAR",
            description = "另用其中的自定义规则，可重复 / rules of your own from this jar, repeatable")
    private List<Path> rules = List.of();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "zh",
            description = "语言 / language: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Language language;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "其中已知的问题不影响结论 / findings known from this file do not count")
    private @Nullable Path baseline;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "同时检查的文件数，默认等于处理器数 / files checked at once, by default one for each processor")
    private @Nullable Integer jobs;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "读取一份文件的时限，0 为不限 / time for reading one file, 0 for any: ${DEFAULT-VALUE}")
    private int timeLimit;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateParser.class,
            description = "页面和批注上的检查日期，默认今天 / date of the check on page and comments, by default today: 2025-01-31")
    private @Nullable LocalDate date;

    /** The language of texts. */
    Locale locale() {
        return language.locale();
    }

    /** The date that is written on papers. */
    LocalDate date() {
        return date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
    }

    /** Files that are read, and that no output may replace. */
    List<Path> files() {
        return Stream.concat(rules.stream(), Stream.ofNullable(config)).toList();
    }

    /** The jars of rules, open. */
    RuleJars ruleJars(Function<String, ParameterException> wrong) throws IOException {
        try {
            return RuleJars.open(rules);
        } catch (IllegalArgumentException refused) {
            throw wrong.apply("--rules " + refused.getMessage());
        }
    }

    /**
     * The validator.
     *
     * @param more what a command sets beside these options
     */
    ReportValidator validator(
            RuleJars jars, Consumer<ReportValidator.Builder> more, Function<String, ParameterException> wrong)
            throws IOException {
        ReportValidator.Builder builder = ReportValidator.builder()
                .locale(language.locale())
                .exclude(rules)
                .rules(jars.classes());
        more.accept(builder);
        if (baseline != null) {
            builder.baseline(readBaseline(baseline, wrong)).exclude(List.of(baseline));
        }
        if (timeLimit < 0) {
            throw wrong.apply("--time-limit 应为0或更大 / should be 0 or more: " + timeLimit);
        }
        builder.timeLimit(Duration.ofSeconds(timeLimit));
        if (jobs != null) {
            if (jobs < 1) {
                throw wrong.apply("--jobs 应为1或更大 / should be 1 or more: " + jobs);
            }
            builder.jobs(jobs);
        }
        try {
            if (config != null) {
                builder.config(config).exclude(List.of(config));
            }
            return builder.build();
        } catch (IllegalArgumentException refused) {
            throw wrong.apply("--config " + refused.getMessage());
        } catch (IllegalStateException | ServiceConfigurationError | LinkageError broken) {
            throw wrong.apply("--rules " + broken.getMessage());
        } catch (NoSuchFileException missing) {
            throw wrong.apply("--config 没有这个文件 / no such file: " + missing.getFile());
        } catch (IOException unreadable) {
            throw wrong.apply("--config 无法读取 / cannot be read: " + config);
        }
    }

    private static Baseline readBaseline(Path baseline, Function<String, ParameterException> wrong) throws IOException {
        try (InputStream stream = Files.newInputStream(baseline)) {
            return Baseline.read(stream);
        } catch (NoSuchFileException missing) {
            throw missing;
        } catch (IOException unreadable) {
            throw wrong.apply("基线无法读取 / cannot read the baseline " + baseline + ": " + unreadable.getMessage());
        }
    }
}
