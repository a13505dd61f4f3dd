package io.github.gouji;

import io.github.gouji.batch.BatchRun;
import io.github.gouji.check.FileCheck;
import io.github.gouji.check.RuleEngine;
import io.github.gouji.check.SettingsFile;
import io.github.gouji.constraint.Severity;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.finding.Finding;
import io.github.gouji.parser.ReportParsers;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.result.Baseline;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.UnitList;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.Threshold;
import io.github.gouji.rule.Version;
import io.github.gouji.rule.catalog.Families;
import io.github.gouji.rule.rollup.RollUp;
import io.github.gouji.rule.years.PreviousReports;
import io.github.gouji.submission.Submission;
import io.github.gouji.submission.Submissions;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks annual reports. Configured once, shared by threads:
 *
 * <pre>{@code
 * List<Finding> findings = ReportValidator.validate(Path.of("report.docx"));
 *
 * ReportValidator validator = ReportValidator.builder().severity("cell.blank", Severity.ERROR).build();
 * ValidationResult result = validator.check(Path.of("report.docx"));
 * }</pre>
 *
 * <p>Whatever is wrong with a file is a finding. Exceptions are for a path that does not exist, failures of the disk and
 * wrong use of this class.
 */
public final class ReportValidator {

    private final FileCheck checks;
    private final BatchRun batches;
    private final Limits limits;
    private final Locale locale;
    private final RuleSettings settings;

    private ReportValidator(Builder builder) {
        RuleEngine rules = new RuleEngine(builder.rules);
        settings = new RuleSettings(builder.disabled, builder.severities, builder.thresholds);
        settings.requireKnown(rules::knows);
        builder.settingsFile.requireKnown(rules::knows);
        limits = builder.limits;
        ReportParsers parsers = ReportParsers.load(ReportValidator.class.getClassLoader());
        locale = builder.locale;
        checks = new FileCheck(parsers, limits, rules, settings, builder.settingsFile, locale);
        batches = new BatchRun(checks, Set.copyOf(builder.excluded), builder.jobs, builder.failOn, builder.baseline);
    }

    /** Settings for a validator. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks a file under default settings.
     *
     * @throws IOException if there is no such file or it cannot be opened
     */
    public static List<Finding> validate(Path file) throws IOException {
        return Default.VALIDATOR.check(file).findings();
    }

    /** Checks a file under default settings; see {@link #validate(Path)}. */
    public static List<Finding> validate(File file) throws IOException {
        return validate(file.toPath());
    }

    /**
     * Checks what a stream holds under default settings. The stream is read to its end and not closed.
     *
     * @param fileName the name that it was submitted under
     * @throws IOException if the stream fails
     */
    public static List<Finding> validate(InputStream stream, String fileName) throws IOException {
        return Default.VALIDATOR.check(stream, fileName).findings();
    }

    /**
     * Checks a file.
     *
     * @throws IOException if there is no such file or it cannot be opened
     */
    public ValidationResult check(Path file) throws IOException {
        Submission.requireRegular(file);
        try (InputStream stream = Files.newInputStream(file)) {
            return check(stream, file.toString());
        }
    }

    /** Checks a file; see {@link #check(Path)}. */
    public ValidationResult check(File file) throws IOException {
        return check(file.toPath());
    }

    /**
     * Checks what a stream holds. The stream is not closed, and read no further than the limit of a file's size.
     *
     * @param fileName the name that it was submitted under
     * @throws IOException if the stream fails
     */
    public ValidationResult check(InputStream stream, String fileName) throws IOException {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(limits.mostBytes());
        } catch (OutOfMemoryError tooLarge) {
            return checks.unread(checks.unreadable(fileName, Limits.outOfMemory()));
        }
        return checks.check(new Submission(fileName, true, bytes), new PreviousReports());
    }

    /** Checks a report given as an object, such as one typed into a web form. */
    public ValidationResult check(AnnualReport report) {
        return checks.check(report, new PreviousReports().find(report));
    }

    /**
     * Checks a report also against that of the same organisation for the year before, which the caller vouches for.
     *
     * @param previous the report for the year before
     */
    public ValidationResult check(AnnualReport report, AnnualReport previous) {
        return checks.check(report, PreviousReports.given(report, previous));
    }

    /**
     * Checks many files at once: those given by name or in memory, and all below the folders and inside the zip archives
     * given, sorted by name. Files in these that are of a foreign kind, hidden, or locks of an office suite are skipped and
     * listed; so are folders below that hold a file {@code .gouji-ignore}. What is wrong with a file is a finding and never
     * stops the rest. Reports of the same organisation for consecutive years are also checked against each other; therefore
     * all files are read before the first result. Memory stays flat however many there are on the disk; files for which
     * there is no room are read twice.
     *
     * <p>Interrupting the thread that called cancels: no result comes after that, the call ends in a
     * {@link java.util.concurrent.CancellationException} with the flag still set, and its threads end with the file they
     * are at. Results that were handed on are whole. So it is with an exception of the consumer.
     *
     * @param submissions what to check, those of the year before, and who is told how far it is
     * @param consumer gets the result of each file in the order of the files, by the thread that called
     * @return counts over all files
     * @throws IOException if a path does not exist ({@link java.nio.file.NoSuchFileException}); then nothing is checked
     */
    public BatchResult checkAll(Submissions submissions, Consumer<ValidationResult> consumer) throws IOException {
        return checkAll(submissions, (content, result) -> null, (result, nothing) -> consumer.accept(result));
    }

    /** Checks many files at once: files, folders, zip archives. See {@link #checkAll(Submissions, Consumer)}. */
    public BatchResult checkAll(Collection<Path> paths, Consumer<ValidationResult> consumer) throws IOException {
        return checkAll(Submissions.of(paths), consumer);
    }

    /**
     * Checks many files at once, and makes something of each while its content is at hand, such as an annotated copy. See
     * {@link #checkAll(Submissions, Consumer)}.
     *
     * @param work makes something of a file and its result, or {@code null}; called by several threads at once, not for
     *     files whose content cannot be had
     * @param consumer gets the result of each file, and what was made of it
     * @param <T> what is made of each file
     */
    public <T> BatchResult checkAll(
            Submissions submissions,
            BiFunction<FileContent, ValidationResult, @Nullable T> work,
            BiConsumer<ValidationResult, Optional<T>> consumer)
            throws IOException {
        return batches.checkAll(submissions, work, consumer);
    }

    /**
     * Holds a government's report against those of the units below it: each of its figures is the sum of theirs. Rules
     * {@code rollup.*} alone; what else may be wrong with a report is found by {@link #checkAll}. The parent's own file is
     * no child wherever it lies; of a parent that holds several reports the first counts. Interruption cancels as it does
     * there.
     *
     * @param parent the government's report
     * @param children those of its departments and of the governments below, and who is told how far it is
     * @param units who should report; {@link UnitList#unknown()} if that is not known
     * @param consumer gets the result of the government's report, then of each file that could not be read
     * @return counts over these results
     * @throws IOException if a path does not exist ({@link java.nio.file.NoSuchFileException}); then nothing is checked
     * @throws IllegalArgumentException if the parent does not hold exactly one file
     */
    public BatchResult rollUp(
            Submissions parent, Submissions children, UnitList units, Consumer<ValidationResult> consumer)
            throws IOException {
        return batches.rollUp(parent, children, units, consumer);
    }

    /** Holds a government's report against those of the units below it, all of them files, folders or zip archives. */
    public BatchResult rollUp(
            Path parent, Collection<Path> children, UnitList units, Consumer<ValidationResult> consumer)
            throws IOException {
        return rollUp(Submissions.of(parent), Submissions.of(children), units, consumer);
    }

    /**
     * Holds a government's report against those of the units below it, as objects. Findings name a report without an
     * organisation by its number, such as {@code #3}.
     *
     * @param parent the government's report
     * @param children those of its departments and of the governments below
     * @param units who should report; {@link UnitList#unknown()} if that is not known
     */
    public ValidationResult rollUp(AnnualReport parent, Collection<AnnualReport> children, UnitList units) {
        RollUp rollUp = new RollUp(parent, units.names());
        int number = 0;
        for (AnnualReport child : children) {
            number++;
            rollUp.add("#" + number, child);
        }
        return checks.rollUp(parent, rollUp);
    }

    /** The version of Gouji, such as {@code 1.0.0}. */
    public static String version() {
        return Version.NUMBER;
    }

    /**
     * These settings (rules switched off, severities, thresholds) for {@code @Valid}: what an application gives to its own
     * validators as {@code constraintValidatorPayload} of Hibernate Validator's configuration.
     */
    public Object constraintPayload() {
        return settings;
    }

    /** The language of texts where none is asked for: Chinese unless set otherwise. */
    public Locale locale() {
        return locale;
    }

    /** Built when first needed, then kept. */
    private static final class Default {
        static final ReportValidator VALIDATOR = builder().build();
    }

    /** Settings for a validator. Unknown rule ids are refused when it is built. */
    public static final class Builder {

        private final Set<String> disabled = new HashSet<>();
        private final Map<String, Severity> severities = new HashMap<>();
        private final Map<Threshold, BigDecimal> thresholds = new HashMap<>();
        private ClassLoader rules = ReportValidator.class.getClassLoader();
        private SettingsFile settingsFile = SettingsFile.NONE;
        private Limits limits = Limits.defaults();
        private Locale locale = Locale.CHINESE;
        private Severity failOn = Severity.ERROR;
        private final Set<Path> excluded = new HashSet<>();
        private Baseline baseline = Baseline.none();
        private static final int MOST_JOBS = 256;

        private int jobs = Runtime.getRuntime().availableProcessors();

        private Builder() {}

        /** Switches a rule off. */
        public Builder disable(String rule) {
            disabled.add(rule);
            return this;
        }

        /** Gives all findings of a rule this severity. */
        public Builder severity(String rule, Severity severity) {
            severities.put(rule, Objects.requireNonNull(severity));
            return this;
        }

        /**
         * Sets a threshold, such as {@code disclosure.unit.county} (see the rule reference).
         *
         * @throws IllegalArgumentException if there is no such threshold
         */
        public Builder threshold(String key, long value) {
            Threshold threshold = Families.threshold(key)
                    .orElseThrow(() -> new IllegalArgumentException("没有阈值“" + key + "” / no threshold " + key));
            thresholds.put(threshold, BigDecimal.valueOf(value));
            return this;
        }

        /**
         * Takes settings from a configuration file, for all files or by directory; what this builder is told otherwise
         * goes before. JSON with comments:
         *
         * <pre>{@code
         * {
         *   "disable": ["content.wording"],
         *   "severity": {"cell.blank": "error"},
         *   "thresholds": {"disclosure.unit.county": 800000},
         *   "directories": {"2019": {"disable": ["report.signature"]}}  // relative to this file
         * }
         * }</pre>
         *
         * @throws IOException if it cannot be read
         * @throws IllegalArgumentException if it says what cannot be understood
         */
        public Builder config(Path file) throws IOException {
            settingsFile = SettingsFile.read(file);
            return this;
        }

        /**
         * Where rules of the user's own are found, as services: Gouji's own class loader, that is the class path, unless
         * set otherwise. For a jar elsewhere give one whose parent is that; it must stay open.
         */
        public Builder rules(ClassLoader classes) {
            rules = Objects.requireNonNull(classes);
            return this;
        }

        /** How much a file may ask for. */
        public Builder limits(Limits newLimits) {
            limits = Objects.requireNonNull(newLimits);
            return this;
        }

        /** How long reading one file may take by the clock, the last line: 30 seconds unless set, any time for zero. */
        public Builder timeLimit(Duration time) {
            limits = limits.timeLimit(time);
            return this;
        }

        /** The language of {@link Finding#message()}, {@code toString} and JSON: Chinese unless set to an English one. */
        public Builder locale(Locale newLocale) {
            locale = Objects.requireNonNull(newLocale);
            return this;
        }

        /** The mildest severity with which a file counts as failed in {@link #checkAll}; errors unless set otherwise. */
        public Builder failOn(Severity mildest) {
            failOn = Objects.requireNonNull(mildest);
            return this;
        }

        /** Files that a batch passes over wherever it meets them, such as those that its results are written to. */
        public Builder exclude(Collection<Path> files) {
            files.forEach(file -> excluded.add(file.toAbsolutePath().normalize()));
            return this;
        }

        /** Findings that are known, so that a batch does not fail for them. */
        public Builder baseline(Baseline known) {
            baseline = Objects.requireNonNull(known);
            return this;
        }

        /**
         * How many files a batch checks at once: one for each processor unless set, never more than {@value #MOST_JOBS}.
         *
         * @throws IllegalArgumentException if that is less than one
         */
        public Builder jobs(int threads) {
            if (threads < 1) {
                throw new IllegalArgumentException("jobs: " + threads);
            }
            jobs = Math.min(threads, MOST_JOBS);
            return this;
        }

        /**
         * The validator.
         *
         * @throws IllegalArgumentException if a rule is named that does not exist
         * @throws IllegalStateException if a rule of the user's own has the id of another
         */
        public ReportValidator build() {
            return new ReportValidator(this);
        }
    }
}
