package io.github.gouji.submission;

import io.github.gouji.document.UnreadableException;

/** Is told of each file that a walk finds, in a fixed order. */
public interface SubmissionVisitor {

    /** A file to check. */
    void file(Submission submission);

    /** A file whose content cannot be had. */
    void unreadable(String name, UnreadableException why);

    /** A file that is no submission. */
    void skipped(String name);
}
