package io.github.gouji.reader.container;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;

/**
 * What POI logs to where the application has chosen nothing. Internal: found by {@link java.util.ServiceLoader}. Log4j's
 * API falls back on the same logger without it, but complains on the console first; every real provider comes before
 * this one.
 */
public final class PlainLog4j extends Provider {

    private static final int LAST = 0;

    /** The oldest API it works with; all since are compatible. */
    private static final String API = "2.6.0";

    /** For {@link java.util.ServiceLoader}. */
    public PlainLog4j() {
        super(LAST, API, SimpleLoggerContextFactory.class);
    }
}
