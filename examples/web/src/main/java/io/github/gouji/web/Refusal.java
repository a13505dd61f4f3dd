package io.github.gouji.web;

/** Why a request was not even looked at. The words are in {@code messages.properties}. */
enum Refusal {
    NO_FILE(400),
    TOO_MUCH(413),
    TOO_LONG(413),
    BROKEN_UPLOAD(400),
    NOT_JSON(415),
    NO_REPORT(400),
    NO_FORM(400),
    NO_VALUE(400),
    NO_LIST(400),
    NO_PAGE(404),
    NOTHING_TO_WRITE(422),
    TOO_SLOW(408),
    TOO_LONG_A_CHECK(503),
    BUSY(503),
    FAILED(500);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Key of its text. */
    String key() {
        return "refusal." + name();
    }
}
