package io.github.gouji.document;

/**
 * How much a file may ask for before it is refused with {@code file.limit}. Benign reports reach a compression of 57:1,
 * 400 KB of document XML and a dozen tables; the defaults leave two orders of magnitude.
 *
 * @param maxFileSize bytes of a submitted file
 * @param maxExpandedSize bytes of any one part after decompression
 * @param maxEntries entries of a zip container
 * @param maxDepth nesting of elements and tables
 * @param maxCells cells of all tables of a file, spans not multiplied
 * @param maxSpan rows or columns that one cell may cover
 * @param maxTextLength characters of text in a file
 * @param maxPages pages of a PDF or OFD file
 */
public record Limits(
        long maxFileSize,
        long maxExpandedSize,
        int maxEntries,
        int maxDepth,
        int maxCells,
        int maxSpan,
        int maxTextLength,
        int maxPages) {

    /** What every JVM can hold in one piece. */
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private static final Limits DEFAULTS =
            new Limits(64L << 20, 64L << 20, 10_000, 256, 200_000, 1_000, 8_000_000, 1_000);

    /** The limits that Gouji uses unless told otherwise. */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** These limits with another largest file size, in bytes. */
    public Limits maxFileSize(long bytes) {
        return new Limits(bytes, maxExpandedSize, maxEntries, maxDepth, maxCells, maxSpan, maxTextLength, maxPages);
    }

    /** These limits with another largest size of an expanded part, in bytes. */
    public Limits maxExpandedSize(long bytes) {
        return new Limits(maxFileSize, bytes, maxEntries, maxDepth, maxCells, maxSpan, maxTextLength, maxPages);
    }

    /** These limits with another largest number of pages. */
    public Limits maxPages(int pages) {
        return new Limits(maxFileSize, maxExpandedSize, maxEntries, maxDepth, maxCells, maxSpan, maxTextLength, pages);
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
