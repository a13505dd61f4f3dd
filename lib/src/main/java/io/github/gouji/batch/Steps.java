package io.github.gouji.batch;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.submission.Submission;
import io.github.gouji.submission.SubmissionVisitor;
import io.github.gouji.submission.Submissions;

/** How far a run is: counts the files of its walks first, then tells each that is done. */
final class Steps implements SubmissionVisitor {

    private final Submissions.Progress progress;
    private int total;
    private int done;

    Steps(Submissions.Progress progress) {
        this.progress = progress;
    }

    @Override
    public void file(Submission submission) {
        total++;
    }

    @Override
    public void unreadable(String name, UnreadableException why) {
        total++;
    }

    @Override
    public void skipped(String name) {
        total++;
    }

    /** What was counted so far is done twice. */
    void twice() {
        total *= 2;
    }

    /** A file is done. A folder may grow while it is read; a run is never further than its end. */
    void step() {
        done++;
        total = Math.max(total, done);
        progress.at(done, total);
    }
}
