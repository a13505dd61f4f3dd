package io.github.gouji.reader.pdf;

import io.github.gouji.document.Budget;
import io.github.gouji.reader.container.RefusedException;
import io.github.gouji.reader.page.Box;
import io.github.gouji.reader.page.Direction;
import io.github.gouji.reader.page.DrawnPath;
import io.github.gouji.reader.page.Ink;
import io.github.gouji.reader.page.PageCanvas;
import io.github.gouji.reader.page.PageRecogniser;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Draws one PDF page onto a {@link PageCanvas}. */
final class PdfDrawing extends PDFGraphicsStreamEngine {

    /** Kinds of annotations that hold text of the document: form fields and text boxes. */
    private static final Set<String> FILLED_IN = Set.of("Widget", "FreeText");

    /** Forms in forms: programs nest a few, a file made to harm any number. */
    private static final int DEEPEST_FORM = 20;
    /** Steps that a form takes beside what it draws: its resources, a parser of its own. */
    private static final int FORM = 100;
    /** Steps that an operator takes which fails: as long as so many others, for its stack trace. */
    private static final int FAILURE = 20;
    /** Saved states at a time: programs save a few. */
    private static final int MOST_SAVED = 1_000;
    /** What {@code q} saves and {@code Q} restores, of what only this class follows; clipped: to more than a box. */
    private record State(Box clip, boolean clipped, Ink ink, boolean additive, boolean pattern) {

        /** Clipped to a box, or to what else is in it. */
        State clippedTo(Box box, boolean whole) {
            return new State(clip.intersection(box), clipped || !whole, ink, additive, pattern);
        }
    }

    private final PageCanvas canvas;
    private final PdfFonts fonts;
    private final Budget budget;
    private final PdfFields fields;
    private final PdfPageFrame frame;
    private final DrawnPath path = new DrawnPath();
    private final List<PdfPicture> pictures = new ArrayList<>();
    private final Deque<State> saved = new ArrayDeque<>();
    private final Point2D.Float pen = new Point2D.Float();
    private State state;
    private boolean clipping;
    /** How many of the forms being drawn let show through what is below them. */
    private int translucent;

    PdfDrawing(PDPage page, int number, PdfFonts fonts, Budget budget, PdfFields fields) {
        super(new PDPage(page.getCOSObject()) {
            /** Not inflated behind the budget's back, as PDFBox would. */
            @Override
            public RandomAccessRead getContentsForStreamParsing() throws IOException {
                RandomAccessRead contents = getContentsForRandomAccess();
                return contents == null || contents instanceof PdfBytes ? contents : PdfBytes.of(contents);
            }
        });
        this.fields = fields;
        this.fonts = fonts;
        this.budget = budget;
        this.frame = new PdfPageFrame(page);
        this.canvas = new PageCanvas(number, frame.width(), frame.height());
        this.state = wholePage();
        PdfOperators.register(this);
    }

    /** The pictures that were placed, in this order. */
    List<PdfPicture> pictures() {
        return pictures;
    }

    PageCanvas draw() throws IOException {
        processPage(getPage());
        saved.clear();
        state = wholePage();
        for (PDAnnotation annotation : getPage().getAnnotations()) {
            if (FILLED_IN.contains(annotation.getSubtype()) && !annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
                fields.draw(annotation, frame, canvas);
            }
        }
        return canvas;
    }

    private State wholePage() {
        return new State(new Box(0, 0, frame.width(), frame.height()), false, Ink.DARK, true, false);
    }

    // ---- text

    void setFont(COSName name, float size) throws IOException {
        getGraphicsState().getTextState().setFontSize(size);
        COSDictionary all = getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        setFont(all == null ? null : all.getCOSDictionary(name));
    }

    private void setFont(@Nullable COSDictionary dictionary) throws IOException {
        getGraphicsState().getTextState().setFont(fonts.font(dictionary == null ? new COSDictionary() : dictionary));
    }

    /** Takes over parameters of drawing, the font as other fonts are made. */
    void setParameters(COSDictionary parameters) throws IOException {
        COSDictionary others = new COSDictionary(parameters);
        others.removeItem(COSName.FONT);
        PdfParts.spend(budget, others.size());
        new PDExtendedGraphicsState(others).copyIntoGraphicsState(getGraphicsState());
        COSArray font = parameters.getCOSArray(COSName.FONT);
        if (font != null && font.size() == 2 && font.getObject(1) instanceof COSNumber size) {
            getGraphicsState().getTextState().setFontSize(size.floatValue());
            setFont(font.getObject(0) instanceof COSDictionary dictionary ? dictionary : null);
        }
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        if (getGraphicsState().getTextState().getFont() == null) {
            getGraphicsState().getTextState().setFont(fonts.font(new COSDictionary()));
        }
        checkFull();
        super.showText(string);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        PdfParts.spend(budget, 1);
        double size = Math.hypot(matrix.getValue(1, 0), matrix.getValue(1, 1)) * PdfFonts.em(font);
        double scale = Math.hypot(matrix.getValue(0, 0), matrix.getValue(0, 1));
        double advance = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        double x = matrix.getTranslateX();
        double y = matrix.getTranslateY();
        double towardsX = x + matrix.getValue(0, 0);
        double towardsY = y + matrix.getValue(0, 1);
        Direction direction =
                Direction.of(frame.x(towardsX, towardsY) - frame.x(x, y), frame.y(towardsX, towardsY) - frame.y(x, y));
        double width = Math.abs(advance) * scale;
        Box place = new Box(frame.x(x, y), frame.y(x, y), frame.x(x, y), frame.y(x, y));
        if (!place.intersection(grown(state.clip, size)).isEmpty()) {
            canvas.glyph(PdfFonts.character(font, code), place.left(), place.top(), direction, width, size, textInk());
        }
    }

    private static Box grown(Box box, double by) {
        return new Box(box.left() - by, box.top() - by, box.right() + by, box.bottom() + by);
    }

    private Ink textInk() {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean painted = mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
        return painted && getGraphicsState().getNonStrokeAlphaConstant() > 0 ? state.ink : Ink.NONE;
    }

    // ---- lines and areas

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        pen.setLocation(x, y);
        path.moveTo(frame.x(x, y), frame.y(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        pen.setLocation(x, y);
        path.lineTo(frame.x(x, y), frame.y(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        pen.setLocation(x3, y3);
        path.curveTo(frame.x(x3, y3), frame.y(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return pen;
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void clip(int windingRule) {
        clipping = true;
    }

    @Override
    public void endPath() {
        if (clipping && !path.isEmpty()) {
            state = state.clippedTo(path.box(), path.isRectangle());
        }
        clipping = false;
        path.clear();
    }

    @Override
    public void strokePath() throws IOException {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fill();
        stroke();
        endPath();
    }

    private void stroke() throws IOException {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        double scale = Math.hypot(matrix.getValue(0, 0), matrix.getValue(0, 1));
        path.stroke(canvas, state.clip, getGraphicsState().getLineWidth() * scale);
        checkFull();
    }

    private void fill() throws IOException {
        if (path.isRectangle() && isOpaque()) {
            path.cover(canvas, state.clip, state.ink);
        } else {
            path.fill(canvas, state.clip, state.ink);
            path.outline(canvas, state.clip);
        }
        checkFull();
    }

    /** Whether what is painted now hides all that it is painted over. */
    private boolean isOpaque() {
        PDGraphicsState graphics = getGraphicsState();
        return !state.clipped
                && !state.pattern
                && translucent == 0
                && graphics.getNonStrokeAlphaConstant() >= 1
                && graphics.getSoftMask() == null
                && graphics.getBlendMode() == BlendMode.NORMAL;
    }

    @Override
    public void shadingFill(COSName shading) {
        // a gradient is no line and no text
    }

    // ---- pictures and forms

    @Override
    public void drawImage(PDImage image) {
        throw new UnsupportedOperationException("pictures are placed, not decoded");
    }

    /** A picture in the unit square; {@code null} one that stands in the content itself, as only small ones do. */
    void placeImage(@Nullable COSStream image) throws IOException {
        DrawnPath square = new DrawnPath();
        for (int corner = 0; corner < 4; corner++) {
            int right = corner / 2;
            Point2D at = transformedPoint(right, corner % 2);
            square.lineTo(frame.x(at.getX(), at.getY()), frame.y(at.getX(), at.getY()));
        }
        canvas.picture(square.box().intersection(state.clip));
        if (image != null) {
            pictures.add(PdfPicture.placed(image, getGraphicsState().getCurrentTransformationMatrix(), frame));
        }
        checkFull();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (getLevel() >= DEEPEST_FORM) {
            throw fullPage();
        }
        PdfParts.spend(budget, FORM);
        State before = state;
        int depth = saved.size();
        boolean through = !isOpaque();
        translucent += through ? 1 : 0;
        increaseLevel();
        try {
            super.showForm(form);
        } finally {
            decreaseLevel();
            translucent -= through ? 1 : 0;
            while (saved.size() > depth) {
                saved.pop();
            }
            state = before;
        }
    }

    // ---- state

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        PdfParts.spend(budget, 1);
        if (saved.size() > MOST_SAVED) {
            throw fullPage();
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        saved.push(state);
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        if (!saved.isEmpty()) {
            state = saved.pop();
        }
    }

    /** The colour that areas and characters are painted in from now on, and how its numbers are to be read. */
    void setInk(Ink ink, boolean additive) {
        state = new State(state.clip, state.clipped, ink, additive, false);
    }

    /** A pattern to paint areas with from now on: it may have holes. */
    void setPattern() {
        state = new State(state.clip, state.clipped, Ink.DARK, state.additive, true);
    }

    /** Whether the highest number of each component of the current colour is white. */
    boolean isAdditive() {
        return state.additive;
    }

    private void checkFull() {
        if (canvas.isFull()) {
            throw fullPage();
        }
    }

    private RefusedException fullPage() {
        return new RefusedException(PageRecogniser.fullPage(canvas.number(), budget));
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        PdfParts.spend(budget, FAILURE);
        LoggerFactory.getLogger(PdfDrawing.class)
                .debug("operator {} of page {} left out", operator.getName(), canvas.number(), exception);
    }
}
