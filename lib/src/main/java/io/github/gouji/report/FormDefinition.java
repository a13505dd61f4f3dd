package io.github.gouji.report;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * All that one variant of the form is by itself.
 *
 * @param firstYear the first report year that it is for; it remains in force until the next one begins
 * @param notice the number of the notice that prescribes it
 * @param noticeTitles words of the titles of that notice and of the form, the notice's first; half-width signs
 * @param marks words of its table 二 that no older variant has, short enough to be whole where labels are broken
 * @param tables the three tables in the form's order
 */
record FormDefinition(
        int firstYear, String notice, List<String> noticeTitles, List<String> marks, List<FormTable> tables) {

    /** Every variant, the oldest first. A new one is a line here. */
    static final List<FormDefinition> ALL = Stream.concat(
                    Stream.of(Format2019.definition(), Format2021.definition()), further())
            .sorted(Comparator.comparingInt(FormDefinition::firstYear))
            .toList();

    /**
     * Internal: a variant that is no part of the product. A test proves with one that nothing but this list names a
     * variant.
     */
    interface Further {

        FormDefinition definition();
    }

    FormDefinition {
        marks = List.copyOf(marks);
        tables = List.copyOf(tables);
    }

    private static Stream<FormDefinition> further() {
        return ServiceLoader.load(Further.class, FormDefinition.class.getClassLoader()).stream()
                .map(provider -> provider.get().definition());
    }
}
