package io.github.gouji.check;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.finding.Conclusion;
import io.github.gouji.finding.Finding;
import io.github.gouji.parser.ParsedFile;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.FileRules.Reading;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.catalog.Families;
import java.util.List;
import java.util.zip.CRC32;

/** What can be wrong with a file as such: the rules {@code file.*}. */
final class FileFaults {

    private FileFaults() {}

    /** What is wrong with a file that could be read. */
    static List<Finding> of(FileContent content, ParsedFile parsed, RuleSettings settings) {
        return of(new Reading(null, parsed.reports().size()), digest(content), settings);
    }

    /** Why a file could not be read. */
    static Finding of(FileContent content, UnreadableException unreadable, RuleSettings settings) {
        return of(unreadable, digest(content), settings);
    }

    /**
     * Why a file could not be read.
     *
     * @param subject what stays the same of it from run to run
     */
    static Finding of(UnreadableException unreadable, String subject, RuleSettings settings) {
        return of(new Reading(unreadable, 0), subject, settings).get(0);
    }

    private static List<Finding> of(Reading reading, String subject, RuleSettings settings) {
        Examination examination = new Examination(settings);
        Families.OF_A_FILE.forEach(family -> family.check(reading, examination));
        return Conclusion.findings(examination.faults(), subject);
    }

    private static String digest(FileContent content) {
        CRC32 checksum = new CRC32();
        checksum.update(content.bytes());
        return Long.toHexString(checksum.getValue());
    }
}
