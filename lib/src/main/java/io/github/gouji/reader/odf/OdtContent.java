package io.github.gouji.reader.odf;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.flow.BlockCollector;
import io.github.gouji.reader.flow.DocumentCounter;
import java.util.Set;

/** Follows the content of an OpenDocument text; used once. */
final class OdtContent {

    /** What does not show in the text: changes that were rejected or deleted, notes, declarations, form controls. */
    private static final Set<String> UNSEEN = Set.of(
            "tracked-changes",
            "note",
            "annotation",
            "ruby-text",
            "script",
            "forms",
            "sequence-decls",
            "variable-decls",
            "user-field-decls",
            "table-of-content-source",
            "enhanced-geometry",
            "event-listeners",
            "glue-point");

    /** Shapes, which may hold paragraphs and tables. */
    private static final Set<String> SHAPES =
            Set.of("frame", "custom-shape", "rect", "ellipse", "circle", "polygon", "path", "line", "connector", "g");

    private final XmlCursor xml;
    private final OdfStyles styles;
    private final OdfLists lists;
    private final DocumentCounter counter;
    private int tableDepth;

    OdtContent(XmlCursor xml, OdfStyles styles, DocumentCounter counter) {
        this.xml = xml;
        this.styles = styles;
        this.counter = counter;
        this.lists = new OdfLists(styles);
    }

    /** Reads what stands within the element that starts here, up to its end. */
    void blocks(BlockCollector out) throws UnreadableException {
        int element = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == element)) {
            if (xml.isStart()) {
                block(out);
            } else if (xml.isEnd("list")) {
                lists.end();
            }
        }
    }

    private void block(BlockCollector out) throws UnreadableException {
        String name = xml.name();
        if (UNSEEN.contains(name) || isHiddenSection()) {
            xml.skip();
            return;
        }
        switch (name) {
            case "p", "h" -> paragraph(out);
            case "list" -> lists.begin(xml);
            case "list-item", "list-header" -> lists.beginItem(xml);
            case "table" -> table(out);
            case "frame" -> frame(out);
            default -> {
                // whatever else it is, what it holds is seen
            }
        }
    }

    private boolean isHiddenSection() {
        return xml.isStart("section") && ("none".equals(xml.attribute("display")) || xml.flag("is-hidden"));
    }

    /** A frame shows the first of its contents; those behind it stand in for it where it cannot be shown. */
    private void frame(BlockCollector out) throws UnreadableException {
        int element = xml.depth();
        boolean shown = false;
        while (xml.next() && !(xml.isEnd() && xml.depth() == element)) {
            if (!xml.isStart()) {
                continue;
            }
            if (!shown && xml.isStart("text-box")) {
                shown = true;
                blocks(out);
                continue;
            }
            if (!shown && (xml.isStart("image") || xml.isStart("object") || xml.isStart("object-ole"))) {
                shown = true;
                out.picture();
            }
            xml.skip();
        }
    }

    private void paragraph(BlockCollector out) throws UnreadableException {
        String style = xml.attribute("style-name");
        boolean heading = xml.isStart("h");
        int rank = xml.flag("is-list-header") ? 0 : xml.number("outline-level", 1);
        BlockCollector anchored = out.sibling();
        OdtText text = new OdtText(xml, styles, anchored);
        text.read(this);
        if (text.isHidden() || styles.isErased("paragraph", style)) {
            return;
        }
        String number = "";
        if (text.number() != null) {
            number = text.number();
        } else if (!text.isErased()) {
            number = heading ? lists.ofHeading(rank, style) : lists.ofParagraph(style);
        }
        out.paragraph(text.seen(), number, text.place());
        out.addAll(anchored.blocks());
    }

    /** Whether a shape starts here. */
    boolean isShape() {
        return SHAPES.contains(xml.name());
    }

    /** Whether something starts here that does not show. */
    boolean isUnseen() {
        return UNSEEN.contains(xml.name());
    }

    /** Reads the shape that starts here. */
    void shape(BlockCollector out) throws UnreadableException {
        if (xml.isStart("frame")) {
            frame(out);
        } else {
            blocks(out);
        }
    }

    private void table(BlockCollector out) throws UnreadableException {
        counter.budget().depth(++tableDepth);
        out.table(new OdtTable(xml, counter).read(this, out));
        tableDepth--;
    }
}
