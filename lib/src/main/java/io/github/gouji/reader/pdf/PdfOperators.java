package io.github.gouji.reader.pdf;

import io.github.gouji.reader.page.Ink;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Operators that are carried out more cheaply than PDFBox does: fonts without their programs, colours without colour
 * profiles, pictures without decoding them.
 */
final class PdfOperators {

    /** From this lightness on nobody sees text on paper. */
    private static final float WHITE = 0.97f;

    private static final List<String> IGNORED = List.of(
            OperatorName.STROKING_COLOR,
            OperatorName.STROKING_COLOR_N,
            OperatorName.STROKING_COLOR_GRAY,
            OperatorName.STROKING_COLOR_RGB,
            OperatorName.STROKING_COLOR_CMYK,
            OperatorName.STROKING_COLORSPACE,
            OperatorName.SHADING_FILL);

    private PdfOperators() {}

    /** What an operator does to the drawing. */
    private interface Action {
        void perform(PdfDrawing drawing, List<COSBase> operands) throws IOException;
    }

    private static final class Simple extends OperatorProcessor {
        private final PdfDrawing drawing;
        private final String name;
        private final Action action;

        Simple(PdfDrawing drawing, String name, Action action) {
            super(drawing);
            this.drawing = drawing;
            this.name = name;
            this.action = action;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            action.perform(drawing, operands);
        }

        @Override
        public String getName() {
            return name;
        }
    }

    static void register(PdfDrawing drawing) {
        IGNORED.forEach(name -> add(drawing, name, (page, operands) -> {}));
        add(drawing, OperatorName.SET_FONT_AND_SIZE, PdfOperators::setFont);
        add(drawing, OperatorName.SET_GRAPHICS_STATE_PARAMS, PdfOperators::setParameters);
        add(drawing, OperatorName.DRAW_OBJECT, PdfOperators::drawObject);
        add(drawing, OperatorName.BEGIN_INLINE_IMAGE, (page, operands) -> page.placeImage(null));
        add(drawing, OperatorName.NON_STROKING_GRAY, (page, operands) -> page.setInk(additive(operands), true));
        add(drawing, OperatorName.NON_STROKING_RGB, (page, operands) -> page.setInk(additive(operands), true));
        add(drawing, OperatorName.NON_STROKING_CMYK, (page, operands) -> page.setInk(subtractive(operands), false));
        add(drawing, OperatorName.NON_STROKING_COLORSPACE, PdfOperators::setColorSpace);
        add(drawing, OperatorName.NON_STROKING_COLOR, PdfOperators::setColor);
        add(drawing, OperatorName.NON_STROKING_COLOR_N, PdfOperators::setColor);
    }

    private static void add(PdfDrawing drawing, String name, Action action) {
        drawing.addOperator(new Simple(drawing, name, action));
    }

    private static void setFont(PdfDrawing page, List<COSBase> operands) throws IOException {
        if (operands.size() == 2
                && operands.get(0) instanceof COSName name
                && operands.get(1) instanceof COSNumber size) {
            page.setFont(name, size.floatValue());
        }
    }

    private static void setParameters(PdfDrawing page, List<COSBase> operands) throws IOException {
        COSDictionary all = page.getResources().getCOSObject().getCOSDictionary(COSName.EXT_G_STATE);
        COSDictionary parameters = all != null && !operands.isEmpty() && operands.get(0) instanceof COSName name
                ? all.getCOSDictionary(name)
                : null;
        if (parameters != null) {
            page.setParameters(parameters);
        }
    }

    private static void drawObject(PdfDrawing page, List<COSBase> operands) throws IOException {
        COSDictionary objects = page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (objects == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return;
        }
        COSStream object = objects.getCOSStream(name);
        if (object == null) {
            return;
        }
        if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
            page.placeImage(object);
        } else if (page.getResources().getXObject(name) instanceof PDFormXObject form) {
            page.showForm(form);
        }
    }

    private static void setColorSpace(PdfDrawing page, List<COSBase> operands) {
        COSBase space = operands.isEmpty() ? null : operands.get(0);
        COSDictionary spaces = page.getResources().getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        if (spaces != null && space instanceof COSName name && spaces.getDictionaryObject(name) != null) {
            space = spaces.getDictionaryObject(name);
        }
        if (space instanceof COSArray array && array.size() > 0) {
            space = array.getObject(0);
        }
        String kind = space instanceof COSName name ? name.getName() : "";
        boolean additive = kind.endsWith("Gray") || kind.endsWith("RGB") || kind.equals("ICCBased");
        page.setInk(Ink.DARK, additive);
    }

    private static void setColor(PdfDrawing page, List<COSBase> operands) {
        if (!operands.isEmpty() && operands.get(operands.size() - 1) instanceof COSName) {
            page.setPattern();
            return;
        }
        boolean additive = page.isAdditive();
        boolean fourInks = additive && operands.size() == 4;
        page.setInk(additive && !fourInks ? additive(operands) : subtractive(operands), additive);
    }

    private static Ink additive(List<COSBase> operands) {
        boolean white = operands.stream()
                .allMatch(operand -> operand instanceof COSNumber number && number.floatValue() >= WHITE);
        return white ? Ink.PALE : Ink.DARK;
    }

    private static Ink subtractive(List<COSBase> operands) {
        boolean white = operands.stream()
                .allMatch(operand -> operand instanceof COSNumber number && number.floatValue() <= 1 - WHITE);
        return white && operands.size() > 1 ? Ink.PALE : Ink.DARK;
    }
}
