package io.github.gouji.annotation;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.page.Box;
import io.github.gouji.reader.pdf.PdfPlaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * A copy of a PDF in which cells are highlighted and notes stand in the margin of their pages. What is added is appended
 * to the file: all that it holds stays as it is, byte for byte.
 */
final class PdfCopy {

    /** Of the sign of a note, in points; programs show it in this size whatever is asked for. */
    private static final double NOTE_SIDE = 20;

    private static final float FULL = 255;

    /** What PDFBox takes for the time at which the copy gets its identifier. */
    private static final long SAME_ON_ANY_DAY = 0;

    private final PDDocument pdf;
    private final PdfPlaces places;
    private final Reviewer reviewer;
    private final Map<Integer, COSArray> added = new TreeMap<>();

    private PdfCopy(PDDocument pdf, PdfPlaces places, Reviewer reviewer) {
        this.pdf = pdf;
        this.places = places;
        this.reviewer = reviewer;
    }

    static byte[] of(FileContent content, List<Remark> remarks, Reviewer reviewer)
            throws IOException, UnreadableException {
        Limits limits = Limits.defaults().maxFileSize(content.bytes().length);
        PdfPlaces places = PdfPlaces.of(content, new Budget(limits));
        try (PDDocument pdf = Loader.loadPDF(content.bytes())) {
            if (!pdf.getCurrentAccessPermission().canModifyAnnotations()) {
                throw new UnreadableException(Problem.UNSUPPORTED, "文件限制加批注", "the file does not allow comments");
            }
            return new PdfCopy(pdf, places, reviewer).bytes(remarks);
        }
    }

    private byte[] bytes(List<Remark> remarks) throws IOException {
        Map<Place, List<Remark>> cells = new LinkedHashMap<>();
        Map<Integer, Integer> notes = new HashMap<>();
        for (Remark remark : remarks) {
            if (places.cell(remark.place()).isPresent()) {
                cells.computeIfAbsent(remark.place(), place -> new ArrayList<>())
                        .add(remark);
            } else if (!remark.text().isEmpty()) {
                int page = places.page(remark.place());
                addNote(page, places.inMargin(page, notes.merge(page, 1, Integer::sum) - 1, NOTE_SIDE), remark);
            }
        }
        cells.forEach(this::highlight);
        added.forEach(this::append);
        pdf.setDocumentId(SAME_ON_ANY_DAY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.saveIncremental(bytes);
        return bytes.toByteArray();
    }

    private void highlight(Place place, List<Remark> remarks) {
        Shade shade = remarks.stream()
                .map(Remark::shade)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Shade.PALE);
        Box cell = places.cell(place).orElseThrow();
        PDAnnotationHighlight highlight = new PDAnnotationHighlight();
        float left = (float) cell.left();
        float right = (float) cell.right();
        float low = (float) cell.top();
        float high = (float) cell.bottom();
        highlight.setQuadPoints(new float[] {left, high, right, high, left, low, right, low});
        String text = remarks.stream()
                .map(Remark::text)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("\n"));
        fill(highlight, shade, cell);
        add(places.page(place), cell, highlight, shade, text);
    }

    /** Of itself PDFBox draws round ends as high as the cell, over its neighbours. */
    private void fill(PDAnnotationHighlight highlight, Shade shade, Box cell) {
        PDExtendedGraphicsState multiply = new PDExtendedGraphicsState();
        multiply.setBlendMode(BlendMode.MULTIPLY);
        PDAppearanceStream look = new PDAppearanceStream(pdf);
        look.setBBox(rectangle(cell));
        look.setResources(new PDResources());
        try (PDAppearanceContentStream drawing = new PDAppearanceContentStream(look)) {
            drawing.setGraphicsStateParameters(multiply);
            drawing.setNonStrokingColor(colour(shade));
            drawing.addRect((float) cell.left(), (float) cell.top(), (float) cell.width(), (float) cell.height());
            drawing.fill();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        highlight.setAppearance(looks);
    }

    private void addNote(int page, Box box, Remark remark) {
        PDAnnotationText note = new PDAnnotationText();
        note.setName(PDAnnotationText.NAME_COMMENT);
        add(page, box, note, remark.urgent() ? Shade.WRONG : Shade.DOUBTFUL, remark.text());
        note.constructAppearances(pdf);
    }

    private void add(int page, Box box, PDAnnotationMarkup annotation, Shade shade, String text) {
        annotation.setRectangle(rectangle(box));
        annotation.setColor(colour(shade));
        annotation.setTitlePopup(reviewer.name());
        annotation.setContents(text);
        annotation.setPrinted(true);
        if (reviewer.date() != null) {
            Calendar day = GregorianCalendar.from(reviewer.date().atStartOfDay(ZoneOffset.UTC));
            annotation.setCreationDate(day);
            annotation.setModifiedDate(day);
        }
        added.computeIfAbsent(page, number -> new COSArray()).add(annotation.getCOSObject());
    }

    private static PDRectangle rectangle(Box box) {
        return new PDRectangle((float) box.left(), (float) box.top(), (float) box.width(), (float) box.height());
    }

    private static PDColor colour(Shade shade) {
        return new PDColor(
                new float[] {shade.part(0) / FULL, shade.part(1) / FULL, shade.part(2) / FULL}, PDDeviceRGB.INSTANCE);
    }

    /** The page gets a list of its own: one that several pages share would show everything on all of them. */
    private void append(int number, COSArray annotations) {
        COSDictionary page = pdf.getPage(number - 1).getCOSObject();
        COSArray all = new COSArray();
        COSArray present = page.getCOSArray(COSName.ANNOTS);
        if (present != null) {
            all.addAll(present);
        }
        all.addAll(annotations);
        page.setItem(COSName.ANNOTS, all);
        page.setNeedToBeUpdated(true);
    }
}
