package io.github.gouji.web;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.result.UnitList;
import io.github.gouji.submission.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * What the form of the first page hands in. All of it is in memory.
 *
 * @param file the reports
 * @param previous those of the year before
 * @param units who should report, as a file
 * @param names the same, as text
 */
record Upload(
        List<MultipartFile> file,
        List<MultipartFile> previous,
        @Nullable MultipartFile units,
        @Nullable String names) {

    /** What a request hands in; nothing if it is no form with files. */
    static Upload of(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest form
                ? new Upload(
                        form.getFiles("file"),
                        form.getFiles("previous"),
                        form.getFile("units"),
                        form.getParameter("names"))
                : new Upload(List.of(), List.of(), null, null);
    }

    /** As many as a person looks through at once; more of them are a matter for the command line. */
    static final int MOST_FILES = 100;

    /** A run reads each file, then checks it. */
    private static final int STEPS_OF_A_FILE = 2;

    /** What pasted text is called where it is read as a file. */
    private static final String PASTED = "units.txt";

    /** Zip archives among the files are opened; what they hold counts. */
    Submissions submissions() throws IOException {
        List<MultipartFile> reports = chosen(file);
        List<MultipartFile> earlier = chosen(previous);
        if (reports.isEmpty()) {
            throw new RefusedException(Refusal.NO_FILE);
        }
        if (reports.size() + earlier.size() > MOST_FILES
                || Stream.concat(reports.stream(), earlier.stream()).anyMatch(Upload::isTooLarge)) {
            throw new RefusedException(Refusal.TOO_MUCH);
        }
        return submissions(reports).withPrevious(submissions(earlier)).withProgress((done, total) -> {
            if (total > MOST_FILES * STEPS_OF_A_FILE) {
                throw new RefusedException(Refusal.TOO_MUCH);
            }
        });
    }

    /** Who should report: the file, or the text if there is none; unknown if there is neither. */
    UnitList list() throws IOException {
        try {
            if (units != null && !isEmptyField(units)) {
                if (isTooLarge(units)) {
                    throw new RefusedException(Refusal.TOO_MUCH);
                }
                return UnitList.read(units.getInputStream(), Archive.lastName(nameOf(units)));
            }
            return names == null || names.isBlank()
                    ? UnitList.unknown()
                    : UnitList.read(new ByteArrayInputStream(names.getBytes(StandardCharsets.UTF_8)), PASTED);
        } catch (UnreadableException noList) {
            throw new RefusedException(Refusal.NO_LIST);
        }
    }

    private static Submissions submissions(List<MultipartFile> files) throws IOException {
        Submissions submissions = Submissions.none();
        for (MultipartFile each : files) {
            submissions = submissions.and(Archive.lastName(nameOf(each)), each.getBytes());
        }
        return submissions;
    }

    private static List<MultipartFile> chosen(List<MultipartFile> field) {
        return field.stream().filter(each -> !isEmptyField(each)).toList();
    }

    private static boolean isTooLarge(MultipartFile each) {
        return each.getSize() > WebApplication.LARGEST_FILE;
    }

    /** A form sent without choosing a file has a part without a name and without a byte. */
    private static boolean isEmptyField(MultipartFile each) {
        return each.isEmpty() && nameOf(each).isEmpty();
    }

    private static String nameOf(MultipartFile each) {
        String name = each.getOriginalFilename();
        return name == null ? "" : name;
    }
}
