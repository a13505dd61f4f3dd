package io.github.gouji.cli;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.result.UnitList;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The list of units that should report. */
final class UnitsOption {

    @Option(
            names = "--units",
            paramLabel = "LIST",
            description =
                    "应报送单位的名单，找出漏报和重复报送的 / who should report, to find who did not or did twice (CSV, Excel, text)")
    private @Nullable Path list;

    boolean isGiven() {
        return list != null;
    }

    /** The list as a file that holds no report even if it lies among reports; none if it is not given. */
    List<Path> files() {
        return Stream.ofNullable(list).toList();
    }

    /**
     * Reads it.
     *
     * @throws NoSuchFileException if there is no such file
     */
    UnitList read(Function<String, ParameterException> wrong) throws NoSuchFileException {
        try {
            return list == null ? UnitList.unknown() : UnitList.read(list);
        } catch (UnreadableException unreadable) {
            throw unusable(
                    unreadable.detailZh().isEmpty() ? "没有可读的文字" : unreadable.detailZh(),
                    unreadable.detailEn().isEmpty() ? "no text that can be read" : unreadable.detailEn(),
                    wrong);
        } catch (NoSuchFileException missing) {
            throw missing;
        } catch (IOException failed) {
            throw unusable("读取失败", "reading failed", wrong);
        }
    }

    private ParameterException unusable(String zh, String en, Function<String, ParameterException> wrong) {
        return wrong.apply("--units 名单无法使用（" + zh + "） / cannot use the list " + list + ": " + en);
    }

    @Override
    public String toString() {
        return String.valueOf(list);
    }
}
