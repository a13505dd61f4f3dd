package io.github.gouji.reader.picture;

import io.github.gouji.document.UnreadableException;
import java.awt.image.BufferedImage;

/**
 * Reads what a picture shows: scanned pages, pictures of tables. An implementation is found by {@link
 * java.util.ServiceLoader}, so it is one class with a public constructor without parameters and one line in {@code
 * META-INF/services/io.github.gouji.reader.picture.PictureReader}. It is shared by threads.
 *
 * <p>It says what it sees and how sure it is, and knows nothing of forms: that the figures agree with each other is
 * Gouji's to find out.
 */
public interface PictureReader {

    /**
     * Reads a picture.
     *
     * @param picture a page, or a part of one; no larger than Gouji's limits allow, never to be changed
     * @return what it shows, in the picture's own pixels
     * @throws UnreadableException if it cannot be read; runtime exceptions count as damage
     */
    SeenPage read(BufferedImage picture) throws UnreadableException;
}
