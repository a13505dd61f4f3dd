package io.github.gouji.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Thrown by readers and parsers when a file cannot be read; the caller makes a finding of it, never a stack trace. */
public class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read. */
    public enum Problem {
        /** Damaged or truncated. */
        DAMAGED,
        /** Not to be had: no permission, a failing disk; the file itself may be sound. */
        INACCESSIBLE,
        /** Protected by a password. */
        ENCRYPTED,
        /** A kind of file that nobody here reads. */
        UNSUPPORTED,
        /** No text in it. */
        EMPTY,
        /** No text in it, but pictures of pages: a scan. */
        ONLY_PICTURES,
        /** What a person reads in it are no characters to a program: fonts that tell none or wrong ones, outlines. */
        NO_CHARACTERS,
        /** Larger, deeper or more expanded than the {@link Limits} allow. */
        LIMIT,
        /** Not read in the time that the {@link Limits} allow. */
        TIME
    }

    private final Problem problem;
    private final String detailZh;
    private final String detailEn;

    /**
     * A file that cannot be read.
     *
     * @param problem the kind of problem
     * @param detailZh what exactly, in Chinese, in the user's terms; may be empty
     * @param detailEn the same in English
     */
    public UnreadableException(Problem problem, String detailZh, String detailEn) {
        this(problem, detailZh, detailEn, null);
    }

    /** A file that cannot be read, with the library's own exception as cause (for logs, never shown). */
    public UnreadableException(Problem problem, String detailZh, String detailEn, @Nullable Throwable cause) {
        super(problem + (detailEn.isEmpty() ? "" : ": " + detailEn), cause);
        this.problem = Objects.requireNonNull(problem);
        this.detailZh = Objects.requireNonNull(detailZh);
        this.detailEn = detailEn;
    }

    /** The kind of problem. */
    public Problem problem() {
        return problem;
    }

    /** What exactly is wrong, in Chinese; may be empty. */
    public String detailZh() {
        return detailZh;
    }

    /** What exactly is wrong, in English; may be empty. */
    public String detailEn() {
        return detailEn;
    }
}
