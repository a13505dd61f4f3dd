package io.github.gouji.example.scans;

import io.github.gouji.example.scans.Recogniser.Letter;
import io.github.gouji.reader.picture.SeenGlyph;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads the lines of text of a page: all of them in batches, figures in cells a second time, cut out otherwise. */
final class PageText {

    /** Around ink, in ems: as the detector that the model was trained with leaves it. */
    private static final double MARGIN = 0.16;
    /** Around figures, in heights of their ink: with more a 0 is as small as a full stop. */
    private static final double CLOSE = 0.2;
    /** … and for the second reading. */
    private static final double CLOSER = 0.1;
    /** … and for a third one, where neither is a figure. */
    private static final double WIDER = 0.35;
    /** Beside figures, in heights of their ink: the model was trained with words and wants some width. */
    private static final double BESIDE = 0.5;
    /** Of digits but 0, which looks like the letter, the model is surer than this whenever it is right. */
    private static final double SURE = 0.7;
    /** How sure a figure can be about which two witnesses differ. */
    static final double DOUBTFUL = 0.4;

    /** Middles of digits next to each other are no further apart, in heights of their line. */
    private static final double NEXT = 0.85;
    /** … and of full-width ones in a cell, which may be two numbers. */
    private static final double FULL_WIDTH = 1.6;

    private static final double NARROW = 0.5;
    private static final int WIDE_FROM = 0x2E80;

    /** Of digits, how many holes they have; of 4 it depends on the font. */
    private static final int[] HOLES = {1, 0, 0, 0, -1, 0, 1, 0, 2, 1};

    private final Blots blots;
    private final List<TextItem> items = new ArrayList<>();
    private final List<SeenGlyph> doubts = new ArrayList<>();

    PageText(Blots blots) {
        this.blots = blots;
    }

    void add(List<TextLines.Line> lines, double em) {
        lines.forEach(line -> items.add(new TextItem(line, false, em, false)));
    }

    /** Adds what stands in a cell: of a figure only what is as high as one, without the specks around it. */
    void addCell(List<TextLines.Line> lines, double em) {
        List<TextItem> all =
                lines.stream().map(line -> new TextItem(line, true, em, false)).toList();
        List<TextItem> figures = all.stream()
                .filter(item -> !item.high().isEmpty() || item.isDash())
                .map(TextItem::core)
                .toList();
        if (figures.isEmpty() && all.stream().allMatch(TextItem::isSpeck)) {
            all.forEach(item -> addDoubt(item.box()));
        } else if (figures.size() == 1 && figures.get(0).mayBeFigure()) {
            items.add(all.size() > 1 ? figures.get(0).withSpecks() : figures.get(0));
        } else {
            items.addAll(all);
        }
    }

    /** Notes that a cell seems to be blank, and may not be. */
    void addDoubt(Area cell) {
        doubts.add(new SeenGlyph("", cell.left(), cell.top(), cell.right(), cell.bottom(), 0));
    }

    List<SeenGlyph> read() {
        Recogniser model = Recogniser.instance();
        List<List<Letter>> first = model.read(items.stream().map(this::strip).toList());
        Map<TextItem, List<Letter>> second = new IdentityHashMap<>();
        List<TextItem> figures = items.stream().filter(TextItem::mayBeFigure).toList();
        readAgain(figures, CLOSER, second);
        List<TextItem> unsettled = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            TextItem item = items.get(i);
            if (second.containsKey(item) && !isProbable(item, first.get(i)) && !isProbable(item, second.get(item))) {
                unsettled.add(item);
            }
        }
        readAgain(unsettled, WIDER, second);
        List<SeenGlyph> glyphs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            TextItem item = items.get(i);
            List<Letter> letters = first.get(i);
            if (item.isDash()) {
                letters = List.of(new Letter("—", middle(item.box()), isBare(item) && !isDisturbed(item) ? 1 : DOUBTFUL));
            } else if (second.containsKey(item) && isFigure(text(letters))) {
                letters = figure(item, letters, second.get(item));
            } else if (item.cell() && (letters.isEmpty() || second.containsKey(item))) {
                letters = again(item, letters, second.getOrDefault(item, List.of()));
            } else if (item.cell() && isFigure(text(letters)) && !plain(letters).isEmpty()) {
                // a speck beside it makes it look like no figure
                letters = doubtful(plain(letters));
            }
            add(glyphs, item, letters);
        }
        glyphs.addAll(doubts);
        return glyphs;
    }

    private void readAgain(List<TextItem> figures, double margin, Map<TextItem, List<Letter>> readings) {
        List<List<Letter>> again = Recogniser.instance()
                .read(figures.stream().map(item -> figure(item.box(), margin)).toList());
        for (int i = 0; i < figures.size(); i++) {
            readings.put(figures.get(i), again.get(i));
        }
    }

    /** Whether a reading is a figure that fits the ink. */
    private boolean isProbable(TextItem item, List<Letter> reading) {
        String text = text(plain(reading));
        return !text.isEmpty() && isFigure(text) && fits(item, text);
    }

    /** Where the first reading says nothing, or no figure, what the second one says, if it is a figure and fits the ink. */
    private List<Letter> again(TextItem item, List<Letter> first, List<Letter> second) {
        List<Letter> figure = plain(second);
        if (isProbable(item, second)) {
            return doubtful(figure);
        }
        if (!first.isEmpty()) {
            return first;
        }
        if (item.high().isEmpty()) {
            addDoubt(item.box());
            return List.of();
        }
        return List.of(new Letter("\uFFFD", middle(item.box()), 0));
    }

    /** Whether nothing is above or below a dash: the foot of a 2, else, of which the rest is lost. */
    private boolean isBare(TextItem item) {
        Area dash = item.box();
        int reach = (int) item.em();
        return !blots.isPaleIn(new Area(dash.left() - 2, dash.top() - reach, dash.right() + 2, dash.top()))
                && !blots.isPaleIn(new Area(dash.left() - 2, dash.bottom(), dash.right() + 2, dash.bottom() + reach));
    }

    /** Whether specks stood around it, or a seal lies on it. */
    private boolean isDisturbed(TextItem item) {
        return item.specked() || blots.bare.isSealed(item.box());
    }

    private static List<Letter> doubtful(List<Letter> letters) {
        return letters.stream()
                .map(letter -> new Letter(letter.text(), letter.x(), DOUBTFUL))
                .toList();
    }

    private static double middle(Area box) {
        return (box.left() + box.right()) / 2.0;
    }

    /** The strip around ink; flat ink gets the height of a digit. */
    private Strip strip(TextItem item) {
        if (item.mayBeFigure()) {
            return figure(item.box(), CLOSE);
        }
        Area ink = item.box();
        double around = MARGIN * item.em();
        double height = Math.max(ink.height(), 0.6 * item.em()) + 2 * around;
        double centre = (ink.top() + ink.bottom()) / 2.0;
        return Strip.of(
                blots.bare, ink.left() - around, centre - height / 2, ink.right() + around, centre + height / 2);
    }

    private Strip figure(Area ink, double margin) {
        double above = margin * ink.height();
        double beside = BESIDE * ink.height();
        return Strip.of(
                blots.bare, ink.left() - beside, ink.top() - above, ink.right() + beside, ink.bottom() + above);
    }

    private static String text(List<Letter> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        return text.toString();
    }

    private static boolean isFigure(String text) {
        return text.matches("[0-9OoQDIl|〇○口丨.,，。·\\-+ ]{1,14}");
    }

    /**
     * Two readings that agree with each other and with the ink strengthen each other: the model by itself is unsure of many
     * a 0, which looks like the letter. Where witnesses differ, the figure is in doubt however sure each of them is.
     */
    private List<Letter> figure(TextItem item, List<Letter> first, List<Letter> second) {
        List<Letter> digits = plain(first);
        List<Letter> again = plain(second);
        if (!fits(item, text(digits)) && isProbable(item, second)) {
            return doubtful(again);
        }
        double sure = 1 - (1 - lowest(digits)) * (1 - lowest(again));
        boolean beside = isDisturbed(item) || blots.touchesLine(item.box()) || isLed(first) || isLed(second);
        boolean unsure = Math.min(leastSureDigit(digits), leastSureDigit(again)) < SURE;
        if (beside || unsure || !text(digits).equals(text(again)) || !fits(item, text(digits))) {
            sure = Math.min(sure, DOUBTFUL);
        }
        double confidence = sure;
        return digits.stream()
                .map(letter -> new Letter(letter.text(), letter.x(), confidence))
                .toList();
    }

    /** Without blanks, and without specks before and behind it that look like points. */
    private static List<Letter> plain(List<Letter> letters) {
        List<Letter> plain = new ArrayList<>();
        letters.stream().map(PageText::plain).filter(letter -> !letter.text().isBlank()).forEach(plain::add);
        while (plain.size() > 1 && isPoint(plain.get(plain.size() - 1))) {
            plain.remove(plain.size() - 1);
        }
        while (plain.size() > 1 && isPoint(plain.get(0))) {
            plain.remove(0);
        }
        return plain;
    }

    /** Whether a point stands before it, which may be a speck, or all that is left of 0. */
    private static boolean isLed(List<Letter> letters) {
        return letters.stream()
                .map(PageText::plain)
                .filter(letter -> !letter.text().isBlank())
                .findFirst()
                .filter(PageText::isPoint)
                .isPresent();
    }

    private static boolean isPoint(Letter letter) {
        return letter.text().equals(".") || letter.text().equals(",");
    }

    private static Letter plain(Letter letter) {
        String digit =
                switch (letter.text()) {
                    case "O", "o", "Q", "D", "〇", "○", "口" -> "0";
                    case "I", "l", "|", "丨" -> "1";
                    case "，" -> ",";
                    case "。", "·" -> ".";
                    default -> letter.text();
                };
        return new Letter(digit, letter.x(), letter.confidence());
    }

    private static double lowest(List<Letter> letters) {
        return letters.stream().mapToDouble(Letter::confidence).min().orElse(0);
    }

    private static double leastSureDigit(List<Letter> figure) {
        return figure.stream()
                .filter(letter -> !letter.text().equals("0"))
                .mapToDouble(Letter::confidence)
                .min()
                .orElse(1);
    }

    /** Whether the ink has as many pieces, and these as many holes, as the digits should have. */
    private boolean fits(TextItem item, String text) {
        List<Area> high = item.high();
        String digits = text.replaceAll("[^0-9]", "");
        if (high.size() != digits.length()) {
            return false;
        }
        for (int i = 0; i < high.size(); i++) {
            int holes = HOLES[digits.charAt(i) - '0'];
            if (holes >= 0 && blots.holes(high.get(i)) != holes) {
                return false;
            }
        }
        return true;
    }

    /** Where two characters part: next to each other they touch, as the model tells their middles roughly. */
    private static double edge(double own, double x, double other, double next) {
        double between = (x + other) / 2;
        boolean meets = Math.abs(own - x) > Math.abs(between - x) || Math.abs(other - x) < next;
        return meets ? between : own;
    }

    private static boolean isSpaced(List<Letter> letters, double next) {
        return IntStream.range(1, letters.size())
                .anyMatch(i -> letters.get(i).x() - letters.get(i - 1).x() >= next);
    }

    private static void add(List<SeenGlyph> glyphs, TextItem item, List<Letter> letters) {
        Area line = item.box();
        double em = item.em();
        double height = Math.max(line.height() * 1.06, 0.8 * em);
        boolean figure = item.cell() && isFigure(text(letters));
        double next = (figure ? FULL_WIDTH : NEXT) * height;
        boolean spaced = figure && isSpaced(letters, NEXT * height);
        double bottom = line.height() < 0.8 * em
                ? (line.top() + line.bottom()) / 2.0 + height / 2
                : line.bottom() + 0.03 * height;
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            double half = (letter.text().codePointAt(0) >= WIDE_FROM ? height : NARROW * height) / 2;
            double left = letter.x() - half;
            double right = letter.x() + half;
            if (i > 0) {
                left = edge(left, letter.x(), letters.get(i - 1).x(), next);
            }
            if (i + 1 < letters.size()) {
                right = edge(right, letter.x(), letters.get(i + 1).x(), next);
            }
            double sure = spaced ? Math.min(DOUBTFUL, letter.confidence()) : letter.confidence();
            glyphs.add(new SeenGlyph(letter.text(), left, bottom - height, right, bottom, sure));
        }
    }
}
