package io.github.gouji.reader.scan;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.page.PageCanvas;
import io.github.gouji.reader.page.PageRecogniser;
import io.github.gouji.reader.picture.PictureReader;
import io.github.gouji.reader.picture.PictureReaders;
import io.github.gouji.reader.picture.SeenPage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads PNG, JPEG, TIFF (each of its pages) and BMP through the plug-in for pictures; without one it accepts nothing.
 * Internal: found by {@link java.util.ServiceLoader}.
 */
public final class PictureFileReader implements DocumentReader {

    /** How wide A4 is, in points: so wide is the page that a picture shows, whatever resolution it states. */
    private static final double PAGE_WIDTH = 595;

    /** What Java's decoder of JPEG says where it fills up what is missing with grey. */
    private static final Pattern INCOMPLETE = Pattern.compile("Premature|Corrupt");

    private final Optional<PictureReader> plugin;

    /** For {@link java.util.ServiceLoader}. */
    public PictureFileReader() {
        this(PictureReaders.installed());
    }

    PictureFileReader(Optional<PictureReader> plugin) {
        this.plugin = plugin;
    }

    @Override
    public String fileType() {
        return "picture";
    }

    @Override
    public boolean accepts(FileContent content) {
        return plugin.isPresent()
                && (content.startsWith(0x89, 'P', 'N', 'G')
                        || content.startsWith(0xFF, 0xD8, 0xFF)
                        || content.startsWith('I', 'I', 42, 0)
                        || content.startsWith('M', 'M', 0, 42)
                        || content.startsWith('B', 'M') && content.extension().equals("bmp"));
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        PageRecogniser pages = new PageRecogniser(budget);
        // the cache in memory, as nothing is written to disk
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(content.stream())) {
            Iterator<ImageReader> decoders = ImageIO.getImageReaders(stream);
            if (!decoders.hasNext()) {
                throw damaged(null);
            }
            ImageReader decoder = decoders.next();
            try {
                decoder.setInput(stream);
                read(decoder, pages, budget);
            } finally {
                decoder.dispose();
            }
        } catch (IOException | IllegalArgumentException damage) {
            throw damaged(damage);
        }
        return new SourceDocument(fileType(), pages.blocks(), Map.of(), pages.readings());
    }

    private void read(ImageReader decoder, PageRecogniser pages, Budget budget)
            throws IOException, UnreadableException {
        List<String> warnings = new ArrayList<>();
        decoder.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        int count = count(decoder, budget);
        for (int i = 0; i < count; i++) {
            budget.picture(decoder.getWidth(i), decoder.getHeight(i));
            BufferedImage picture = decoder.read(i);
            if (warnings.stream()
                    .anyMatch(warning -> INCOMPLETE.matcher(warning).find())) {
                throw damaged(null);
            }
            SeenPage seen = plugin.orElseThrow().read(picture);
            PageCanvas page = new PageCanvas(i + 1, PAGE_WIDTH, PAGE_WIDTH * seen.height() / seen.width());
            page.draw(seen);
            pages.add(page);
        }
    }

    /** How many pages there are, none of them decoded; where the list of pages goes in a circle, as many as are too many. */
    private static int count(ImageReader decoder, Budget budget) throws IOException, UnreadableException {
        int count = 0;
        try {
            while (decoder.getWidth(count) > 0) {
                budget.pages(++count);
            }
        } catch (IndexOutOfBoundsException end) {
            return count;
        }
        return count;
    }

    private static UnreadableException damaged(@Nullable Throwable cause) {
        return new UnreadableException(Problem.DAMAGED, "图片损坏", "the picture is damaged", cause);
    }
}
