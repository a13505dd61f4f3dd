package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Slips that another pair of hands generated from a description of offices and their clerks, not from this code: mostly
 * small offices, 27 kinds of slips alike, the undecidable ones too. Held out: no weight was chosen on them.
 */
@Tag("long")
class ClerksTrialTest {

    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    /** One row of the trial. */
    private record Case(DraftReport report, int slips, Map<CellKey, BigDecimal> wrong) {

        List<Repair> repairs() {
            return VALIDATOR.check(report.build()).reports().get(0).repairs();
        }
    }

    @Test
    void oneSlipIsRestored() {
        assertThat(restored(1, 1)).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void twoOrThreeSlipsAreRestored() {
        assertThat(restored(2, 3)).isGreaterThanOrEqualTo(0.72);
    }

    @Test
    void whatIsToldAsNearlyCertainIsRight() {
        List<Boolean> sure = cases().flatMap(trial -> trial.repairs().stream()
                        .filter(repair -> repair.rank() == 1 && repair.confidence() >= 0.95)
                        .map(repair -> isExact(trial, repair)))
                .toList();

        assertThat(sure).hasSizeGreaterThan(80);
        assertThat(sure.stream().filter(right -> right).count() / (double) sure.size())
                .isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void aBrokenTableGetsARepair() {
        assertThat(cases().filter(trial -> trial.slips() < 3))
                .allSatisfy(trial -> assertThat(trial.repairs())
                        .extracting(repair -> (Object) repair.table())
                        .containsAll(trial.wrong().keySet().stream()
                                .map(CellKey::table)
                                .toList()));
    }

    private static double restored(int fewest, int most) {
        int wrong = 0;
        int restored = 0;
        for (Case trial : cases().filter(one -> one.slips() >= fewest && one.slips() <= most)
                .toList()) {
            Map<CellKey, BigDecimal> told = new HashMap<>();
            trial.repairs().stream()
                    .filter(repair -> repair.rank() == 1)
                    .flatMap(repair -> repair.cells().stream())
                    .filter(change -> change.suggested() != null)
                    .forEach(change -> told.put(change.cell(), Objects.requireNonNull(change.suggested())));
            wrong += trial.wrong().size();
            restored += (int) trial.wrong().entrySet().stream()
                    .filter(cell -> cell.getValue().equals(told.get(cell.getKey())))
                    .count();
        }
        return (double) restored / wrong;
    }

    private static boolean isExact(Case trial, Repair repair) {
        Map<CellKey, BigDecimal> own = trial.wrong().entrySet().stream()
                .filter(cell -> cell.getKey().table() == repair.table())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return own.equals(repair.cells().stream()
                .collect(Collectors.toMap(Repair.Change::cell, change -> Objects.requireNonNull(change.suggested()))));
    }

    private static Stream<Case> cases() {
        try (InputStream in =
                Objects.requireNonNull(ClerksTrialTest.class.getResourceAsStream("/diagnosis/clerks.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(ClerksTrialTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(String line) {
        String[] columns = line.split("\t", -1);
        ReportFormat format = ReportFormat.all().stream()
                .filter(one -> one.key().equals(columns[0]))
                .findFirst()
                .orElseThrow();
        DraftReport draft = new DraftReport(format, columns[1]);
        Stream.of(TableKind.APPLICATIONS, TableKind.REVIEW)
                .flatMap(kind -> format.table(kind).cells().stream())
                .forEach(cell -> draft.set(cell, 0));
        pairs(columns[3]).forEach((cell, text) -> draft.write(cell, text));
        for (int i = 0; i < 2; i++) {
            if (!columns[5 + i].isEmpty()) {
                draft.section(1 + 3 * i, columns[5 + i]);
            }
        }
        Map<CellKey, BigDecimal> wrong = pairs(columns[4]).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> new BigDecimal(cell.getValue())));
        return new Case(draft, columns[2].split(" ").length, wrong);
    }

    private static Map<CellKey, String> pairs(String text) {
        return Arrays.stream(text.split(" "))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", -1))
                .collect(Collectors.toMap(pair -> CellKey.parse(pair[0]), pair -> pair[1]));
    }
}
