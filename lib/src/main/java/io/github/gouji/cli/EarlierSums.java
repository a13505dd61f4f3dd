package io.github.gouji.cli;

import io.github.gouji.paper.Seal;
import io.github.gouji.rule.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What {@code gouji sum} wrote among reports of units: the sum of these and no unit's report. */
final class EarlierSums {

    private EarlierSums() {}

    /**
     * Finds them.
     *
     * @param paths files and folders with reports
     * @param except files that are known to be none, or are dealt with otherwise
     */
    static List<Path> among(Collection<Path> paths, Collection<Path> except) {
        List<Path> sums = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isRegularFile(path)) {
                Stream.of(path).filter(EarlierSums::isSum).forEach(sums::add);
            } else if (Files.isDirectory(path)) {
                try (Stream<Path> below = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
                    below.filter(EarlierSums::isSum).sorted().forEach(sums::add);
                } catch (IOException | UncheckedIOException unreadable) {
                    // the walk over the submissions tells of it
                }
            }
        }
        sums.removeIf(sum -> except.stream().anyMatch(other -> isSame(sum, other)));
        return sums;
    }

    /** Those in folders; who names one means it. */
    static List<Path> within(Collection<Path> paths) {
        return among(paths.stream().filter(Files::isDirectory).toList(), List.of());
    }

    /** What to tell of one. */
    static Words told(Path sum) {
        return new Words("是以前汇总的结果，没有检查：" + sum, "is what an earlier sum wrote, not checked: " + sum);
    }

    private static boolean isSum(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".docx") || name.endsWith(".xlsx")) && Seal.isWhole(file);
    }

    private static boolean isSame(Path sum, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(sum, other);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
