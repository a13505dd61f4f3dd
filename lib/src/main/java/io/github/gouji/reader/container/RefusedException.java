package io.github.gouji.reader.container;

import io.github.gouji.document.UnreadableException;

/** Carries a refusal through a library, which would take exceptions of its own kind for damage and go on. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UnreadableException reason;

    public RefusedException(UnreadableException reason) {
        super(reason);
        this.reason = reason;
    }

    /** The refusal. */
    public UnreadableException reason() {
        return reason;
    }
}
