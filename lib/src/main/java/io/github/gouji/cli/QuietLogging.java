package io.github.gouji.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Logging of the command line: warnings of Gouji to standard error, nothing of the libraries under it. */
final class QuietLogging {

    private static final String SIMPLE = "org.slf4j.simpleLogger.";

    private static final String JBOSS = "org.jboss.logging.provider";

    /** Held, because the JDK forgets a logger that nobody holds. */
    private static final Logger ROOT = Logger.getLogger("");

    private QuietLogging() {}

    /** Sets it up, before the first logger is made. What is given with {@code -D} stands. */
    static void setUp() {
        setDefault("defaultLogLevel", "off");
        setDefault("log.io.github.gouji", "warn");
        setDefault("showThreadName", "false");
        setDefault("showLogName", "false");
        ROOT.setLevel(Level.OFF);
        // else Hibernate Validator's logging looks for Log4j first, and loads it to find nobody there
        if (System.getProperty(JBOSS) == null) {
            System.setProperty(JBOSS, "slf4j");
        }
    }

    private static void setDefault(String name, String value) {
        if (System.getProperty(SIMPLE + name) == null) {
            System.setProperty(SIMPLE + name, value);
        }
    }
}
