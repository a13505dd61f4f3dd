package io.github.gouji.reader.pdf;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.page.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;

/** Internal: where the places of a PDF are on its pages, in the coordinates of each page, y upwards. */
public final class PdfPlaces {

    private final Map<Place, Box> boxes;
    private final List<PdfPageFrame> frames;

    private PdfPlaces(Map<Place, Box> boxes, List<PdfPageFrame> frames) {
        this.boxes = boxes;
        this.frames = frames;
    }

    /** Reads a PDF once more, the same way, for its places. */
    public static PdfPlaces of(FileContent content, Budget budget) throws UnreadableException {
        return PdfFile.read(content, budget, (pdf, pages) -> {
            pages.blocks();
            List<PdfPageFrame> frames = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                frames.add(new PdfPageFrame(page));
            }
            return new PdfPlaces(pages.boxes(), frames);
        });
    }

    /** The page of a place, from 1; the first if it has none. */
    public int page(Place place) {
        return place.page() == null || place.page() > frames.size() ? 1 : place.page();
    }

    /** The cell of a place; empty if it is none, or no lines tell where it is. */
    public Optional<Box> cell(Place place) {
        return Optional.ofNullable(boxes.get(place)).map(frame(page(place))::back);
    }

    /**
     * A square in the right margin of a page.
     *
     * @param index which, from 0: from the top down, then further in
     */
    public Box inMargin(int page, int index, double side) {
        PdfPageFrame frame = frame(page);
        int inColumn = Math.max(1, (int) (frame.height() / side) - 2);
        int column = index / inColumn;
        double right = frame.width() - side * (column + 0.5);
        double top = side * (index % inColumn + 1);
        return frame.back(new Box(right - side, top, right, top + side));
    }

    private PdfPageFrame frame(int page) {
        return frames.get(page - 1);
    }
}
