package io.github.gouji.reader.pdf;

import io.github.gouji.reader.page.Box;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** From a PDF page's own coordinates to what a person sees: the crop box, turned as the page says, y downwards. */
final class PdfPageFrame {

    private final PDRectangle crop;
    private final int quarters;

    PdfPageFrame(PDPage page) {
        crop = page.getCropBox();
        quarters = Math.floorMod(page.getRotation() / 90, 4);
    }

    double width() {
        return quarters % 2 == 0 ? crop.getWidth() : crop.getHeight();
    }

    double height() {
        return quarters % 2 == 0 ? crop.getHeight() : crop.getWidth();
    }

    double x(double x, double y) {
        return switch (quarters) {
            case 1 -> y - crop.getLowerLeftY();
            case 2 -> crop.getUpperRightX() - x;
            case 3 -> crop.getUpperRightY() - y;
            default -> x - crop.getLowerLeftX();
        };
    }

    double y(double x, double y) {
        return switch (quarters) {
            case 1 -> x - crop.getLowerLeftX();
            case 2 -> y - crop.getLowerLeftY();
            case 3 -> crop.getUpperRightX() - x;
            default -> crop.getUpperRightY() - y;
        };
    }

    /** Where in the page's own coordinates, y upwards, it is what a person sees here. */
    Box back(Box seen) {
        return Box.around(
                backX(seen.left(), seen.top()),
                backY(seen.left(), seen.top()),
                backX(seen.right(), seen.bottom()),
                backY(seen.right(), seen.bottom()));
    }

    private double backX(double x, double y) {
        return switch (quarters) {
            case 1 -> y + crop.getLowerLeftX();
            case 2 -> crop.getUpperRightX() - x;
            case 3 -> crop.getUpperRightX() - y;
            default -> x + crop.getLowerLeftX();
        };
    }

    private double backY(double x, double y) {
        return switch (quarters) {
            case 1 -> x + crop.getLowerLeftY();
            case 2 -> y + crop.getLowerLeftY();
            case 3 -> crop.getUpperRightY() - x;
            default -> crop.getUpperRightY() - y;
        };
    }
}
