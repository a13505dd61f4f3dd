package io.github.gouji.reader.picture;

import java.util.Optional;
import java.util.ServiceLoader;
import javax.imageio.ImageIO;

/** The plug-in that reads pictures, if there is one. */
public final class PictureReaders {

    private PictureReaders() {}

    /** Found when first needed. */
    private static final class Installed {
        static final Optional<PictureReader> READER = find();

        private static Optional<PictureReader> find() {
            Optional<PictureReader> reader = ServiceLoader.load(
                            PictureReader.class, PictureReaders.class.getClassLoader())
                    .findFirst();
            if (reader.isPresent()) {
                // decoders that PDFBox opens would else write what they read into temporary files
                ImageIO.setUseCache(false);
            }
            return reader;
        }
    }

    /** The plug-in on Gouji's class path. */
    public static Optional<PictureReader> installed() {
        return Installed.READER;
    }
}
