package io.github.gouji.parser.table;

import io.github.gouji.report.FormColumn;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.Ordinal;
import io.github.gouji.text.Ordinal.Kind;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a label counts when labels are compared: no white space, no width, no punctuation, no number in front. */
public final class LabelText {

    /** Groups of table 三 that stand in front of a row's own label when cells are merged or joined. */
    private static final Pattern GROUP =
            Pattern.compile("^(?:三[、.])?本年度办理结果(?=.)|^[(（][三四五六][)）](?:不予公开|无法提供|不予处理|其他处理)(?=\\d)");

    /** What the name of a group begins with: a quick look before the pattern. */
    private static final String GROUP_STARTS = "三本(（";

    private static final String PUNCTUATION = "、,.;:。，；：·()（）[]【】“”\"'‘’《》<>〈〉「」-—/／\\*＊";

    private LabelText() {}

    /** The label without white space, half width, in simplified characters, with its number. */
    public static String compact(String label) {
        return ChineseText.plain(ChineseText.withoutConverterMarks(label));
    }

    /** The number in front of the label, such as {@code (一)} or {@code 1.}; empty where there is none. */
    public static String ordinal(String label) {
        return Spelling.of(label).ordinal();
    }

    private static int ordinalEnd(String compact) {
        Ordinal ordinal = Ordinal.of(compact);
        return ordinal.is(Kind.ARTICLE) ? 0 : ordinal.end();
    }

    /** What of the label counts. */
    public static String core(String label) {
        return Spelling.of(label).core();
    }

    /**
     * A spelling of a label, taken apart.
     *
     * @param ordinal the number in front of it
     * @param core what of it counts
     */
    private record Spelling(String ordinal, String core) {

        /** The forms' own spellings, as printed and compact: nearly all that cells hold, and each is asked about often. */
        private static final Map<String, Spelling> KNOWN = ReportFormat.all().stream()
                .flatMap(format -> format.tables().stream())
                .flatMap(table -> Stream.of(
                                table.rows().stream().map(FormRow::printedLabel),
                                table.rows().stream().map(FormRow::label),
                                table.rows().stream().flatMap(row -> row.groups().stream()),
                                table.columns().stream().map(FormColumn::label))
                        .flatMap(labels -> labels))
                .flatMap(label -> Stream.of(label, compact(label)))
                .distinct()
                .collect(Collectors.toUnmodifiableMap(label -> label, label -> takenApart(compact(label))));

        static Spelling of(String label) {
            Spelling printed = KNOWN.get(label);
            if (printed != null) {
                return printed;
            }
            String compact = compact(label);
            Spelling known = KNOWN.get(compact);
            return known != null ? known : takenApart(compact);
        }

        private static Spelling takenApart(String compact) {
            String alone = withoutGroups(compact);
            StringBuilder core = new StringBuilder(alone.length());
            for (int i = ordinalEnd(alone); i < alone.length(); i++) {
                char c = alone.charAt(i);
                if (ChineseText.isHan(c) || PUNCTUATION.indexOf(c) < 0) {
                    core.append(c);
                }
            }
            return new Spelling(compact.substring(0, ordinalEnd(compact)), core.toString());
        }
    }

    private static String withoutGroups(String compact) {
        boolean grouped = !compact.isEmpty() && GROUP_STARTS.indexOf(compact.charAt(0)) >= 0;
        return grouped ? GROUP.matcher(GROUP.matcher(compact).replaceFirst("")).replaceFirst("") : compact;
    }

    /** How alike two cores are: 1 for equal, 0 for nothing in common (edit distance over the longer length). */
    public static double similarity(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 1 : 1 - (double) editDistance(a, b) / longer;
    }

    /** How alike two cores are, or 0 if that is surely less than so much: lengths and letters tell before the distance. */
    public static double similarity(String a, String b, double atLeast) {
        if (a.equals(b)) {
            return 1;
        }
        int longer = Math.max(a.length(), b.length());
        int possible = Math.min(a.length(), b.length());
        if (possible < atLeast * longer) {
            return 0;
        }
        int common = 0;
        for (int i = 0; i < a.length(); i++) {
            if (b.indexOf(a.charAt(i)) >= 0) {
                common++;
            }
        }
        return common < atLeast * longer ? 0 : similarity(a, b);
    }

    private static int editDistance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] done = current;
            current = previous;
            previous = done;
        }
        return previous[b.length()];
    }
}
