package io.github.gouji.cli;

import io.github.gouji.ReportValidator;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;

/** Jars with rules of the user's own, open as long as a run lasts. */
final class RuleJars implements AutoCloseable {

    private static final String SERVICE = "META-INF/services/" + ConstraintMappingContributor.class.getName();

    private final URLClassLoader classes;

    private RuleJars(URLClassLoader classes) {
        this.classes = classes;
    }

    /**
     * Opens them.
     *
     * @throws IllegalArgumentException if one is no jar with rules: a rule that is not there would pass unseen
     */
    static RuleJars open(List<Path> jars) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            if (!holdsRules(jar.toFile())) {
                throw new IllegalArgumentException(
                        "其中没有规则（缺" + SERVICE + "） / holds no rules (there is no " + SERVICE + "): " + jar);
            }
            urls.add(jar.toUri().toURL());
        }
        return new RuleJars(new URLClassLoader(urls.toArray(URL[]::new), ReportValidator.class.getClassLoader()));
    }

    private static boolean holdsRules(File jar) {
        try (ZipFile zip = new ZipFile(jar)) {
            return zip.getEntry(SERVICE) != null;
        } catch (IOException noJar) {
            throw new IllegalArgumentException("无法读取 / cannot be read: " + jar, noJar);
        }
    }

    /** Finds the rules, and Gouji. */
    ClassLoader classes() {
        return classes;
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
