package io.github.gouji.diagnosis;

import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReviewBlock;
import io.github.gouji.report.ReviewOutcome;
import java.util.SplittableRandom;

/**
 * Makes consistent reports of both variants: counts from 0 to 10^6, tables from almost empty to full, zeros written as
 * {@code 0}, left blank or marked. The same seed gives the same reports.
 */
final class ReportGenerator {

    private static final String[] ZEROS = {"0", "0", "0", "", "-"};

    private final SplittableRandom random;

    ReportGenerator(SplittableRandom random) {
        this.random = random;
    }

    DraftReport next() {
        ReportFormat format = ReportFormat.all().get(random.nextInt(2));
        DraftReport draft = new DraftReport(format, ZEROS[random.nextInt(ZEROS.length)]);
        fillApplications(draft);
        fillReview(draft);
        return draft;
    }

    private void fillApplications(DraftReport draft) {
        int magnitude = random.nextInt(7);
        double density = 0.03 + 0.9 * random.nextDouble() * random.nextDouble();
        for (ApplicantType column : ApplicantType.values()) {
            if (column != ApplicantType.TOTAL) {
                boolean main = column == ApplicantType.NATURAL_PERSON;
                fill(draft, column, main ? magnitude : Math.max(0, magnitude - 1), main ? density : density / 2);
            }
        }
        draft.rows().forEach(row -> draft.set(row, ApplicantType.TOTAL, total(draft, row)));
    }

    private void fill(DraftReport draft, ApplicantType column, int magnitude, double density) {
        long results = 0;
        for (ApplicationRow row : draft.results()) {
            long count = count(magnitude, density);
            draft.set(row, column, count);
            results += count;
        }
        long forward = count(Math.max(0, magnitude - 1), density);
        long over = Math.min(results + forward, count(Math.max(0, magnitude - 1), density));
        draft.set(ApplicationRow.RESULT_TOTAL, column, results);
        draft.set(ApplicationRow.CARRIED_FORWARD, column, forward);
        draft.set(ApplicationRow.CARRIED_OVER, column, over);
        draft.set(ApplicationRow.RECEIVED, column, results + forward - over);
    }

    /** 0, or any number of digits up to 10^magnitude alike. */
    private long count(int magnitude, double density) {
        if (random.nextDouble() > density) {
            return 0;
        }
        return 1 + (long) StrictMath.floor(StrictMath.pow(10, magnitude * random.nextDouble())) - random.nextInt(2);
    }

    private static long total(DraftReport draft, ApplicationRow row) {
        long total = 0;
        for (ApplicantType column : ApplicantType.values()) {
            total += column == ApplicantType.TOTAL ? 0 : draft.count(row, column);
        }
        return total;
    }

    private void fillReview(DraftReport draft) {
        int magnitude = random.nextInt(4);
        double density = random.nextDouble();
        for (ReviewBlock block : ReviewBlock.values()) {
            long total = 0;
            for (ReviewOutcome column : ReviewOutcome.values()) {
                long count = column == ReviewOutcome.TOTAL ? total : count(magnitude, density);
                draft.set(block, column, count);
                total += count;
            }
        }
    }
}
