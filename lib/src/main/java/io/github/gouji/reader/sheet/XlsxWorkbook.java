package io.github.gouji.reader.sheet;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.OoxmlRelations;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.container.ZipContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all sheets of a workbook share: their order, the strings, the styles. */
final class XlsxWorkbook {

    private final List<Sheet> sheets = new ArrayList<>();
    private XlsxStrings strings = XlsxStrings.NONE;
    private XlsxStyles styles = XlsxStyles.NONE;
    private @Nullable NumberText numbers;
    private boolean dates1904;
    private boolean staleValues;

    /**
     * A sheet.
     *
     * @param index its number among all sheets, hidden ones too, from 0
     * @param part name of its part; empty for sheets that hold no cells
     */
    record Sheet(int index, String name, String part, boolean hidden) {}

    private XlsxWorkbook() {}

    static XlsxWorkbook read(ZipContainer zip, Budget budget) throws UnreadableException {
        String part = OoxmlRelations.of("", zip).byKind("officeDocument").orElse("xl/workbook.xml");
        OoxmlRelations relations = OoxmlRelations.of(part.startsWith("/") ? part.substring(1) : part, zip);
        XlsxWorkbook workbook = new XlsxWorkbook();
        try (XmlCursor xml = zip.xml(part)) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    workbook.dates1904 = xml.flag("date1904");
                } else if (xml.isStart("calcPr")) {
                    workbook.staleValues = xml.flag("fullCalcOnLoad");
                } else if (xml.isStart("sheet")) {
                    workbook.addSheet(xml, relations);
                }
            }
        }
        Optional<String> strings = relations.byKind("sharedStrings").filter(zip::has);
        if (strings.isPresent()) {
            workbook.strings = XlsxStrings.read(zip, strings.get(), budget);
        }
        Optional<String> styles = relations.byKind("styles").filter(zip::has);
        if (styles.isPresent()) {
            workbook.styles = XlsxStyles.read(zip, styles.get());
        }
        return workbook;
    }

    private void addSheet(XmlCursor xml, OoxmlRelations relations) {
        String name = String.valueOf(xml.attribute("name"));
        String state = xml.attribute("state");
        boolean hidden = state != null && !state.equals("visible");
        String part = relations.byId(relationId(xml), "worksheet").orElse("");
        sheets.add(new Sheet(sheets.size(), name, part, hidden));
    }

    /** The relation's id; {@code sheetId} beside it is another thing. */
    static String relationId(XmlCursor xml) {
        return String.valueOf(xml.attribute("id"));
    }

    List<Sheet> visibleSheets() {
        return sheets.stream()
                .filter(sheet -> !sheet.hidden() && !sheet.part().isEmpty())
                .toList();
    }

    /** Whether no two sheets are the same part, as none are that a program writes. */
    boolean arePartsOfTheirOwn() {
        List<String> parts =
                sheets.stream().map(Sheet::part).filter(part -> !part.isEmpty()).toList();
        return Set.copyOf(parts).size() == parts.size();
    }

    /** How many widths of columns its sheets tell, hidden sheets too. */
    int columnWidths(ZipContainer zip) throws UnreadableException {
        int widths = 0;
        for (Sheet sheet : sheets) {
            if (!sheet.part().isEmpty() && zip.has(sheet.part())) {
                try (XmlCursor xml = zip.xml(sheet.part())) {
                    while (xml.next()) {
                        widths += xml.isStart("col") ? 1 : 0;
                    }
                }
            }
        }
        return widths;
    }

    XlsxStrings strings() {
        return strings;
    }

    XlsxStyles styles() {
        return styles;
    }

    /** Made when the first number is met: the formats cost more than a small workbook. */
    NumberText numbers() {
        if (numbers == null) {
            numbers = new NumberText(dates1904);
        }
        return numbers;
    }

    /** Whether the file asks to reckon every formula anew when it is opened. */
    boolean hasStaleValues() {
        return staleValues;
    }
}
