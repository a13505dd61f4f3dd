package io.github.gouji.reader;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.util.List;

/** Which dependency a user has left out, told from the class that is not there. */
public final class MissingLibrary {

    /** Coordinates of what may be left out, by where its classes are; the more special before the general. */
    private record Library(String classes, String coordinates) {}

    private static final List<Library> LIBRARIES = List.of(
            new Library("org/apache/pdfbox/", "org.apache.pdfbox:pdfbox"),
            new Library("org/apache/fontbox/", "org.apache.pdfbox:pdfbox"),
            new Library("org/apache/poi/hwpf/", "org.apache.poi:poi-scratchpad"),
            new Library("org/apache/poi/openxml4j/", "org.apache.poi:poi-ooxml"),
            new Library("org/apache/poi/ooxml/", "org.apache.poi:poi-ooxml"),
            new Library("org/apache/poi/xssf/", "org.apache.poi:poi-ooxml"),
            new Library("org/apache/poi/", "org.apache.poi:poi"),
            new Library("org/openxmlformats/", "org.apache.poi:poi-ooxml-lite"),
            new Library("org/jsoup/", "org.jsoup:jsoup"),
            new Library("org/apache/james/mime4j/", "org.apache.james:apache-mime4j-core"),
            new Library("org/apache/commons/csv/", "org.apache.commons:commons-csv"),
            new Library("org/apache/commons/compress/", "org.apache.commons:commons-compress"),
            new Library("org/mozilla/universalchardet/", "com.github.albfernandez:juniversalchardet"));

    private MissingLibrary() {}

    /** What to tell the user: the dependency, or the class where nobody foresaw that it is left out. */
    public static UnreadableException of(NoClassDefFoundError missing) {
        // the JVM writes org/jsoup/Jsoup; after a first failure it tells "Could not initialize class org.jsoup.Jsoup"
        String name = String.valueOf(missing.getMessage()).replace('.', '/');
        String wanted = LIBRARIES.stream()
                .filter(library -> name.contains(library.classes()))
                .map(Library::coordinates)
                .findFirst()
                .orElse(name);
        return new UnreadableException(
                Problem.UNSUPPORTED, "类路径上缺少" + wanted, wanted + " is not on the class path", missing);
    }

    /** What an output that cannot be written for want of it is refused with. */
    public static IllegalStateException refusal(NoClassDefFoundError missing) {
        UnreadableException told = of(missing);
        return new IllegalStateException(told.detailZh() + " / " + told.detailEn(), missing);
    }
}
