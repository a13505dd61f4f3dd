package io.github.gouji.testing;

import io.github.gouji.ReportValidator;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Gouji loaded anew from another class path than that of the tests. */
public final class IsolatedGouji {

    /** What an application does not get from Gouji: the command line's own, and what the tests use. */
    private static final List<String> NOT_PASSED_ON =
            List.of("test-classes", "log4j-to-slf4j", "slf4j-simple", "picocli", "progressbar", "jline", "expressly");

    private IsolatedGouji() {}

    /** What an application gets from Gouji, as far as it is kept. */
    public static Stream<File> entries(Predicate<File> kept) {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .map(File::new)
                .filter(entry -> NOT_PASSED_ON.stream().noneMatch(entry.getName()::startsWith))
                .filter(kept);
    }

    /** A class path of that, and what else stands before it. */
    public static URLClassLoader classPath(Predicate<File> kept, Path... before) {
        return new URLClassLoader(
                Stream.concat(Arrays.stream(before).map(Path::toFile), entries(kept))
                        .map(IsolatedGouji::url)
                        .toArray(URL[]::new),
                ClassLoader.getPlatformClassLoader());
    }

    private static URL url(File entry) {
        try {
            return entry.toURI().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What Gouji says of a file in English, loaded anew from this class path. */
    public static List<Object> messages(ClassLoader classes, Path file) throws Exception {
        return messages(classes, file, Locale.ENGLISH);
    }

    /** What Gouji says of a file, loaded anew from this class path. */
    public static List<Object> messages(ClassLoader classes, Path file, Locale locale) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            Object findings = classes.loadClass(ReportValidator.class.getName())
                    .getMethod("validate", Path.class)
                    .invoke(null, file);
            List<Object> messages = new ArrayList<>();
            for (Object finding : (List<?>) findings) {
                messages.add(
                        finding.getClass().getMethod("message", Locale.class).invoke(finding, locale));
            }
            return messages;
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
