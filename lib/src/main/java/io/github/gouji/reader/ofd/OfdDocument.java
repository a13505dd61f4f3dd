package io.github.gouji.reader.ofd;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.container.ZipContainer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of one document in an OFD container.
 *
 * @param pages the parts of its pages, in order
 * @param templates the parts of its template pages, by id
 * @param graphics composite graphics, shared between pages
 * @param size what a page measures that does not say so itself: x, y, width and height in millimetres
 */
record OfdDocument(List<String> pages, Map<String, String> templates, OfdGraphics graphics, double[] size) {

    private static final double[] A4 = {0, 0, 210, 297};

    /** All documents of a container. */
    static List<OfdDocument> all(ZipContainer zip, String root, Budget budget) throws UnreadableException {
        List<String> parts = new ArrayList<>();
        try (XmlCursor xml = zip.xml(root)) {
            while (xml.next()) {
                if (xml.isStart("DocRoot")) {
                    parts.add(xml.textOfElement(budget).strip());
                }
            }
        }
        List<OfdDocument> documents = new ArrayList<>();
        for (String part : parts) {
            documents.add(read(zip, part, budget));
        }
        return documents;
    }

    private static OfdDocument read(ZipContainer zip, String part, Budget budget) throws UnreadableException {
        List<String> pages = new ArrayList<>();
        Map<String, String> templates = new HashMap<>();
        List<String> resources = new ArrayList<>();
        double[] size = A4;
        try (XmlCursor xml = zip.xml(part)) {
            while (xml.next()) {
                if (xml.isStart("Page") && xml.attribute("BaseLoc") != null) {
                    budget.block();
                    pages.add(resolve(zip, part, xml.attribute("BaseLoc")));
                } else if (xml.isStart("TemplatePage") && xml.attribute("BaseLoc") != null) {
                    budget.block();
                    templates.put(xml.attribute("ID"), resolve(zip, part, xml.attribute("BaseLoc")));
                } else if (xml.isStart("PublicRes") || xml.isStart("DocumentRes")) {
                    budget.block();
                    resources.add(resolve(zip, part, xml.textOfElement(budget)));
                } else if (xml.isStart("PhysicalBox")) {
                    size = box(xml.textOfElement(budget), A4);
                }
            }
        }
        return new OfdDocument(pages, templates, new OfdGraphics(zip, resources), size);
    }

    /** The part that a location in another part means: from the root if it begins with a slash, else from there. */
    private static String resolve(ZipContainer zip, String from, String location) {
        String path = location.strip().replace('\\', '/');
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String whole = path.startsWith("/") ? path : folder + path;
        List<String> steps = new ArrayList<>();
        for (String step : whole.split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        String resolved = String.join("/", steps);
        return !zip.has(resolved) && zip.has(path) ? path : resolved;
    }

    /** Four numbers of a box; the fallback where they are none or it has no size. */
    static double[] box(String text, double[] fallback) {
        double[] box = OfdNumbers.list(text);
        return box.length == 4 && box[2] > 0 && box[3] > 0 ? box : fallback;
    }
}
