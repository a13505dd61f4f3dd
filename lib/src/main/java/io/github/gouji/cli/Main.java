package io.github.gouji.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/** Where {@code java -jar gouji-all.jar} starts. */
public final class Main {

    private Main() {}

    /** Runs the command line and exits with its code. */
    public static void main(String[] arguments) {
        QuietLogging.setUp();
        OutputStream standard = new Piped(FileDescriptor.out);
        Terminal terminal = new Terminal(
                stream(TerminalEncoding.over(standard, TerminalEncoding.of("stdout", System::getProperty))),
                stream(standard),
                stream(TerminalEncoding.over(
                        new FileOutputStream(FileDescriptor.err), TerminalEncoding.of("stderr", System::getProperty))),
                Ansi.AUTO.enabled(),
                isInteractive());
        System.exit(GoujiCommand.run(terminal, arguments));
    }

    @SuppressWarnings("SystemConsoleNull") // the console asked for is null where there is no terminal, on every JDK
    private static boolean isInteractive() {
        // the default of JDK 22 to 24 is there even if nobody looks at it
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    /** All of Gouji writes UTF-8. */
    private static PrintStream stream(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    /** Standard output; that its reader has seen enough, as {@code head} has, is no fault to tell of. */
    private static final class Piped extends FilterOutputStream {

        Piped(FileDescriptor descriptor) {
            super(new FileOutputStream(descriptor));
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException failed) {
                if (isClosed(failed)) {
                    System.exit(ExitCode.PIPE_CLOSED);
                }
                throw failed;
            }
        }

        /** The systems' words for it, which are all that the JVM passes on. */
        private static boolean isClosed(IOException failed) {
            String message = String.valueOf(failed.getMessage());
            return message.contains("Broken pipe") || message.contains("pipe is being closed");
        }
    }
}
