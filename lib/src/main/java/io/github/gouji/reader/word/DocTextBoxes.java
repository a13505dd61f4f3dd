package io.github.gouji.reader.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/**
 * The text boxes of a Word file's body. Their texts stand one behind the other in a story of their own; a table that
 * POI does not read ([MS-DOC] {@code PlcftxbxTxt}) tells where each begins and which shape it belongs to.
 */
final class DocTextBoxes {

    /** Where the file's header names the place and the size of that table. */
    private static final int TABLE_PLACE = 0x25A;

    private static final int POSITION_SIZE = 4;
    private static final int BOX_SIZE = 22;
    private static final int SHAPE_ID = 14;

    private final HWPFDocument document;
    private final Map<Integer, Range> boxes = new LinkedHashMap<>();

    DocTextBoxes(HWPFDocument document) {
        this.document = document;
        Range story = document.getMainTextboxRange();
        byte[] head = document.getMainStream();
        if (story.getEndOffset() == story.getStartOffset() || head.length < TABLE_PLACE + 2 * POSITION_SIZE) {
            return;
        }
        int place = LittleEndian.getInt(head, TABLE_PLACE);
        int size = LittleEndian.getInt(head, TABLE_PLACE + POSITION_SIZE);
        if (place >= 0 && size > 0 && size <= document.getTableStream().length - place) {
            read(place, (size - POSITION_SIZE) / (POSITION_SIZE + BOX_SIZE), story);
        }
        if (boxes.isEmpty()) {
            boxes.put(0, story);
        }
    }

    private void read(int place, int count, Range story) {
        byte[] table = document.getTableStream();
        int shapes = place + (count + 1) * POSITION_SIZE;
        for (int i = 0; i < count; i++) {
            int start = story.getStartOffset() + LittleEndian.getInt(table, place + i * POSITION_SIZE);
            int end = story.getStartOffset() + LittleEndian.getInt(table, place + (i + 1) * POSITION_SIZE);
            int shape = LittleEndian.getInt(table, shapes + i * BOX_SIZE + SHAPE_ID);
            if (start >= story.getStartOffset() && start < end && end <= story.getEndOffset()) {
                boxes.putIfAbsent(shape, new Range(start, end, document));
            }
        }
    }

    /** The text of the box that this shape is; {@code null} if it is none or was taken before. */
    @Nullable
    Range take(int shape) {
        return boxes.remove(shape);
    }

    /** The boxes that no shape of the body was found for. */
    List<Range> takeRest() {
        List<Range> rest = List.copyOf(boxes.values());
        boxes.clear();
        return rest;
    }
}
