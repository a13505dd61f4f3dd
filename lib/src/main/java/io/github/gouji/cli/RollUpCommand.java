package io.github.gouji.cli;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.UnitList;
import io.github.gouji.submission.Submissions;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The command {@code gouji rollup}. */
@Command(
        name = "rollup",
        description = "核对汇总：一级政府的报告是否等于下级各单位报告的合计 / whether a government's report is the sum of its units' reports",
        sortOptions = false)
final class RollUpCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PARENT", description = "汇总的报告 / the report that is the sum")
    private Path parent;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "CHILD",
            description = "下级各单位的报告：文件、文件夹、zip压缩包 / the units' reports (files, folders, zip archives)")
    private List<Path> children;

    @Option(
            names = "--units",
            paramLabel = "LIST",
            description =
                    "应报送单位的名单，找出漏报和重复报送的 / who should report, to find who did not or did twice (CSV, Excel, text)")
    private @Nullable Path list;

    @Mixin
    private RunOptions options;

    RollUpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> lists = list == null ? List.of() : List.of(list);
        AtomicBoolean matched = new AtomicBoolean();
        int code = options.run(
                terminal,
                new RunOptions.Inputs(List.of(parent), children, lists),
                Copies.none(),
                (validator, progress, results) -> {
                    UnitList units = units();
                    try {
                        BatchResult summary = validator.rollUp(
                                Submissions.of(parent), progress.over(Submissions.of(children)), units, results);
                        matched.set(summary.listedUnits() > 0);
                        return summary;
                    } catch (IllegalArgumentException severalFiles) {
                        throw options.wrong(Objects.requireNonNull(severalFiles.getMessage()));
                    }
                });
        if (list != null && !matched.get() && ExitCode.isOfChecked(code)) {
            throw options.wrong("--units 名单上的单位没有一份报告 / no report is of a unit on the list: " + list);
        }
        return code;
    }

    private UnitList units() throws IOException {
        try {
            return list == null ? UnitList.unknown() : UnitList.read(list);
        } catch (UnreadableException unreadable) {
            throw unusable(
                    unreadable.detailZh().isEmpty() ? "没有可读的文字" : unreadable.detailZh(),
                    unreadable.detailEn().isEmpty() ? "no text that can be read" : unreadable.detailEn());
        } catch (NoSuchFileException missing) {
            throw missing;
        } catch (IOException failed) {
            throw unusable("读取失败", "reading failed");
        }
    }

    private ParameterException unusable(String zh, String en) {
        return options.wrong("--units 名单无法使用（" + zh + "） / cannot use the list " + list + ": " + en);
    }
}
