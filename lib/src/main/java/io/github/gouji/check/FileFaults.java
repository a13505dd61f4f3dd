package io.github.gouji.check;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.finding.Finding;
import io.github.gouji.parser.ParsedFile;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.Words;
import java.util.List;
import java.util.zip.CRC32;

/** What can be wrong with a file as such: the rules {@code file.*}. */
public final class FileFaults {

    private FileFaults() {}

    /** What is wrong with a file that could be read. */
    public static List<Finding> of(FileContent content, ParsedFile parsed, RuleSettings settings) {
        int reports = parsed.reports().size();
        if (reports == 1) {
            return List.of();
        }
        Fault fault = reports == 0
                ? Fault.of("file.not-a-report")
                : Fault.of("file.several-reports").with("count", reports);
        return settings.isEnabled(fault.rule())
                ? List.of(new Finding(settings.adjust(fault), digest(content)))
                : List.of();
    }

    /** Why a file could not be read. */
    public static Finding of(FileContent content, UnreadableException unreadable) {
        return of(unreadable, digest(content));
    }

    /**
     * Why a file could not be read.
     *
     * @param subject what stays the same of it from run to run
     */
    public static Finding of(UnreadableException unreadable, String subject) {
        Fault fault =
                switch (unreadable.problem()) {
                    case DAMAGED -> Fault.of("file.unreadable");
                    case INACCESSIBLE -> Fault.of("file.unreadable", "inaccessible");
                    case ENCRYPTED -> Fault.of("file.encrypted");
                    case UNSUPPORTED -> Fault.of("file.unsupported");
                    case EMPTY -> Fault.of("file.empty");
                    case ONLY_PICTURES -> Fault.of("file.empty", "scan");
                    case LIMIT -> Fault.of("file.limit");
                };
        String zh = unreadable.detailZh();
        String en = unreadable.detailEn();
        Words detail = new Words(zh.isEmpty() ? "" : "：" + zh, en.isEmpty() ? "" : ": " + en);
        return new Finding(fault.with("detail", detail).at(Place.UNKNOWN), subject);
    }

    private static String digest(FileContent content) {
        CRC32 checksum = new CRC32();
        checksum.update(content.bytes());
        return Long.toHexString(checksum.getValue());
    }
}
