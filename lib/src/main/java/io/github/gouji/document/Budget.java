package io.github.gouji.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What reading one file has taken of its {@link Limits} so far: one for each file, drawn on by whatever reads a part of
 * it, containers, nested files and parsers alike. Once something was refused, all is; so a library that carries on after
 * a refusal comes to its end soon, and whoever made the budget can tell why. Not thread-safe.
 */
public final class Budget {

    /** What a block weighs beside its text, in characters: a million empty paragraphs fill memory too. */
    private static final int BLOCK_WEIGHT = 32;

    /** Characters that are read in the time of a step. */
    private static final int CHARACTERS_OF_A_STEP = 8;

    /** Bytes that are inflated in the time of a step. */
    private static final int BYTES_OF_A_STEP = 64;

    /** Pixels of pictures that are decoded in the time of a step. */
    private static final int PIXELS_OF_A_STEP = 256;

    /** A page of A4 in 300 dpi has 8.7 million pixels; one of A3 in 400 dpi 31 million. */
    private static final long MOST_PIXELS = 40_000_000;

    /**
     * A report has up to 6,000. For each, the parser of web pages looks through all that are open, which takes 10
     * microseconds in a deep tree; and a tree of these fits into 128 MB.
     */
    private static final int MOST_ELEMENTS = 250_000;

    /** Steps between two looks at the clock: some hundred microseconds. */
    private static final int STEPS_BETWEEN_LOOKS = 1_000;

    private final Limits limits;
    private final long start = System.nanoTime();
    private long text;
    private int cells;
    private int elements;
    private long expanded;
    private long steps;
    private long nextLook = STEPS_BETWEEN_LOOKS;
    private @Nullable UnreadableException refusal;

    /** A budget for one file, whose time begins now. */
    public Budget(Limits limits) {
        this.limits = limits;
    }

    /** The limits that it keeps. */
    public Limits limits() {
        return limits;
    }

    /** How many steps of work were taken so far. */
    public long taken() {
        return steps;
    }

    /** Why it refused something, if it did. */
    public Optional<UnreadableException> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Takes this much text. */
    public void text(int characters) throws UnreadableException {
        text += characters;
        if (text > limits.maxTextLength()) {
            throw refuse(
                    "文字超过" + limits.maxTextLength() + "个字符",
                    "more than " + limits.maxTextLength() + " characters of text");
        }
        steps(characters / CHARACTERS_OF_A_STEP + 1);
    }

    /** Takes a paragraph, a picture or a definition of a style. */
    public void block() throws UnreadableException {
        text(BLOCK_WEIGHT);
    }

    /** Takes a cell or a row. */
    public void cell() throws UnreadableException {
        cells(1);
    }

    /** Takes this many cells. */
    public void cells(int count) throws UnreadableException {
        cells += count;
        if (cells > limits.maxCells()) {
            throw refuse("单元格超过" + limits.maxCells() + "个", "more than " + limits.maxCells() + " cells");
        }
        steps(count);
    }

    /** Takes this many elements of a web page, of all the pages in a file. */
    public void elements(int count) throws UnreadableException {
        elements += count;
        if (elements > MOST_ELEMENTS) {
            throw refuse("网页元素超过" + MOST_ELEMENTS + "个", "more than " + MOST_ELEMENTS + " elements in the page");
        }
        steps(count);
    }

    /** Takes this many bytes out of a compressed or encoded part. */
    public void expanded(int bytes) throws UnreadableException {
        expanded += bytes;
        if (expanded > limits.maxExpandedSize()) {
            long megabytes = limits.maxExpandedSize() >> 20;
            throw refuse("解压后大于" + megabytes + "MB", "expands to more than " + megabytes + " MB");
        }
        steps(bytes / BYTES_OF_A_STEP + 1);
    }

    /** Takes a picture of this size, to be asked before it is decoded: one larger than any scan of a page is refused. */
    public void picture(long width, long height) throws UnreadableException {
        if (width <= 0 || height <= 0 || width > MOST_PIXELS / height) {
            // inside a document it is a photograph, and no reason to refuse the rest
            throw Limits.exceeded(
                    "图片为" + width + "×" + height + "像素，过大", "the picture has " + width + " × " + height + " pixels");
        }
        steps(width * height / PIXELS_OF_A_STEP + 1);
    }

    /** How many bytes may still be taken out of compressed parts. */
    public long expandable() {
        return refusal == null ? limits.maxExpandedSize() - expanded : 0;
    }

    /**
     * Takes steps of work: elements, operators, characters drawn, and whatever else takes a reader about a microsecond.
     * The clock is looked at here too, from time to time.
     */
    public void steps(long count) throws UnreadableException {
        if (refusal != null) {
            throw refusal;
        }
        steps += count;
        if (steps > limits.maxSteps()) {
            throw refuse("读取工作量过大", "takes too much work to read");
        }
        if (steps >= nextLook) {
            nextLook = steps + STEPS_BETWEEN_LOOKS;
            lookAtClock();
        }
    }

    private void lookAtClock() throws UnreadableException {
        long most = limits.timeLimit().toNanos();
        if (most > 0 && System.nanoTime() - start > most) {
            String seconds =
                    String.valueOf(limits.timeLimit().toMillis() / 1000.0).replaceFirst("\\.0$", "");
            refusal = new UnreadableException(UnreadableException.Problem.TIME, seconds + "秒", seconds + " s");
            throw refusal;
        }
    }

    /** Lets a span, or a table's width, pass if it is not too large. */
    public int span(int span) throws UnreadableException {
        if (span > limits.maxSpan()) {
            throw refuse(
                    "表格或合并单元格超过" + limits.maxSpan() + "行（列）", "a table or cell spans more than " + limits.maxSpan());
        }
        return span;
    }

    /** Lets a depth of nesting pass if it is not too large. */
    public void depth(int depth) throws UnreadableException {
        if (depth > limits.maxDepth()) {
            throw refuse("嵌套超过" + limits.maxDepth() + "层", "nested more than " + limits.maxDepth() + " deep");
        }
    }

    /** Lets a number of pages pass if it is not too large. */
    public void pages(int pages) throws UnreadableException {
        if (pages > limits.maxPages()) {
            throw refuse("超过" + limits.maxPages() + "页", "more than " + limits.maxPages() + " pages");
        }
    }

    /** The refusal of something else that no honest file has, kept as all others are. */
    public UnreadableException refuse(String detailZh, String detailEn) {
        refusal = Limits.exceeded(detailZh, detailEn);
        return refusal;
    }
}
