package io.github.gouji;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A file of a batch.
 *
 * @param name how results name it: as given, or the folder as given and the path below it
 * @param named whether it was given by name, so that it counts whatever kind of file it is
 * @param source its content
 */
record Submission(String name, boolean named, Source source) {

    /** Where the content comes from. */
    interface Source {
        InputStream open() throws IOException;
    }

    Submission {
        Objects.requireNonNull(name);
        Objects.requireNonNull(source);
    }

    /** The name without folders. */
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
