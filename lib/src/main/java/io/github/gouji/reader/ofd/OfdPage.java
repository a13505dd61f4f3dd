package io.github.gouji.reader.ofd;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.container.ZipContainer;
import io.github.gouji.reader.page.Box;
import io.github.gouji.reader.page.Ink;
import io.github.gouji.reader.page.PageCanvas;

/** Draws the pages of an OFD document onto {@link PageCanvas}es. */
final class OfdPage {

    /** White by each of red, green and blue from this on, of 255: what is a little grey is not seen either. */
    private static final int WHITE = 248;

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    /** What the format says where a file does not, in millimetres: one point. */
    private static final double USUAL_LINE_WIDTH = 0.353;
    /** Composite graphics inside each other: one that contains itself ends here. */
    private static final int DEEPEST = 4;
    /** Composite graphics on a page: a maker that draws each word as one stays far below. */
    private static final int MOST_COMPOSITES = 2_000;

    private final ZipContainer zip;
    private final OfdDocument document;
    private final Budget budget;
    private final double[] size;
    private final OfdFrame page;
    private final PageCanvas canvas;
    private int composites;

    private OfdPage(ZipContainer zip, OfdDocument document, Budget budget, double[] size, int number) {
        this.zip = zip;
        this.document = document;
        this.budget = budget;
        this.size = size;
        this.page = OfdFrame.ofPage(size, POINTS_PER_MILLIMETRE);
        this.canvas = new PageCanvas(number, size[2] * POINTS_PER_MILLIMETRE, size[3] * POINTS_PER_MILLIMETRE);
    }

    /** The page of this part. */
    static PageCanvas draw(ZipContainer zip, OfdDocument document, Budget budget, String part, int number)
            throws UnreadableException {
        double[] size = document.size();
        try (XmlCursor xml = zip.xml(part)) {
            while (xml.next() && !xml.isStart("Content")) {
                if (xml.isStart("PhysicalBox")) {
                    size = OfdDocument.box(xml.textOfElement(budget), size);
                }
            }
        }
        OfdPage page = new OfdPage(zip, document, budget, size, number);
        page.content(part, true);
        return page.canvas;
    }

    private void content(String part, boolean withTemplates) throws UnreadableException {
        try (XmlCursor xml = zip.xml(part)) {
            while (xml.next() && !canvas.isFull()) {
                if (xml.isStart("Template")) {
                    String template = document.templates().get(xml.attribute("TemplateID"));
                    if (withTemplates && template != null) {
                        content(template, false);
                    }
                } else if (xml.isStart()) {
                    object(xml, page, 0);
                }
            }
        }
    }

    private void object(XmlCursor xml, OfdFrame outer, int depth) throws UnreadableException {
        switch (xml.name()) {
            case "TextObject" -> text(xml, outer);
            case "PathObject" -> path(xml, outer);
            case "ImageObject" -> canvas.picture(box(OfdNumbers.list(xml.attribute("Boundary")), outer));
            case "CompositeObject" -> composite(xml, outer, depth);
            default -> {}
        }
    }

    /** A graphic that the document's resources hold, once for all places where it is drawn. */
    private void composite(XmlCursor xml, OfdFrame outer, int depth) throws UnreadableException {
        String id = xml.attribute("ResourceID");
        OfdFrame frame = frame(xml, outer);
        boolean visible = isVisible(xml);
        if (id == null || !visible || depth == DEEPEST || ++composites > MOST_COMPOSITES) {
            return;
        }
        String part = document.graphics().partOf(id);
        if (part == null) {
            return;
        }
        try (XmlCursor unit = zip.xml(part)) {
            while (unit.next() && !(unit.isStart("CompositeGraphicUnit") && id.equals(unit.attribute("ID")))) {
                // before it
            }
            while (unit.next() && !unit.isEnd("CompositeGraphicUnit") && !canvas.isFull()) {
                if (unit.isStart()) {
                    object(unit, frame, depth + 1);
                }
            }
        }
    }

    private static boolean isVisible(XmlCursor xml) {
        return !"false".equals(xml.attribute("Visible")) && !"0".equals(xml.attribute("Alpha"));
    }

    private static OfdFrame frame(XmlCursor xml, OfdFrame outer) {
        return outer.of(OfdNumbers.list(xml.attribute("Boundary")), OfdNumbers.list(xml.attribute("CTM")));
    }

    private static Box box(double[] boundary, OfdFrame outer) {
        OfdFrame frame = outer.of(boundary, new double[0]);
        double width = boundary.length == 4 ? boundary[2] : 0;
        double height = boundary.length == 4 ? boundary[3] : 0;
        return Box.around(frame.x(0, 0), frame.y(0, 0), frame.x(width, height), frame.y(width, height));
    }

    private void text(XmlCursor xml, OfdFrame outer) throws UnreadableException {
        OfdText text = new OfdText(frame(xml, outer), xml);
        boolean visible = isVisible(xml) && !"false".equals(xml.attribute("Fill"));
        while (xml.next() && !xml.isEnd("TextObject")) {
            if (xml.isStart("Clips")) {
                xml.skip();
            } else if (xml.isStart("FillColor")) {
                text.ink(ink(xml));
            } else if (xml.isStart("TextCode")) {
                OfdText.Code code = text.code(xml);
                String characters = xml.textOfElement(budget);
                if (visible) {
                    budget.steps(characters.length());
                    text.draw(code, characters, canvas);
                }
            }
        }
    }

    private void path(XmlCursor xml, OfdFrame outer) throws UnreadableException {
        OfdFrame frame = frame(xml, outer);
        boolean stroked = isVisible(xml) && !"false".equals(xml.attribute("Stroke"));
        boolean filled = isVisible(xml) && "true".equals(xml.attribute("Fill"));
        double width = OfdNumbers.number(xml.attribute("LineWidth"), USUAL_LINE_WIDTH) * frame.scale();
        Ink ink = Ink.DARK;
        String data = "";
        while (xml.next() && !xml.isEnd("PathObject")) {
            if (xml.isStart("Clips")) {
                xml.skip();
            } else if (xml.isStart("FillColor")) {
                ink = ink(xml);
            } else if (xml.isStart("AbbreviatedData")) {
                data = xml.textOfElement(budget);
            }
        }
        OfdPath path = new OfdPath(frame, data);
        if (filled) {
            path.drawn().fill(canvas, pageClip(), ink);
        }
        if (stroked) {
            path.drawn().stroke(canvas, pageClip(), width);
        }
    }

    private Box pageClip() {
        return new Box(0, 0, size[2] * POINTS_PER_MILLIMETRE, size[3] * POINTS_PER_MILLIMETRE);
    }

    private static Ink ink(XmlCursor xml) {
        if ("0".equals(xml.attribute("Alpha"))) {
            return Ink.NONE;
        }
        double[] value = OfdNumbers.list(xml.attribute("Value"));
        boolean white = value.length == 3 && value[0] >= WHITE && value[1] >= WHITE && value[2] >= WHITE;
        return white ? Ink.PALE : Ink.DARK;
    }
}
