package io.github.gouji.rule.rollup;

import io.github.gouji.rule.Words;
import java.util.List;
import java.util.Optional;

/**
 * What may be lacking in the sums, so that what differs is not wrong for sure.
 *
 * @param listed whether there is a list of the units that should report
 * @param missing the units on it without a report for the year
 * @param unreadable number of files that could not be read
 * @param ownLevel whether the list names the parent itself, whose own figures are not there
 * @param doubt whether the reports that are there may not be the right ones
 */
record Gaps(boolean listed, List<String> missing, int unreadable, boolean ownLevel, boolean doubt) {

    /** Whether nothing is lacking and nothing in doubt. */
    boolean areNone() {
        return listed && !doubt && mayBeTooLow().isEmpty();
    }

    /** Why the sums may be too low, in words that continue a sentence; empty if they cannot be. */
    Optional<Words> mayBeTooLow() {
        if (!missing.isEmpty()) {
            Words names = Words.quoted(missing);
            return words("尚缺" + names.zh() + "的报告", "reports are missing from " + names.en());
        }
        if (unreadable > 0) {
            return words("有" + unreadable + "份文件无法读取", unreadable + " files could not be read");
        }
        if (!listed) {
            return words(
                    "多出的可能是本级机关或者没有给出报告的单位的数字",
                    "the rest may be that of its own office or of units whose reports were not given");
        }
        return ownLevel ? words("尚缺本级机关的数字", "the figures of its own office are missing") : Optional.empty();
    }

    private static Optional<Words> words(String zh, String en) {
        return Optional.of(new Words("；" + zh, "; " + en));
    }
}
