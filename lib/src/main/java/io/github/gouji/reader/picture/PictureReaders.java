package io.github.gouji.reader.picture;

import java.util.Optional;
import java.util.ServiceLoader;

/** The plug-in that reads pictures, if there is one. */
public final class PictureReaders {

    private PictureReaders() {}

    /** Found when first needed. */
    private static final class Installed {
        static final Optional<PictureReader> READER = ServiceLoader.load(
                        PictureReader.class, PictureReaders.class.getClassLoader())
                .findFirst();
    }

    /** The plug-in on Gouji's class path. */
    public static Optional<PictureReader> installed() {
        return Installed.READER;
    }
}
