package io.github.gouji.cli;

import io.github.gouji.result.BatchResult;
import io.github.gouji.result.UnitList;
import io.github.gouji.submission.Submissions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private UnitsOption list;

    @Mixin
    private RunOptions options;

    RollUpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        AtomicBoolean matched = new AtomicBoolean();
        List<Path> notReports = Stream.concat(
                        list.files().stream(), EarlierSums.among(children, List.of(parent)).stream())
                .toList();
        int code = options.run(
                terminal,
                new RunOptions.Inputs(List.of(parent), children, notReports),
                Copies.none(),
                (validator, progress, results) -> {
                    UnitList units = list.read(options::wrong);
                    try {
                        BatchResult summary = validator.rollUp(
                                Submissions.of(parent), progress.over(Submissions.of(children)), units, results);
                        matched.set(summary.listedUnits() > 0);
                        return summary;
                    } catch (IllegalArgumentException severalFiles) {
                        throw options.wrong(Objects.requireNonNull(severalFiles.getMessage()));
                    }
                });
        if (list.isGiven() && !matched.get() && ExitCode.isOfChecked(code)) {
            throw options.wrong("--units 名单上的单位没有一份报告 / no report is of a unit on the list: " + list);
        }
        return code;
    }
}
