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

    PageContent without(List<? extends PageItem> left) {
        return new PageContent(
                number,
                size,
                items.stream().filter(item -> !left.contains(item)).toList());
    }
}
