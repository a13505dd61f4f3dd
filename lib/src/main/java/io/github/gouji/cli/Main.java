package io.github.gouji.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/** Where {@code java -jar gouji-all.jar} starts. */
public final class Main {

    private Main() {}

    /** Runs the command line and exits with its code. */
    public static void main(String[] arguments) {
        QuietLogging.setUp();
        Terminal terminal = new Terminal(
                stream(FileDescriptor.out), stream(FileDescriptor.err), Ansi.AUTO.enabled(), isInteractive());
        System.exit(GoujiCommand.run(terminal, arguments));
    }

    @SuppressWarnings("SystemConsoleNull") // the console asked for is null where there is no terminal, on every JDK
    private static boolean isInteractive() {
        // the default of JDK 22 to 24 is there even if nobody looks at it
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    /** UTF-8 whatever the platform prefers: reports are Chinese. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
