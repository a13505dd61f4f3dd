package io.github.gouji.reader.picture;

import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import java.util.Optional;
import java.util.ServiceLoader;

/** The plug-in that reads pictures, if there is one, and how large a picture it is given. */
public final class PictureReaders {

    /** A page of A4 in 300 dpi has 8.7 million pixels; one of A3 in 400 dpi 31 million. */
    private static final long MOST_PIXELS = 40_000_000;

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

    /**
     * Refuses a picture, before it is decoded, that is larger than any scan of a page.
     *
     * @throws UnreadableException if it is
     */
    public static void checkSize(long width, long height) throws UnreadableException {
        if (width <= 0 || height <= 0 || width > MOST_PIXELS / height) {
            throw Limits.exceeded(
                    "图片为" + width + "×" + height + "像素，过大", "the picture has " + width + " × " + height + " pixels");
        }
    }
}
