package io.github.gouji.reader.page;

import java.util.List;

/**
 * What stands on one page.
 *
 * @param number the page's number
 * @param size the page
 * @param items in reading order
 */
record PageContent(int number, Box size, List<PageItem> items) {

    /** This page without one of its items. */
    PageContent without(PageItem left) {
        return new PageContent(
                number, size, items.stream().filter(item -> item != left).toList());
    }
}
