package io.github.gouji.paper;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What every Word file has in common that is made here: A4, Chinese fonts, no date of its own. */
public final class WordPage {

    /** Twentieths of a point: A4. */
    private static final int WIDTH = 11_906;

    private static final int HEIGHT = 16_838;

    private WordPage() {}

    /** Lays it out on A4, upright, with these margins on all sides, in twentieths of a point. */
    public static void setUp(XWPFDocument document, int margin) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger size = BigInteger.valueOf(margin);
        margins.setTop(size);
        margins.setBottom(size);
        margins.setLeft(size);
        margins.setRight(size);
    }

    /** The width between such margins. */
    public static int width(int margin) {
        return WIDTH - 2 * margin;
    }

    /** Names who made it; the same content is the same bytes whenever it is written. */
    public static void sign(XWPFDocument document, String creator) {
        CoreProperties properties = document.getProperties().getCoreProperties();
        Optional<Date> epoch = Optional.of(Date.from(Instant.EPOCH));
        properties.setCreator(creator);
        properties.setCreated(epoch);
        properties.setModified(epoch);
    }

    /** Adds text in a font that Chinese characters take too. */
    public static XWPFRun write(XWPFParagraph paragraph, String text, String font, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font);
        CTFonts fonts = run.getCTR().getRPr().getRFontsArray(0);
        fonts.setEastAsia(font);
        fonts.setHAnsi(font);
        run.setFontSize(size);
        run.setText(text);
        return run;
    }
}
