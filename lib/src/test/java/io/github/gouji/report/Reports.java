package io.github.gouji.report;

/** Sound reports of both variants, of our own invention, as starting points for tests. */
public final class Reports {

    /** The organisation that reports. */
    public static final String ORGANIZATION = "云岭县青石镇人民政府";

    private Reports() {}

    /** A sound report for 2021 in the tables of 2021, with text. */
    public static ReportDraft sound2021() {
        return sound(2021, ReportFormat.FORMAT_2021);
    }

    /** A sound report for 2020 in the tables of 2019, with text. */
    public static ReportDraft sound2020() {
        return sound(2020, ReportFormat.FORMAT_2019);
    }

    /** A sound report of a year in the tables of that year, with text. */
    public static ReportDraft sound(int year) {
        return sound(year, ReportFormat.ofYear(year).orElseThrow());
    }

    private static ReportDraft sound(int year, ReportFormat format) {
        ReportDraft draft = new ReportDraft(format, year);
        SoundText.write(draft, ORGANIZATION, year);
        format.cells().forEach(cell -> draft.set(cell.toString(), "0"));
        applications(draft);
        disclosure(draft, format);
        draft.set("review.reconsideration.upheld", "2").set("review.reconsideration.total", "2");
        return draft;
    }

    /** 8 + 1 = 7 + 2. */
    private static void applications(ReportDraft draft) {
        row(draft, "received", 7, 1, 8);
        row(draft, "carriedOver", 1, 0, 1);
        row(draft, "granted", 4, 1, 5);
        row(draft, "partiallyGranted", 1, 0, 1);
        row(draft, "unavailableNotHeld", 1, 0, 1);
        row(draft, "resultTotal", 6, 1, 7);
        row(draft, "carriedForward", 2, 0, 2);
    }

    private static void row(ReportDraft draft, String row, int naturalPerson, int business, int total) {
        draft.set("applications." + row + ".naturalPerson", String.valueOf(naturalPerson));
        draft.set("applications." + row + ".business", String.valueOf(business));
        draft.set("applications." + row + ".total", String.valueOf(total));
    }

    private static void disclosure(ReportDraft draft, ReportFormat format) {
        if (format == ReportFormat.FORMAT_2019) {
            draft.set("disclosure.normativeDocuments.made", "3");
            draft.set("disclosure.normativeDocuments.published", "3");
            draft.set("disclosure.normativeDocuments.publishedTotal", "9");
            draft.set("disclosure.licensing.itemsLastYear", "21");
            draft.set("disclosure.licensing.change", "-2");
            draft.set("disclosure.licensing.decisions", "140");
            draft.set("disclosure.procurement.projects", "2");
            draft.set("disclosure.procurement.amount", "35.6");
        } else {
            draft.set("disclosure.normativeDocuments.issued", "3");
            draft.set("disclosure.normativeDocuments.repealed", "1");
            draft.set("disclosure.normativeDocuments.inForce", "9");
            draft.set("disclosure.licensing.decisions", "140");
            draft.set("disclosure.fees.amount", "1.2");
        }
        draft.set("disclosure.penalties.decisions", "6");
    }
}
