package io.github.gouji.fuzz;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Starts Jazzer on a kind of file, with the corpus' files of that kind to begin with; by hand, in the profile {@code fuzz}. */
public final class Fuzzing {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    /** Seconds after which an input counts as one that hangs. */
    private static final int PATIENCE = 60;

    private static final int LONGEST = 200_000;

    private Fuzzing() {}

    /** The kind and the seconds. Inputs that broke something are left in {@code target/fuzz}. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        String kind = arguments[0];
        Path seeds = Files.createDirectories(Path.of("target/fuzz", kind));
        String ending = kind.equals(FuzzTarget.PROSE) ? "md" : kind;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(CORPUS, "*." + ending)) {
            for (Path file : files) {
                Files.copy(file, seeds.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        String[] jazzer = {
            "--target_class=" + FuzzTarget.class.getName(),
            "--target_args=" + kind,
            "--instrumentation_includes=io.github.gouji.**",
            "--custom_hook_includes=none.**",
            "--reproducer_path=target/fuzz",
            "-artifact_prefix=target/fuzz/" + kind + "-",
            "-max_total_time=" + arguments[1],
            "-timeout=" + PATIENCE,
            "-max_len=" + LONGEST,
            "-rss_limit_mb=2048",
            seeds.toString()
        };
        Class.forName("com.code_intelligence.jazzer.Jazzer")
                .getMethod("main", String[].class)
                .invoke(null, (Object) jazzer);
    }
}
