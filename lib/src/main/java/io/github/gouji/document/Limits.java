package io.github.gouji.document;

import java.time.Duration;

/**
 * How much a file may ask for before it is refused with {@code file.limit}. Of the honest files known none takes more
 * than a thirtieth of any default; {@code lib/docs/limits.md} has the figures.
 *
 * @param maxFileSize bytes of a submitted file
 * @param maxExpandedSize bytes of all parts of a file together after decompression
 * @param maxEntries entries of a zip container
 * @param maxDepth nesting of elements and tables
 * @param maxCells cells of all tables of a file, spans not multiplied
 * @param maxSpan rows or columns that one cell may cover
 * @param maxTextLength characters of text in a file
 * @param maxPages pages of a PDF or OFD file
 * @param maxSteps steps of work that reading may take: elements, operators, characters drawn, cells
 * @param timeLimit how long reading may take by the clock, the last line behind all others; zero for any time
 */
public record Limits(
        long maxFileSize,
        long maxExpandedSize,
        int maxEntries,
        int maxDepth,
        int maxCells,
        int maxSpan,
        int maxTextLength,
        int maxPages,
        long maxSteps,
        Duration timeLimit) {

    /** What every JVM can hold in one piece. */
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    public Limits {
        if (timeLimit.isNegative()) {
            throw new IllegalArgumentException("时限为负 / a negative time limit: " + timeLimit);
        }
    }

    private static final Limits DEFAULTS = new Limits(
            64L << 20, 32L << 20, 10_000, 256, 50_000, 1_000, 800_000, 1_000, 3_000_000, Duration.ofSeconds(30));

    /** The limits that Gouji uses unless told otherwise. */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** These limits with another largest file size, in bytes. */
    public Limits maxFileSize(long bytes) {
        return new Limits(
                bytes,
                maxExpandedSize,
                maxEntries,
                maxDepth,
                maxCells,
                maxSpan,
                maxTextLength,
                maxPages,
                maxSteps,
                timeLimit);
    }

    /** These limits with another largest size of an expanded part, in bytes. */
    public Limits maxExpandedSize(long bytes) {
        return new Limits(
                maxFileSize,
                bytes,
                maxEntries,
                maxDepth,
                maxCells,
                maxSpan,
                maxTextLength,
                maxPages,
                maxSteps,
                timeLimit);
    }

    /** These limits with another largest number of pages. */
    public Limits maxPages(int pages) {
        return new Limits(
                maxFileSize,
                maxExpandedSize,
                maxEntries,
                maxDepth,
                maxCells,
                maxSpan,
                maxTextLength,
                pages,
                maxSteps,
                timeLimit);
    }

    /** These limits with another largest number of steps of work. */
    public Limits maxSteps(long steps) {
        return new Limits(
                maxFileSize,
                maxExpandedSize,
                maxEntries,
                maxDepth,
                maxCells,
                maxSpan,
                maxTextLength,
                maxPages,
                steps,
                timeLimit);
    }

    /** These limits with another time for reading a file; zero for any time. */
    public Limits timeLimit(Duration time) {
        return new Limits(
                maxFileSize,
                maxExpandedSize,
                maxEntries,
                maxDepth,
                maxCells,
                maxSpan,
                maxTextLength,
                maxPages,
                maxSteps,
                time);
    }

    /** The exception for a file that there is not memory enough for. */
    public static UnreadableException outOfMemory() {
        return exceeded("内存不足", "not enough memory");
    }

    /** So much of a file that its reader sees whether it is too large: one byte more than it may have. */
    public int mostBytes() {
        return (int) Math.min(maxFileSize, LARGEST_ARRAY - 1) + 1;
    }

    /** The exception for a file larger than {@link #maxFileSize}. */
    public UnreadableException tooLarge() {
        return exceeded("文件大于" + (maxFileSize >> 20) + "MB", "the file is larger than " + (maxFileSize >> 20) + " MB");
    }

    /** The exception for a file that goes beyond a limit. */
    public static UnreadableException exceeded(String detailZh, String detailEn) {
        return new UnreadableException(UnreadableException.Problem.LIMIT, detailZh, detailEn);
    }
}
