package io.github.gouji.text;

/**
 * Numbers with blanks between their digits, as word processors leave them: each digit apart ({@code 4 7}) or thousands
 * apart ({@code 1 268}). Other numbers that a blank parts are two.
 */
final class SpacedDigits {

    private static final int MOST_DIGITS = 15;

    private SpacedDigits() {}

    /** Compact text, in which no blank stands but between digits, with such numbers joined. */
    static String joined(String compact) {
        if (compact.indexOf(' ') < 0) {
            return compact;
        }
        StringBuilder joined = new StringBuilder(compact.length());
        int position = 0;
        while (position < compact.length()) {
            int end = endOfRun(compact, position);
            if (end == position) {
                joined.append(compact.charAt(position++));
                continue;
            }
            String run = compact.substring(position, end);
            boolean counts = end < compact.length() && Character.isIdeographic(compact.charAt(end));
            joined.append(counts && isOneNumber(run) ? run.replace(" ", "") : run);
            position = end;
        }
        return joined.toString();
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == ' ')) {
            end++;
        }
        return end;
    }

    private static boolean isOneNumber(String run) {
        if (run.length() > 2 * MOST_DIGITS) {
            return false;
        }
        boolean digits = true;
        boolean thousands = true;
        String[] groups = run.split(" ");
        for (int i = 0; i < groups.length; i++) {
            digits &= groups[i].length() == 1;
            thousands &= groups[i].length() == 3 || i == 0 && groups[i].length() < 3;
        }
        return (digits || thousands) && ChineseText.halfWidth(run.charAt(0)) != '0';
    }

    private static boolean isDigit(char c) {
        return CompactText.isDigit(ChineseText.halfWidth(c));
    }
}
