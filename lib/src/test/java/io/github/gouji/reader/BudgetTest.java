package io.github.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gouji.ReportValidator;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What one file may ask for altogether. */
class BudgetTest {

    private static UnreadableException refusal(Budget budget, long steps) {
        return catchThrowableOfType(UnreadableException.class, () -> budget.steps(steps));
    }

    @Test
    void workIsCountedOverAllThatIsRead() throws Exception {
        Budget budget = new Budget(Limits.defaults().maxSteps(1_000));
        budget.steps(400);
        budget.cells(400);

        assertThat(refusal(budget, 300).problem()).isEqualTo(Problem.LIMIT);
    }

    @Test
    void bytesOfAllPartsAreCountedTogether() throws Exception {
        Budget budget = new Budget(Limits.defaults().maxExpandedSize(1 << 20));
        budget.expanded(600_000);

        assertThat(budget.expandable()).isEqualTo((1 << 20) - 600_000);
        assertThat(catchThrowableOfType(UnreadableException.class, () -> budget.expanded(600_000)))
                .hasMessageContaining("1 MB");
    }

    @Test
    void onceItRefusedItRefusesAll() {
        Budget budget = new Budget(Limits.defaults().maxSteps(10));
        UnreadableException first = refusal(budget, 11);

        assertThat(refusal(budget, 1)).isSameAs(first);
        assertThat(budget.refusal()).containsSame(first);
        assertThat(budget.expandable()).isZero();
    }

    @Test
    void pictureIsNoLargerThanAScan() throws Exception {
        Budget budget = new Budget(Limits.defaults());
        budget.picture(8_000, 5_000);

        assertThat(catchThrowableOfType(UnreadableException.class, () -> budget.picture(8_001, 5_000))
                        .problem())
                .isEqualTo(Problem.LIMIT);
        assertThat(catchThrowableOfType(UnreadableException.class, () -> budget.picture(1L << 62, 1L << 62))
                        .problem())
                .isEqualTo(Problem.LIMIT);
        assertThat(budget.refusal()).isEmpty();
    }

    @Test
    void picturesOfAFileAreCountedTogether() throws Exception {
        Budget budget = new Budget(Limits.defaults().maxSteps(10_000));
        budget.picture(1_000, 2_000);

        assertThat(catchThrowableOfType(UnreadableException.class, () -> budget.picture(1_000, 1_000))
                        .problem())
                .isEqualTo(Problem.LIMIT);
        assertThat(budget.refusal()).isPresent();
    }

    @Test
    void timeIsToldAsTime() {
        UnreadableException late = refusal(new Budget(Limits.defaults().timeLimit(Duration.ofNanos(1))), 2_000);

        assertThat(late.problem()).isEqualTo(Problem.TIME);
    }

    @Test
    void noTimeLimitIsNone() {
        Budget budget = new Budget(Limits.defaults().timeLimit(Duration.ZERO));

        assertThatCode(() -> budget.steps(100_000)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.defaults().timeLimit(Duration.ofSeconds(-1)));
    }

    @Test
    void aFindingTellsThatTimeRanOut() throws IOException {
        ReportValidator hasty = ReportValidator.builder()
                .timeLimit(Duration.ofNanos(1))
                .locale(Locale.ENGLISH)
                .build();
        byte[] text = "年度报告，收到申请12件。\n".repeat(2_000).getBytes(StandardCharsets.UTF_8);

        List<Finding> findings =
                hasty.check(new ByteArrayInputStream(text), "a.txt").findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("file.limit");
            assertThat(finding.message()).startsWith("the file was not read within the time limit");
        });
    }
}
