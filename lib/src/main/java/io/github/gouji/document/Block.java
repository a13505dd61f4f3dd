package io.github.gouji.document;

/** A piece of a document in reading order. */
public sealed interface Block permits Paragraph, Table, Picture {

    /** Where it stands. */
    Place place();
}
